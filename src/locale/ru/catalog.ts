import type { CatalogMessages } from '../messages/catalog.js';
import { sentence } from '../sentence.js';
import { levels, mandatoryOf, oblique, ofRoles, requirements, roles, skills } from './count.js';
import { number } from './format.js';

const inFamilies = oblique('в # семействе', 'в # семействах');

export const catalogWords: CatalogMessages = {
  states: {
    loading: 'Загрузка ролей…',
    failed: 'Не удалось показать роли.',
    empty: 'В этом каталоге пока нет ролей.',
    stale: 'Это последняя версия, которую удалось загрузить; возможно, она устарела.',
    wrongDocument: 'В документе не каталог ролей.',
  },
  ready: (catalog, n) => `Загружено: ${catalog === '' ? 'каталог' : catalog}, ${roles(n)}.`,
  none: 'В этом каталоге пока нет ролей.',
  size: (n, families) => (families > 1 ? `${roles(n)} ${inFamilies(families)}` : roles(n)),
  roles,
  noneInFamily: 'В этом семействе пока нет ролей.',
  search: 'Поиск ролей',
  searchHint: (search) => `${search}: роль, семейство, навык…`,
  clear: 'Очистить поиск',
  shown: (shown, total) => (shown === total ? roles(total) : `Показано ${number(shown)} из ${ofRoles(total)}`),
  nothingFound: 'Роли не найдены.',
  didYouMean: 'Возможно, вы искали:',
  unfoldAll: 'Развернуть всё',
  foldAll: 'Свернуть всё',
  current: 'показана на этой странице',
  numbers: { skills, levels },
  mandatory: ({ requirements: all, mandatory }) => (all === 0 ? 'требований нет' : mandatory === 0 ? `${requirements(all)}, обязательных нет` : mandatoryOf(mandatory, all)),
  reading: 'Подсчёт…',
  unreadable: 'Не удалось загрузить матрицу роли.',
  retry: 'Повторить',
  retryRole: (role) => `Повторить: ${role}`,
  readAll: 'Подсчитать навыки всех ролей и искать по ним',
  readSoFar: (read, total) => `Подсчитано ${number(read)} из ${ofRoles(total)}…`,
  readEnd: (read, failed) => `Подсчитано: ${roles(read)}${failed > 0 ? `; не удалось загрузить: ${number(failed)}` : ''}.`,
  bySkills: 'Навыки:',
  moreSkills: (n) => `и ещё ${number(n)}`,
  chosen: (role) => `Выбрана роль ${role}.`,
  unknownRole: (id) => sentence((name) => `Ссылка ведёт к роли, которой нет в этом каталоге: «${name(id)}».`),
};
