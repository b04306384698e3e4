import type { CatalogMessages } from '../messages/catalog.js';
import { sentence } from '../sentence.js';
import { number, plural } from './format.js';
import { levels, requirementCount, roles, skills } from './phrases.js';

const families = (n: number): string => plural(n, { one: '# Jobfamilie', other: '# Jobfamilien' });

export const catalogWords: CatalogMessages = {
  states: {
    loading: 'Die Rollen werden geladen\u00a0…',
    failed: 'Die Rollen konnten nicht angezeigt werden.',
    empty: 'Dieser Katalog hat noch keine Rollen.',
    stale: 'Das ist die letzte Fassung, die geladen werden konnte; sie ist möglicherweise veraltet.',
    wrongDocument: 'Der Inhalt ist kein Rollenkatalog.',
  },
  ready: (catalog, n) => `${catalog === '' ? 'Der Katalog' : catalog} ist geladen: ${roles(n)}.`,
  none: 'Dieser Katalog hat noch keine Rollen.',
  size: (n, count) => (count > 1 ? `${roles(n)} in ${families(count)}` : roles(n)),
  roles,
  noneInFamily: 'Diese Jobfamilie hat noch keine Rollen.',
  search: 'Rollen suchen',
  searchHint: (search) => `${search}: Skill, Jobfamilie\u00a0…`,
  clear: 'Suche löschen',
  shown: (shown, total) => (shown === total ? roles(total) : `${number(shown)} von ${roles(total)} angezeigt`),
  nothingFound: 'Keine Rolle gefunden.',
  didYouMean: 'Meinten Sie:',
  unfoldAll: 'Alle aufklappen',
  foldAll: 'Alle zuklappen',
  current: 'auf dieser Seite angezeigt',
  numbers: { skills, levels },
  mandatory: ({ requirements, mandatory }) => (requirements === 0 ? 'keine Anforderungen' : mandatory === 0 ? `${requirementCount(requirements)}, keine davon Pflicht` : `${number(mandatory)} von ${requirementCount(requirements)} Pflicht`),
  reading: 'Wird gezählt\u00a0…',
  unreadable: 'Die Matrix konnte nicht geladen werden.',
  retry: 'Erneut versuchen',
  retryRole: (role) => `Erneut versuchen: ${role}`,
  readAll: 'Skills aller Rollen zählen und durchsuchen',
  readSoFar: (read, total) => `${number(read)} von ${roles(total)} gezählt\u00a0…`,
  readEnd: (read, failed) => `${roles(read)} gezählt${failed > 0 ? `, ${plural(failed, { one: '# konnte', other: '# konnten' })} nicht geladen werden` : ''}.`,
  bySkills: 'Skills:',
  moreSkills: (n) => plural(n, { one: 'und # weiterer', other: 'und # weitere' }),
  chosen: (role) => `${role} ist ausgewählt.`,
  unknownRole: (id) => sentence((name) => `Der Link führt zu einer Rolle, die nicht in diesem Katalog steht: „${name(id)}“.`),
};
