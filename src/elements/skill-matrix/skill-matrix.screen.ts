import type { Matrix } from '../../model/types.js';
import type { Speaks } from '../../locale/text.js';
import { isSelective, MatrixReader, NO_FILTER, type Filter, type MatrixView, type Selection } from './skill-matrix.view.js';

/** The code that filters, once it is there. */
export type Select = (reader: MatrixReader, filter: Filter) => Selection;

/** How texts are read, for as long as `speaks` is the same. */
interface Language {
  readonly text: MatrixReader['text'];
  readonly language: { readonly speaks: Speaks };
}

/** What the page or the reader wishes to see, as attributes say it. */
export interface Wishes {
  readonly query: string;
  readonly from: string;
  readonly to: string;
  /** On a narrow screen: show this level alone, or the first. */
  readonly alone: string | true | undefined;
  /** On paper everything is unfolded. */
  readonly printing: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** More rows than this stay folded on paper too, where they are. */
const PRINTED_AT_ONCE = 2_000;

/** What of a document is on the screen: the reader's filter and folds, and the view that comes of them. */
export class MatrixScreen {
  reader: MatrixReader | undefined;
  view: MatrixView | undefined;
  filter: Filter = NO_FILTER;
  /** What a reader is told above the grid; '' for nothing. */
  message = '';
  #folded = NONE;
  #speaks: Speaks | undefined;
  /** What the view was thought out from. */
  #seen: readonly unknown[] = [];

  /** @returns whether it is another document than before */
  show(matrix: Matrix | undefined, { text, language: { speaks } }: Language): boolean {
    const isOther = matrix !== this.reader?.matrix;
    if (!isOther && speaks === this.#speaks) return false;
    this.#speaks = speaks;
    this.reader = matrix && new MatrixReader(matrix, text);
    this.view = undefined;
    if (!isOther) return false;
    this.message = '';
    this.#folded = this.reader?.foldedAtFirst ?? NONE;
    return true;
  }

  /** Whether the view asks for the code that filters. */
  needsSelect(wishes: Pick<Wishes, 'query' | 'from' | 'to'>): boolean {
    const { query, from, to } = wishes;
    return isSelective({ ...this.filter, query, from, to });
  }

  update({ query, from, to, alone, printing }: Wishes, select: Select | undefined): void {
    this.filter = { ...this.filter, query, from: this.level(from) ?? '', to: this.level(to) ?? '' };
    const { reader, filter } = this;
    if (!reader) return;
    const selection = isSelective(filter) ? select?.(reader, filter) : undefined;
    const only = alone === undefined ? undefined : this.shownLevel(alone === true ? undefined : alone);
    const folded = printing && reader.total <= PRINTED_AT_ONCE ? NONE : this.#folded;
    const { category, proficiencies, mandatory } = filter;
    const seen = [category, proficiencies, mandatory, filter.query, filter.from, filter.to, !selection, folded, only];
    // The same view again is told by its identity: then there is nothing to draw.
    if (this.view && seen.every((it, i) => it === this.#seen[i])) return;
    this.#seen = seen;
    this.view = reader.view({ filter, selection, folded, only });
  }

  fold(category: string, isFolded = !this.#folded.has(category)): void {
    const folded = new Set(this.#folded);
    if (isFolded) folded.add(category);
    else folded.delete(category);
    this.#folded = folded;
  }

  foldAll(all: boolean): void {
    this.#folded = new Set(all ? this.reader?.matrix.categories.map(({ id }) => id) : []);
  }

  /** `id` if it is a column of the document. */
  level(id: string | undefined): string | undefined {
    return id && this.reader?.columns.some((column) => column.id === id) ? id : undefined;
  }

  /** The level that a narrow screen shows: the selected one, or the first. */
  shownLevel(selected: string | undefined): string | undefined {
    return this.level(selected) ?? this.reader?.columns[0]?.id;
  }
}
