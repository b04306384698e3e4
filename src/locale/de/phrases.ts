/** What several sentences are made of. A name never stands in a plural form: it may hold the sign of the number. */
import { apart, day, either, listed, number, pair, plural, row } from './format.js';
import type { PhraseMessages } from '../messages/phrases.js';

/** A counted noun, and how it is called without the number. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

const counted = ({ one, other }: Noun, n: number): string => plural(n, { one: `# ${one}`, other: `# ${other}` });

/** `beide Skills`, `alle 5 Skills`; one alone is counted. */
export const every = ({ one, other }: Noun, n: number): string => (n === 2 ? `beide ${other}` : plural(n, { one: `# ${one}`, other: `alle # ${other}` }));

export const SKILL: Noun = { one: 'Skill', other: 'Skills' };
export const ANSWER: Noun = { one: 'Antwort', other: 'Antworten' };
export const REQUIREMENT: Noun = { one: 'Anforderung', other: 'Anforderungen' };
export const MANDATORY: Noun = { one: 'Pflichtanforderung', other: 'Pflichtanforderungen' };
export const TECHNOLOGY: Noun = { one: 'Technologie', other: 'Technologien' };
/** After a preposition that asks for the dative. */
const LEVELS: Noun = { one: 'Level', other: 'Leveln' };

export const skills = (n: number): string => counted(SKILL, n);
export const answers = (n: number): string => counted(ANSWER, n);
export const requirementCount = (n: number): string => counted(REQUIREMENT, n);
export const mandatoryCount = (n: number): string => counted(MANDATORY, n);
export const technologies = (n: number): string => counted(TECHNOLOGY, n);
export const roles = (n: number): string => counted({ one: 'Rolle', other: 'Rollen' }, n);
export const categories = (n: number): string => counted({ one: 'Kategorie', other: 'Kategorien' }, n);
export const levels = (n: number): string => counted({ one: 'Level', other: 'Level' }, n);
export const onLevels = (n: number): string => counted(LEVELS, n);
/** After a preposition that asks for the dative. */
export const points = (n: number): string => counted({ one: 'Punkt', other: 'Punkten' }, n);
export const steps = (n: number): string => counted({ one: 'Stufe', other: 'Stufen' }, n);
export const notes = (n: number): string => counted({ one: 'Notiz', other: 'Notizen' }, n);

/** `ist` or `sind` */
export const are = (n: number): string => plural(n, { one: 'ist', other: 'sind' });
/** After `1 von 5` or `0 von 1`: one of many is one, and so is none of one. */
export const areOf = (n: number, all: number): string => are(all === 1 ? all : n);

export const capital = (words: string): string => `${words[0]!.toLocaleUpperCase('de')}${words.slice(1)}`;

const MOST_ENDS = 3;

/** `, von Junior bis Principal`: where a ladder has many beginnings or ends, they are not told. */
const ends = (count: number, first: readonly string[], last: readonly string[]): string =>
  count > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS ? `, von ${first[0]} bis ${either(last)}` : '';

/** `5 Level, von Junior bis Principal` */
export const ladder = (count: number, first: readonly string[], last: readonly string[]): string => `${levels(count)}${ends(count, first, last)}`;

/** `auf einem einzigen Level, Junior,` or `auf 5 Leveln, von Junior bis Principal,`: what follows goes on after it. */
export function alongLadder(count: number, first: readonly string[], last: readonly string[]): string {
  const told = count === 1 ? (first[0] === undefined ? '' : `, ${first[0]}`) : ends(count, first, last);
  return `auf ${count === 1 ? 'einem einzigen Level' : onLevels(count)}${told}${told === '' ? '' : ','}`;
}

/** `58 Anforderungen, davon 33 Pflicht` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return 'keine Anforderungen';
  if (all === 1) return `1 Anforderung, die ${mandatory === 1 ? '' : 'nicht '}Pflicht ist`;
  const some = mandatory === 0 ? 'keine davon' : mandatory < all ? `davon ${number(mandatory)}` : all === 2 ? 'beide' : 'alle';
  return `${requirementCount(all)}, ${some} Pflicht`;
}

export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `${names.length === 1 ? 'Kernbereich' : 'Kernbereiche'}: ${listed(names)}.`);

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day };
