/** The table that people paste: what the widget shows, with letters, a sign and a legend. */
import type { Category, Matrix, Proficiency, Skill } from '../model/types.js';
import { runsLeft } from '../ui/chart/words.js';
import { tellingOf, type ExportOptions, type Telling } from './options.js';
import { askedIn, hasNotes, headingOf, IN_WORDS, legendOf, linesIn, MARK, ownWords, shapeOf, signOf, standingOf, type Shape } from './words.js';

export interface SheetCell {
  readonly text: string;
  /** Whose colour it has. */
  readonly step?: Proficiency;
  readonly mandatory?: boolean;
}

export interface SheetRow {
  readonly category: Category;
  readonly skill: Skill;
  readonly name: string;
  readonly cells: readonly SheetCell[];
}

export interface Sheet {
  readonly telling: Telling;
  readonly shape: Shape;
  readonly title: string;
  /** Of the column of skills, then of each column. */
  readonly heading: readonly string[];
  /** How many of the columns are levels, or steps: what stands behind them is told of somebody's answers. */
  readonly levels: number;
  readonly rows: readonly SheetRow[];
  readonly legend: readonly (readonly [sign: string, words: string])[];
  /** Whether it runs from right to left, as most of its names do. */
  readonly isMirrored: boolean;
}

export function sheetOf(matrix: Matrix, options: ExportOptions): Sheet {
  const telling = tellingOf(matrix, options);
  const { words, text, ratings, target } = telling;
  const shape = shapeOf(matrix);
  const isNoted = hasNotes(telling);
  const row = (category: Category, skill: Skill): SheetRow => {
    const gap = target && telling.cell(skill, target.id);
    const asked = shape.columns.map((column): SheetCell => {
      const it = askedIn(skill, column);
      if (!it) return { text: '' };
      const alone = it.proficiency ? '' : linesIn(telling, it.detail);
      const label = alone === '' ? signOf(telling, it, 'abbr') : it.mandatory ? `${alone} ${MARK}` : alone;
      return { text: label, mandatory: it.mandatory, ...(it.proficiency && { step: it.proficiency }) };
    });
    const own = ratings ? [{ text: ownWords(telling, skill) }, ...(target ? [{ text: gap ? standingOf(telling, gap) : '' }] : []), ...(isNoted ? [{ text: ratings.get(skill.id)?.note ?? '' }] : [])] : [];
    return { category, skill, name: text(skill.name), cells: [...asked, ...own] };
  };
  const rows = matrix.categories.flatMap((category) => category.skills.map((skill) => row(category, skill)));
  return {
    telling,
    shape,
    title: words.title(text(matrix.name)),
    heading: [words.skill, ...shape.columns.map((column) => text(headingOf(column).name)), ...(ratings ? [words.yours, ...(target ? [words.gapTo(text(target.name))] : []), ...(isNoted ? [words.note] : [])] : [])],
    levels: shape.columns.length,
    isMirrored: rows.filter(({ name }) => runsLeft(name)).length > rows.length / 2,
    rows,
    // Words stand in their cells, and what is not asked is empty: what needs a key is the sign that stands for no proficiency.
    legend: legendOf(telling, { ...shape, holes: false, inWords: rows.some(({ cells }) => cells.some(({ text: shown, step }) => !step && shown.startsWith(IN_WORDS))) }),
  };
}
