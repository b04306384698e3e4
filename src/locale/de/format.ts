import { formats } from '../format.js';

export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'one'>('de');

/** `a, b, c`: the list of units that browsers have for German has an "und" before the last. */
export const row = (names: readonly string[]): string => names.join(', ');
