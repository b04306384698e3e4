/** What several sentences are made of. */
import type { PhraseMessages } from '../messages/phrases.js';
import { apart, day, either, listed, number, pair, row } from './format.js';

/** Stands where a level would: nothing fits yet. */
export const NO_LEVEL = '暂无级别';

const MOST_ENDS = 3;

/** `只有 1 个级别（Junior）` or `分为 5 个级别（从 Junior 到 Principal）`: where a ladder has many beginnings or ends, they are not told. */
export function ladder(levels: number, first: readonly string[], last: readonly string[]): string {
  if (levels === 1) return `只有 1 个级别${first[0] === undefined ? '' : `（${first[0]}）`}`;
  const told = levels > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS;
  return `分为 ${number(levels)} 个级别${told ? `（从 ${first[0]} 到 ${either(last)}）` : ''}`;
}

/** `58 项要求，其中 33 项必备` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return '没有要求';
  const some = mandatory === 0 ? `${all === 1 ? '' : '均'}非必备` : mandatory < all ? `其中 ${number(mandatory)} 项必备` : `${all === 1 ? '' : '均'}为必备`;
  return `${number(all)} 项要求，${some}`;
}

export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `主要领域：${row(names)}。`);

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day };
