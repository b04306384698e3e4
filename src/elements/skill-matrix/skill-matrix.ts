import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { speaksFor } from '../../context/language.js';
import { LinkController, type LinkHost } from '../../context/link.controller.js';
import { SourceController } from '../../context/source.controller.js';
import type { SourceState } from '../../data/resource.js';
import type { Target } from '../../domain/deep-link.js';
import { en } from '../../locale/en.js';
import type { Matrix } from '../../model/types.js';
import type { Problem } from '../../model/problems.js';
import { AnnounceController } from '../../ui/announce.controller.js';
import { FocusKeeperController } from '../../ui/focus-keeper.controller.js';
import { GridFocusController } from '../../ui/grid-focus.controller.js';
import { LayoutController } from '../../ui/layout.controller.js';
import { DetailsController } from './skill-matrix.details.controller.js';
import { details } from './skill-matrix.details.js';
import { SkillFilterChangeEvent } from './skill-matrix.events.js';
import { spokenMeaning, spokenState } from './skill-matrix.spoken.js';
import { styles } from './skill-matrix.styles.js';
import { MatrixTable } from './skill-matrix.table.js';
import * as parts from './skill-matrix.templates.js';
import { MatrixReader, NO_FILTER, type Filter, type MatrixView } from './skill-matrix.view.js';

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
 * @csspart switcher - The choice of a level on a narrow screen.
 * @csspart foot - Revision, source, licence and notes.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading.
 * @csspart nothing-found - That no skill matches.
 *
 * @cssprop --skill-accent - The one colour: its hue is the ramp's.
 * @cssprop --skill-surface - Behind the sticky header. Default: the page's canvas, slightly transparent.
 * @cssprop --skill-sticky-top - Height of a bar that the page keeps at its top. Default 0.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillMatrix extends LitElement implements LinkHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    src: {},
    level: {},
    query: {},
    from: {},
    to: {},
    credentials: {},
    compact: { type: Boolean, reflect: true },
    updateUrl: { type: Boolean, attribute: 'update-url' },
    data: { attribute: false },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses. */
  declare level: string | undefined;
  /** What is searched for. */
  declare query: string;
  /** With `to`: show only the skills that differ between these two levels. */
  declare from: string;
  declare to: string;
  /** As in `fetch`. */
  declare credentials: string;
  /** Tighter rows; search and filters are behind a button. */
  declare compact: boolean;
  /** Keeps the page's own address at the open cell. */
  declare updateUrl: boolean;
  /** The document itself, instead of an address. */
  declare data: unknown;

  readonly #source = new SourceController(this);
  readonly #announce = new AnnounceController(this);
  readonly #layout = new LayoutController(this);
  readonly #details = new DetailsController(this, (cell) => this.#announce.say(this.#reader ? spokenMeaning({ reader: this.#reader, messages: en }, cell.skill, cell.column) : '', 300));
  readonly #table = new MatrixTable();
  readonly #focus = new GridFocusController(this, this.#table.element, (target) => this.#onMove(target));

  #reader: MatrixReader | undefined;
  #view: MatrixView | undefined;
  #filter: Filter = NO_FILTER;
  #folded: ReadonlySet<string> = new Set();
  #message = '';
  #warned: string | undefined;
  #told: SourceState | undefined;

  constructor() {
    super();
    this.query = this.from = this.to = '';
    this.credentials = 'same-origin';
    this.compact = this.updateUrl = false;
    new LinkController(this);
    new FocusKeeperController(this, (gone) => this.#focusInstead(gone));
    const { element } = this.#table;
    element.addEventListener('click', (event) => this.#onClick(event));
    element.addEventListener('pointerdown', (event) => {
      const button = (event.target as Element).closest<HTMLElement>('button');
      if (button) this.#details.popover.press(button);
    });
  }

  /** The document as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    const { state } = this.#source;
    return 'matrix' in state ? state.matrix : undefined;
  }

  /** What the widget is doing: idle, loading, ready, empty, stale or error. */
  get status(): 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error' {
    return this.#source.state.name;
  }

  /** What is wrong in the document. */
  get problems(): readonly Problem[] {
    const { state } = this.#source;
    return 'problems' in state ? state.problems : 'failure' in state && state.failure.problem ? [state.failure.problem] : [];
  }

  /** @internal */
  get matrixId(): string | undefined {
    return this.matrix?.id;
  }

  /** @internal */
  get pending(): boolean {
    return this.status === 'loading';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('data') || changed.has('credentials')) this.#source.resolve();
    const { matrix } = this;
    if (matrix !== this.#reader?.matrix) {
      this.#reader = matrix && new MatrixReader(matrix, speaksFor(this));
      this.#folded = this.#reader?.foldedAtFirst ?? new Set();
      this.#message = '';
      if (this.#details.cell) this.closeCell();
    }
    const reader = this.#reader;
    this.#tellState();
    if (changed.has('level') && this.level !== undefined && this.hasUpdated && this.level !== this.#source.level) this.#source.selectLevel(this.level);
    if (reader && this.#knownLevel(reader, this.#source.level)) this.level = this.#source.level;
    this.#filter = { ...this.#filter, query: this.query ?? '', from: this.#knownLevel(reader, this.from) ?? '', to: this.#knownLevel(reader, this.to) ?? '' };
    if (!reader) return;
    for (const name of ['level', 'from', 'to'] as const) {
      if (this[name] && !this.#knownLevel(reader, this[name]) && this.#warned !== this[name]) console.warn(`skill-matrix: ${name}="${this[name]}" is no level of "${reader.matrix.id}"; it is left aside.`, this);
      if (this[name] && !this.#knownLevel(reader, this[name])) this.#warned = this[name];
    }
    this.#view = reader.view({ filter: this.#filter, folded: this.#folded, only: this.#layout.narrow ? this.#shownLevel(reader) : undefined });
    this.#table.update(reader, this.#view, this.level, en);
  }

  protected override render(): TemplateResult {
    return html`<div class="root ${this.#layout.narrow ? 'narrow' : ''} ${this.compact ? 'compact' : ''}">
      <div class="ruler" ${ref(this.#layout.watch)}></div>
      ${this.#body()}
      <p class="hidden" role="status">${this.#announce.text}</p>
    </div>`;
  }

  #body(): unknown {
    const { state } = this.#source;
    switch (state.name) {
      case 'idle':
        return html`<slot></slot>`;
      case 'loading':
        return html`<slot></slot>${parts.loading(en, state.slow)}`;
      case 'error':
        return html`<slot></slot>${parts.failed(en, state.failure, state.failure.url === undefined ? undefined : () => void this.reload())}`;
      case 'empty':
        return html`<p class="state" part="status">${en.empty}</p>${parts.leftOut(en, state.problems)}`;
      case 'stale':
        return html`${parts.stale(en, state.failure, state.retrying, () => void this.reload())}${this.#content(state.problems)}`;
      case 'ready':
        return this.#content(state.problems);
      default:
        return state satisfies never;
    }
  }

  #content(problems: readonly Problem[]): unknown {
    const [reader, view] = [this.#reader, this.#view];
    const { cell } = this.#details;
    if (!reader || !view) return nothing;
    const change = (part: Partial<Filter>): void => this.#changeFilter(part);
    const tools = html`${parts.toolbar(en, reader, this.#filter, view, change, (all) => this.#foldAll(all), () => this.clearFilters())}`;
    return html`
      ${this.#message ? html`<div class="banner" part="banner"><p>${this.#message}</p><button type="button" @click=${() => this.#say('')}>${en.dismiss}</button></div>` : nothing}
      ${parts.leftOut(en, problems)} ${this.compact ? html`<details class="tools-fold"><summary>${en.toolbar}</summary>${tools}</details>` : tools}
      ${parts.legend(en, reader, this.#filter, change)}
      ${this.#layout.narrow && !view.comparing ? parts.levelSwitcher(en, reader, this.#shownLevel(reader), (id) => this.#source.selectLevel(id)) : nothing}
      <div class=${this.#frame(view)}>${this.#table.element}</div>
      ${view.shown === 0 && view.total > 0 ? parts.nothingFound(en, view.suggestions, (query) => this.#changeFilter({ query })) : nothing}
      ${parts.foot(en, reader)}
      <div popover class="details" part="details" role="dialog" aria-labelledby="details-title" @keydown=${this.#onDetailsKey} ${ref(this.#details.popover.attach)}>
        ${cell ? details({ reader, messages: en, copied: this.#details.copied, onCopy: () => void this.#copyLink(), onClose: () => this.closeCell() }, cell.skill, cell.column) : nothing}
      </div>
    `;
  }

  /** Whether the columns fit: with their names, with abbreviations, or only in a scroll area of their own. */
  #frame({ columns }: MatrixView): string {
    const { ems, narrow } = this.#layout;
    const room = (ems * 0.64) / columns.length;
    if (narrow || ems === 0 || room > 5.5) return 'frame';
    return room > 3 ? 'frame short' : 'frame short scroll';
  }

  /** A state is told once it has lasted, and that a document has come only where something was told before. */
  #tellState(): void {
    const { state } = this.#source;
    if (state === this.#told) return;
    this.#told = state;
    this.#announce.say(state.name === 'ready' && this.#announce.text === '' ? '' : spokenState(en, state, this.#reader));
  }

  /** The nearest thing to do next, when the control that had the focus has gone. */
  #focusInstead(gone: HTMLElement): HTMLElement | undefined {
    const find = (selector: string): HTMLElement | undefined => [...this.renderRoot.querySelectorAll<HTMLElement>(selector)].find((it) => it.checkVisibility());
    const stop = 'table [tabindex="0"]';
    return (gone.closest('tbody, thead') ? find(stop) : find('input[type=search]') ?? find(stop)) ?? find('.root');
  }

  #changeFilter(part: Partial<Filter>): void {
    this.#filter = { ...this.#filter, ...part };
    const { query, from, to } = this.#filter;
    Object.assign(this, { query, from, to });
    this.closeCell();
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const shown = this.#view?.shown ?? 0;
      this.dispatchEvent(new SkillFilterChangeEvent(this.#filter, shown));
      this.#announce.say(shown === 0 ? en.nothingFound : en.shown(shown, this.#view?.total ?? 0), 500);
    });
  }

  #fold(category: string): void {
    const folded = new Set(this.#folded);
    if (!folded.delete(category)) folded.add(category);
    this.#folded = folded;
    this.requestUpdate();
  }

  #foldAll(all: boolean): void {
    this.#folded = new Set(all ? this.matrix?.categories.map(({ id }) => id) : []);
    this.requestUpdate();
  }

  #onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>('button');
    if (!button) return;
    const { level } = button.dataset;
    const cell = this.#table.whereIs(button);
    if (level !== undefined) this.#source.selectLevel(level === this.level ? undefined : level);
    else if (!cell) {
      const body = this.#view?.groups.find(({ category }) => this.#table.bodyOf(category.id) === button.closest('tbody'));
      if (body) this.#fold(body.category.id);
    } else if (this.#details.popover.closedByPress(button)) return;
    else if (this.#details.popover.anchor === button) this.closeCell();
    else void this.#details.open(cell, button);
  }

  #onMove(target: HTMLElement): void {
    if (!this.#details.cell) return;
    const cell = target.localName === 'button' ? this.#table.whereIs(target) : undefined;
    if (cell) void this.#details.open(cell, target);
    else this.#details.popover.close();
  }

  readonly #onDetailsKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.closeCell();
  };

  async #copyLink(): Promise<void> {
    this.#announce.say((await this.#details.copyLink()) ? en.copied : en.copyByHand);
  }

  #say(message: string): void {
    this.#message = message;
    this.requestUpdate();
    if (message) this.#announce.say(message);
  }

  #shownLevel({ columns }: MatrixReader): string | undefined {
    return columns.find(({ id }) => id === this.level)?.id ?? columns[0]?.id;
  }

  #knownLevel(reader: MatrixReader | undefined, id: string | undefined): string | undefined {
    return id && reader?.columns.some((column) => column.id === id) ? id : undefined;
  }

  /** @internal */
  followLink({ matrix, skill, level }: Target, missing: boolean): void {
    if (missing) return this.#say(en.unknownMatrix(matrix));
    const found = this.matrix?.categories.find(({ skills }) => skills.some(({ id }) => id === skill));
    if (skill !== undefined && !found) return this.#say(en.unknownSkill(skill));
    if (level !== undefined && !this.#knownLevel(this.#reader, level)) return this.#say(en.unknownLevel(level));
    this.#say('');
    if (skill === undefined) return this.scrollIntoView({ block: 'start' });
    void (level === undefined ? this.#reveal(skill) : this.openCell(skill, level));
  }

  /** Makes sure that a cell is drawn, scrolls to it and gives it the focus. */
  async #reveal(skill: string, level?: string): Promise<HTMLElement | undefined> {
    const category = this.matrix?.categories.find(({ skills }) => skills.some(({ id }) => id === skill));
    if (!category) return undefined;
    this.#folded = new Set([...this.#folded].filter((id) => id !== category.id));
    if (level !== undefined && this.#layout.narrow) this.#source.selectLevel(level);
    this.requestUpdate();
    await this.updateComplete;
    if (!this.#table.find(skill, level)) {
      this.clearFilters();
      await this.updateComplete;
    }
    const target = this.#table.find(skill, level);
    if (target) {
      this.#focus.focus(target, { preventScroll: true });
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
    return target;
  }

  /**
   * Shows the details of a cell, scrolled to and focused; filters that hide it are cleared.
   *
   * @returns whether there is such a cell with something to show
   */
  async openCell(skillId: string, levelId: string): Promise<boolean> {
    await this.updateComplete;
    const target = await this.#reveal(skillId, levelId);
    if (target?.localName !== 'button') return false;
    await this.#details.open({ skill: skillId, column: levelId }, target);
    return true;
  }

  /** Closes the details; the focus returns to their cell where it was within them. */
  closeCell(): void {
    const { anchor } = this.#details.popover;
    const inside = this.renderRoot?.querySelector('.details:focus-within');
    this.#details.popover.close();
    if (inside && anchor) this.#focus.focus(anchor);
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#source.reload();
  }

  /** Shows everything again. */
  clearFilters(): void {
    this.#changeFilter(NO_FILTER);
  }
}
