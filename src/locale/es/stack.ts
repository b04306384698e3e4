import type { StackMessages } from '../messages/stack.js';
import { sentence } from '../sentence.js';
import { listed, plural, row } from './format.js';
import { technologies } from './nouns.js';

export const stackWords: StackMessages = {
  level: 'Nivel',
  selected: 'nivel seleccionado',
  search: 'Buscar tecnologías',
  searchHint: (search) => `${search}: Docker, SQL…`,
  clear: 'Borrar la búsqueda',
  shown: (shown, total) => (shown === total ? technologies(total) : `${plural(shown, { one: 'Se muestra #', other: 'Se muestran #' })} de ${technologies(total)}`),
  nothingFound: 'Ninguna tecnología coincide.',
  didYouMean: 'Quizá buscas:',
  none: 'Ningún nivel de este rol menciona tecnologías.',
  noneHere: (level) => sentence((name) => `El rol no menciona ninguna tecnología para ${name(level)}.`),
  noneShort: 'ninguna',
  start: 'Para empezar',
  states: { new: 'Nuevas', changed: 'Cambiadas', kept: 'Como antes', carried: 'Heredadas' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const all: readonly (readonly [n: number, one: string, other: string])[] = [
      [counts.new, 'nueva', 'nuevas'],
      [counts.changed, 'cambiada', 'cambiadas'],
      [counts.kept, 'como antes', 'como antes'],
      [counts.carried, 'heredada', 'heredadas'],
    ];
    const some = all.filter(([n]) => n > 0);
    const [first] = some;
    return `${technologies(total)}: ${some.length === 1 ? plural(total, { one: first![1], other: `todas ${first![2]}` }) : row(some.map(([n, one, other]) => plural(n, { one: `#\u00a0${one}`, other: `#\u00a0${other}` })))}`;
  },
  after: (levels) => sentence((name) => `después de ${listed(levels.map(name))}`),
  before: 'antes:',
  from: (level) => sentence((name) => `de ${name(level)}:`),
  carriedFold: (n) => `${technologies(n)} de niveles anteriores`,
  listed: (names) => sentence((name) => row(names.map(name))),
  leads: (technology, skill) => `${technology}, competencia: ${skill}`,
};
