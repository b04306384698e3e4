/** What to learn first, and what to aim at. */
import type { Level, Matrix } from '../model/types.js';
import type { Ratings } from './cells.js';
import { ladderOf } from './climb.js';
import { gapsTo, type Gap } from './gaps.js';
import type { GradeResult } from './grade.js';

/**
 * The gaps to a level in an order to learn in; undefined: the matrix has no such level.
 *
 * 1. What is answered before what is not: an answer comes before learning.
 * 2. What is mandatory before the rest, since without all of it the level cannot pass.
 * 3. What brings more for a step: the skill's weight over the distance in ranks.
 * 4. What is nearer.
 * 5. The order of the document.
 */
export function learningOrder(matrix: Matrix, ratings: Ratings, levelId: string): readonly Gap[] | undefined {
  const gaps = gapsTo(matrix, ratings, levelId);
  if (!gaps) return undefined;
  return [...sorted(gaps.mandatory), ...sorted(gaps.others), ...sorted(gaps.unanswered)];
}

/** Sorting is stable, so what is equal stays in the order of the document. */
const sorted = (gaps: readonly Gap[]): readonly Gap[] =>
  gaps.toSorted((a, b) => Number(b.requirement.mandatory) - Number(a.requirement.mandatory) || gain(b) - gain(a) || a.distance - b.distance);

const gain = ({ skill, distance }: Gap): number => skill.weight / distance;

/**
 * What to aim at next: the nearest levels with requirements after each level of the grade; where there is no grade yet, those at
 * which the ladder begins. Then those of branches on which the person has stopped lower, in document order. By points the next
 * bands. Empty: nothing is left to attain.
 */
export function nextTargets({ levels }: Matrix, result: GradeResult): readonly Level[] {
  if (result.rule.method === 'points') return result.rule.next?.levels ?? [];
  const { order, before } = ladderOf(levels);
  const standings = new Map(result.levels.map(({ level, standing }) => [level.id, standing]));
  const isAttained = ({ id }: Level): boolean => standings.get(id) === 'attained';
  // From above: what lies before an attained level is behind the person. From below: what is held on some way to each.
  const behind = new Set<Level>();
  for (const level of order.toReversed()) if (isAttained(level) || behind.has(level)) for (const it of before.get(level.id)!) behind.add(it);
  const held = new Map<string, boolean>();
  const targets = new Set<Level>();
  for (const level of order) {
    const from = before.get(level.id)!;
    const isHeld = from.length === 0 || from.some(({ id }) => held.get(id));
    const isPassedOver = standings.get(level.id) === 'empty';
    if (!isPassedOver && !isAttained(level) && isHeld && !behind.has(level)) targets.add(level);
    held.set(level.id, isPassedOver ? isHeld : isAttained(level) || behind.has(level));
  }
  const afterGrade = new Set<Level>(result.grades);
  for (const level of order) if (!targets.has(level) && before.get(level.id)!.some((it) => afterGrade.has(it)) && standings.get(level.id) === 'empty') afterGrade.add(level);
  const isNext = ({ id }: Level): boolean => result.grades.length === 0 || before.get(id)!.some((it) => afterGrade.has(it));
  const inOrder = levels.filter((level) => targets.has(level));
  return [...inOrder.filter(isNext), ...inOrder.filter((level) => !isNext(level))];
}
