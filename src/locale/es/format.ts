import { formats } from '../format.js';

export const { number, plural, listed, either, row, percent, nearPercent, exactPercent, decimal, day, moment } = formats<'one'>('es');
