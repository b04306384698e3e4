/** A matrix as rows of plain texts, for programs: every skill a row, every level a column, nothing left to the eye. */
import type { Requirement, Skill } from '../model/types.js';
import { tellingOf, type ExportOptions, type Telling } from './options.js';
import { askedIn, hasNotes, headingOf, IN_WORDS, linesIn, MARK, ownWords, shapeOf, signOf, standingOf, stepsOf } from './words.js';
import type { Matrix } from '../model/types.js';

/**
 * The heading, then a row a skill.
 *
 * A cell is the name of a proficiency, ` *` after it where it is mandatory, and after `: ` the cell's own words; where there are words
 * alone they stand alone, or after `¶: ` where they could be taken for a proficiency. What a proficiency means in a skill stands in
 * columns of its own, as far as the document says it; answers, notes and the gap come last.
 */
export function rowsOf(matrix: Matrix, options: ExportOptions = {}): readonly (readonly string[])[] {
  const telling = tellingOf(matrix, options);
  const { words, text, ratings, target } = telling;
  const shape = shapeOf(matrix);
  const skills = matrix.categories.flatMap((category) => category.skills.map((skill) => ({ category, skill })));
  const signs = signsOf(telling);
  const isDescribed = skills.some(({ skill }) => skill.description !== undefined);
  const columns = shape.columns.filter(({ kind }) => kind === 'level');
  const steps = stepsOf(telling).filter(({ id }) => skills.some(({ skill }) => skill.expectations.has(id)));
  const isNoted = hasNotes(telling);
  const heading = [
    words.category,
    shape.marks ? words.skillMarked(MARK) : words.skill,
    words.skillId,
    ...(isDescribed ? [words.description] : []),
    ...columns.map((column) => text(headingOf(column).name)),
    ...steps.map(({ name }) => words.means(text(name))),
    ...(ratings ? [words.yours] : []),
    ...(target ? [words.gapTo(text(target.name))] : []),
    ...(isNoted ? [words.note] : []),
  ];
  const rows = skills.map(({ category, skill }) => [
    text(category.name),
    text(skill.name),
    skill.id,
    ...(isDescribed ? [text(skill.description)] : []),
    ...columns.map((column) => cellOf(telling, askedIn(skill, column), signs)),
    ...steps.map(({ id }) => linesIn(telling, skill.expectations.get(id))),
    ...(ratings ? [ownWords(telling, skill)] : []),
    ...(target ? [gapOf(telling, skill, target.id)] : []),
    ...(isNoted ? [ratings?.get(skill.id)?.note ?? ''] : []),
  ]);
  return [heading, ...rows];
}

/** What a cell of words alone must not begin with, or it would be read as something else. */
const signsOf = (telling: Telling): readonly string[] => [IN_WORDS, ...stepsOf(telling).map(({ name }) => telling.text(name))];

function cellOf(telling: Telling, asked: Requirement | undefined, signs: readonly string[]): string {
  if (!asked) return '';
  const sign = signOf(telling, asked, 'name');
  const lines = linesIn(telling, asked.detail);
  if (lines === '') return sign;
  const isPlain = !asked.proficiency && !asked.mandatory && !signs.some((it) => lines.startsWith(it));
  return isPlain ? lines : `${sign}: ${lines}`;
}

function gapOf(telling: Telling, skill: Skill, level: string): string {
  const cell = telling.cell(skill, level);
  return cell ? standingOf(telling, cell) : '';
}
