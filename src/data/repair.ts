/** From what the schema says is wrong to a document without it: the smallest wrong part is left out, and reported. */
import { nearest } from '../domain/nearest.js';
import type { Path, ProblemReport } from './problems.js';

/** What a schema reports, as far as it is used here (a subset of zod's issues). */
export interface SchemaIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly SchemaIssue[])[];
}

export type Check = (value: unknown) => readonly SchemaIssue[];

type Container = Record<string | number, unknown>;
/** The names that may stand beside an unknown one; undefined where any name may. */
export type KnownKeys = (path: Path) => readonly string[];

/**
 * Leaves out of `root`, in place, what `check` does not accept, until it accepts the rest.
 *
 * A property that is wrong goes; a part that lacks what it needs goes whole. Each round can only remove, so it ends.
 *
 * @returns false where the root itself cannot be mended
 */
export function repair(root: unknown, check: Check, known: KnownKeys, report: ProblemReport): boolean {
  const gone = new WeakMap<object, Set<string | number>>();
  for (;;) {
    const issues = check(root);
    if (issues.length === 0) return true;
    const doomed = new Map<Container, Set<string | number>>();
    const doom = (path: Path): boolean => {
      const key = path.at(-1);
      const parent = valueAt(root, path.slice(0, -1));
      if (key === undefined || typeof parent !== 'object' || parent === null) return false;
      const keys = doomed.get(parent as Container);
      if (keys) keys.add(key);
      else doomed.set(parent as Container, new Set([key]));
      return true;
    };
    for (const issue of issues.map(innermost)) {
      const path = issue.path as Path;
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys ?? []) {
          if (!key.startsWith('x-')) reportUnknown(key, path, known(path), report);
          doom([...path, key]);
        }
      } else if (valueAt(root, path) === undefined) {
        // Missing: what cannot do without it goes. Silent where this very entry was reported wrong a round before.
        const pointer = path.slice(0, -1);
        if (!gone.get(valueAt(root, pointer) as object)?.has(path.at(-1)!)) report.add('matrix/missing-property', pointer, `It has no "${String(path.at(-1))}".`, `Add "${String(path.at(-1))}"; until then the entry is left out.`);
        if (!doom(pointer)) return false;
      } else {
        reportWrong(issue, path, report);
        if (!doom(path)) return false;
      }
    }
    for (const [parent, keys] of doomed) {
      if (Array.isArray(parent)) report.omit(parent, keys as Set<number>);
      else
        for (const key of keys) {
          delete parent[key];
          gone.set(parent, keys);
        }
    }
  }
}

function valueAt(root: unknown, path: Path): unknown {
  let node = root;
  for (const key of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
    node = (node as Container)[key];
  }
  return node;
}

/** Of a union's branches the one that the value was meant for: where the fault lies inside it, not at its door. */
function innermost(issue: SchemaIssue): SchemaIssue {
  if (issue.code !== 'invalid_union') return issue;
  const inside = (issue.errors ?? [])
    .flatMap((branch) => branch.slice(0, 1))
    .map((it) => innermost(it))
    .filter((it) => it.path.length > 0 || it.code === 'unrecognized_keys')
    .sort((a, b) => Number(isLanguageKey(a)) - Number(isLanguageKey(b)) || b.path.length - a.path.length)[0];
  return inside ? { ...inside, path: [...issue.path, ...inside.path] } : issue;
}

// An object that is no text fails as one too, at its first key; the other branch says what was meant.
const isLanguageKey = (issue: SchemaIssue): boolean => issue.code === 'invalid_key';

function reportUnknown(key: string, path: Path, known: readonly string[], report: ProblemReport): void {
  const [near] = nearest(key, known, 1);
  const cure = near ? `Did you mean "${near}"?` : 'Remove it, or start its name with "x-" if it is your own.';
  report.add('matrix/unknown-property', [...path, key], `"${key.slice(0, 80)}" is not a property of format 1.`, cure);
}

const RANGE = new Set(['too_small', 'too_big']);
function reportWrong(issue: SchemaIssue, path: Path, report: ProblemReport): void {
  const key = String(path.at(-1) ?? 'document');
  if (RANGE.has(issue.code)) {
    report.add('matrix/out-of-range', path, `The number "${key}" is out of range.`, 'Weights are above 0, a threshold is above 0 and at most 1, points are not negative.');
  } else if (issue.code === 'invalid_format' && key !== 'lang') {
    report.add('matrix/invalid-id', path, `This ${key} is no id.`, 'An id has 1 to 128 characters and no white space.');
  } else {
    const expected = issue.expected ? `It is not ${article(issue.expected)}.` : `"${key}" has the wrong type.`;
    report.add('matrix/wrong-type', path, expected, 'See the JSON Schema of format 1 for what may stand here; until then it is left out.');
  }
}
const article = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
