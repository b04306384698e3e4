/** Whether what is met of a level is enough for it to pass. */
import { isLeft, isMet, type Cell } from './cells.js';

export const TOLERANCE = 1e-9;

export interface Tally {
  /** Cells; those that are not applicable are not among them. */
  readonly mandatory: { readonly met: number; readonly total: number };
  /** Sums of the skills' weights; `share` is undefined where nothing is left to weigh. */
  readonly weight: { readonly met: number; readonly total: number; readonly share: number | undefined };
}

export function tallyOf(cells: Iterable<Cell>): Tally {
  const mandatory = { met: 0, total: 0 };
  const weight = { met: 0, total: 0 };
  for (const cell of cells) {
    if (!isLeft(cell)) continue;
    const met = isMet(cell);
    weight.total += cell.skill.weight;
    if (met) weight.met += cell.skill.weight;
    if (!cell.requirement.mandatory) continue;
    mandatory.total++;
    if (met) mandatory.met++;
  }
  return { mandatory, weight: { ...weight, share: weight.total > 0 ? weight.met / weight.total : undefined } };
}

/** Something is left, every mandatory requirement is met, and the share is at least the threshold. */
export const passes = ({ mandatory, weight }: Tally, threshold: number): boolean => mandatory.met === mandatory.total && isEnough(weight.share, threshold);

/** Shares are compared, not sums, so that it is the same whatever unit the weights are in. */
export const isEnough = (share: number | undefined, threshold: number): boolean => share !== undefined && share >= threshold - TOLERANCE;

/** Whether a sum of points reaches a band. */
export const reaches = (sum: number, min: number): boolean => sum >= min - TOLERANCE * Math.max(1, Math.abs(min));
