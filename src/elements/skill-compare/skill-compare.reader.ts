import type { Matrix } from '../../model/types.js';
import { viewOf, type CompareView } from './skill-compare.view.js';

/** The comparison as it is now: worked out anew only where something of it has changed. */
export class CompareReader {
  view: CompareView | undefined;
  #seen: readonly unknown[] = [];
  /** The level there, since the reader has chosen it: until the level here changes, or the role there. */
  #chosen: string | undefined;

  /** @param level id of the level here */
  read(matrix: Matrix | undefined, other: Matrix | undefined, level: string | undefined): void {
    if (level !== this.#seen[2]) this.#chosen = undefined;
    const seen = [matrix, other, level, this.#chosen];
    if (seen.every((it, i) => it === this.#seen[i])) return;
    this.#seen = seen;
    this.view = matrix && viewOf(matrix, other, { here: level, there: this.#chosen });
  }

  /** @param id of the level there; undefined: that which stands for the level here */
  choose(id: string | undefined): void {
    this.#chosen = id;
  }
}
