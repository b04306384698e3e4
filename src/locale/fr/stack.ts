import type { Forms } from '../format.js';
import type { StackMessages } from '../messages/stack.js';
import { sentence } from '../sentence.js';
import { listed, number, plural, row } from './format.js';
import { technologies } from './phrases.js';

export const stackWords: StackMessages = {
  level: 'Niveau',
  selected: 'niveau sélectionné',
  search: 'Rechercher une technologie',
  searchHint: (search) => `${search}\u00a0: Docker, SQL…`,
  clear: 'Effacer la recherche',
  shown: (shown, total) => (shown === total ? technologies(total) : plural(shown, { one: `# technologie affichée sur ${number(total)}`, other: `# technologies affichées sur ${number(total)}` })),
  nothingFound: 'Aucune technologie ne correspond.',
  didYouMean: 'Vouliez-vous dire\u00a0:',
  none: 'Aucun niveau de ce rôle ne cite de technologie.',
  noneHere: (level) => sentence((name) => `Le rôle ne cite aucune technologie pour le niveau ${name(level)}.`),
  noneShort: 'aucune citée',
  start: 'Pour commencer',
  states: { new: 'Nouvelles', changed: 'Modifiées', kept: 'Inchangées', carried: 'Reprises' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const kinds: readonly [n: number, forms: Forms<'one'>][] = [
      [counts.new, { one: 'nouvelle', other: 'nouvelles' }],
      [counts.changed, { one: 'modifiée', other: 'modifiées' }],
      [counts.kept, { one: 'inchangée', other: 'inchangées' }],
      [counts.carried, { one: 'reprise', other: 'reprises' }],
    ];
    const parts = kinds.filter(([n]) => n > 0);
    const [[, only]] = parts as [(typeof kinds)[number]];
    return `${technologies(total)}\u00a0: ${parts.length === 1 ? plural(total, { one: only.one, other: `toutes ${only.other}` }) : row(parts.map(([n, forms]) => `${number(n)}\u00a0${plural(n, forms)}`))}`;
  },
  after: (levels) => sentence((name) => `après ${listed(levels.map(name))}`),
  before: 'avant\u00a0:',
  from: (level) => sentence((name) => `du niveau ${name(level)}\u00a0:`),
  carriedFold: (n) => `${technologies(n)} des niveaux précédents`,
  listed: (names) => sentence((name) => row(names.map(name))),
  leads: (technology, skill) => `${technology}, compétence\u00a0: ${skill}`,
};
