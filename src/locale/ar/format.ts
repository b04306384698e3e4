import { formats } from '../format.js';

/** With Latin digits: those that documents carry. */
export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'zero' | 'one' | 'two' | 'few' | 'many'>('ar-u-nu-latn');
