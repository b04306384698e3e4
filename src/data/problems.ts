import type { Path } from './check.js';
import type { Problem, ProblemCode, Severity } from '../model/problems.js';

/** One of a list that is known by this name. */
const one = (list: unknown): string => String(list).replace(/ies$/, 'y').replace(/s$/, '');

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * Collects the problems of one document, naming each place twice: as a JSON pointer for tools and in words for people.
 *
 * Entries that are left out leave gaps; `omit` remembers where the remaining items of a list stood, so that every
 * pointer is one into the document as its author wrote it.
 */
export class ProblemReport {
  readonly problems: Problem[] = [];
  readonly #root: unknown;
  readonly #positions = new WeakMap<object, number[]>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /** @param severity the code's own, `PROBLEM_CODES`: that table is no part of what reads a document that is right */
  add(code: ProblemCode, path: Path, message: string, cure: string, severity: Severity = 'error'): void {
    const pointer = this.#pointer(path);
    this.problems.push({ code, severity, pointer, place: this.#place(path), message, cure });
  }

  /** Takes the items at `indices` out of `list`. */
  omit(list: unknown[], indices: ReadonlySet<number>): void {
    const positions = this.#positions.get(list) ?? list.map((_, i) => i);
    this.#positions.set(
      list,
      positions.filter((_, i) => !indices.has(i)),
    );
    const kept = list.filter((_, i) => !indices.has(i));
    list.length = 0;
    for (const item of kept) list.push(item);
  }

  #pointer(path: Path): string {
    let node = this.#root;
    let pointer = '';
    for (const key of path) {
      const written = Array.isArray(node) ? (this.#positions.get(node)?.[key as number] ?? key) : key;
      pointer += '/' + String(written).replaceAll('~', '~0').replaceAll('/', '~1');
      node = isObject(node) ? node[key] : undefined;
    }
    return pointer;
  }

  /** "Docker at Senior", "Docker", "level Senior", "the document". */
  #place(path: Path): string {
    let node = this.#root;
    let place = '';
    for (const [i, key] of path.entries()) {
      const parent = path[i - 1];
      node = isObject(node) ? node[key] : undefined;
      if (/^(skill|categorie|familie|role)s$/.test(String(parent)) && path[i - 2] !== 'stack') place = nameOf(node) ?? `${one(parent)} ${Number(key) + 1}${place && ` of ${place}`}`;
      else if (parent === 'levels') place = `level ${nameOf(node) ?? Number(key) + 1}`;
      else if (parent === 'requirements') place += ` at ${this.#levelName(String(key))}`;
      else if (parent === 'expectations') place += `, ${String(key)}`;
      else if (parent === 'scale') place = `${nameOf(node) ?? `step ${Number(key) + 1}`} of the scale${place && ` of ${place}`}`;
    }
    return place || (path.length > 0 ? String(path[0]) : 'the document');
  }

  #levelName(id: string): string {
    const levels = isObject(this.#root) ? this.#root['levels'] : undefined;
    const level: unknown = Array.isArray(levels) ? levels.find((it) => isObject(it) && it['id'] === id) : undefined;
    return nameOf(level) ?? id;
  }
}

function nameOf(node: unknown): string | undefined {
  if (!isObject(node)) return undefined;
  const { name, id } = node;
  const text: unknown = isObject(name) ? Object.values(name)[0] : name;
  return [text, id].find((it): it is string => typeof it === 'string' && it !== '')?.slice(0, 200);
}
