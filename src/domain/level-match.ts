/** Which level of another role's ladder stands for a level of this one's. */
import type { Level } from '../model/types.js';
import { ladderOf } from './climb.js';

export interface LevelMatch {
  readonly level: Level;
  /** `id`: both roles call it so; `place`: it stands as high on its ladder, or as near to that as there is one. */
  readonly by: 'id' | 'place';
}

/**
 * The level of the same id; else the one of the nearest height, of equals the lower, then that of the same track, then the first in
 * document order. A level's height is the number of levels on the longest way to it. Undefined: `from` has no such level, or `to` none
 * that is accepted.
 *
 * @param accepts levels of `to` that can be meant at all
 */
export function matchLevel(from: readonly Level[], id: string | undefined, to: readonly Level[], accepts: (level: Level) => boolean = () => true): LevelMatch | undefined {
  const wanted = from.find((level) => level.id === id);
  if (!wanted) return undefined;
  const possible = to.filter(accepts);
  const named = possible.find((level) => level.id === wanted.id);
  if (named) return { level: named, by: 'id' };
  const [goal, heights] = [heightsOf(from).get(wanted)!, heightsOf(to)];
  const apart = (level: Level): number => Math.abs(heights.get(level)! - goal);
  const isAway = ({ track }: Level): number => Number(track !== wanted.track);
  // Sorting is stable: what is equal stays in document order.
  const [best] = possible.toSorted((a, b) => apart(a) - apart(b) || heights.get(a)! - heights.get(b)! || isAway(a) - isAway(b));
  return best && { level: best, by: 'place' };
}

function heightsOf(levels: readonly Level[]): ReadonlyMap<Level, number> {
  const { order, before } = ladderOf(levels);
  const heights = new Map<Level, number>();
  for (const level of order) heights.set(level, Math.max(-1, ...before.get(level.id)!.map((it) => heights.get(it)!)) + 1);
  return heights;
}
