import { expect } from '@open-wc/testing';
import type { Tables } from '../../src/locale/tables.js';
import { english } from '../support/english.js';
import { everyWord, faultsIn } from '../support/every-word.js';

/** Every word turned around, so that none is English. */
const turned = (text: string): string => text.replaceAll(/#skill-share=|[A-Za-z]+/g, (word) => (word.startsWith('#') ? word : [...word].reverse().join('').toUpperCase()));
const turn = <T>(words: T): T => {
  if (typeof words === 'string') return turned(words) as T;
  if (typeof words !== 'function') return Object.fromEntries(Object.entries(words as object).map(([key, value]) => [key, turn(value)])) as T;
  return ((...args: readonly unknown[]) => {
    const said = (words as (...args: readonly unknown[]) => unknown)(...args);
    return typeof said === 'string' ? turned(said) : Array.isArray(said) ? said.map((it) => turned(String(it))) : said;
  }) as T;
};
const other = turn(english);
const whole: Tables = { ...other, export: { ...other.export, fileName: 'xirtam', chartFileName: 'trahc' } };

describe('What every language is asked', () => {
  it('is all that can be said', () => {
    expect(everyWord(english).length).to.be.above(3_000);
    expect(everyWord(english).filter(({ said }) => said.trim() === '')).to.deep.equal([]);
  });

  it('finds nothing wrong in a language that is whole', () => {
    expect(faultsIn(whole, [])).to.deep.equal([]);
  });

  const cases: [what: string, tables: Tables, fault: string][] = [
    ['an empty word', { ...whole, focus: { ...whole.focus, none: ' ' } }, 'focus.none is empty: " "'],
    ['a number that is not put in', { ...whole, matrix: { ...whole.matrix, skillCount: () => '# ELBATS' } }, 'matrix.skillCount(0) has the sign of a number left: "# ELBATS"'],
    ['what is not there', { ...whole, ratings: { ...whole.ratings, met: (own) => `TEM ${own}` } }, 'ratings.met(null) holds what is no word: "TEM undefined"'],
    ['a name that is not said', { ...whole, focus: { ...whole.focus, noneHere: () => 'ENON' } }, 'focus.noneHere("Ωα") does not say Ωα: "ENON"'],
    ['an English word', { ...whole, focus: { ...whole.focus, level: 'Level' } }, 'focus.level is the same as in English: "Level"'],
    ['an English sentence', { ...whole, focus: { ...whole.focus, none: 'ENON of the ELOR' } }, 'focus.none has English in it: "ENON of the ELOR"'],
    ['a space before a comma', { ...whole, focus: { ...whole.focus, none: 'ENON , ELOR' } }, 'focus.none has a space before a comma or a full stop: "ENON , ELOR"'],
    ['two ends', { ...whole, focus: { ...whole.focus, none: 'ENON..' } }, 'focus.none ends twice: "ENON.."'],
    ['a sheet that no spreadsheet takes', { ...whole, export: { ...whole.export, sheets: { ...whole.export.sheets, gaps: 'SPAG?' } } }, 'no name of a sheet: "SPAG?"'],
    ['a file that no system takes', { ...whole, export: { ...whole.export, fileName: 'a b' } }, 'no part of a file\'s name: "a b"'],
  ];
  for (const [what, tables, fault] of cases) {
    it(`finds ${what}`, () => {
      expect(faultsIn(tables, [])).to.include(fault);
    });
  }

  it('finds a word that is said to be the same and is not', () => {
    expect(faultsIn(whole, ['Skill'])).to.include('"Skill" is not the same in English');
  });
});
