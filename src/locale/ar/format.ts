import { formats } from '../format.js';

/** With Latin digits: those that documents carry. */
export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'zero' | 'one' | 'two' | 'few' | 'many'>('ar-u-nu-latn');

/** `a، b، c` */
export const row = (names: readonly string[]): string => names.join('، ');
/** Of parts that hold commas themselves. */
export const apart = (parts: readonly string[]): string => parts.join('؛ ');
/** A name and its value. */
export const pair = (name: string, value: string): string => `${name}: ${value}`;
