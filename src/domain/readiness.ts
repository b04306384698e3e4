import { isLeft, isMet, type Cell } from './cells.js';

/**
 * How much of what a level asks is there, from 0 to 1: each requirement counts by its skill's weight and by how far towards the
 * required proficiency the rating is, counted in ranks; text alone counts whole or not at all. What is not applicable is left out;
 * undefined where nothing is left.
 */
export function readinessOf(cells: Iterable<Cell>): number | undefined {
  let [there, total] = [0, 0];
  for (const cell of cells) {
    if (!isLeft(cell)) continue;
    total += cell.skill.weight;
    there += cell.skill.weight * reachOf(cell);
  }
  return total > 0 ? there / total : undefined;
}

function reachOf(cell: Cell): number {
  const { proficiency } = cell.requirement;
  return proficiency ? Math.min(1, (cell.own?.rank ?? 0) / proficiency.rank) : Number(isMet(cell));
}
