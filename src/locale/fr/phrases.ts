/** What several sentences are made of. */
import type { StandingNumbers } from '../messages/grade.js';
import type { PhraseMessages } from '../messages/phrases.js';
import { apart, day, either, listed, number, pair, plural, row } from './format.js';

const MOST_ENDS = 3;

export const skills = (n: number): string => plural(n, { one: '# compétence', other: '# compétences' });
export const levels = (n: number): string => plural(n, { one: '# niveau', other: '# niveaux' });
export const asks = (n: number): string => plural(n, { one: '# exigence', other: '# exigences' });
export const technologies = (n: number): string => plural(n, { one: '# technologie', other: '# technologies' });
export const points = (n: number): string => plural(n, { one: '# point', other: '# points' });
export const steps = (n: number): string => plural(n, { one: '# degré', other: '# degrés' });

/** `50 compétences évaluées sur 58` */
export const answered = (done: number, total: number): string => plural(done, { one: `# compétence évaluée sur ${number(total)}`, other: `# compétences évaluées sur ${number(total)}` });

/** `125 exigences obligatoires sur 285` */
export const mandatoryOf = (mandatory: number, all: number): string =>
  plural(mandatory, { one: `# exigence obligatoire sur ${number(all)}`, other: `# exigences obligatoires sur ${number(all)}` });

/** `5 niveaux, du niveau Junior au niveau Principal`: where a ladder has many beginnings or ends, they are not told. */
export function ladder(count: number, first: readonly string[], last: readonly string[]): string {
  const told = count > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS;
  return `${levels(count)}${told ? `, du niveau ${first[0]} au niveau ${either(last)}` : ''}`;
}

/** `sur un seul niveau, Junior` or `sur 5 niveaux, du niveau Junior au niveau Principal` */
export const alongLadder = (count: number, first: readonly string[], last: readonly string[]): string =>
  count === 1 ? `sur un seul niveau${first[0] === undefined ? '' : `, ${first[0]}`}` : `sur ${ladder(count, first, last)}`;

/** `58 exigences, dont 33 obligatoires` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return 'aucune exigence';
  if (all === 1) return `1 exigence ${mandatory === 1 ? '' : 'non '}obligatoire`;
  if (mandatory === 0) return `${asks(all)}, aucune obligatoire`;
  if (mandatory < all) return `${asks(all)}, ${plural(mandatory, { one: 'dont # obligatoire', other: 'dont # obligatoires' })}`;
  return `${asks(all)}, ${all === 2 ? 'toutes deux' : 'toutes'} obligatoires`;
}

export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `${names.length === 1 ? 'Domaine clé' : 'Domaines clés'}\u00a0: ${listed(names)}.`);

/**
 * How much of a level is met: `50 satisfaites sur 58, dont 13 obligatoires sur 13`.
 *
 * @param what is counted, where it has to be said: with a space before it
 */
function met({ met: done, total, mandatoryMet, mandatoryTotal }: StandingNumbers, what: { readonly one: string; readonly other: string }): string {
  const all = plural(done, { one: `#${what.one} satisfaite sur ${number(total)}`, other: `#${what.other} satisfaites sur ${number(total)}` });
  if (mandatoryTotal === 0) return all;
  const must = done > 0 && mandatoryMet === 0 ? 'aucune obligatoire' : plural(mandatoryMet, { one: '# obligatoire', other: '# obligatoires' });
  return `${all}, ${done > 0 ? 'dont ' : ''}${must} sur ${number(mandatoryTotal)}`;
}

export const metOf = (numbers: StandingNumbers): string => met(numbers, { one: '', other: '' });
/** `50 exigences satisfaites sur 58, dont 13 obligatoires sur 13` */
export const requirementsMet = (numbers: StandingNumbers): string => met(numbers, { one: ' exigence', other: ' exigences' });

/**
 * What has to be so for a level to be reached, as clauses that follow `quand` and `que`.
 *
 * @param enough the share that is enough, as it is written; undefined: all
 * @param even whether all skills weigh the same
 */
export function conditions(enough: string | undefined, even: boolean, mandatory: boolean): readonly string[] {
  if (enough === undefined) return ['toutes ses exigences sont satisfaites'];
  if (even) return [`${mandatory ? 'toutes ses exigences obligatoires et ' : ''}au moins ${enough} de l’ensemble de ses exigences sont satisfaites`];
  return [...(mandatory ? ['toutes ses exigences obligatoires sont satisfaites'] : []), `les exigences satisfaites représentent au moins ${enough} du poids total`];
}

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day };
