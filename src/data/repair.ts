/** From what the schema says is wrong to a document without it: the smallest wrong part is left out, and reported. */
import { nearest } from '../domain/nearest.js';
import { check, type Issue, type Path, type Schema } from './check.js';
import type { ProblemReport } from './problems.js';

type Container = Record<string | number, unknown>;
/**
 * Leaves out of `root`, in place, what `schema` does not accept, until it accepts the rest.
 *
 * A property that is wrong goes; a part that lacks what it needs goes whole. Each round can only remove, so it ends.
 *
 * @returns false where the root itself cannot be mended
 */
export function repair(root: unknown, schema: Schema, report: ProblemReport): boolean {
  const gone = new WeakMap<object, Set<string | number>>();
  for (;;) {
    const issues = check(schema, root);
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
      const { path } = issue;
      if (issue.code === 'unknown-keys') {
        for (const key of issue.keys) {
          reportUnknown(key, issue, report);
          doom([...path, key]);
        }
      } else if (issue.code === 'missing') {
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
function innermost(issue: Issue): Issue {
  if (issue.code !== 'union') return issue;
  const inside = issue.branches
    .flatMap((branch) => branch.slice(0, 1))
    .map((it) => innermost(it))
    .filter((it) => it.path.length > issue.path.length || it.code === 'unknown-keys')
    // An object that is no text fails as one too, at its first key; the other branch says what was meant.
    .sort((a, b) => Number(a.code === 'key') - Number(b.code === 'key') || b.path.length - a.path.length)[0];
  return inside ?? issue;
}

function reportUnknown(key: string, { path, known }: Issue & { code: 'unknown-keys' }, report: ProblemReport): void {
  const [near] = nearest(key, known, 1);
  const cure = near ? `Did you mean "${near}"?` : 'Remove it, or start its name with "x-" if it is your own.';
  report.add('matrix/unknown-property', [...path, key], `"${key.slice(0, 80)}" is not a property of format 1.`, cure, 'warning');
}

function reportWrong(issue: Issue, path: Path, report: ProblemReport): void {
  const key = String(path.at(-1) ?? 'document');
  if (issue.code === 'range') {
    report.add('matrix/out-of-range', path, `The number "${key}" is out of range.`, 'Weights are above 0, a threshold is above 0 and at most 1, points are not negative.');
  } else if (issue.code === 'pattern' && key !== 'lang') {
    report.add('matrix/invalid-id', path, `This ${key} is no id.`, 'An id has 1 to 128 characters and no white space.');
  } else {
    const expected = issue.code === 'type' ? `It is not ${article(issue.expected)}.` : `"${key}" has the wrong type.`;
    report.add('matrix/wrong-type', path, expected, 'See the JSON Schema of format 1 for what may stand here; until then it is left out.');
  }
}
const article = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
