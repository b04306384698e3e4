/** Pure: a document and what the reader has asked for → what is to be drawn. */
import { columnsOf, type Column } from '../../domain/columns.js';
import { compareRequirements, type Change } from '../../domain/compare.js';
import { nearest } from '../../domain/nearest.js';
import { SearchIndex } from '../../domain/search.js';
import { marksIn, termsOf } from '../../domain/text-match.js';
import { textIn, type Speaks } from '../../locale/text.js';
import type { Messages } from '../../locale/messages.js';
import type { Category, Matrix, Proficiency, Skill, Text } from '../../model/types.js';

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

export const NO_FILTER: Filter = { query: '', category: '', proficiencies: new Set(), mandatory: false, from: '', to: '' };

export interface Marked {
  readonly text: string;
  readonly marks: readonly (readonly [start: number, end: number])[];
}

export interface RowView {
  readonly skill: Skill;
  readonly name: Marked;
  /** Where the search matched, when not in the name. */
  readonly found?: Marked;
  readonly change?: Change;
}

export interface GroupView {
  readonly category: Category;
  readonly name: string;
  readonly overline: string;
  readonly shown: number;
  readonly folded: boolean;
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
}

export interface ViewOptions {
  readonly filter: Filter;
  readonly folded: ReadonlySet<string>;
  /** On a narrow screen: the one level to show. */
  readonly only: string | undefined;
}

/** A search draws at most this many rows; what is beyond stays folded until it is asked for. */
const DRAWN_AT_ONCE = 300;

/** A document prepared for one reader: texts in one language, the search index made once. */
export class MatrixReader {
  readonly matrix: Matrix;
  readonly columns: readonly Column[];
  readonly total: number;
  readonly #speaks: Speaks;
  #index: SearchIndex | undefined;

  constructor(matrix: Matrix, speaks: Speaks) {
    this.matrix = matrix;
    this.#speaks = speaks;
    this.columns = columnsOf(matrix);
    this.total = matrix.categories.reduce((sum, { skills }) => sum + skills.length, 0);
  }

  readonly text = (text: Text | undefined): string => textIn(text, this.#speaks, this.matrix.lang);

  /** The categories to fold at first: all, where drawing every row would keep the reader waiting. */
  get foldedAtFirst(): ReadonlySet<string> {
    return new Set(this.total > DRAWN_AT_ONCE ? this.matrix.categories.map(({ id }) => id) : []);
  }

  /** The steps of every scale in use; the same step of two scales once. */
  get steps(): readonly Proficiency[] {
    const scales = new Set([this.matrix.scale, ...this.matrix.categories.flatMap((category) => category.skills.map((skill) => skill.scale))]);
    const seen = new Set<string>();
    return [...scales].flat().filter(({ id, name }) => {
      const key = `${id} ${this.text(name)}`;
      return !seen.has(key) && seen.add(key);
    });
  }

  view({ filter, folded, only }: ViewOptions): MatrixView {
    const { query, category: wanted } = filter;
    const found = this.#search(query);
    const terms = termsOf(query);
    const comparing = filter.from !== '' && filter.to !== '';
    const searching = found !== undefined || filter.proficiencies.size > 0 || filter.mandatory || comparing;
    const columns = comparing ? [filter.from, filter.to].flatMap((id) => this.columns.find((it) => it.id === id) ?? []) : this.columns.filter(({ id }) => only === undefined || id === only);
    let budget = DRAWN_AT_ONCE;
    const groups = this.matrix.categories.flatMap((category): GroupView[] => {
      if (wanted !== '' && category.id !== wanted) return [];
      const rows = category.skills.filter((skill) => (!found || found.has(skill.id)) && this.#asksFor(skill, filter, columns)).map((skill) => this.#row(skill, terms, filter, comparing)).filter((row) => !comparing || row.change);
      if (rows.length === 0 && (searching || (wanted !== '' && category.skills.length > 0))) return [];
      budget -= rows.length;
      const isFolded = folded.has(category.id) && !(searching && budget >= 0);
      return [{ category, name: this.text(category.name), overline: this.text(category.group), shown: rows.length, folded: isFolded, rows }];
    });
    const shown = groups.reduce((sum, group) => sum + group.shown, 0);
    return { columns, comparing, groups, shown, total: this.total, suggestions: shown === 0 && query.trim() !== '' ? this.#suggest(query) : [] };
  }

  #search(query: string): ReadonlySet<string> | undefined {
    this.#index ??= new SearchIndex(
      this.matrix.categories.flatMap((category) =>
        category.skills.map((skill) => ({ id: skill.id, texts: [this.text(skill.name), this.text(skill.description), this.text(category.name), ...skill.tags.map(this.text)] })),
      ),
    );
    return this.#index.search(query);
  }

  #suggest(query: string): readonly string[] {
    return nearest(query.trim(), this.matrix.categories.flatMap(({ skills }) => skills.map(({ name }) => this.text(name))));
  }

  #asksFor(skill: Skill, { proficiencies, mandatory }: Filter, columns: readonly Column[]): boolean {
    if (proficiencies.size === 0 && !mandatory) return true;
    return columns.some(({ id }) => {
      const requirement = skill.requirements.get(id);
      if (!requirement || (mandatory && !requirement.mandatory)) return false;
      return proficiencies.size === 0 || (requirement.proficiency !== undefined && proficiencies.has(requirement.proficiency.id));
    });
  }

  #row(skill: Skill, terms: readonly string[], { from, to }: Filter, comparing: boolean): RowView {
    const name = this.#marked(skill.name, terms);
    const change = comparing ? compareRequirements(skill.requirements.get(from), skill.requirements.get(to)) : undefined;
    const found = terms.length > 0 && name.marks.length === 0 ? [...skill.tags, skill.description].map((it) => this.#marked(it, terms)).find((it) => it.marks.length > 0) : undefined;
    return { skill, name, ...(found && { found }), ...(change && { change }) };
  }

  #marked(text: Text | undefined, terms: readonly string[]): Marked {
    const plain = this.text(text);
    return { text: plain, marks: marksIn(plain, terms) };
  }
}

/** A column's heading. */
export const headingOf = (column: Column): { readonly name: Text; readonly abbr: Text } => (column.kind === 'level' ? column.level : column.proficiency);

/** What a button with a heading is called. Its short form may be all that can be seen: who says that aloud must be understood too. */
export function spokenHeading({ text }: MatrixReader, column: Column): string {
  const { name, abbr } = headingOf(column);
  const [full, short] = [text(name), text(abbr)];
  return full.toLowerCase().includes(short.toLowerCase()) ? full : `${full}, ${short}`;
}

/** What a cell shows and is called; undefined where nothing is asked. */
export interface CellView {
  readonly label: string;
  readonly name: string;
  readonly part: string;
  /** 0–11 on the ramp, undefined for words alone. */
  readonly shade: number | undefined;
  readonly mandatory: boolean;
}

export function cellOf(reader: MatrixReader, skill: Skill, column: Column, messages: Messages): CellView | undefined {
  const { text } = reader;
  const heading = text(headingOf(column).name);
  if (column.kind === 'step') {
    if (!skill.expectations.has(column.id)) return undefined;
    return { label: text(column.proficiency.abbr), name: messages.step(text(skill.name), heading), part: `cell ${partOf(column.id)}`, shade: shadeOf(column.proficiency), mandatory: false };
  }
  const requirement = skill.requirements.get(column.id);
  if (!requirement) return undefined;
  const { proficiency, mandatory } = requirement;
  return {
    label: proficiency ? text(proficiency.abbr) : '¶',
    name: messages.cell(text(skill.name), heading, proficiency ? text(proficiency.name) : messages.described, mandatory),
    part: `cell ${proficiency ? partOf(proficiency.id) : 'text-only'}${mandatory ? ' mandatory' : ''}`,
    shade: proficiency && shadeOf(proficiency),
    mandatory,
  };
}

/** Twelve shades hold a scale of any length: its first step the lightest, its last the darkest. */
export const shadeOf = ({ rank, steps }: Proficiency): number => (steps < 2 ? 6 : Math.round(((rank - 1) / (steps - 1)) * 11));

const partOf = (id: string): string => `proficiency-${id.replaceAll(/[^\w-]/g, '-')}`;
