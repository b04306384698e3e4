/** What several sentences are made of. */
import type { PhraseMessages } from '../messages/phrases.js';
import { counted, oblique, requirements as counts } from './count.js';
import { apart, day, either, listed, pair, row } from './format.js';

const MOST_ENDS = 3;

/** ` (начальный — Junior, высший — Principal)`, as names stand that bend in no language: where a ladder has many beginnings or ends, they are not told. */
export const ends = (levels: number, first: readonly string[], last: readonly string[]): string =>
  levels > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS ? ` (начальный\u00a0— ${first[0]}, высший\u00a0— ${either(last)})` : '';

const onLevels = oblique('на # уровне', 'на # уровнях');

/** `на единственном уровне (Junior)` or `на 5 уровнях (начальный — Junior, высший — Principal)`. */
export const alongLadder = (levels: number, first: readonly string[], last: readonly string[]): string =>
  levels === 1 ? `на единственном уровне${first[0] === undefined ? '' : ` (${first[0]})`}` : `${onLevels(levels)}${ends(levels, first, last)}`;

const mandatoryOnes = counted('# обязательное', '# обязательных', '# обязательных');

/** `58 требований, из них 33 обязательных` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return 'требований нет';
  if (all === 1) return `${counts(1)}, ${mandatory === 1 ? 'обязательное' : 'необязательное'}`;
  const some = mandatory === 0 ? 'обязательных среди них нет' : mandatory < all ? `из них ${mandatoryOnes(mandatory)}` : all === 2 ? 'оба обязательные' : 'все обязательные';
  return `${counts(all)}, ${some}`;
}

export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `${names.length === 1 ? 'Ключевая область' : 'Ключевые области'}: ${listed(names)}.`);

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day };
