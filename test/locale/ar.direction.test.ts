import { expect } from '@open-wc/testing';
import { tables } from '../../src/locale/ar/index.js';
import { everyWord } from '../support/every-word.js';

/** What decides how a text runs; what stands between marks of its own does not. */
const runsFrom = (said: string): string => /[\p{L}\u200e]/u.exec(said.replaceAll(/\u2068[^\u2069]*\u2069/g, ''))?.[0] ?? '';
const isArabic = (letter: string): boolean => /\p{Script=Arabic}/u.test(letter);

/**
 * What may begin with a name, and why: names alone, joined by one word, or by signs; what is read aloud and not drawn, and what is
 * drawn within a line of ours. Code begins with a mark: it stands in a line that runs from the right.
 */
const ALLOWED = [
  'carry.grade', 'grade.grade', 'phrases.listed', 'phrases.either',
  'keep.goneStep', 'matrix.cell', 'ratings.met', 'ratings.short', 'ratings.cell',
  'takeAway.items',
  // With words of the table itself, and no name.
  'matrix.searchHint', 'catalog.searchHint', 'stack.searchHint',
];

describe('Arabic beside letters that run the other way', () => {
  const all = everyWord(tables);

  it('begins with a word of its own, which decides how the line runs', () => {
    const mixed = all.filter(({ said }) => /\p{Script=Arabic}/u.test(said.replaceAll(/[،؛؟]/g, '')));
    const others = mixed.filter(({ said }) => !isArabic(runsFrom(said)));
    expect(others.filter(({ place }) => !ALLOWED.some((it) => place.startsWith(it)))).to.deep.equal([]);
    expect(ALLOWED.filter((it) => !others.some(({ place }) => place.startsWith(it)))).to.deep.equal([]);
  });

  it('has its own signs, digits as documents have them, and no number beside a name', () => {
    const plain = all.map(({ place, said }) => ({ place, said: said.replaceAll(/\d,\d/g, '') }));
    expect(plain.filter(({ said }) => /[,;?]|[٠-٩]|\.\.\./.test(said))).to.deep.equal([]);
    // A list to choose from has a name with its counts in brackets.
    expect(all.filter(({ said }) => /\p{Script=Greek} \d|\d \p{Script=Greek}/u.test(said))).to.deep.equal([]);
  });

  it('keeps signs of code and of names at their side', () => {
    expect(tables.calculator.next('C++')).to.equal('التالي: \u2068C++\u2069');
    expect(tables.takeAway.items.xlsx.hint).to.match(/^\u200e\.xlsx /);
    expect(tables.opinion.noLink).to.contain('\u200e#skill-share=\u200e');
    expect(tables.owner.hints['load/unauthorized']).to.contain('credentials="include"\u200e ');
  });
});
