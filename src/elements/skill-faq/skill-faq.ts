import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PartController, type PartHost } from '../../context/part.controller.js';
import { TargetController, type TargetHost } from '../../context/target.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { formatPart } from '../../domain/deep-link.js';
import { factsOf, type Facts } from '../../domain/faq.js';
import { faqWords } from '../../locale/en/faq.js';
import type { FaqMessages } from '../../locale/messages/faq.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix } from '../../model/types.js';
import { PrintController } from '../../ui/print.controller.js';
import { styles } from './skill-faq.styles.js';
import { question } from './skill-faq.templates.js';
import { questionsOf, type Question } from './skill-faq.view.js';

/**
 * Questions about a role with their answers: those that every role is asked, answered out of the document, and the
 * document's own.
 *
 * ```html
 * <skill-faq src="ml-engineer.json"><a href="ml-engineer.html">Questions about the role</a></skill-faq>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 *
 * @csspart question - A question with its answer.
 * @csspart summary - The question, which opens the answer.
 * @csspart answer - The answer.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that there are no questions.
 *
 * @cssprop --skill-accent - The one colour.
 * @cssprop --skill-sticky-top - Height of a bar that the page keeps at its top. Default 0.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillFaq extends LitElement implements PartHost, TargetHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = { ...sourceProperties, headingLevel: { type: Number, attribute: 'heading-level' }, matrixHref: { attribute: 'matrix-href' } };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id: how one advances is then told for that level. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Level of the questions in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Address of a page that shows the matrix, for links where this page does not. */
  declare matrixHref: string | undefined;

  readonly #widget = new WidgetController(this, styles);
  readonly #target = new TargetController(this);
  readonly #print = new PrintController(this);
  readonly #open = new Set<string>();
  #copied: { readonly id: string; readonly became: true | string } | undefined;
  #facts: { readonly of: Matrix; readonly facts: Facts } | undefined;
  #questions: readonly Question[] = [];

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.headingLevel = 3;
    new PartController(this, (part, item) => part === 'faq' && this.#lead(item));
  }

  /** The document as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    return this.#widget.document;
  }

  /** What the widget is doing: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#widget.status;
  }

  /** What is wrong in the document. */
  get problems(): readonly Problem[] {
    return this.#widget.problems;
  }

  /** @internal */
  get matrixId(): string | undefined {
    return this.matrix?.id;
  }

  /** @internal */
  connectedMoveCallback(): void {
    this.#widget.moved();
  }

  /** @internal */
  adoptedCallback(): void {
    this.#widget.dress();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(SkillFaq.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): FaqMessages {
    return this.#widget.words('faq', faqWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    this.#read();
  }

  /** The questions of the document that is there now. */
  #read(): void {
    const { matrix } = this;
    if (matrix && matrix !== this.#facts?.of) {
      if (matrix.id !== this.#facts?.of.id) this.#forget();
      this.#facts = { of: matrix, facts: factsOf(matrix) };
    }
    this.#questions = matrix && this.#facts ? questionsOf(matrix, this.#facts.facts, this.level, this.#widget.text, this.#messages) : [];
  }

  /** What was open belongs to a role; the same role, loaded again, keeps it. */
  #forget(): void {
    this.#open.clear();
    this.#copied = undefined;
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const { matrix } = this;
    if (!matrix) return nothing;
    if (this.#questions.length === 0) return html`<p class="state" part="status">${this.#messages.none}</p>`;
    const target = { matrix: matrix.id };
    const context = {
      messages: this.#messages,
      headingLevel: this.headingLevel,
      isOpen: (id: string) => this.#isShown(id),
      onToggle: (id: string, details: HTMLDetailsElement) => this.#onToggle(id, details),
      copied: (id: string) => (this.#copied?.id === id ? this.#copied.became : undefined),
      onCopy: (id: string) => void this.#copyLink(id),
      matrixHref: this.#target.href(target),
      onMatrix: (event: Event) => this.#target.follow(event, target),
    };
    return html`<div class="questions">${this.#questions.map((it) => question(context, it))}</div>`;
  }

  /** On paper nothing can be opened, so everything is. */
  #isShown(id: string): boolean {
    return this.#print.printing || this.#open.has(id);
  }

  /** What the reader has opened or closed, by the keyboard, the pointer or a search in the page; what we have, comes here too. */
  #onToggle(id: string, details: HTMLDetailsElement): void {
    if (details.open === this.#isShown(id)) return;
    if (details.open) this.#open.add(id);
    else this.#open.delete(id);
    // Closed a moment before the printing: the word of that comes only now.
    if (this.#print.printing) details.open = true;
    this.requestUpdate();
  }

  async #copyLink(id: string): Promise<void> {
    const url = new URL(formatPart({ matrix: this.matrixId ?? '', part: 'faq', item: id }), location.href).href;
    const { announce } = this.#widget;
    try {
      await navigator.clipboard.writeText(url);
      this.#copied = { id, became: true };
      announce.say(this.#messages.copied);
    } catch {
      // No clipboard here (an insecure page, a sandboxed frame): the reader copies by hand.
      this.#copied = { id, became: url };
      announce.say(this.#messages.copyByHand);
    }
    this.requestUpdate();
  }

  /** A link has led to the questions, or to one of them. */
  #lead(id: string | undefined): boolean {
    // Another widget of the document may have drawn it, and sent the reader here, before this one has.
    this.#read();
    if (id !== undefined) return this.#has(id) && (void this.openQuestion(id), true);
    this.scrollIntoView({ block: 'start' });
    return true;
  }

  #has(id: string): boolean {
    return this.#questions.some((it) => it.id === id);
  }

  /**
   * Opens the answer to a question, scrolls to it and gives the question the focus.
   *
   * @param id `skills`, `advance`, `stack`, or what the link to one of the document's own questions ends with
   * @returns whether there is such a question
   */
  async openQuestion(id: string): Promise<boolean> {
    await this.updateComplete;
    if (!this.#has(id)) return false;
    this.#open.add(id);
    this.requestUpdate();
    await this.updateComplete;
    const details = this.renderRoot.querySelectorAll<HTMLDetailsElement>('[part=question]')[this.#questions.findIndex((it) => it.id === id)];
    if (!details) return false;
    // The reader may have closed it a moment ago: the word of that comes after us, and finds it open.
    details.open = true;
    details.querySelector('summary')?.focus({ preventScroll: true });
    details.scrollIntoView({ block: 'start' });
    return true;
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
