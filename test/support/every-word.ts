/** Says everything that a language can say, and finds what no language may say. */
import { expect } from '@open-wc/testing';
import { slugOf } from '../../src/domain/slug.js';
import type { Tables } from '../../src/locale/tables.js';
import { english } from './english.js';
import { samples } from './every-word.samples.js';

export interface Said {
  /** Where its words stand in the tables, with the arguments. */
  readonly place: string;
  readonly said: string;
}

type Tree = Readonly<Record<string, unknown>>;

/** Every string of the tables, and what every function makes of its samples. */
export function everyWord(tables: Tables): readonly Said[] {
  const walk = (words: unknown, given: unknown, place: string): Said[] => {
    if (typeof words === 'string') return [{ place, said: words }];
    if (typeof words === 'function') return (given as readonly (readonly unknown[])[]).flatMap((args) => asSaid((words as (...args: readonly unknown[]) => unknown)(...args), `${place}(${JSON.stringify(args).slice(1, -1)})`));
    return Object.entries(words as Tree).flatMap(([key, value]) => walk(value, (given as Tree | undefined)?.[key], place === '' ? key : `${place}.${key}`));
  };
  return walk(tables, samples, '');
}

/** A sentence in pieces is read as one; what a language only knows (whether a name says something) says nothing. */
const asSaid = (result: unknown, place: string): Said[] => (typeof result === 'boolean' ? [] : [{ place, said: Array.isArray(result) ? result.join('') : String(result) }]);

const NAMES = /\p{Script=Greek}+/gu;
const namesIn = (said: string): readonly string[] => said.match(NAMES) ?? [];
/** Without names, numbers and signs. */
const wordsOf = (said: string): string => said.replaceAll(NAMES, ' ').replaceAll(/[^\p{L}\p{M}]+/gu, ' ').trim();

const RULES: readonly (readonly [what: string, isWrong: RegExp])[] = [
  ['is empty', /^\s*$/],
  ['holds what is no word', /\b(undefined|null|NaN|Infinity|object Object)\b/],
  ['has the sign of a number left', /#(?!skill-share=)/],
  ['has a space too many', /^\s|\s$|\s\s/],
  ['has a space before a comma or a full stop', /\s[,.،。，](\s|$)/],
  ['ends twice', /(?<!\.)\.\.(?!\.)|[,;:]\./],
];

/** Little words by which English is known; none is a word of another language of the interface. */
const ENGLISH = /\b(the|of|and|with|this|that|your|are|which|cannot|could|nothing|what)\b/i;
/** Names of formats, which every language has. */
const FORMATS = ['CSV', 'JSON', 'Markdown'];

let inEnglish: ReadonlyMap<string, string> | undefined;

/**
 * What is wrong with a language, a line each.
 *
 * @param same what is the same in English, without numbers and signs
 */
export function faultsIn(tables: Tables, same: readonly string[]): readonly string[] {
  inEnglish ??= new Map(everyWord(english).map(({ place, said }) => [place, said]));
  const theirs = inEnglish;
  const allowed = new Set([...FORMATS, ...same]);
  const seen = new Set<string>();
  const faults = everyWord(tables).flatMap(({ place, said }) => {
    const its = theirs.get(place) ?? '';
    const words = wordsOf(said);
    const isSame = words !== '' && words === wordsOf(its) && !place.endsWith('.lang');
    if (isSame) seen.add(words);
    return [
      ...RULES.filter(([, isWrong]) => isWrong.test(said)).map(([what]) => what),
      ...(isSame && !allowed.has(words) ? ['is the same as in English'] : []),
      ...(ENGLISH.test(said) ? ['has English in it'] : []),
      ...namesIn(its).filter((name) => !said.includes(name)).map((name) => `does not say ${name}`),
    ].map((what) => `${place} ${what}: "${said}"`);
  });
  return [...faults, ...same.filter((it) => !seen.has(it)).map((it) => `"${it}" is not the same in English`), ...fileFaults(tables)];
}

/** What systems and spreadsheets refuse. */
function fileFaults({ export: words, matrix }: Tables): string[] {
  const sheets = Object.values(words.sheets);
  return [
    ...(words.lang === matrix.lang ? [] : [`export.lang is not matrix.lang: "${words.lang}"`]),
    ...[words.fileName, words.chartFileName].filter((it) => slugOf(it) !== it).map((it) => `no part of a file's name: "${it}"`),
    ...sheets.filter((it) => it.length > 31 || /[[\]:*?/\\]/.test(it)).map((it) => `no name of a sheet: "${it}"`),
    ...(new Set(sheets).size === sheets.length ? [] : ['two sheets have the same name']),
  ];
}

/** The suite of a language. @param same what is the same in English, without numbers and signs */
export function saysEverything(tables: Tables, same: readonly string[]): void {
  it('says everything, and nothing that is no word', () => {
    expect(faultsIn(tables, same)).to.deep.equal([]);
  });
}
