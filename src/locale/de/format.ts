import { formats } from '../format.js';

export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'one'>('de');

/** `a, b, c`: the list of units that browsers have for German has an "und" before the last. */
export const row = (names: readonly string[]): string => names.join(', ');
/** Of parts that hold commas themselves. */
export const apart = (parts: readonly string[]): string => parts.join('; ');
/** A name and its value. */
export const pair = (name: string, value: string): string => `${name}: ${value}`;
