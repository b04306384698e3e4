import { formats } from '../format.js';

export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'one' | 'few' | 'many'>('ru');

/** `a, b, c`: the list of units that browsers have for Russian is without commas. */
export const row = (names: readonly string[]): string => names.join(', ');
