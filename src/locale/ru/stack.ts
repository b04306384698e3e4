import type { StackCounts, StackMessages } from '../messages/stack.js';
import { sentence } from '../sentence.js';
import { oblique, technologies, type Counted } from './count.js';
import { listed, number, row } from './format.js';

const ofTechnologies = oblique('# технологии', '# технологий');

interface State {
  readonly one: string;
  readonly all: string;
  readonly counted: Counted;
}

const state = (one: string, all: string, more: string): State => ({ one, all, counted: oblique(`#\u00a0${one}`, `#\u00a0${more}`) });

const STATES: Readonly<Record<keyof StackCounts, State>> = {
  new: state('новая', 'новые', 'новых'),
  changed: state('изменённая', 'изменённые', 'изменённых'),
  kept: state('прежняя', 'прежние', 'прежних'),
  carried: state('с предыдущих уровней', 'с предыдущих уровней', 'с предыдущих уровней'),
};

export const stackWords: StackMessages = {
  level: 'Уровень',
  selected: 'выбранный уровень',
  search: 'Поиск технологий',
  searchHint: (search) => `${search}: Docker, SQL…`,
  clear: 'Очистить поиск',
  shown: (shown, total) => (shown === total ? technologies(total) : `Показано ${number(shown)} из ${ofTechnologies(total)}`),
  nothingFound: 'Технологии не найдены.',
  didYouMean: 'Возможно, вы искали:',
  none: 'Ни для одного уровня этой роли технологии не названы.',
  noneHere: (level) => sentence((name) => `Для уровня ${name(level)} технологии не названы.`),
  noneShort: 'не названы',
  start: 'Для начала',
  states: { new: 'Новые', changed: 'Изменённые', kept: 'Прежние', carried: 'С предыдущих уровней' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const kinds = (Object.keys(STATES) as (keyof StackCounts)[]).filter((kind) => counts[kind] > 0);
    const [only] = kinds;
    const said = only !== undefined && kinds.length === 1 ? (total === 1 ? STATES[only].one : `все ${STATES[only].all}`) : row(kinds.map((kind) => STATES[kind].counted(counts[kind])));
    return `${technologies(total)}: ${said}`;
  },
  after: (levels) => sentence((name) => `после ${levels.length === 1 ? 'уровня' : 'уровней'} ${listed(levels.map(name))}`),
  before: 'раньше:',
  from: (level) => sentence((name) => `с уровня ${name(level)}:`),
  carriedFold: (n) => `${technologies(n)} с предыдущих уровней`,
  listed: (names) => sentence((name) => row(names.map(name))),
  leads: (technology, skill) => `${technology}, навык: ${skill}`,
};
