import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { focusWords } from '../../locale/en/focus.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix } from '../../model/types.js';
import { choice } from '../../ui/choice.js';
import { styles } from './skill-focus.styles.js';
import { levelOf } from './skill-focus.templates.js';

/**
 * What each level of a role is about: of the level that is selected on the page, or of all.
 *
 * ```html
 * <skill-focus src="ml-engineer.json"><a href="ml-engineer.html">The focus of each level</a></skill-focus>
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
 * @csspart level - One level; with `selected`.
 * @csspart focus - What it is about.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that there is no focus.
 *
 * @cssprop --skill-accent - The one colour.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillFocus extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = { ...sourceProperties, all: { type: Boolean }, headingLevel: { type: Number, attribute: 'heading-level' } };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses anywhere. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Every level at once, also while one is selected. */
  declare all: boolean;
  /** Level of the headings in the page's outline, 1 to 6. */
  declare headingLevel: number;

  readonly #widget = new WidgetController(this, styles);

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.all = false;
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
    const root = this.shadowRoot ?? this.attachShadow(SkillFocus.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const levels = this.matrix?.levels ?? [];
    const selected = levels.find(({ id }) => id === this.level);
    const { text } = this.#widget;
    const messages = this.#widget.words('focus', focusWords);
    if (levels.every(({ focus }) => focus.length === 0)) return html`<p class="state" part="status">${messages.none}</p>`;
    const shown = this.all || !selected ? levels.filter((level) => level === selected || level.focus.length > 0) : [selected];
    return html`
      ${levels.length > 1 ? choice(messages.level, levels.map(({ id, name }) => ({ id, name: text(name) })), this.level, (id) => this.#widget.source.selectLevel(id)) : nothing}
      <div class="levels">${shown.map((level) => levelOf({ messages, text, headingLevel: this.headingLevel }, level, level === selected))}</div>
    `;
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
