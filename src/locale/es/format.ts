import { formats } from '../format.js';

export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'one'>('es');

/** Commas alone: the list of units puts `y` between two. */
export const row = (names: readonly string[]): string => names.join(', ');
