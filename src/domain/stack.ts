/** What each level's stack is made of: what is new in it, what has another name than before, and what is taken over. */
import type { Level, Technology, Text } from '../model/types.js';
import { previousOf, upwards } from './steps.js';

/**
 * A technology that a level needs.
 *
 * - `new`: no level before this one names it, on any path of the ladder;
 * - `changed`: one does, by another name, which is `before`;
 * - `kept`: named again as it was;
 * - `carried`: not named here, but `from` did, the last one before this level.
 */
export type StackItem =
  | { readonly state: 'new' | 'kept'; readonly technology: Technology }
  | { readonly state: 'changed'; readonly technology: Technology; readonly before: Text }
  | { readonly state: 'carried'; readonly technology: Technology; readonly from: Level };

export interface LevelStack {
  readonly level: Level;
  /** The levels just before it; none where the ladder begins. */
  readonly after: readonly Level[];
  /** What it names, in its order; then what it takes over, in the order in which that was first named. */
  readonly items: readonly StackItem[];
}

interface Naming {
  readonly level: Level;
  readonly technology: Technology;
}
/** By technology: where it was named last, on each path; several where branches have joined. */
type Named = ReadonlyMap<string, readonly Naming[]>;

/**
 * The stack of each level, in the order of `levels`. On a fork each branch takes over what is on its own path; where
 * branches join, all that is on any of them.
 *
 * @param levels a ladder without circles
 * @param read a text as the reader sees it: only what reads differently has changed
 */
export function stacksOf(levels: readonly Level[], read: (text: Text) => string): readonly LevelStack[] {
  const order = upwards(levels);
  const place = new Map(order.map(({ id }, i) => [id, i]));
  const named = new Map<string, Named>();
  const stacks = new Map<string, LevelStack>();
  for (const level of order) {
    const after = previousOf(levels, level.id);
    const before = union(after.map(({ id }) => named.get(id)!), (a, b) => place.get(a.level.id)! - place.get(b.level.id)!);
    const own = new Set(level.stack.map(({ id }) => id));
    const carried = [...before].flatMap(([id, namings]): StackItem[] => {
      if (own.has(id)) return [];
      const { technology, level: from } = namings.at(-1)!;
      return [{ state: 'carried', technology, from }];
    });
    stacks.set(level.id, { level, after, items: [...level.stack.map((technology) => stateOf(technology, before.get(technology.id), read)), ...carried] });
    named.set(level.id, new Map([...before, ...level.stack.map((technology) => [technology.id, [{ level, technology }]] as const)]));
  }
  return levels.map(({ id }) => stacks.get(id)!);
}

function stateOf(technology: Technology, before: readonly Naming[] | undefined, read: (text: Text) => string): StackItem {
  if (!before) return { state: 'new', technology };
  const name = read(technology.name);
  // Who comes by one of two branches has known it by that branch's name: another name on any of them is a change.
  const other = before.findLast((it) => read(it.technology.name) !== name);
  return other ? { state: 'changed', technology, before: other.technology.name } : { state: 'kept', technology };
}

function union(branches: readonly Named[], later: (a: Naming, b: Naming) => number): Named {
  const all = new Map<string, Naming[]>();
  for (const branch of branches) {
    for (const [id, namings] of branch) {
      const known = all.get(id) ?? [];
      all.set(id, [...known, ...namings.filter(({ level }) => !known.some((it) => it.level === level))].sort(later));
    }
  }
  return all;
}
