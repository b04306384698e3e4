/** How Chinese writes numbers, lists and dates. */
import { formats } from '../format.js';

export const { number, percent, nearPercent, exactPercent, decimal, day, moment } = formats<never>('zh');

/** Beside a name stands a space, as between Chinese and Latin letters: most names of skills, levels and technologies are Latin. */
const joined = (word: string) => (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join('、')} ${word} ${names.at(-1)}`;

/** `a、b 和 c` */
export const listed = joined('和');
/** `a、b 或 c` */
export const either = joined('或');
/** `a、b、c`: of things that are counted too, which have no space beside them. */
export const row = (words: readonly string[]): string => words.join('、');
/** Clauses of one sentence. */
export const clauses = (all: readonly string[]): string => all.join('，');
/** Of parts that hold commas themselves. */
export const apart = (parts: readonly string[]): string => parts.join('；');
/** A name and its value. */
export const pair = (name: string, value: string): string => `${name}：${value}`;
