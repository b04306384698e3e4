/** What becomes of the technologies from one level to another. */
import type { Level, Technology } from '../model/types.js';
import { sameWords } from './compare.js';
import { levelsBefore } from './steps.js';

export interface StackStep {
  readonly added: readonly Technology[];
  /** The same technology under another name. */
  readonly changed: readonly { readonly from: Technology; readonly to: Technology }[];
  /** As it was. */
  readonly kept: readonly Technology[];
  /** Named at `from` or before it, and not on the way to `to`. */
  readonly gone: readonly Technology[];
}

/** @param from undefined: from nothing */
export function stackStep(levels: readonly Level[], from: Level | undefined, to: Level): StackStep {
  const before = stackAt(levels, from);
  const after = stackAt(levels, to);
  const both = [...after].flatMap(([id, it]) => (before.has(id) ? { from: before.get(id)!, to: it } : []));
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    changed: both.filter((it) => !sameWords(it.from.name, it.to.name)),
    kept: both.filter((it) => sameWords(it.from.name, it.to.name)).map((it) => it.to),
    gone: [...before.values()].filter(({ id }) => !after.has(id)),
  };
}

/** What a level works with: what it names, and what those before it have named. */
function stackAt(levels: readonly Level[], level: Level | undefined): ReadonlyMap<string, Technology> {
  const path = level ? [...levelsBefore(levels, level.id), level] : [];
  return new Map(path.flatMap(({ stack }) => stack.map((it) => [it.id, it])));
}
