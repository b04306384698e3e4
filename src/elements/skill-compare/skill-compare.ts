import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnswersHost } from '../../context/answers.controller.js';
import { TargetController } from '../../context/target.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import { catalogs } from '../../data/catalogs.js';
import { matrices, type SourceState } from '../../data/resource.js';
import { compareWords } from '../../locale/en/compare.js';
import type { CompareMessages } from '../../locale/messages/compare.js';
import type { Messages } from '../../locale/messages/matrix.js';
import { stateWords } from '../../locale/messages/states.js';
import { asText } from '../../locale/sentence.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix, Text } from '../../model/types.js';
import { FocusKeeperController } from '../../ui/focus-keeper.controller.js';
import { PrintController } from '../../ui/print.controller.js';
import { said } from '../../ui/said.js';
import { Beside } from './skill-compare.beside.js';
import { LaterParts } from './skill-compare.later.js';
import { linkOf } from './skill-compare.links.js';
import { CompareReader } from './skill-compare.reader.js';
import { sides } from './skill-compare.sides.templates.js';
import { BesideStates } from './skill-compare.states.js';
import { styles } from './skill-compare.styles.js';
import * as parts from './skill-compare.templates.js';
import type { CompareView, GroupName } from './skill-compare.view.js';

/**
 * Two roles side by side: shared skills with different expectations, those that only one has, how far the reader's own answers carry.
 *
 * ```html
 * <skill-compare src="ml-engineer.json" with="mlops-engineer.json" catalog="catalog.json"><a href="roles.html">Our roles</a></skill-compare>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - The document of the role here has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level of the role here.
 *
 * @csspart sides - What is compared.
 * @csspart level - The choice of a level of the role here.
 * @csspart level-there - The choice of a level of the other role.
 * @csspart role - The choice of the other role.
 * @csspart by-place - Why another level is compared than the one of the same name.
 * @csspart sentence - The comparison in numbers.
 * @csspart group - The skills of one kind; with `different`, `only-here`, `only-there`, `same` or `alone`.
 * @csspart table - Its table.
 * @csspart skill - One skill, and what each role asks in it.
 * @csspart difference - How much that differs.
 * @csspart unasked - How many skills neither level asks for.
 * @csspart answers - How far the reader's answers carry.
 * @csspart gaps - What is missing for the level there, of one kind; with `mandatory`, `others` or `unanswered`, or with `stays`: the answers that do not carry.
 * @csspart nearest - Which role the answers come nearest to.
 * @csspart nearest-role - One of them.
 * @csspart banner - The word that a document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why something cannot be shown.
 * @csspart status - That it is loading, or that there is nothing to compare.
 *
 * @cssprop --skill-accent - The one colour: its hue is the ramp's.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillCompare extends LitElement implements AnswersHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    with: {},
    withData: { attribute: false },
    catalog: {},
    storage: {},
    storageKey: { attribute: 'storage-key' },
    headingLevel: { type: Number, attribute: 'heading-level' },
    matrixHref: { attribute: 'matrix-href' },
  };

  /** The address of the role here, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id of the role here; initially what the attribute says, then what the reader chooses anywhere. Without any, the first. */
  declare level: string | undefined;
  /** As in `fetch`, for every document. */
  declare credentials: string;
  /** The document of the role here itself, instead of an address. */
  declare data: unknown;
  /** The address of the other role, until the reader chooses another. */
  declare with: string | undefined;
  /** The other role's document itself, instead of an address. */
  declare withData: unknown;
  /** The address of a catalog: the reader chooses the other role from it, and sees which of its roles is nearest. */
  declare catalog: string | undefined;
  /** Where the reader's answers are: in this browser, or with `none` in this page's memory; as `<grade-calculator>` has it. */
  declare storage: string | undefined;
  /** Under which name this browser keeps them; without it the id of the role here. */
  declare storageKey: string | undefined;
  /** Level of the headings in the page's outline, 1 to 6. */
  declare headingLevel: number;
  /** Address of a page that shows the role here as a matrix, for links where this page does not. */
  declare matrixHref: string | undefined;

  readonly #widget = new WidgetController(this, styles);
  readonly #target = new TargetController(this);
  readonly #print = new PrintController(this);
  readonly #other = new Beside(this, this.#widget.source, matrices);
  readonly #catalog = new Beside(this, this.#widget.source, catalogs);
  readonly #states = new BesideStates(this, this.#widget.words, (text) => this.#widget.announce.say(text));
  readonly #later = new LaterParts(this, this.#widget);
  readonly #reader = new CompareReader();
  /** What the reader has folded or unfolded. */
  #folds = new Map<GroupName, boolean>();
  /** The reader has changed what is compared, and has not heard yet what has come of it. */
  #asked = false;

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.headingLevel = 3;
  }

  /** The document of the role here as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    return this.#widget.document;
  }

  /** The other role's document as it has been read; undefined while there is none. */
  get otherMatrix(): Matrix | undefined {
    return this.#other.document;
  }

  /** What the widget is doing with the role here: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#widget.status;
  }

  /** What is wrong in the document of the role here. */
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
    const root = this.shadowRoot ?? this.attachShadow(SkillCompare.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): CompareMessages {
    return this.#widget.words('compare', compareWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    this.#other.want({ data: this.withData, src: this.with });
    this.#catalog.want({ data: undefined, src: this.catalog });
    this.#reader.read(this.matrix, this.otherMatrix, this.level);
    // After what is said of the role here: that takes back what waits to be said.
    if (this.matrix) this.#states.tell({ other: [this.#wordsOf('other'), this.#other.state], catalog: [this.#wordsOf('catalog'), this.#catalog.state] });
    this.#later.prepare(this.otherMatrix !== undefined || this.#catalog.document !== undefined, this.#catalog.document);
  }

  protected override firstUpdated(): void {
    new FocusKeeperController(this, () => ['.sides select', '.sides'].map((it) => this.shadowRoot?.querySelector<HTMLElement>(it)).find((it) => it) ?? undefined);
  }

  protected override updated(): void {
    const { name } = this.#other.state;
    const { view } = this.#reader;
    if (!this.#asked || !view || name === 'loading') return;
    this.#asked = false;
    if (view.there) this.#widget.announce.say(asText(parts.sentenceOf(this.#context(view))));
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  /** What is said of the states of a document beside the role's own. */
  #wordsOf(which: 'other' | 'catalog'): Messages {
    return stateWords(this.#widget.messages, this.#messages[which]);
  }

  #content(): unknown {
    const { view } = this.#reader;
    if (!view) return nothing;
    const context = this.#context(view);
    const catalog = this.#catalog.document;
    const { state } = this.#other;
    const states = [
      this.#states.draw(this.#wordsOf('catalog'), this.#catalog.state, () => void this.#catalog.reload()),
      this.#states.draw(this.#wordsOf('other'), state, () => this.#retry()),
    ];
    return html`
      ${sides({ ...context, ...this.#choices, listed: (text) => this.#widget.language.read(text, catalog?.lang), catalog, otherUrl: this.#other.url }, states)}
      ${state.name === 'idle' && !catalog ? html`<p class="state" part="status">${this.#messages.noOther}</p>` : nothing}
      ${view.there ? html`<p class="sentence" part="sentence"><bdi>${said(parts.sentenceOf(context))}</bdi></p>` : nothing}
      ${this.#later.answers(context)} ${state.name === 'loading' ? nothing : parts.groups(context)}
      ${this.#later.nearest(context, (src) => this.#compareWith(src))}
    `;
  }

  #context(view: CompareView): parts.CompareContext {
    const lang = this.otherMatrix?.lang;
    return {
      messages: this.#messages,
      view,
      here: this.#widget.text,
      there: (text: Text | undefined) => this.#widget.language.read(text, lang),
      headingLevel: this.headingLevel,
      isOpen: ({ name, open }) => this.#print.printing || (this.#folds.get(name) ?? open),
      onToggle: ({ name }, open) => this.#onToggle(name, open),
      link: (row) => linkOf(this.#target, view, row),
      follow: this.#target.follow,
    };
  }

  readonly #choices = {
    chooseHere: (id: string): void => {
      this.#asked = true;
      this.#widget.source.selectLevel(id);
    },
    chooseThere: (id: string): void => {
      this.#asked = true;
      this.#reader.choose(id);
      this.requestUpdate();
    },
    chooseRole: (src: string): void => this.#compareWith(src),
  };

  #compareWith(src: string): void {
    this.#asked = true;
    this.#reader.choose(undefined);
    this.with = src;
    this.withData = undefined;
  }

  #retry(): void {
    this.#asked = true;
    void this.#other.reload();
  }

  #onToggle(name: GroupName, open: boolean): void {
    // On paper all is unfolded, and the reader's choice stays as it was.
    if (this.#print.printing) return;
    this.#folds.set(name, open);
    this.requestUpdate();
  }

  /** Loads the documents again, past every cache. */
  async reload(): Promise<void> {
    await Promise.all([this.#widget.source.reload(), this.#other.reload(), this.#catalog.reload()]);
  }
}
