import type { CatalogMessages } from '../messages/catalog.js';
import { sentence } from '../sentence.js';
import { number, plural } from './format.js';
import { levels, mandatoryOf, requirements, skills } from './phrases.js';

const roles = (n: number): string => plural(n, { one: '# rôle', other: '# rôles' });

export const catalogWords: CatalogMessages = {
  states: {
    loading: 'Chargement des rôles…',
    failed: 'Les rôles n’ont pas pu être affichés.',
    empty: 'Ce catalogue n’a pas encore de rôles.',
    stale: 'Ceci est la dernière version qui a pu être chargée\u202f; elle n’est peut-être plus à jour.',
    wrongDocument: 'Son contenu n’est pas un catalogue de rôles.',
  },
  ready: (catalog, n) => `Catalogue affiché\u00a0: ${catalog === '' ? '' : `${catalog}, `}${roles(n)}.`,
  none: 'Ce catalogue n’a pas encore de rôles.',
  size: (n, families) => (families > 1 ? `${roles(n)} dans ${plural(families, { one: '# famille', other: '# familles' })}` : roles(n)),
  roles,
  noneInFamily: 'Cette famille n’a pas encore de rôles.',
  search: 'Rechercher un rôle',
  searchHint: (search) => `${search}\u00a0: rôle, famille, compétence…`,
  clear: 'Effacer la recherche',
  shown: (shown, total) => (shown === total ? roles(total) : plural(shown, { one: `# rôle affiché sur ${number(total)}`, other: `# rôles affichés sur ${number(total)}` })),
  nothingFound: 'Aucun rôle ne correspond.',
  didYouMean: 'Vouliez-vous dire\u00a0:',
  unfoldAll: 'Tout déplier',
  foldAll: 'Tout replier',
  current: 'affiché sur cette page',
  numbers: { skills, levels },
  mandatory: ({ requirements: all, mandatory }) => (all === 0 || mandatory === 0 ? requirements(all, mandatory) : mandatoryOf(mandatory, all)),
  reading: 'Comptage…',
  unreadable: 'Sa matrice n’a pas pu être chargée.',
  retry: 'Réessayer',
  retryRole: (role) => `Réessayer\u00a0: ${role}`,
  readAll: 'Compter et rechercher les compétences de tous les rôles',
  readSoFar: (read, total) => plural(read, { one: `# rôle compté sur ${number(total)}…`, other: `# rôles comptés sur ${number(total)}…` }),
  readEnd: (read, failed) =>
    `${plural(read, { one: '# rôle compté', other: '# rôles comptés' })}${failed > 0 ? plural(failed, { one: ', # n’a pas pu être chargé', other: ', # n’ont pas pu être chargés' }) : ''}.`,
  bySkills: 'Compétences\u00a0:',
  moreSkills: (n) => plural(n, { one: 'et # autre', other: 'et # autres' }),
  chosen: (role) => `Rôle choisi\u00a0: ${role}.`,
  unknownRole: (id) => sentence((name) => `Le lien mène à un rôle absent de ce catalogue\u00a0: «\u00a0${name(id)}\u00a0».`),
};
