/** What is measured, and what each figure is called. */
import { PARTS } from './trace.mjs';

/**
 * @typedef {object} Figure
 * @property {string} id
 * @property {string} label
 * @property {'ms' | 'KB' | 'MB' | 'count' | 'shift'} unit
 * @property {boolean} [net] less what the empty page takes
 * @property {boolean} [ratio] worth comparing with the static table
 * @property {'table' | 'ratings' | 'roles'} [of] only of contenders that ask for that
 * @property {'unfold'} [where] only where categories start folded
 */

/** @type {readonly Figure[]} */
export const FIGURES = [
  { id: 'task', label: 'main thread until painted', unit: 'ms', net: true, ratio: true },
  { id: 'later', label: 'main thread after that', unit: 'ms', net: true },
  { id: 'painted', label: 'until painted', unit: 'ms', ratio: true },
  { id: 'taskAgain', label: 'main thread, second visit', unit: 'ms', net: true, ratio: true },
  { id: 'paintedAgain', label: 'until painted, second visit', unit: 'ms', ratio: true },
  ...PARTS.map((id) => ({ id, label: `second visit: ${id}`, unit: /** @type {const} */ ('ms'), net: true })),
  { id: 'heap', label: 'JavaScript heap', unit: 'MB', net: true },
  { id: 'nodes', label: 'DOM nodes', unit: 'count', net: true, ratio: true },
  { id: 'listeners', label: 'event listeners', unit: 'count', net: true },
  { id: 'shift', label: 'layout shift', unit: 'shift' },
  { id: 'js', label: 'script before the first drawing, gzip', unit: 'KB' },
  { id: 'bytes', label: 'all before the first drawing, gzip', unit: 'KB' },
  { id: 'unfold', label: 'unfold → drawn', unit: 'ms', of: 'table', where: 'unfold' },
  { id: 'unfoldWork', label: 'unfold → drawn, main thread', unit: 'ms', of: 'table', where: 'unfold' },
  { id: 'click', label: 'click → details', unit: 'ms', of: 'table' },
  { id: 'clickWork', label: 'click → details, main thread', unit: 'ms', of: 'table' },
  { id: 'key', label: 'keystroke → filtered', unit: 'ms', of: 'table' },
  { id: 'keyWork', label: 'keystroke → filtered, main thread', unit: 'ms', of: 'table' },
  { id: 'keyAll', label: 'keystroke → last of the rows, main thread', unit: 'ms', of: 'table' },
  { id: 'filter', label: 'keystroke → roles filtered', unit: 'ms', of: 'roles' },
  { id: 'filterWork', label: 'keystroke → roles filtered, main thread', unit: 'ms', of: 'roles' },
  { id: 'rate', label: 'rate → result updated', unit: 'ms', of: 'ratings' },
  { id: 'rateWork', label: 'rate → result updated, main thread', unit: 'ms', of: 'ratings' },
];

/** The figures that a contender is to have. `folded`: whether its categories start folded. */
export const figuresOf = ({ asks }, folded) => FIGURES.filter(({ of, where }) => (!of || of === asks) && (!where || folded));

const digits = (value) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2);
const IN_UNIT = {
  ms: (value) => value.toFixed(digits(value)),
  KB: (value) => (value / 1024).toFixed(1),
  MB: (value) => (value / 1024 ** 2).toFixed(2),
  count: (value) => String(Math.round(value)),
  shift: (value) => value.toFixed(3),
};
export const format = (unit, value) => IN_UNIT[unit](value);
