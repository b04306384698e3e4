/** From single runs to medians, spreads and ratios. */
import { figuresOf } from './figures.mjs';

/** @typedef {{ n: number, median: number, q1: number, q3: number }} Summary */

/** @returns {Summary} quartiles between two values are interpolated */
export function summarize(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => {
    const place = (sorted.length - 1) * part;
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place % 1);
  };
  return { n: sorted.length, median: at(0.5), q1: at(0.25), q3: at(0.75) };
}

/**
 * Net figures are less the empty page's median. A ratio is that of one round, since what slows down the machine slows down
 * a whole round; then the median of all rounds.
 *
 * @param {Record<string, Record<string, number>[]>} samples visits by contender, a round each, in the same order
 * @param {Record<string, import('./contenders.mjs').Contender>} contenders
 * @returns {Record<string, Record<string, { value: Summary, ratio?: Summary }>>} by contender and figure
 */
export function compare(samples, contenders, folded) {
  const valuesOf = (id, { id: figure, net }) => {
    const base = net ? summarize(samples.empty.map((visit) => visit[figure])).median : 0;
    return samples[id].map((visit) => visit[figure] - base);
  };
  return Object.fromEntries(
    Object.entries(contenders).map(([id, contender]) => [
      id,
      Object.fromEntries(
        figuresOf(contender, folded).map((figure) => {
          const values = valuesOf(id, figure);
          const value = summarize(values);
          if (!figure.ratio || id === 'empty') return [figure.id, { value }];
          const reference = valuesOf('static', figure);
          return [figure.id, { value, ratio: summarize(values.map((it, round) => it / reference[round])) }];
        }),
      ),
    ]),
  );
}
