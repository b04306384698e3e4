/** What several sentences are made of. */
import { count, number } from './count.js';
import type { PhraseMessages } from '../messages/phrases.js';
import { apart, pair, row } from '../signs.js';

export { apart, pair, row };

let and: Intl.ListFormat | undefined;
let or: Intl.ListFormat | undefined;
let days: Intl.DateTimeFormat | undefined;
// Made when first needed: they cost more than the sentence. British English has no comma before "and".
export const listed = (names: readonly string[]): string => (and ??= new Intl.ListFormat('en-GB')).format(names);
export const either = (names: readonly string[]): string => (or ??= new Intl.ListFormat('en-GB', { type: 'disjunction' })).format(names);

/** @param day milliseconds of its start in UTC */
export const dayIn = (day: number): string => (days ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })).format(day);

const MOST_ENDS = 3;

/** `5 levels, from Junior to Principal`: where a ladder has many beginnings or ends, they are not told. */
export function ladder(levels: number, first: readonly string[], last: readonly string[]): string {
  const told = levels > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS;
  return `${count(levels, 'level', 'levels')}${told ? `, from ${first[0]} to ${either(last)}` : ''}`;
}

/** `at a single level, Junior` or `across 5 levels, from Junior to Principal`. */
export const alongLadder = (levels: number, first: readonly string[], last: readonly string[]): string =>
  levels === 1 ? `at a single level${first[0] === undefined ? '' : `, ${first[0]}`}` : `across ${ladder(levels, first, last)}`;

/** `58 requirements, 33 of them mandatory` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return 'no requirements';
  if (all === 1) return `1 requirement, which is ${mandatory === 1 ? '' : 'not '}mandatory`;
  const some = mandatory === 0 ? 'none' : mandatory < all ? number(mandatory) : all === 2 ? 'both' : 'all';
  return `${count(all, 'requirement', 'requirements')}, ${some} of them mandatory`;
}

export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `Key ${names.length === 1 ? 'domain' : 'domains'}: ${listed(names)}.`);

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day: dayIn };
