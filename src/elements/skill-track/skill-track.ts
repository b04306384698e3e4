import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { PartController, type PartHost } from '../../context/part.controller.js';
import { TargetController } from '../../context/target.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { trackWords } from '../../locale/en/track.js';
import type { TrackMessages } from '../../locale/messages/track.js';
import { asText, sentence, type Sentence } from '../../locale/sentence.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix } from '../../model/types.js';
import { PrintController } from '../../ui/print.controller.js';
import { said } from '../../ui/said.js';
import { ladder } from './skill-track.ladder.templates.js';
import { styles } from './skill-track.styles.js';
import * as parts from './skill-track.templates.js';
import { TrackReader, type TrackView } from './skill-track.view.js';

/**
 * The ladder with its forks, and what a step on it changes: what is new, what rises, what becomes mandatory, which focus
 * and technologies come along; any two levels compared, each line a link to its cell.
 *
 * ```html
 * <skill-track src="ml-engineer.json"><a href="ml-engineer.html">From level to level</a></skill-track>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level here.
 *
 * @csspart ladder - The levels to choose from.
 * @csspart level - One level; with `selected`.
 * @csspart comparison - The choice of what the level is compared with.
 * @csspart sentence - The step in numbers.
 * @csspart section - One kind of change.
 * @csspart category - The skills of a category within it.
 * @csspart skill - One skill, and how it changes.
 * @csspart focus - The focus that is new.
 * @csspart stack - The technologies that are new, changed or gone.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that there is no ladder.
 *
 * @cssprop --skill-accent - The one colour: its hue is the ramp's.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillTrack extends LitElement implements PartHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    from: {},
    to: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    matrixHref: { attribute: 'matrix-href' },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses anywhere. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Id of the level that the step begins at, until the reader chooses another; '' for nothing. Default: the level before `to`. */
  declare from: string | undefined;
  /** Id of the level that the step leads to, until the reader chooses another. Default: the selected level, else the second. */
  declare to: string | undefined;
  /** Level of the headings in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Address of a page that shows the matrix, for links where this page does not. */
  declare matrixHref: string | undefined;

  readonly #widget = new WidgetController(this, styles);
  readonly #target = new TargetController(this);
  readonly #print = new PrintController(this);
  #reader: TrackReader | undefined;
  #view: TrackView | undefined;
  /** Keys of the categories that are unfolded. */
  #open: ReadonlySet<string> = new Set();
  #warned = new Set<string>();

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.headingLevel = 3;
    new PartController(this, (part, item) => part === 'track' && item === undefined && (this.scrollIntoView({ block: 'start' }), true));
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
    const root = this.shadowRoot ?? this.attachShadow(SkillTrack.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): TrackMessages {
    return this.#widget.words('track', trackWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    const { matrix } = this;
    if (matrix !== this.#reader?.matrix) this.#reader = matrix && new TrackReader(matrix);
    const before = this.#view;
    this.#view = this.#reader?.view(this.from, this.to, this.level);
    if (this.#view !== before) this.#open = new Set(this.#view?.few ? keysOf(this.#view) : []);
    this.#checkLevels();
  }

  /** A level that the document does not have is left aside, and its owner told once. */
  #checkLevels(): void {
    for (const name of ['from', 'to'] as const) {
      const wanted = this[name];
      if (!this.#reader || !wanted || this.#reader.level(wanted) || this.#warned.has(wanted)) continue;
      this.#warned.add(wanted);
      console.warn(`skill-matrix: ${name}="${wanted}" is no level of "${this.#reader.matrix.id}"; it is left aside.`, this);
    }
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const [reader, view] = [this.#reader, this.#view];
    if (!reader || !view) return html`<p class="state" part="status">${this.#messages.noLevels}</p>`;
    const { text } = this.#widget;
    const { step, sections, few } = view;
    const { matrix, rungs, brings } = reader;
    const context: parts.StepContext = {
      messages: this.#messages,
      text,
      headingLevel: this.headingLevel,
      matrix: matrix.id,
      href: (target) => this.#target.href(target),
      follow: this.#target.follow,
      isOpen: (key) => this.#print.printing || this.#open.has(key),
      onToggle: (key, open) => this.#onToggle(key, open),
    };
    return html`
      ${ladder({ messages: this.#messages, text, brings, shown: step.to, choose: (id) => this.#choose(id) }, rungs)}
      <div class="tools">
        ${matrix.levels.length > 1 ? parts.comparison(context, matrix.levels, step, (id) => this.#compareWith(id)) : nothing}
        ${few ? nothing : parts.folds(this.#messages, (open) => this.#foldAll(open))}
      </div>
      <p class="sentence" part="sentence"><bdi>${said(this.#sentence())}</bdi></p>
      ${keyed(view, html`
        ${sections.map((it) => parts.section(context, it, view))}
        <div class="beside">${parts.focusOf(context, step)} ${parts.stackOf(context, step)}</div>
      `)}
    `;
  }

  #sentence(): Sentence {
    const { step, numbers } = this.#view!;
    const { text } = this.#widget;
    return sentence((name) => this.#messages.sentence(step.direction, name(text(step.from?.name)), name(text(step.to.name)), numbers));
  }

  #choose(id: string): void {
    // From here on the page's choice counts, and the step into it.
    this.from = this.to = undefined;
    this.#widget.source.selectLevel(id);
    this.#sayStep();
  }

  #compareWith(id: string): void {
    this.from = id;
    this.#sayStep();
  }

  #sayStep(): void {
    void this.updateComplete.then(() => this.#view && this.#widget.announce.say(asText(this.#sentence())));
  }

  #onToggle(key: string, open: boolean): void {
    // On paper all is unfolded, and the reader's choice stays as it was.
    if (this.#print.printing || open === this.#open.has(key)) return;
    const keys = new Set(this.#open);
    if (!keys.delete(key)) keys.add(key);
    this.#open = keys;
    this.requestUpdate();
  }

  #foldAll(open: boolean): void {
    this.#open = new Set(open && this.#view ? keysOf(this.#view) : []);
    this.requestUpdate();
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}

const keysOf = ({ sections }: TrackView): readonly string[] => sections.flatMap(({ groups }) => groups.map(({ key }) => key));
