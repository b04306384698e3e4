import type { CatalogMessages } from '../messages/catalog.js';
import { count, number } from './count.js';
import { sentence } from '../sentence.js';

const roles = (n: number): string => count(n, 'role', 'roles');

export const catalogWords: CatalogMessages = {
  states: {
    loading: 'Loading the roles …',
    failed: 'The roles could not be shown.',
    empty: 'This catalog has no roles yet.',
    stale: 'This is the last version that could be loaded; it may be out of date.',
    wrongDocument: 'Its content is not a catalog of roles.',
  },
  ready: (catalog, n) => `${catalog === '' ? 'The catalog' : catalog} is here: ${roles(n)}.`,
  none: 'This catalog has no roles yet.',
  size: (n, families) => (families > 1 ? `${roles(n)} in ${count(families, 'family', 'families')}` : roles(n)),
  roles,
  noneInFamily: 'This family has no roles yet.',
  search: 'Search roles',
  searchHint: (search) => `${search}: role, family, skill …`,
  clear: 'Clear search',
  shown: (shown, total) => (shown === total ? roles(total) : `${number(shown)} of ${roles(total)} shown`),
  nothingFound: 'No role matches.',
  didYouMean: 'Did you mean',
  unfoldAll: 'Unfold all',
  foldAll: 'Fold all',
  current: 'shown on this page',
  numbers: { skills: (n) => count(n, 'skill', 'skills'), levels: (n) => count(n, 'level', 'levels') },
  mandatory: ({ requirements, mandatory }) => (requirements === 0 ? 'no requirements' : mandatory === 0 ? `${count(requirements, 'requirement', 'requirements')}, none mandatory` : `${number(mandatory)} of ${count(requirements, 'requirement', 'requirements')} mandatory`),
  reading: 'Counting …',
  unreadable: 'Its matrix could not be loaded.',
  retry: 'Try again',
  retryRole: (role) => `Try again: ${role}`,
  readAll: 'Count and search the skills of all roles',
  readSoFar: (read, total) => `${number(read)} of ${roles(total)} counted …`,
  readEnd: (read, failed) => `${roles(read)} counted${failed > 0 ? `, ${number(failed)} could not be loaded` : ''}.`,
  bySkills: 'Skills:',
  moreSkills: (n) => `and ${number(n)} more`,
  chosen: (role) => `${role} is chosen.`,
  unknownRole: (id) => sentence((name) => `The link leads to a role that is not in this catalog: “${name(id)}”.`),
};
