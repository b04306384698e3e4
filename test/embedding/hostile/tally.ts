/** What has been shown, in numbers: classes × strings × places × violations. */
import type { Difference } from './draw.js';
import { classes } from './strings.js';
import type { Swapped } from './swap.js';

interface Row {
  readonly strings: Set<string>;
  readonly places: Set<string>;
  swaps: number;
  violations: number;
}

export class Tally {
  readonly #title: string;
  readonly #rows = new Map<string, Row>(classes.map(({ name }) => [name, { strings: new Set(), places: new Set(), swaps: 0, violations: 0 }]));

  constructor(title: string) {
    this.#title = title;
  }

  /** A document that was drawn; each difference counts for every string that should stand there. */
  add(swapped: readonly Swapped[], different: readonly Difference[]): void {
    for (const { className, raw, leaf } of swapped) {
      const row = this.#rows.get(className)!;
      row.strings.add(raw);
      row.places.add(leaf.place);
      row.swaps++;
    }
    for (const { leaves } of different) for (const leaf of leaves) this.#rows.get(swapped[leaf]!.className)!.violations++;
  }

  toString(): string {
    const rows = [...this.#rows].map(([name, { strings, places, swaps, violations }]) => [name, strings.size, places.size, swaps, violations] as const);
    const sum = (column: 1 | 3 | 4): number => rows.reduce((total, row) => total + row[column], 0);
    const line = (cells: readonly (string | number)[]): string => cells.map((cell, i) => (i === 0 ? String(cell).padEnd(50) : String(cell).padStart(11))).join('');
    const places = new Set([...this.#rows.values()].flatMap((row) => [...row.places])).size;
    return [line([`<${this.#title}>`, 'strings', 'places', 'swaps', 'violations']), ...rows.map(line), line(['all', sum(1), places, sum(3), sum(4)])].join('\n');
  }
}
