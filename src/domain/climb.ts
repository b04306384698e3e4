/** What counts on the way to a level: the levels before it, and which of them block. */
import type { Level } from '../model/types.js';
import { isLeft, isMet, type Cell, type Column } from './cells.js';
import { previousOf, upwards } from './steps.js';
import { passes, tallyOf } from './tally.js';

/** The ladder, looked at from above: each level after all that lead to it, and those that lead to it directly. */
export interface Ladder {
  readonly order: readonly Level[];
  readonly before: ReadonlyMap<string, readonly Level[]>;
}

export const ladderOf = (levels: readonly Level[]): Ladder => ({
  order: upwards(levels),
  before: new Map(levels.map(({ id }) => [id, previousOf(levels, id)])),
});

/**
 * The requirements of an earlier level as they count on the way to a target:
 *
 * - one in a skill that the target leaves out does not count;
 * - one that the target lowers counts as the target has it, mandatory or not;
 * - else it counts as it is. Where one of the two is text alone, neither is lower: it is met too where the target's is, as
 *   a higher proficiency meets a lower one.
 *
 * So whoever meets just what the target asks is held up by nothing before it.
 */
export function cellsOnTheWay(earlier: Column, target: Column): readonly Cell[] {
  const cells: Cell[] = [];
  for (const [skill, cell] of earlier) {
    const goal = target.get(skill);
    if (goal) cells.push(isLowered(cell, goal) ? goal : isMet(goal) && !isMet(cell) ? { ...cell, state: 'met' } : cell);
  }
  return cells;
}

function isLowered({ requirement: { proficiency: from } }: Cell, { requirement: { proficiency: to } }: Cell): boolean {
  return from !== undefined && to !== undefined && to.rank < from.rank;
}

/**
 * Whether an earlier level holds up whoever is on the way to the target. One without requirements does not, nor one of which the
 * target leaves nothing; one whose requirements are all not applicable does, unless the target leaves all of them out.
 */
export function blocks(earlier: Column, target: Column, threshold: number): boolean {
  const cells = cellsOnTheWay(earlier, target);
  if (cells.some(isLeft)) return !passes(tallyOf(cells), threshold);
  return cells.length > 0 && ![...earlier.values()].some(isLeft);
}

/**
 * The levels that hold up whoever is on the way to a level: of all paths from a start, those on the one with the fewest of them, lowest
 * first. Empty: the way is free.
 */
export function blockersTo({ order, before }: Ladder, columns: ReadonlyMap<string, Column>, target: Level, threshold: number): readonly Level[] {
  const goal = columns.get(target.id)!;
  const earlier = new Set<Level>();
  const walk = [target];
  // It grows while it is walked.
  for (const { id } of walk) {
    for (const level of before.get(id) ?? []) {
      if (earlier.has(level)) continue;
      earlier.add(level);
      walk.push(level);
    }
  }
  const fewest = new Map<string, Way>();
  const wayTo = ({ id }: Level): Way => (before.get(id) ?? []).map((it) => fewest.get(it.id)!).reduce<Way | undefined>((best, it) => (best && best.count <= it.count ? best : it), undefined) ?? FREE;
  for (const level of order) {
    if (!earlier.has(level)) continue;
    const way = wayTo(level);
    fewest.set(level.id, blocks(columns.get(level.id)!, goal, threshold) ? { count: way.count + 1, last: level, rest: way } : way);
  }
  const blockers: Level[] = [];
  for (let way: Way | undefined = wayTo(target); way?.last; way = way.rest) blockers.push(way.last);
  return blockers.reverse();
}

/** The levels that block on a way, the last one first: ways that share their beginning share it here too. */
interface Way {
  readonly count: number;
  readonly last?: Level;
  readonly rest?: Way;
}
const FREE: Way = { count: 0 };
