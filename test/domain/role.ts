import type { Ratings } from '../../src/domain/cells.js';
import { columnsFor } from '../../src/domain/cells.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Grading, Level, Matrix, Requirement, Skill } from '../../src/model/types.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

/** Roles and answers, written as a table: a test about grades is read beside its numbers. */

export const SCALE = scaleOf('awareness', 'working', 'advanced', 'expert');
const LETTERS = ['A', 'W', 'V', 'E'];

/**
 * `A W! -` is awareness at the first level, mandatory working at the second, nothing at the third; `t` is text alone, and the
 * text says which skill and level it is about. A number at the end is the weight: `A W *3`.
 */
export type Rows = Readonly<Record<string, string>>;

/** @param ladder `a b c`, or with every `next`: `a>b,c b>d c>d d>` */
export function role(ladder: string, rows: Rows, grading: Grading = { method: 'threshold', threshold: 0.8 }): Matrix {
  const names = ladder.split(' ').map((it) => it.split('>') as [string, string?]);
  const levels = names.map(([id, next], i): Level => level(id, { next: next === undefined ? names.slice(i + 1, i + 2).map(([it]) => it) : next.split(',').filter(Boolean) }));
  return matrix({ scale: SCALE, levels, grading, categories: [category('all', ...Object.entries(rows).map(([id, row]) => skillOf(id, row, levels)))] });
}

function skillOf(id: string, row: string, levels: readonly Level[]): Skill {
  const [cells, weight = '1'] = row.split('*') as [string, string?];
  const requirements = cells.trim().split(/\s+/).flatMap((cell, i): [string, Requirement][] => {
    const proficiency = SCALE[LETTERS.indexOf(cell[0]!)];
    const mandatory = cell.endsWith('!');
    if (cell[0] === '-') return [];
    const at = levels[i]!.id;
    return [[at, proficiency ? { proficiency, mandatory } : { mandatory, detail: { text: `${id} at ${at}`, statements: [], examples: [] } }]];
  });
  return { ...skill(id), scale: SCALE, weight: Number(weight), requirements: new Map(requirements) };
}

/** `A`…`E` a proficiency, `0` none yet, `n/a` not applicable, `met b c` and `not b` for text alone; a skill that is absent is unanswered. */
export const answers = (said: Readonly<Record<string, string>>): Ratings => new Map(Object.entries(said).map(([id, it]) => [id, ratingOf(it)]));

export function ratingOf(said: string): Rating {
  const [word = '', ...more] = said.split(' ');
  if (word === 'n/a') return { notApplicable: true };
  if (word === 'met' || word === 'not') return { met: new Map(more.map((it) => [it, word === 'met'])) };
  return { proficiency: word === '0' ? null : (SCALE[LETTERS.indexOf(word)]?.id ?? word) };
}

/** Just what one level asks, and nothing else. */
export function profileOf(it: Matrix, levelId: string): Ratings {
  const cells = [...columnsFor(it, new Map()).get(levelId)!];
  return new Map(cells.map(([{ id }, { requirement }]): [string, Rating] => [id, requirement.proficiency ? { proficiency: requirement.proficiency.id } : { met: new Map([[levelId, true]]) }]));
}
