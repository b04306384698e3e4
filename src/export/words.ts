/** What single cells say, the same in every form. */
import { columnsOf, type Column } from '../domain/columns.js';
import type { Cell } from '../domain/cells.js';
import { ownOf } from '../domain/cells.js';
import type { Detail, Matrix, Proficiency, Requirement, Skill, Text } from '../model/types.js';
import type { Telling } from './options.js';

/** After what is mandatory. */
export const MARK = '*';
/** Before what is asked in words alone. */
export const IN_WORDS = '¶';
/** Where nothing is asked. */
export const NONE = '–';

export const headingOf = (column: Column): { readonly name: Text; readonly abbr: Text } => (column.kind === 'level' ? column.level : column.proficiency);

/** A cell as people write it: `W`, `W *` where it is mandatory, `¶` where there are words alone; '' where nothing is asked. */
export function signOf({ text }: Telling, { proficiency, mandatory }: Pick<Requirement, 'proficiency' | 'mandatory'>, of: 'name' | 'abbr'): string {
  return `${proficiency ? text(proficiency[of]) : IN_WORDS}${mandatory ? ` ${MARK}` : ''}`;
}

/** What is asked in a cell; in a catalogue of skills, what is described. Undefined: nothing. */
export const askedIn = ({ requirements, expectations }: Skill, column: Column): Requirement | undefined => {
  if (column.kind === 'level') return requirements.get(column.id);
  const detail = expectations.get(column.id);
  return detail && { proficiency: column.proficiency, mandatory: false, detail };
};

/** What a cell means: its own words, else what the skill expects of the proficiency, else what the scale says of it. */
export const meaningOf = ({ expectations }: Skill, { proficiency, detail }: Requirement): Detail | undefined =>
  detail ?? (proficiency && (expectations.get(proficiency.id) ?? (proficiency.description === undefined ? undefined : { text: proficiency.description, statements: [], examples: [] })));

/** Words as lines: the text, then each statement and example with a sign before it. */
export function linesIn({ text }: Telling, detail: Detail | undefined): string {
  if (!detail) return '';
  const statements = detail.statements.flatMap((it) => [`• ${text(it.text)}`, ...it.examples.map((example) => `  – ${text(example)}`)]);
  return [...(detail.text === undefined ? [] : [text(detail.text)]), ...statements, ...detail.examples.map((it) => `– ${text(it)}`)].join('\n');
}

/** The answer for a skill, in words; '' where there is none. Answers to words alone are told level by level. */
export function ownWords(telling: Telling, skill: Skill): string {
  const rating = telling.ratings?.get(skill.id);
  const { words, text } = telling;
  if (rating?.notApplicable) return words.notApplicable;
  const own = ownOf(skill, rating);
  return own === undefined ? '' : own === null ? words.noneYet : text(own.name);
}

/** Whether a note stands beside any of the answers. */
export const hasNotes = ({ matrix, ratings }: Telling): boolean => matrix.categories.some(({ skills }) => skills.some(({ id }) => ratings?.get(id)?.note !== undefined));

/** How an answer stands to what is asked, in words. */
export function standingOf({ words }: Telling, { state, requirement, own }: Cell): string {
  if (state === 'met') return words.met;
  if (state === 'unanswered') return words.notRated;
  if (state === 'not-applicable') return words.notApplicable;
  return requirement.proficiency ? words.short(requirement.proficiency.rank - (own?.rank ?? 0)) : words.notMet;
}

/** The steps of every scale in use; the same step of two scales once. */
export function stepsOf({ matrix, text }: Telling): readonly Proficiency[] {
  const scales = new Set([matrix.scale, ...matrix.categories.flatMap(({ skills }) => skills.map(({ scale }) => scale))]);
  const seen = new Set<string>();
  return [...scales].flat().filter(({ id, name, abbr }) => {
    const key = JSON.stringify([id, text(name), text(abbr)]);
    return !seen.has(key) && seen.add(key);
  });
}

export interface Shape {
  readonly columns: readonly Column[];
  /** Whether the categories have names. */
  readonly categories: boolean;
  readonly marks: boolean;
  readonly inWords: boolean;
  /** Whether a level leaves a skill out. */
  readonly holes: boolean;
}

/** What a table of this matrix has to have. */
export function shapeOf(matrix: Matrix): Shape {
  const columns = columnsOf(matrix);
  const skills = matrix.categories.flatMap((category) => category.skills);
  const cells = skills.flatMap((skill) => columns.map((column) => askedIn(skill, column)));
  return {
    columns,
    categories: matrix.categories.some(({ name }) => name !== undefined),
    marks: cells.some((cell) => cell?.mandatory),
    inWords: cells.some((cell) => cell && !cell.proficiency),
    holes: cells.includes(undefined),
  };
}

/** What the signs mean, in the order in which they are looked up. */
export function legendOf(telling: Telling, { marks, inWords, holes }: Shape): readonly (readonly [sign: string, words: string])[] {
  const { text, words } = telling;
  return [
    ...stepsOf(telling).map(({ name, abbr }) => [text(abbr), text(name)] as const),
    ...(marks ? [[MARK, words.mandatory] as const] : []),
    ...(inWords ? [[IN_WORDS, words.inWords] as const] : []),
    ...(holes ? [[NONE, words.notRequired] as const] : []),
  ];
}

/** What the signs of answers mean, in the order of `legendOf`; none where nobody's are shown. */
export const ownLegend = ({ ratings, words }: Telling): readonly (readonly [sign: string, words: string])[] =>
  ratings
    ? ([['✓', words.met], ['↓1', words.short(1)], [words.marks.noneYet, words.noneYet], [words.marks.unanswered, words.notRated], [words.marks.notApplicable, words.notApplicable]] as const).map(([sign, meaning]) => [sign, words.pair(words.yours, meaning)])
    : [];

/** An answer beside what is asked, as the widget marks it: `W ✓`, `A ↓1`, `?`, `n/a`. */
export function ownSign({ text, words: { marks } }: Telling, { state, own, requirement }: Cell): string {
  if (state === 'unanswered') return marks.unanswered;
  if (state === 'not-applicable') return marks.notApplicable;
  if (!requirement.proficiency) return state === 'met' ? '✓' : '✗';
  const letter = own ? text(own.abbr) : marks.noneYet;
  return state === 'met' ? `${letter} ✓` : `${letter} ↓${requirement.proficiency.rank - (own?.rank ?? 0)}`;
}
