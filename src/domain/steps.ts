/** One step up or down the ladder; a fork has several. */
import type { Level } from '../model/types.js';

export const previousOf = (levels: readonly Level[], id: string): readonly Level[] =>
  levels.filter((level) => level.next.includes(id));

export function nextOf(levels: readonly Level[], id: string): readonly Level[] {
  const next = levels.find((level) => level.id === id)?.next ?? [];
  return levels.filter((level) => next.includes(level.id));
}

/** Every level on a way to the given one, each after those before it. */
export function levelsBefore(levels: readonly Level[], id: string): readonly Level[] {
  const seen = new Set([id]);
  const found: Level[] = [];
  const visit = (at: string): void => {
    for (const level of previousOf(levels, at)) {
      if (seen.has(level.id)) continue;
      seen.add(level.id);
      visit(level.id);
      found.push(level);
    }
  };
  visit(id);
  return found;
}
