/** A matrix as the sheets of a workbook: matrix, details, gaps where there are answers, legend. */
import type { WriteSheet } from 'hucre/xlsx';
import { gapsTo, type Gap } from '../domain/gaps.js';
import { inkOn, paperOf } from './colours.js';
import { characters } from './escape.js';
import { headingOf, askedIn, IN_WORDS, linesIn, MARK, meaningOf, ownWords, standingOf, stepsOf } from './words.js';
import type { Sheet, SheetCell } from './sheet.js';

type Styles = NonNullable<Parameters<NonNullable<WriteSheet['cells']>['set']>[1]['style']>;

/** The most that a cell holds. */
const LONGEST = 32_767;
/** Rows between two breaths. */
export const PORTION = 500;

const HEADING: Styles = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true }, border: { bottom: { style: 'thin' } } };
const WORDS: Styles = { alignment: { vertical: 'top', wrapText: true } };

/** A text as a cell holds it: never a formula, which is a kind of cell of its own. */
const held = (text: string): string => {
  const whole = characters(text);
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1)}…`;
};

/** A sheet that is being written, row by row. */
class Pages {
  readonly rows: string[][] = [];
  readonly cells: NonNullable<WriteSheet['cells']> = new Map();

  add(values: readonly string[], style?: (column: number) => Styles | undefined): void {
    for (let i = 0; style && i < values.length; i++) {
      const its = style(i);
      if (its) this.cells.set(`${this.rows.length},${i}`, { style: its });
    }
    this.rows.push(values.map(held));
  }

  sheet(name: string, widths: readonly number[], columns: number): WriteSheet {
    return { name, rows: this.rows, cells: this.cells, columns: widths.map((width) => ({ width })), freezePane: { rows: 1, columns } };
  }
}

/** Yields after each portion of rows; in the end returns the sheets. */
export function* sheetsOf(sheet: Sheet): Generator<number, WriteSheet[]> {
  const { telling, isMirrored } = sheet;
  const written = [yield* matrixSheet(sheet), yield* detailsSheet(sheet)];
  const sheets = [...written, ...(telling.target ? [gapsSheet(sheet)] : []), legendSheet(sheet)];
  return isMirrored ? sheets.map((it) => ({ ...it, view: { rightToLeft: true } })) : sheets;
}

function* matrixSheet(sheet: Sheet): Generator<number, WriteSheet> {
  const { telling, shape, heading, levels, rows } = sheet;
  const { words, text, target } = telling;
  const pages = new Pages();
  const styles = new Map<unknown, Styles>();
  const styleOf = ({ step, text: shown }: SheetCell): Styles | undefined => {
    if (!step) return shown === '' ? undefined : WORDS;
    const known = styles.get(step) ?? { font: { bold: true, color: { rgb: argb(inkOn(step)) } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: argb(paperOf(step)) } }, alignment: { horizontal: 'center', vertical: 'top' } };
    styles.set(step, known);
    return known;
  };
  const skill = shape.marks ? words.skillMarked(MARK) : heading[0]!;
  pages.add([words.category, skill, ...heading.slice(1)], () => HEADING);
  for (const [i, { category, name, cells }] of rows.entries()) {
    pages.add([text(category.name), name, ...cells.map((cell) => cell.text)], (column) => (column < 2 ? WORDS : styleOf(cells[column - 2]!)));
    if (i % PORTION === PORTION - 1) yield i;
  }
  // The answer, then where it stands, then a note, which is longer.
  const own = heading.slice(levels + 1).map((_, i) => (i < (target ? 2 : 1) ? 18 : 40));
  return pages.sheet(words.sheets.matrix, [26, 34, ...Array.from({ length: levels }, () => (shape.inWords ? 40 : 12)), ...own], 2);
}

/** A row for each cell that asks something, everything by its id too: for programs, filters and pivot tables. */
function* detailsSheet({ telling, shape, rows }: Sheet): Generator<number, WriteSheet> {
  const { words, text, ratings } = telling;
  const pages = new Pages();
  pages.add(
    [words.category, words.skill, words.skillId, words.level, words.levelId, words.proficiency, words.proficiencyId, words.mandatory, words.meaning, ...(ratings ? [words.yours, words.standing] : [])],
    () => HEADING,
  );
  const style = (): Styles => WORDS;
  for (const [i, { category, skill, name }] of rows.entries()) {
    for (const column of shape.columns) {
      const asked = askedIn(skill, column);
      if (!asked) continue;
      const cell = telling.cell(skill, column.id);
      pages.add(
        [
          text(category.name),
          name,
          skill.id,
          text(headingOf(column).name),
          column.id,
          asked.proficiency ? text(asked.proficiency.name) : '',
          asked.proficiency?.id ?? '',
          asked.mandatory ? words.yes : words.no,
          linesIn(telling, meaningOf(skill, asked)),
          ...(ratings ? [ownWords(telling, skill), cell ? standingOf(telling, cell) : ''] : []),
        ],
        style,
      );
    }
    if (i % PORTION === PORTION - 1) yield i;
  }
  return pages.sheet(words.sheets.details, [24, 30, 20, 14, 14, 14, 14, 12, 80, ...(ratings ? [16, 18] : [])], 2);
}

/** What is missing for the level that these answers aim at: mandatory first, then the rest, then what is not rated yet. */
function gapsSheet({ telling, rows }: Sheet): WriteSheet {
  const { matrix, words, text, ratings, target } = telling;
  const pages = new Pages();
  pages.add([words.category, words.skill, words.required, words.mandatory, words.yours, words.gapTo(text(target!.name)), words.nextStep, words.meaning, words.resources], () => HEADING);
  const categories = new Map(rows.map(({ skill, category }) => [skill, category]));
  const gaps = gapsTo(matrix, ratings!, target!.id)!;
  const add = (gap: Gap): void => {
    const { skill, requirement, next } = gap;
    const step = next.proficiency ? text(next.proficiency.name) : words.inWords;
    const learn = next.resources.map(({ title, href }) => `${text(title)} ${href}`).join('\n');
    pages.add(
      [
        text(categories.get(skill)?.name),
        text(skill.name),
        requirement.proficiency ? text(requirement.proficiency.name) : words.inWords,
        requirement.mandatory ? words.yes : words.no,
        ownWords(telling, skill),
        standingOf(telling, gap),
        step,
        linesIn(telling, next.words),
        learn,
      ],
      () => WORDS,
    );
  };
  [...gaps.mandatory, ...gaps.others, ...gaps.unanswered].forEach(add);
  if (pages.rows.length === 1) pages.add(['', words.noGaps(text(target!.name))]);
  return pages.sheet(words.sheets.gaps, [24, 30, 16, 12, 16, 18, 16, 60, 40], 2);
}

function legendSheet({ telling, title, legend, shape }: Sheet): WriteSheet {
  const { matrix, words, text } = telling;
  const pages = new Pages();
  pages.add([words.mark, words.name, words.description], () => HEADING);
  for (const step of stepsOf(telling)) {
    const look: Styles = { font: { bold: true, color: { rgb: argb(inkOn(step)) } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: argb(paperOf(step)) } }, alignment: { horizontal: 'center', vertical: 'top' } };
    pages.add([text(step.abbr), text(step.name), text(step.description)], (column) => (column === 0 ? look : WORDS));
  }
  for (const [sign, meaning] of legend.filter(([sign]) => (sign === MARK && shape.marks) || (sign === IN_WORDS && shape.inWords))) pages.add([sign, meaning, '']);
  pages.add(['', '', '']);
  const facts = [[words.name, title], [words.description, text(matrix.description)], [words.revision, matrix.revision ?? ''], [words.source, matrix.source ?? ''], [words.licence, matrix.license ?? '']] as const;
  for (const [name, value] of facts) if (value !== '') pages.add(['', name, value], () => WORDS);
  for (const note of matrix.notes) pages.add(['', words.notes, text(note)], () => WORDS);
  return pages.sheet(words.sheets.legend, [10, 24, 80], 0);
}

const argb = (hex: string): string => `FF${hex.slice(1).toUpperCase()}`;
