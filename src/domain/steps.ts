/** Steps of the ladder: one up or down, of which a fork has several, and where it begins and ends. */
import type { Level } from '../model/types.js';

export const previousOf = (levels: readonly Level[], id: string): readonly Level[] =>
  levels.filter((level) => level.next.includes(id));

export function nextOf(levels: readonly Level[], id: string): readonly Level[] {
  const next = levels.find((level) => level.id === id)?.next ?? [];
  return levels.filter((level) => next.includes(level.id));
}

/** The levels at which the ladder begins, and those at which it ends. */
export function endsOf(levels: readonly Level[]): { readonly first: readonly Level[]; readonly last: readonly Level[] } {
  const reached = new Set(levels.flatMap(({ next }) => next));
  return { first: levels.filter(({ id }) => !reached.has(id)), last: levels.filter(({ next }) => next.length === 0) };
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

/** Each level after all that lead to it, wherever it stands in the document. */
export function upwards(levels: readonly Level[]): readonly Level[] {
  const waitsFor = new Map(levels.map(({ id }) => [id, previousOf(levels, id).length]));
  const order = levels.filter(({ id }) => waitsFor.get(id) === 0);
  const byId = new Map(levels.map((level) => [level.id, level]));
  // It grows while it is walked.
  for (const { next } of order) {
    for (const id of new Set(next)) {
      const left = (waitsFor.get(id) ?? 0) - 1;
      waitsFor.set(id, left);
      const level = byId.get(id);
      if (level && left === 0) order.push(level);
    }
  }
  return order;
}
