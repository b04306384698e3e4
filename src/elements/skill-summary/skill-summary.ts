import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { summaryWords } from '../../locale/en/summary.js';
import type { SummaryMessages } from '../../locale/messages/summary.js';
import { asText } from '../../locale/sentence.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix } from '../../model/types.js';
import { choice } from '../../ui/choice.js';
import { styles } from './skill-summary.styles.js';
import * as parts from './skill-summary.templates.js';
import { summaryOf, type SummaryView } from './skill-summary.view.js';

/**
 * The header of a role: its name, family and description, the choice of a level, what the role counts, and its links.
 *
 * ```html
 * <skill-summary src="ml-engineer.json"><a href="ml-engineer.html">ML Engineer</a></skill-summary>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level here.
 *
 * @csspart name - The role's name.
 * @csspart family - The family that it belongs to.
 * @csspart description - What it is.
 * @csspart levels - The choice of a level.
 * @csspart counters - How many skills, levels, requirements, technologies and categories it has.
 * @csspart mandatory - How many requirements are mandatory, with a bar.
 * @csspart sentence - The role in a sentence.
 * @csspart level - What the selected level has.
 * @csspart links - The document's links, and the button that prints it.
 * @csspart print - That button.
 * @csspart print-error - Why it could not be printed.
 * @csspart foot - Revision, contact and the last change.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading.
 *
 * @cssprop --skill-accent - The one colour.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillSummary extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = { ...sourceProperties, headingLevel: { type: Number, attribute: 'heading-level' } };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses anywhere. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Level of the role's name in the page's outline, 1 to 6. */
  declare headingLevel: number;

  readonly #widget = new WidgetController(this, styles);
  #view: SummaryView | undefined;
  /** Why nothing has been printed; '' while nothing was wrong. */
  #failed = '';

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.headingLevel = 2;
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
  connectedMoveCallback(): void {
    this.#widget.moved();
  }

  /** @internal */
  adoptedCallback(): void {
    this.#widget.dress();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(SkillSummary.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): SummaryMessages {
    return this.#widget.words('summary', summaryWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    const { matrix } = this;
    this.#view = matrix && summaryOf(matrix, this.level, this.#widget.text, this.#messages);
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const { matrix } = this;
    const view = this.#view;
    if (!matrix || !view) return nothing;
    const { text } = this.#widget;
    const levels = matrix.levels.map(({ id, name }) => ({ id, name: text(name) }));
    return html`<div class="summary">
      ${parts.title(matrix, text, this.headingLevel)} ${levels.length > 1 ? choice(this.#messages.level, levels, this.level, (id) => void this.#choose(id)) : nothing}
      ${parts.counters(view)} ${parts.mandatoryBar(view)} ${parts.sentences(view)} ${parts.links(matrix, text, this.#messages, () => void this.#print(matrix))} ${this.#failed === '' ? nothing : html`<p class="failed" part="print-error">${this.#failed}</p>`} ${parts.foot(view, this.#messages)}
    </div>`;
  }

  /** The sentence about the level comes below the choice: those who hear the page are told it. */
  async #choose(id: string | undefined): Promise<void> {
    this.#widget.source.selectLevel(id);
    await this.updateComplete;
    const { atLevel } = this.#view ?? {};
    if (atLevel) this.#widget.announce.say(asText(atLevel));
  }

  async #print(matrix: Matrix): Promise<void> {
    try {
      const { printMatrix } = await import('../../context/paper/print-matrix.js');
      this.#failed = (await printMatrix(this, this.#widget.words, matrix, { lang: this.#widget.language.speaks })) ? '' : this.#messages.printRefused;
    } catch {
      this.#failed = this.#messages.printMissing;
    }
    if (this.#failed) this.#widget.announce.say(this.#failed);
    this.requestUpdate();
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
