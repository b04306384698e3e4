import type { Marked } from '../../ui/marked.js';
import { make } from './skill-matrix.nodes.js';
import type { Found } from './skill-matrix.view.js';

/**
 * How a row shows what a search has found in it.
 *
 * @param elsewhere by what it is found, where not by its name
 */
export const foundIn = (name: Marked, elsewhere: Marked | undefined): Found => ({
  key: JSON.stringify([name.marks, elsewhere]),
  draw() {
    if (!elsewhere) return pieces(name);
    const line = make('span', 'found');
    line.append(...pieces(elsewhere));
    return [...pieces(name), line];
  },
});

function pieces({ text, marks }: Marked): (string | Node)[] {
  const all = marks.flatMap(([start, end], i) => [text.slice(marks[i - 1]?.[1] ?? 0, start), make('mark', '', text.slice(start, end))]);
  return [...all, text.slice(marks.at(-1)?.[1] ?? 0)];
}
