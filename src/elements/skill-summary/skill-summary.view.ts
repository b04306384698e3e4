/** Document and level to what the header says: pure, so that it can be checked without a page. */
import { keyDomains } from '../../domain/key-domains.js';
import { dayOf, lastChange } from '../../domain/last-change.js';
import { safeUrl } from '../../domain/safe-url.js';
import { countsOf, levelCountsOf } from '../../domain/stats.js';
import { endsOf } from '../../domain/steps.js';
import { sentence, type Sentence } from '../../locale/sentence.js';
import type { SummaryMessages } from '../../locale/messages/summary.js';
import type { Matrix, Text } from '../../model/types.js';

export interface SummaryView {
  readonly counters: readonly { readonly count: string; readonly what: string }[];
  /** How much is mandatory, in words and as a part of a hundred; undefined where nothing is. */
  readonly mandatory: { readonly words: string; readonly percent: number } | undefined;
  readonly role: Sentence;
  /** What the selected level has. */
  readonly atLevel: Sentence | undefined;
  readonly foot: readonly Fact[];
}

/** A quiet word about the document, with its address where it has one. */
export interface Fact {
  readonly term: string;
  /** Of a change: its day, or its revision. */
  readonly when?: string;
  readonly text: string;
  readonly href?: string;
}

export function summaryOf(matrix: Matrix, selected: string | undefined, text: (text: Text | undefined) => string, words: SummaryMessages): SummaryView {
  const counts = countsOf(matrix);
  const { first, last } = endsOf(matrix.levels);
  const level = matrix.levels.find(({ id }) => id === selected);
  const family = matrix.family && text(matrix.family.name);
  const categories = matrix.categories.filter(({ name }) => name !== undefined).length;
  const { skills, levels, requirements, mandatory, technologies } = counts;
  return {
    counters: (Object.entries({ skills, levels, requirements, technologies, categories }) as [keyof SummaryMessages['counted'], number][])
      .filter(([what, count]) => count > 0 || what === 'skills')
      .map(([what, count]) => ({ count: words.number(count), what: words.counted[what](count) })),
    mandatory: mandatory === 0 ? undefined : { words: words.mandatory(mandatory, requirements), percent: Math.round((mandatory / requirements) * 100) },
    role: sentence((name) => {
      const names = (list: readonly { readonly name?: Text }[]): string[] => list.map((it) => name(text(it.name)));
      return words.role({
        role: name(text(matrix.name)),
        family: family === undefined ? undefined : name(family),
        familyIsSaid: family !== undefined && words.saysFamily(family),
        skills,
        levels,
        first: names(first),
        last: names(last),
        requirements,
        mandatory,
        domains: names(keyDomains(matrix)),
      });
    }),
    atLevel: level && sentence((name) => words.atLevel({ level: name(text(level.name)), ...levelCountsOf(matrix, level) })),
    foot: footOf(matrix, text, words),
  };
}

function footOf(matrix: Matrix, text: (text: Text | undefined) => string, words: SummaryMessages): Fact[] {
  const { revision, contact } = matrix;
  const change = lastChange(matrix);
  const day = change?.date === undefined ? undefined : dayOf(change.date);
  const when = day === undefined ? (change?.date ?? change?.revision) : words.day(day);
  const mail = contact !== undefined && /^[^\s@/:?]+@[^\s@/:?]+$/.test(contact) ? safeUrl(`mailto:${contact}`) : undefined;
  return [
    ...(revision ? [{ term: words.revision, text: revision }] : []),
    ...(contact ? [{ term: words.contact, text: contact, ...(mail !== undefined && { href: mail }) }] : []),
    ...(change ? [{ term: words.lastChange, ...(when !== undefined && { when }), text: text(change.summary) }] : []),
  ];
}
