/** One step up or down the ladder; a fork has several. */
import type { Level } from '../model/types.js';

export const previousOf = (levels: readonly Level[], id: string): readonly Level[] =>
  levels.filter((level) => level.next.includes(id));

export function nextOf(levels: readonly Level[], id: string): readonly Level[] {
  const next = levels.find((level) => level.id === id)?.next ?? [];
  return levels.filter((level) => next.includes(level.id));
}
