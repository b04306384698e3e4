/** The order of the levels: what follows what, and whether it runs in a circle. */
interface Rung {
  readonly id: string;
  readonly track?: string | undefined;
  readonly next?: readonly string[] | undefined;
}

/**
 * The levels after each: those it names, else the following one of the same track (or of none); from a level without
 * track, the first of each track that begins next.
 */
export function defaultNext(levels: readonly Rung[]): Map<string, readonly string[]> {
  const next = new Map<string, readonly string[]>();
  levels.forEach((level, i) => {
    next.set(level.id, level.next ?? follow(levels, i));
  });
  return next;
}

function follow(levels: readonly Rung[], i: number): readonly string[] {
  const after = levels.slice(i + 1);
  const { track } = levels[i]!;
  if (track !== undefined) {
    const same = after.find((it) => it.track === track) ?? after.find((it) => it.track === undefined);
    return same ? [same.id] : [];
  }
  const following = after[0];
  if (!following || following.track === undefined) return following ? [following.id] : [];
  const end = after.findIndex((it) => it.track === undefined);
  const branch = end < 0 ? after : after.slice(0, end);
  const seen = new Set<string | undefined>();
  return branch.filter((it) => !seen.has(it.track) && seen.add(it.track)).map((it) => it.id);
}

/** The ids of a way round in a circle, in order; undefined when there is none. */
export function findCycle(next: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  // False while it stands on the path, true once nothing after it leads back.
  const done = new Map<string, boolean>();
  for (const start of next.keys()) {
    const path: string[] = [];
    const ways: string[][] = [[start]];
    while (ways.length > 0) {
      const id = ways.at(-1)!.pop();
      if (id === undefined) {
        ways.pop();
        const left = path.pop();
        if (left !== undefined) done.set(left, true);
        continue;
      }
      const state = done.get(id);
      if (state) continue;
      if (state === false) return path.slice(path.indexOf(id));
      done.set(id, false);
      path.push(id);
      ways.push([...(next.get(id) ?? [])]);
    }
  }
  return undefined;
}
