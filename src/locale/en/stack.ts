import { count, number } from './count.js';
import { sentence } from '../sentence.js';
import type { StackMessages } from '../messages/stack.js';

const listing = new Intl.ListFormat('en', { type: 'unit', style: 'short' });
const technologies = (n: number): string => count(n, 'technology', 'technologies');

export const stackWords: StackMessages = {
  level: 'Level',
  selected: 'selected level',
  search: 'Search technologies',
  searchHint: (search) => `${search}: Docker, SQL …`,
  clear: 'Clear search',
  shown: (shown, total) => (shown === total ? technologies(total) : `${number(shown)} of ${technologies(total)} shown`),
  nothingFound: 'No technology matches.',
  didYouMean: 'Did you mean',
  none: 'No level of this role names a technology.',
  noneHere: (level) => sentence((name) => `The role names no technology for ${name(level)}.`),
  noneShort: 'none named',
  start: 'To start with',
  states: { new: 'New', changed: 'Changed', kept: 'As before', carried: 'Carried over' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const parts = ([[counts.new, 'new'], [counts.changed, 'changed'], [counts.kept, 'as before'], [counts.carried, 'carried over']] as const).filter(([n]) => n > 0);
    return `${technologies(total)}: ${parts.length === 1 ? (total === 1 ? '' : 'all ') + parts[0]![1] : listing.format(parts.map(([n, what]) => `${number(n)}\u00a0${what}`))}`;
  },
  after: (levels) => sentence((name) => `after ${new Intl.ListFormat('en').format(levels.map(name))}`),
  before: 'before:',
  from: (level) => sentence((name) => `from ${name(level)}:`),
  carriedFold: (n) => `${technologies(n)} of earlier levels`,
  listed: (names) => sentence((name) => listing.format(names.map(name))),
  leads: (technology, skill) => `${technology}, skill: ${skill}`,
};
