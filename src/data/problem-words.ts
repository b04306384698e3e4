/** What is said of a problem beside what is wrong: where it is, and what cures it. In a chunk of its own: a document that is right has none. */
import type { ProblemCode } from '../model/problems.js';
import type { Path } from './check.js';

/** Of those whose cure is always the same. */
const CURES: Readonly<Partial<Record<ProblemCode, string>>> = {
  'matrix/ladder-cycle': 'Let no level lead back to an earlier one; until then this step is left out.',
  'matrix/unknown-next': 'Use the id of a level; until then this step is left out.',
  'matrix/duplicate-abbreviation': 'Give each step its own; until then one is made from the name.',
  'matrix/unknown-skill': 'Use the id of a skill of this document; until then it is not linked.',
  'matrix/link-not-allowed': 'Use http, https, mailto or a relative address; until then the text stands without a link.',
  'matrix/duplicate-id': 'Give each its own id; until then the second is left out.',
  'matrix/invalid-id': 'Give it another id; until then the entry is left out.',
};

export const cureOf = (code: ProblemCode): string => CURES[code] ?? '';

/** One of a list that is known by this name. */
const one = (list: unknown): string => String(list).replace(/ies$/, 'y').replace(/s$/, '');

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * "Docker at Senior", "Docker", "level Senior", "the document".
 *
 * @param trail what stood at each key of `path`, after the document itself
 */
export function placeOf(path: Path, [root, ...trail]: readonly unknown[]): string {
  let place = '';
  for (const [i, key] of path.entries()) {
    const parent = path[i - 1];
    const node = trail[i];
    if (/^(skill|categorie|familie|role)s$/.test(String(parent)) && path[i - 2] !== 'stack') place = nameOf(node) ?? `${one(parent)} ${Number(key) + 1}${place && ` of ${place}`}`;
    else if (parent === 'levels') place = `level ${nameOf(node) ?? Number(key) + 1}`;
    else if (parent === 'requirements') place += ` at ${levelName(root, String(key))}`;
    else if (parent === 'expectations') place += `, ${String(key)}`;
    else if (parent === 'scale') place = `${nameOf(node) ?? `step ${Number(key) + 1}`} of the scale${place && ` of ${place}`}`;
  }
  return place || (path.length > 0 ? String(path[0]) : 'the document');
}

function levelName(root: unknown, id: string): string {
  const levels = isObject(root) ? root['levels'] : undefined;
  const level: unknown = Array.isArray(levels) ? levels.find((it) => isObject(it) && it['id'] === id) : undefined;
  return nameOf(level) ?? id;
}

function nameOf(node: unknown): string | undefined {
  if (!isObject(node)) return undefined;
  const { name, id } = node;
  const text: unknown = isObject(name) ? Object.values(name)[0] : name;
  return [text, id].find((it): it is string => typeof it === 'string' && it !== '')?.slice(0, 200);
}
