import type { StackMessages } from '../messages/stack.js';
import { sentence } from '../sentence.js';
import { listed, number, row } from './format.js';
import { technologies } from './phrases.js';

export const stackWords: StackMessages = {
  level: 'Level',
  selected: 'ausgewähltes Level',
  search: 'Technologien suchen',
  searchHint: (search) => `${search}: Docker, SQL\u00a0…`,
  clear: 'Suche löschen',
  shown: (shown, total) => (shown === total ? technologies(total) : `${number(shown)} von ${technologies(total)} angezeigt`),
  nothingFound: 'Keine Technologie gefunden.',
  didYouMean: 'Meinten Sie:',
  none: 'Kein Level dieser Rolle nennt eine Technologie.',
  noneHere: (level) => sentence((name) => `Die Rolle nennt keine Technologie für ${name(level)}.`),
  noneShort: 'keine genannt',
  start: 'Zum Einstieg',
  states: { new: 'Neu', changed: 'Geändert', kept: 'Wie zuvor', carried: 'Übernommen' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const parts = ([[counts.new, 'neu'], [counts.changed, 'geändert'], [counts.kept, 'wie zuvor'], [counts.carried, 'übernommen']] as const).filter(([n]) => n > 0);
    const all = total === 1 ? '' : total === 2 ? 'beide ' : 'alle ';
    return `${technologies(total)}: ${parts.length === 1 ? all + parts[0]![1] : row(parts.map(([n, what]) => `${number(n)}\u00a0${what}`))}`;
  },
  after: (levels) => sentence((name) => `nach ${listed(levels.map(name))}`),
  before: 'zuvor:',
  from: (level) => sentence((name) => `von ${name(level)}:`),
  carriedFold: (n) => `${technologies(n)} früherer Level`,
  listed: (names) => sentence((name) => row(names.map(name))),
  leads: (technology, skill) => `${technology}, Skill: ${skill}`,
};
