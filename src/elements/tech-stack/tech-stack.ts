import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { TargetController } from '../../context/target.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import type { Target } from '../../domain/deep-link.js';
import { stackWords } from '../../locale/en/stack.js';
import type { StackMessages } from '../../locale/messages/stack.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix } from '../../model/types.js';
import { choice } from '../../ui/choice.js';
import { PrintController } from '../../ui/print.controller.js';
import { styles } from './tech-stack.styles.js';
import { levelOf, linesOf, nothingFound, searchField, type StackContext } from './tech-stack.templates.js';
import { StackReader, type StackView } from './tech-stack.view.js';

/**
 * The technologies of each level of a role: what is new or changed at a level, what carries over from earlier ones, and
 * which skills of the matrix they stand for.
 *
 * ```html
 * <tech-stack src="ml-engineer.json"><a href="ml-engineer.html">The technologies of each level</a></tech-stack>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level here.
 *
 * @csspart levels - The choice of a level.
 * @csspart toolbar - The search and what it has found.
 * @csspart search - The search field.
 * @csspart counter - How many technologies are shown.
 * @csspart level - One level; with `selected`.
 * @csspart technology - One technology; with `new`, `changed`, `kept` or `carried`.
 * @csspart carried - What a level takes over from earlier ones.
 * @csspart nothing-found - That no technology matches.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that no level names a technology.
 *
 * @cssprop --skill-accent - The one colour.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class TechStack extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    query: {},
    compact: { type: Boolean, reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    matrixHref: { attribute: 'matrix-href' },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses anywhere. */
  declare level: string | undefined;
  /** What is searched for. */
  declare query: string;
  /** A line of names for each level, without search and links. */
  declare compact: boolean;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Level of the headings in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Address of a page that shows the matrix, for links to skills where this page does not. */
  declare matrixHref: string | undefined;

  readonly #widget = new WidgetController(this, styles);
  readonly #target = new TargetController(this);
  readonly #print = new PrintController(this);
  #reader: StackReader | undefined;
  #view: StackView | undefined;

  constructor() {
    super();
    this.query = '';
    this.compact = false;
    this.credentials = 'same-origin';
    this.headingLevel = 3;
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
    const root = this.shadowRoot ?? this.attachShadow(TechStack.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): StackMessages {
    return this.#widget.words('stack', stackWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    const { matrix } = this;
    // Anew each time: the language that a text is read in is the page's, and may have changed.
    this.#reader = matrix && new StackReader(matrix, this.#widget.text);
    this.#view = this.#reader?.view({ query: this.compact ? '' : (this.query ?? ''), selected: this.level, printing: this.#print.printing });
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const [reader, view] = [this.#reader, this.#view];
    if (!reader || !view) return nothing;
    const { levels } = reader.matrix;
    if (view.total === 0) return html`<p class="state" part="status">${this.#messages.none}</p>`;
    const context = this.#context(reader);
    if (this.compact) return linesOf(context, view.levels);
    return html`
      ${levels.length > 1 ? choice(this.#messages.level, levels.map(({ id, name }) => ({ id, name: reader.text(name) })), this.level, (id) => this.#widget.source.selectLevel(id)) : nothing}
      ${searchField(this.#messages, this.query ?? '', view, (query) => this.#search(query), () => this.#press(''))}
      ${view.levels.length === 0 ? nothingFound(this.#messages, view.suggestions, (name) => this.#press(name)) : html`<div class="levels">${view.levels.map((level) => levelOf(context, level, view.searching))}</div>`}
    `;
  }

  #context({ matrix, text }: StackReader): StackContext {
    const target = (skill: string): Target => ({ matrix: matrix.id, skill });
    return {
      messages: this.#messages,
      text,
      headingLevel: this.headingLevel,
      hrefOf: (skill) => this.#target.href(target(skill)),
      follow: (event, skill) => this.#target.follow(event, target(skill)),
    };
  }

  #search(query: string): void {
    this.query = query;
    void this.updateComplete.then(() => {
      const { levels = [], shown = 0, total = 0 } = this.#view ?? {};
      this.#widget.announce.say(levels.length === 0 ? this.#messages.nothingFound : this.#messages.shown(shown, total), 500);
    });
  }

  /** By a button, which goes away by being pressed: the field takes the focus. */
  #press(query: string): void {
    this.#search(query);
    this.renderRoot.querySelector('input')?.focus();
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
