import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { LinkController, type LinkHost } from '../../context/link.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import { patience, whenIdle } from '../../data/patience.js';
import type { SourceState } from '../../data/resource.js';
import type { Target } from '../../domain/deep-link.js';
import type { Matrix } from '../../model/types.js';
import type { Problem } from '../../model/problems.js';
import { GridStopController } from '../../ui/grid-stop.controller.js';
import { LayoutController } from '../../ui/layout.controller.js';
import { content } from './skill-matrix.content.js';
import { OnDemand } from './skill-matrix.demand.js';
import { MatrixInput } from './skill-matrix.input.js';
import type { MatrixParts } from './skill-matrix.parts.js';
import { MatrixScreen } from './skill-matrix.screen.js';
import { styles } from './skill-matrix.styles.js';
import { MatrixTable } from './skill-matrix.table.js';
import { NO_FILTER } from './skill-matrix.view.js';

/**
 * A role's skill matrix: what each level asks in each skill, with the details of every cell, search, filters and what
 * changes between two levels.
 *
 * ```html
 * <skill-matrix src="ml-engineer.json"><a href="ml-engineer.html">The ML Engineer skill matrix</a></skill-matrix>
 * ```
 *
 * @slot - Shown until there is something better: a link to the page that holds the matrix as text.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level.
 * @fires {SkillCellOpenEvent} skill-cell-open - The details show a cell.
 * @fires {SkillCellCloseEvent} skill-cell-close - The details have been closed.
 * @fires {SkillFilterChangeEvent} skill-filter-change - The reader has changed what is shown.
 *
 * @csspart table - The grid.
 * @csspart cell - A requirement; with `proficiency-…` or `text-only`, and `mandatory`.
 * @csspart level - A level's heading; with `selected`.
 * @csspart category - A category's heading.
 * @csspart details - The popover with a cell's details.
 * @csspart toolbar - Search and filters.
 * @csspart search - The search field.
 * @csspart counter - How much is shown.
 * @csspart legend - The key to the letters.
 * @csspart rating - In a cell, what the reader has rated; with `met`, `short`, `unanswered` or `not-applicable`.
 * @csspart ratings - The key to what the reader has rated.
 * @csspart switcher - The choice of a level on a narrow screen.
 * @csspart export - The button that offers what can be taken away.
 * @csspart export-panel - What can be taken away.
 * @csspart foot - Revision, source, licence and notes.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading.
 * @csspart nothing-found - That no skill matches.
 * @csspart notes - The texts of the cells, on paper.
 *
 * @cssprop --skill-accent - The one colour: its hue is the ramp's.
 * @cssprop --skill-surface - Behind the sticky header. Default: the page's canvas, slightly transparent.
 * @cssprop --skill-sticky-top - Height of a bar that the page keeps at its top. Default 0.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillMatrix extends LitElement implements LinkHost {
  static readonly version: string = '0.1.0';
  /** How long every widget of the page waits, in milliseconds: here too, for pages without a bundler. */
  static readonly patience = patience;
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    query: {},
    from: {},
    to: {},
    compact: { type: Boolean, reflect: true },
    updateUrl: { type: Boolean, attribute: 'update-url' },
    showRatings: { type: Boolean, attribute: 'show-ratings' },
    storage: {},
    storageKey: { attribute: 'storage-key' },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses. */
  declare level: string | undefined;
  /** What is searched for. */
  declare query: string;
  /** With `to`: show only the skills that differ between these two levels. */
  declare from: string;
  /** The other one of the two. */
  declare to: string;
  /** As in `fetch`. */
  declare credentials: string;
  /** Tighter rows; search and filters are behind a button. */
  declare compact: boolean;
  /** Keeps the page's own address at the open cell. */
  declare updateUrl: boolean;
  /** Shows the reader's own ratings beside what each cell asks, live. */
  declare showRatings: boolean;
  /** Where the ratings are: in this browser, or with `none` in this page's memory; as `<grade-calculator>` has it. */
  declare storage: string | undefined;
  /** Under which name this browser keeps them; without it the matrix's id. */
  declare storageKey: string | undefined;
  /** The document itself, instead of an address. */
  declare data: unknown;

  readonly #widget = new WidgetController(this, styles);
  readonly #screen = new MatrixScreen();
  readonly #table = new MatrixTable();
  readonly #parts: MatrixParts = {
    widget: this.#widget,
    layout: new LayoutController(this),
    screen: this.#screen,
    table: this.#table,
    stop: new GridStopController(this, this.#table.element),
    tell: (message) => this.#tell(message),
  };
  readonly #demand = new OnDemand(this, this.#parts);
  readonly #input = new MatrixInput(this, this.#parts, this.#demand);

  constructor() {
    super();
    this.query = this.from = this.to = '';
    this.credentials = 'same-origin';
    this.compact = this.updateUrl = this.showRatings = false;
    new LinkController(this);
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
  get pending(): boolean {
    return this.status === 'loading';
  }

  /** @internal */
  connectedMoveCallback(): void {
    // With `moveBefore` it never leaves the page: what is open stays open, and the focus where it is.
    this.#widget.moved();
  }

  /** @internal */
  adoptedCallback(): void {
    this.#widget.dress();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(SkillMatrix.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  /** A drawing that needs more code, for filters, ratings or a banner above it, waits until that is there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.matrix && (this.showRatings || this.#screen.needsSelect(this))) await this.#demand.load();
    if (this.showRatings) await this.#demand.code?.loadRatings();
    if (this.problems.some(({ severity }) => severity === 'error')) await this.#widget.loadOwner();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.resolve(changed);
    const screen = this.#screen;
    if (screen.show(this.matrix, this.#widget)) this.closeCell();
    const { reader } = screen;
    const { messages } = this.#widget;
    this.#widget.settle(changed, reader?.columns, reader ? `${messages.table(reader.text(reader.matrix.name))}. ${messages.skillCount(reader.total)}.` : '');
    const { code } = this.#demand;
    const printing = code?.printing === true;
    const narrow = this.#parts.layout.narrow && !printing;
    screen.update({ query: this.query ?? '', from: this.from, to: this.to, alone: narrow ? (this.level ?? true) : undefined, printing }, code?.select);
    if (!reader || !screen.view) return;
    this.#table.update(reader, screen.view, this.level, messages, printing || !screen.view.long);
  }

  protected override updated(): void {
    if (this.status !== 'idle' && this.status !== 'loading') this.#demand.prepare();
    // What there was no room for comes when this much is on the screen, and the next key is not kept waiting for it.
    if (this.#table.unfinished) requestAnimationFrame(() => whenIdle(() => this.requestUpdate()));
  }

  protected override render(): TemplateResult {
    const look = `${this.#parts.layout.narrow ? 'narrow' : ''} ${this.compact ? 'compact' : ''}`;
    return this.#widget.render(() => content(this, this.#parts, this.#input, this.#demand.code), look, html`<div class="ruler"></div>`);
  }

  #tell(message: string): void {
    this.#screen.message = message;
    this.requestUpdate();
    if (message) this.#widget.announce.say(message);
  }

  /** @internal */
  followLink(target: Target, missing: boolean): void {
    void this.#demand.use(({ reveal }) => reveal.follow(target, missing));
  }

  /**
   * Shows the details of a cell, scrolled to and focused; filters that hide it are cleared.
   *
   * @returns whether there is such a cell with something to show
   */
  async openCell(skillId: string, levelId: string): Promise<boolean> {
    await this.updateComplete;
    return (await this.#demand.use(({ reveal }) => reveal.open(skillId, levelId))) ?? false;
  }

  /** Closes the details; the focus returns to their cell where it was within them. */
  closeCell(): void {
    this.#demand.code?.details.close();
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }

  /** Shows everything again. */
  clearFilters(): void {
    this.#input.filter(NO_FILTER);
  }
}
