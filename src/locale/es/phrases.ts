/** What several sentences are made of. */
import type { PhraseMessages } from '../messages/phrases.js';
import { apart, day, either, listed, number, pair, plural, row } from './format.js';
import { levels as levelsOf, requirements as requirementsOf } from './nouns.js';

const MOST_ENDS = 3;

/** `5 niveles, de Junior a Principal`: where a ladder has many beginnings or ends, they are not told. */
export function ladder(levels: number, first: readonly string[], last: readonly string[]): string {
  const told = levels > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS;
  return `${levelsOf(levels)}${told ? `, de ${first[0]} a ${either(last)}` : ''}`;
}

/** `en un solo nivel, Junior` or `en 5 niveles, de Junior a Principal`. */
export const alongLadder = (levels: number, first: readonly string[], last: readonly string[]): string =>
  levels === 1 ? `en un solo nivel${first[0] === undefined ? '' : `, ${first[0]}`}` : `en ${ladder(levels, first, last)}`;

/** `58 requisitos, 33 de ellos obligatorios` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return 'sin requisitos';
  if (all === 1) return `1 requisito, que ${mandatory === 1 ? '' : 'no '}es obligatorio`;
  return `${requirementsOf(all)}, ${mandatory === 0 ? 'ninguno de ellos obligatorio' : mandatory < all ? plural(mandatory, { one: '# de ellos obligatorio', other: '# de ellos obligatorios' }) : all === 2 ? 'ambos obligatorios' : 'todos obligatorios'}`;
}

/** `33 de 58 requisitos son obligatorios` */
export function mandatoryShare(mandatory: number, all: number): string {
  if (all === 1) return mandatory === 1 ? 'El único requisito es obligatorio' : 'El único requisito no es obligatorio';
  if (mandatory === all) return `Los ${number(all)} requisitos son obligatorios`;
  return `${number(mandatory)} de ${number(all)} requisitos ${plural(mandatory, { one: 'es obligatorio', other: 'son obligatorios' })}`;
}

/** When a level is reached; a verb begins it. @param share as a percentage */
export function whenMet(threshold: number, share: string, even: boolean, mandatory: boolean): string {
  if (threshold >= 1) return 'se cumplen todos sus requisitos';
  const why = even ? '' : ' (unas competencias pesan más que otras)';
  if (mandatory) return `se cumplen todos sus requisitos obligatorios y al menos el ${share} del ${even ? 'total' : 'peso total'}${why}`;
  return `se cumple al menos el ${share} ${even ? 'de sus requisitos' : 'del peso de sus requisitos'}${why}`;
}

export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `${names.length === 1 ? 'Área clave' : 'Áreas clave'}: ${listed(names)}.`);

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day };
