/** What the page has asked for and cannot have, in the console, each once. */
import type { Matrix } from '../../model/types.js';
import { numbersIn } from './skill-radar.numbers.js';

export interface Asked extends HTMLElement {
  readonly matrix: Matrix | undefined;
  readonly numbers: unknown;
  readonly category: string | undefined;
  readonly target: string | undefined;
}

const warned = new WeakMap<Asked, Set<string>>();

export function warnOf(host: Asked): void {
  const { matrix, numbers, category, target } = host;
  if (numbers && !numbersIn(numbers)) warn(host, 'numbers are { axes: [name], series: [{ name, values: [number] }] }; these are left aside.');
  if (!matrix) return;
  if (category && !matrix.categories.some(({ id }) => id === category)) warn(host, `category="${category}" is no category of "${matrix.id}"; all are shown.`);
  if (target && !matrix.levels.some(({ id }) => id === target)) warn(host, `target="${target}" is no level of "${matrix.id}"; the selected one is shown.`);
}

function warn(host: Asked, sentence: string): void {
  const before = warned.get(host) ?? new Set();
  warned.set(host, before);
  if (before.has(sentence)) return;
  before.add(sentence);
  console.warn(`skill-matrix: ${sentence}`, host);
}
