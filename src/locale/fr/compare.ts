import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { listed, number, plural } from './format.js';
import { skills, steps } from './phrases.js';

function shared({ different, same }: CompareNumbers): string {
  const all = different + same;
  if (different > 0 && same > 0) {
    const others = plural(different, { one: '# avec une exigence différente', other: '# avec des exigences différentes' });
    return `\u00a0: ${others} et ${plural(same, { one: '# avec la même', other: '# avec les mêmes' })}`;
  }
  if (different > 0) return plural(all, { one: ', avec une exigence différente', other: ', toutes avec des exigences différentes' });
  return plural(all, { one: ', avec la même exigence', other: ', toutes avec les mêmes exigences' });
}

/** Which skills are in one role alone; the first of two clauses says what is counted. */
function alone({ onlyHere, onlyThere }: CompareNumbers, roles: { readonly here: string; readonly there: string }): string {
  const sides = [[onlyHere, roles.here] as const, [onlyThere, roles.there] as const].filter(([n]) => n > 0);
  const clauses = sides.map(([n, role], i) =>
    i === 0 ? `${plural(n, { one: '# compétence n’existe', other: '# compétences n’existent' })} que dans le rôle ${role}` : `${number(n)} que dans le rôle ${role}`,
  );
  return clauses.length === 0 ? '' : ` ${listed(clauses)}.`;
}

export const compareWords: CompareMessages = {
  other: {
    loading: 'Chargement de l’autre rôle…',
    empty: 'L’autre rôle n’a pas encore de compétences.',
    stale: 'Ceci est la dernière version de l’autre rôle qui a pu être chargée\u202f; elle n’est peut-être plus à jour.',
    failed: 'L’autre rôle n’a pas pu être affiché.',
    wrongDocument: 'Son contenu n’est pas une matrice de compétences.',
  },
  catalog: {
    loading: 'Chargement de la liste des rôles…',
    empty: 'La liste des rôles est vide.',
    stale: 'Ceci est la dernière version de la liste des rôles qui a pu être chargée\u202f; elle n’est peut-être plus à jour.',
    failed: 'La liste des rôles n’a pas pu être affichée.',
    wrongDocument: 'Son contenu n’est pas un catalogue de rôles.',
  },
  sides: 'Ce qui est comparé',
  level: 'Niveau',
  compareWith: 'Comparer avec',
  chooseRole: 'Choisir un rôle…',
  noOther: 'Il n’y a pas encore d’autre rôle avec lequel comparer celui-ci.',
  roleAt: (role, level) => (level === '' ? role : `${role} au niveau ${level}`),
  sentence: (here, there, roles, numbers) => {
    const common = numbers.different + numbers.same;
    const first = common === 0 ? `${here} et ${there} n’ont aucune compétence en commun.` : `${here} et ${there} ont ${skills(common)} en commun${shared(numbers)}.`;
    return first + alone(numbers, roles);
  },
  byPlace: (role, level, theirs) =>
    `Le rôle ${role} n’a pas de niveau ${level}\u00a0: le niveau ${theirs} est celui dont la place dans son parcours est la plus proche. Choisissez-en un autre si vous voyez les choses différemment.`,
  groups: {
    different: 'Exigences différentes',
    only: (role) => `Seulement dans le rôle ${role}`,
    same: 'Mêmes exigences',
    alone: (role) => `Ce que demande le rôle ${role}`,
  },
  skillCount: skills,
  skill: 'Compétence',
  mandatory: 'obligatoire',
  described: 'décrite par un texte',
  notAsked: 'non demandée',
  notInRole: 'absente de ce rôle',
  listed: 'répertoriée',
  called: (name) => `dans l’autre rôle\u00a0: ${name}`,
  steps: (n) => `${steps(Math.abs(n))} de ${n > 0 ? 'plus' : 'moins'}`,
  otherWords: 'autre formulation',
  notComparable: 'non comparable\u00a0: les échelles diffèrent',
  rank: (rank, all) => `degré ${number(rank)} sur ${number(all)}`,
  unasked: ({ shared: both, here: ours, there: theirs }, here, there) => {
    const parts = [
      ...(both > 0 ? [plural(both, { one: '# commune aux deux rôles', other: '# communes aux deux rôles' })] : []),
      ...(ours > 0 ? [`${number(ours)} du rôle ${here}`] : []),
      ...(theirs > 0 ? [`${number(theirs)} du rôle ${there}`] : []),
    ];
    if (parts.length === 0) return '';
    const lead = plural(both + ours + theirs, { one: 'Compétence non affichée, car aucun de ces niveaux ne la demande', other: 'Compétences non affichées, car aucun de ces niveaux ne les demande' });
    return `${lead}\u00a0: ${listed(parts)}.`;
  },
  partMissing: 'Une partie du contenu n’a pas pu être chargée. Veuillez réessayer.',
};
