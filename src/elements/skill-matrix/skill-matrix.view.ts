/** Pure: a document and what the reader has asked for → what is to be drawn. */
import { columnsOf, type Column } from '../../domain/columns.js';
import type { Change } from '../../domain/compare.js';
import { askedBy, type Asked as AskedCounts } from '../../domain/asked.js';
import type { Messages } from '../../locale/messages/matrix.js';
import type { Category, Matrix, Proficiency, Requirement, Skill, Text } from '../../model/types.js';
import { shadeOf } from '../../ui/shade.js';

/** What the reader has asked to see. Empty strings and sets ask for nothing. */
export interface Filter {
  readonly query: string;
  readonly category: string;
  readonly proficiencies: ReadonlySet<string>;
  readonly mandatory: boolean;
  /** With `to`: only what differs between these two levels. */
  readonly from: string;
  readonly to: string;
}

/** Whether it asks for more than a category: then a `Selection` is needed. */
export const isSelective = ({ query, proficiencies, mandatory, from, to }: Filter): boolean => query.trim() !== '' || proficiencies.size > 0 || mandatory || (from !== '' && to !== '');

/** What a filter makes of each skill (`skill-matrix.filter.ts`). */
export interface Selection {
  /** Whether the filter leaves it in. */
  has(skill: Skill, columns: readonly Column[]): boolean;
  /** What its row shows. */
  row(skill: Skill): RowView;
  /** Nearest names, when nothing was found. */
  suggestions(): readonly string[];
}

export const NO_FILTER: Filter = { query: '', category: '', proficiencies: new Set(), mandatory: false, from: '', to: '' };

/** What a search has found in a skill, drawn by the code that searches. */
export interface Found {
  /** The same where the same is found. */
  readonly key: string;
  /** The name, with that in it or below it. */
  readonly draw: () => readonly (string | Node)[];
}

export interface RowView {
  readonly skill: Skill;
  readonly name: string;
  readonly found?: Found;
  readonly change?: { readonly kind: Change['kind']; readonly text: string };
}

export interface GroupView {
  readonly category: Category;
  readonly name: string;
  readonly overline: string;
  readonly shown: number;
  readonly folded: boolean;
  /** Thought out when asked for: a folded category is not. */
  readonly rows: readonly RowView[];
}

export interface MatrixView {
  readonly columns: readonly Column[];
  readonly comparing: boolean;
  readonly groups: readonly GroupView[];
  readonly shown: number;
  readonly total: number;
  /** Nearest names, when nothing was found. */
  readonly suggestions: readonly string[];
  /** Whether each key may bring so many rows that they are better drawn by and by. */
  readonly long: boolean;
}

export interface ViewOptions {
  readonly filter: Filter;
  /** Undefined where the filter is not selective. */
  readonly selection: Selection | undefined;
  readonly folded: ReadonlySet<string>;
  /** On a narrow screen: the one level to show. */
  readonly only: string | undefined;
}

/** A search draws at most this many rows; what is beyond stays folded until it is asked for. */
const DRAWN_AT_ONCE = 300;

/** A document prepared for one reader: texts in one language. */
export class MatrixReader {
  readonly matrix: Matrix;
  readonly columns: readonly Column[];
  readonly total: number;
  /** The steps of every scale in use; the same step of two scales once. */
  readonly steps: readonly Proficiency[];
  readonly counts: AskedCounts;
  readonly text: (text: Text | undefined) => string;

  constructor(matrix: Matrix, text: (text: Text | undefined) => string) {
    this.matrix = matrix;
    this.text = text;
    this.columns = columnsOf(matrix);
    this.total = matrix.categories.reduce((sum, { skills }) => sum + skills.length, 0);
    this.counts = askedBy(matrix);
    const scales = new Set([matrix.scale, ...matrix.categories.flatMap(({ skills }) => skills.map(({ scale }) => scale))]);
    const seen = new Set<string>();
    this.steps = [...scales].flat().filter(({ id, name }) => {
      const key = `${id} ${text(name)}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  /** The categories to fold at first: all, where drawing every row would keep the reader waiting. */
  get foldedAtFirst(): ReadonlySet<string> {
    return new Set(this.total > DRAWN_AT_ONCE ? this.matrix.categories.map(({ id }) => id) : []);
  }

  view({ filter, selection, folded, only }: ViewOptions): MatrixView {
    const { category: wanted, from, to } = filter;
    const comparing = from !== '' && to !== '';
    const columns = comparing ? [from, to].flatMap((id) => this.columns.find((it) => it.id === id) ?? []) : this.columns.filter(({ id }) => only === undefined || id === only);
    let budget = DRAWN_AT_ONCE;
    const groups = this.matrix.categories.flatMap((category): GroupView[] => {
      if (wanted !== '' && category.id !== wanted) return [];
      const skills = selection ? category.skills.filter((skill) => selection.has(skill, columns)) : category.skills;
      const shown = skills.length;
      if (shown === 0 && (selection || (wanted !== '' && category.skills.length > 0))) return [];
      budget -= shown;
      const isFolded = folded.has(category.id) && !(selection && budget >= 0);
      let rows: readonly RowView[] | undefined;
      const row = (skill: Skill): RowView => selection?.row(skill) ?? { skill, name: this.text(skill.name) };
      return [{ category, name: this.text(category.name), overline: this.text(category.group), shown, folded: isFolded, get rows() { return (rows ??= skills.map(row)); } }];
    });
    const shown = groups.reduce((sum, group) => sum + group.shown, 0);
    return { columns, comparing, groups, shown, total: this.total, suggestions: shown === 0 ? (selection?.suggestions() ?? []) : [], long: selection !== undefined && this.total > DRAWN_AT_ONCE };
  }
}

/** A column's heading. */
export const headingOf = (column: Column): { readonly name: Text; readonly abbr: Text } => (column.kind === 'level' ? column.level : column.proficiency);

/** What a button with a heading is called. */
export const spokenHeading = ({ text }: MatrixReader, column: Column): string => called(text(headingOf(column).name), text(headingOf(column).abbr));

/** A name with its short form, which may be all that can be seen: who reads that aloud must be understood too (WCAG 2.5.3). */
const called = (name: string, short: string): string => (name === short ? name : `${name}, ${short}`);

/** What is asked in a cell; undefined where nothing is. */
export const askedIn = ({ requirements, expectations }: Skill, column: Column): Asked | undefined =>
  column.kind === 'level' ? requirements.get(column.id) : expectations.has(column.id) ? { proficiency: column.proficiency, mandatory: false } : undefined;

export type Asked = Pick<Requirement, 'proficiency' | 'mandatory'>;

/** What a cell shows: the same wherever the same is asked. */
export interface Look {
  readonly label: string;
  /** What is asked, in words. */
  readonly asks: string;
  readonly part: string;
  readonly className: string;
}

export function lookOf({ text }: MatrixReader, { proficiency, mandatory }: Asked, messages: Messages): Look {
  const kind = proficiency ? `proficiency-${proficiency.id.replaceAll(/[^\w-]/g, '-')}` : 'text-only';
  return {
    label: proficiency ? text(proficiency.abbr) : '¶',
    asks: proficiency ? called(text(proficiency.name), text(proficiency.abbr)) : messages.described,
    part: `cell ${kind}${mandatory ? ' mandatory' : ''}`,
    className: `cell ${proficiency ? `s${shadeOf(proficiency)}` : 'words'}${mandatory ? ' must' : ''}`,
  };
}
