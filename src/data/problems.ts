import type { Path } from './check.js';
import type { Problem, ProblemCode, Severity } from '../model/problems.js';

type Json = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * Collects the problems of one document, naming each place twice: as a JSON pointer for tools and in words for people.
 *
 * Entries that are left out leave gaps; `omit` remembers where the remaining items of a list stood, so that every
 * pointer is one into the document as its author wrote it.
 */
export class ProblemReport {
  readonly #found: { readonly problem: Omit<Problem, 'place' | 'cure'>; readonly cure: string | undefined; readonly path: Path; readonly trail: readonly unknown[] }[] = [];
  readonly #root: unknown;
  readonly #positions = new WeakMap<object, number[]>();

  constructor(root: unknown) {
    this.#root = root;
  }

  /**
   * @param cure undefined: the one that `problem-words.ts` knows
   * @param severity the code's own, `PROBLEM_CODES`: that table is no part of what reads a document that is right
   */
  add(code: ProblemCode, path: Path, message: string, cure?: string, severity: Severity = 'error'): void {
    const trail = [this.#root];
    let pointer = '';
    for (const key of path) {
      const node = trail.at(-1);
      const written = Array.isArray(node) ? (this.#positions.get(node)?.[key as number] ?? key) : key;
      pointer += '/' + String(written).replaceAll('~', '~0').replaceAll('/', '~1');
      trail.push(isObject(node) ? node[key] : undefined);
    }
    this.#found.push({ problem: { code, severity, pointer, message }, cure, path, trail });
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

  /** All that has been found so far. */
  async problems(): Promise<readonly Problem[]> {
    if (this.#found.length === 0) return [];
    const { cureOf, placeOf } = await import('./problem-words.js');
    return this.#found.map(({ problem, cure, path, trail }) => ({ ...problem, place: placeOf(path, trail), cure: cure ?? cureOf(problem.code) }));
  }
}
