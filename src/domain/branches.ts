/** The ladder as it can be drawn: levels one after the other, and forks whose branches lie beside each other. */
import type { Level } from '../model/types.js';

export type Stretch =
  | {
      readonly kind: 'level';
      readonly level: Level;
      /** The levels that lead here, where these are not just those that stand before it. */
      readonly after?: readonly Level[];
    }
  | { readonly kind: 'fork'; readonly branches: readonly Path[] };

export type Path = readonly Stretch[];

/** Every level once. Branches that meet again go on after their fork; several starts are a fork too. */
export function branchesOf(levels: readonly Level[]): Path {
  const before = new Map<string, Set<string>>(levels.map(({ id }) => [id, new Set()]));
  for (const { id, next } of levels) for (const it of next) before.get(it)?.add(id);
  const drawn = new Set<string>();

  /** @param known what stands before this path; here, it and the path itself, is all that a level of it may hang on */
  const walk = (first: readonly Level[], known: ReadonlySet<string>, stem: readonly Level[]): { path: Path; ends: readonly Level[]; here: ReadonlySet<string> } => {
    const path: Stretch[] = [];
    const here = new Set(known);
    let [ready, ends] = [first, stem];
    while (ready.length > 0) {
      const [level] = ready;
      if (ready.length === 1 && level) {
        const from = before.get(level.id)!;
        const follows = from.size === ends.length && ends.every(({ id }) => from.has(id));
        path.push({ kind: 'level', level, ...(!follows && { after: levels.filter(({ id }) => from.has(id)) }) });
        drawn.add(level.id);
        here.add(level.id);
        ends = [level];
      } else {
        const base = new Set(here);
        const branches = ready.map((start) => walk([start], base, ends));
        for (const branch of branches) for (const id of branch.here) here.add(id);
        path.push({ kind: 'fork', branches: branches.map((it) => it.path) });
        ends = branches.flatMap((it) => it.ends);
      }
      ready = levels.filter(({ id }) => !drawn.has(id) && isReady(before.get(id)!, here, known));
    }
    return { path, ends, here };
  };
  return walk(levels.filter(({ id }) => before.get(id)!.size === 0), new Set(), []).path;
}

/** Whether all that leads to a level is there, something of this very path among it. */
const isReady = (from: ReadonlySet<string>, here: ReadonlySet<string>, known: ReadonlySet<string>): boolean =>
  [...from].every((id) => here.has(id)) && [...from].some((id) => !known.has(id));
