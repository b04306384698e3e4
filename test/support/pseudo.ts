/**
 * A language that nobody speaks, made of English: every letter has an accent, every text is a third longer and stands in brackets.
 *
 * A page in it shows at once which words are in no table (their letters are plain), and whether there is room for longer ones. What
 * comes out of a document stays as it is.
 */
import type { Tables } from '../../src/locale/tables.js';
import { english } from './english.js';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'áƀçđéƒĝĥíĵķļɱñöþɋŕšţûṽŵẋýžÁƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'];

/** Around a string of a document while a sentence is made of it: no text holds these. */
const [OPEN, CLOSE] = ['\ue001', '\ue002'];
const NAMES = new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE}?)`);
const bare = (text: string): string => text.replaceAll(OPEN, '').replaceAll(CLOSE, '');

/** Not what functions look up: a kind of something ('up', 'category'), a date, nothing at all. */
const isName = (text: string): boolean => !/^[a-z-]*$/.test(text) && !/^\d{4}-\d\d-\d\d/.test(text);

function marked(given: unknown): unknown {
  if (typeof given === 'string') return isName(given) ? OPEN + given + CLOSE : given;
  if (Array.isArray(given)) return given.map(marked);
  return typeof given === 'object' && given !== null ? Object.fromEntries(Object.entries(given).map(([key, value]) => [key, marked(value)])) : given;
}

/** The words between the names. */
const wordsIn = (said: string): string => said.split(NAMES).filter((_, i) => i % 2 === 0).join('');

const accented = (said: string): string =>
  said.split(NAMES).map((piece, i) => bare(i % 2 === 1 ? piece : piece.replaceAll(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)]!))).join('');

/** A third of the letters, in groups between which a line may end. */
function padding(words: string): string {
  const letters = words.match(/[a-z]/gi)?.length ?? 0;
  return ('~'.repeat(Math.ceil(letters / 3)).match(/~{1,3}/g) ?? []).map((it) => ` ${it}`).join('');
}

/** A number or a sign alone is no longer in any language. */
function inPseudo(said: string): string {
  const longer = padding(wordsIn(said));
  return longer === '' ? bare(said) : `⟦${accented(said)}${longer}⟧`;
}

/** A sentence in pieces: each odd one is a name. */
function inPieces(pieces: readonly string[]): readonly string[] {
  const longer = padding(pieces.filter((_, i) => i % 2 === 0).join(' '));
  if (longer === '') return pieces.map(bare);
  return pieces.map((piece, i) => (i % 2 === 1 ? bare(piece) : `${i === 0 ? '⟦' : ''}${accented(piece)}${i === pieces.length - 1 ? `${longer}⟧` : ''}`));
}

function made(said: unknown): unknown {
  return typeof said === 'string' ? inPseudo(said) : Array.isArray(said) ? inPieces(said as readonly string[]) : said;
}

function walk(words: unknown, key: string): unknown {
  if (key === 'lang') return words;
  if (typeof words === 'string') return inPseudo(words);
  if (typeof words === 'object') return Object.fromEntries(Object.entries(words as object).map(([name, value]) => [name, walk(value, name)]));
  const say = words as (...args: readonly unknown[]) => unknown;
  return (...args: readonly unknown[]): unknown => {
    const said = say(...args);
    // What a language only knows of a name it knows of the name as it is.
    return typeof said === 'boolean' ? said : made(say(...args.map(marked)));
  };
}

export const PSEUDO = 'en-XA';
export const pseudo = walk(english, '') as Tables;
