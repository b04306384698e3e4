/** What is promised of the widget's speed, and how far it is from that. */

const FRAME = 1_000 / 60;
const KB = 1_024;
const ratio = (size, limit, then) => ({ what: `${size}: first rendering, validation included`, size, limit, then, unit: '×', of: ({ widget }) => widget.task.ratio.median });
const answer = (size, frames, figure, what, by = 'widget') => ({ what: `${size}: ${what} within ${frames === 1 ? 'a frame' : `${frames} frames`} of work`, size, limit: frames * FRAME, unit: 'ms', of: (results) => results[by][figure].value.median });

/** @type {readonly { what: string, size: string, limit: number, then?: number, unit: string, of: (results: any) => number }[]} */
export const TARGETS = [
  ratio('58x5', 1.6, 1.15),
  ratio('500x8', 0.7),
  ratio('2000x10', 0.2),
  ratio('10000x10', 0.2),
  answer('58x5', 1, 'clickWork', 'click → details'),
  answer('58x5', 1, 'keyWork', 'keystroke → filtered'),
  answer('58x5', 1, 'rateWork', 'rate → result updated', 'calculator'),
  answer('roles70', 2, 'filterWork', '70 roles, 3,000 skills, keystroke → filtered', 'catalog'),
  answer('2000x10', 2, 'clickWork', 'click → details'),
  answer('2000x10', 2, 'keyWork', 'keystroke → filtered'),
  { what: 'script before the first drawing, gzip', size: '58x5', limit: 28, then: 22, unit: 'KB', of: ({ widget }) => widget.js.value.median / KB },
  { what: 'layout shift where space is reserved', size: '58x5', limit: 0, unit: '', of: ({ reserved }) => reserved.shift.value.median },
];

/**
 * @param {Record<string, any>} results by size, as `compare` gives them
 * @returns {{ what: string, limit: string, value: string, verdict: string }[]} of the sizes that were measured
 */
export function judge(results) {
  return TARGETS.filter(({ size }) => results[size]).map(({ what, size, limit, then, unit, of }) => {
    const value = of(results[size]);
    const show = (number) => `${Number(number.toFixed(number < 10 ? 3 : 1))} ${unit}`.trim();
    return { what, limit: `${show(limit)}${then === undefined ? '' : `, then ${show(then)}`}`, value: show(value), verdict: verdictOf(value, limit, then, show) };
  });
}

function verdictOf(value, limit, then, show) {
  if (!(value <= limit)) return limit === 0 ? 'missed' : `missed by ${Math.round((value / limit - 1) * 100)} %`;
  return then === undefined || value <= then ? 'met' : `met; ${show(value - then)} from the next step`;
}
