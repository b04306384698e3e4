import { formats } from '../format.js';

export const { number, plural, listed, either, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'one' | 'few' | 'many'>('ru');
export { apart, pair, row } from '../signs.js';
