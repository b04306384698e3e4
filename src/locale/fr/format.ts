import { formats } from '../format.js';

const french = formats<'one'>('fr');
export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal } = french;

/** Commas alone: the list of units puts `et` before the last. */
export const row = (names: readonly string[]): string => names.join(', ');

/** The first of a month is an ordinal, the other days are not. */
const ordinal = (date: string): string => date.replace(/^1(?=\s)/, '1er');
export const day = (at: number): string => ordinal(french.day(at));
export const moment = (at: Date): string => ordinal(french.moment(at));
/** Of parts that hold commas themselves. */
export const apart = (parts: readonly string[]): string => parts.join('\u202f; ');
/** A name and its value. */
export const pair = (name: string, value: string): string => `${name}\u00a0: ${value}`;
