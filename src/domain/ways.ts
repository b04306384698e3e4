/** The ways to a level, by what has to be mended on each. */
import type { Level } from '../model/types.js';
import { isLeft, type Column } from './cells.js';
import { blocks, cellsOnTheWay, type Ladder } from './climb.js';

/** Most ways that are told apart: forks that meet again and again would make more than anyone can count. */
const MOST = 16;

export interface Ways {
  /** The levels that block on each, lowest first; none of them has all those of another. Empty: there is no way that raising opens. */
  readonly ways: readonly (readonly Level[])[];
  /** False where some with more blocking levels were passed over. */
  readonly isComplete: boolean;
}

export function waysTo({ order, before }: Ladder, columns: ReadonlyMap<string, Column>, target: Level, threshold: number): Ways {
  const goal = columns.get(target.id)!;
  const found = new Map<string, readonly (readonly Level[])[]>();
  let isComplete = true;
  for (const level of order) {
    const from = before.get(level.id)!;
    const ways = from.length === 0 ? [[]] : fewest(from.flatMap(({ id }) => found.get(id) ?? []));
    if (ways.length > MOST) isComplete = false;
    const kept = ways.slice(0, MOST);
    if (level === target) return { ways: kept, isComplete };
    const column = columns.get(level.id)!;
    if (!blocks(column, goal, threshold)) found.set(level.id, kept);
    // What is not applicable cannot be raised.
    else found.set(level.id, cellsOnTheWay(column, goal).some(isLeft) ? kept.map((way) => [...way, level]) : []);
  }
  return { ways: [], isComplete };
}

/** Those that hold no other whole, the shortest first. */
function fewest(ways: readonly (readonly Level[])[]): readonly (readonly Level[])[] {
  const kept: (readonly Level[])[] = [];
  for (const way of ways.toSorted((a, b) => a.length - b.length)) if (!kept.some((it) => it.every((level) => way.includes(level)))) kept.push(way);
  return kept;
}
