/** Pure: a document, the selected level and a query → what is to be drawn. */
import { stacksOf, type LevelStack, type StackItem } from '../../domain/stack.js';
import { stackSearch, type StackSearch } from '../../domain/stack-search.js';
import { countsOf } from '../../domain/stats.js';
import { marksIn, termsOf } from '../../domain/text-match.js';
import type { StackCounts } from '../../locale/messages/stack.js';
import type { Level, Matrix, Text } from '../../model/types.js';
import type { Marked } from '../../ui/marked.js';

export type ReadText = (text: Text | undefined) => string;

export interface SkillView {
  readonly id: string;
  readonly name: string;
  readonly marked: Marked;
}

export interface ItemView {
  readonly name: Marked;
  /** The earlier name of what has changed. */
  readonly before?: Marked;
  /** Its own address. */
  readonly href?: string;
  /** The skills that it stands for. */
  readonly skills: readonly SkillView[];
  /** Whether the search has found it by a skill alone, so that the skill has to be seen. */
  readonly bySkill: boolean;
}

/** Technologies of one level under one heading. */
export interface GroupView {
  readonly state: 'new' | 'changed' | 'kept';
  readonly items: readonly ItemView[];
}

export interface CarriedView {
  readonly from: Level;
  readonly items: readonly ItemView[];
}

export interface LevelView {
  readonly level: Level;
  readonly selected: boolean;
  /** Only its names: another level is the selected one. */
  readonly brief: boolean;
  /** Nothing comes before it. */
  readonly start: boolean;
  /** The levels that it follows, where that is not the one above it. */
  readonly after: readonly Level[];
  readonly counts: StackCounts;
  /** What it names, in its order. */
  readonly names: readonly string[];
  readonly groups: readonly GroupView[];
  /** What it takes over, by the level that has named it. */
  readonly carried: readonly CarriedView[];
  /** Whether what it takes over is too much to be seen unasked. */
  readonly folded: boolean;
}

export interface StackView {
  readonly levels: readonly LevelView[];
  readonly searching: boolean;
  /** Technologies as the document counts them: what is carried over is named by another level. */
  readonly shown: number;
  readonly total: number;
  /** Nearest names, when nothing was found. */
  readonly suggestions: readonly string[];
}

export interface ViewOptions {
  readonly query: string;
  readonly selected: string | undefined;
  /** Paper cannot be unfolded. */
  readonly printing: boolean;
}

/** What is carried over is folded from here on. */
const MANY = 7;

/** A document prepared for one reader: texts in one language. */
export class StackReader {
  readonly matrix: Matrix;
  readonly text: ReadText;
  readonly #stacks: readonly LevelStack[];
  readonly #skills: ReadonlyMap<string, Text>;
  #search: StackSearch | undefined;

  constructor(matrix: Matrix, text: ReadText) {
    this.matrix = matrix;
    this.text = text;
    this.#stacks = stacksOf(matrix.levels, text);
    this.#skills = new Map(matrix.categories.flatMap(({ skills }) => skills.map(({ id, name }) => [id, name])));
  }

  view({ query, selected, printing }: ViewOptions): StackView {
    const terms = termsOf(query);
    const searching = terms.length > 0;
    const search = (this.#search ??= stackSearch(this.matrix, this.text));
    const found = search.find(query);
    const chosen = this.#stacks.some(({ level }) => level.id === selected);
    const levels = this.#stacks.flatMap(({ level, after, items: all }, i): LevelView[] => {
      const items = found ? all.filter(({ technology }) => found.has(technology.id)) : all;
      if (searching && items.length === 0) return [];
      const carried = this.#carried(items, terms);
      const above = this.#stacks[i - 1]?.level;
      return [
        {
          level,
          selected: level.id === selected,
          brief: chosen && level.id !== selected && !searching,
          start: after.length === 0,
          after: after.length === 1 && after[0] === above ? [] : after,
          counts: countOf(all),
          names: level.stack.map(({ name }) => this.text(name)),
          groups: (['new', 'changed', 'kept'] as const).flatMap((state) => {
            const own = items.filter((item) => item.state === state).map((item) => this.#item(item, terms));
            return own.length > 0 ? [{ state, items: own }] : [];
          }),
          carried,
          folded: !(searching || printing || level.id === selected) && items.filter(({ state }) => state === 'carried').length >= MANY,
        },
      ];
    });
    const total = countsOf(this.matrix).technologies;
    const shown = levels.reduce((sum, { groups }) => sum + groups.reduce((n, { items }) => n + items.length, 0), 0);
    return { levels, searching, shown, total, suggestions: levels.length === 0 ? search.suggest(query) : [] };
  }

  #carried(items: readonly StackItem[], terms: readonly string[]): readonly CarriedView[] {
    const byLevel = new Map<Level, ItemView[]>();
    for (const item of items) {
      if (item.state !== 'carried') continue;
      byLevel.set(item.from, [...(byLevel.get(item.from) ?? []), this.#item(item, terms)]);
    }
    return this.matrix.levels.flatMap((from) => (byLevel.has(from) ? [{ from, items: byLevel.get(from)! }] : []));
  }

  #item(item: StackItem, terms: readonly string[]): ItemView {
    const mark = (text: Text | undefined): Marked => {
      const plain = this.text(text);
      return { text: plain, marks: marksIn(plain, terms) };
    };
    const { technology } = item;
    const name = mark(technology.name);
    const before = item.state === 'changed' ? mark(item.before) : undefined;
    const skills = technology.skills.map((id): SkillView => {
      const marked = mark(this.#skills.get(id));
      return { id, name: marked.text, marked };
    });
    const bySkill = name.marks.length === 0 && !before?.marks.length && skills.some(({ marked }) => marked.marks.length > 0);
    return { name, ...(before && { before }), ...(technology.href !== undefined && { href: technology.href }), skills, bySkill };
  }
}

function countOf(items: readonly StackItem[]): StackCounts {
  const of = (wanted: StackItem['state']): number => items.filter(({ state }) => state === wanted).length;
  return { new: of('new'), changed: of('changed'), kept: of('kept'), carried: of('carried') };
}
