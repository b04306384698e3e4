import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { answered, answers, counted, oblique, ofRoles, requirements, roles, skills } from './count.js';
import { listed, number, pair, percent, row as inARow } from './format.js';
import { row } from './grade.js';

const count = oblique('учитывается #', 'учитываются #');

export const carryWords: CarryMessages = {
  title: (role) => `Ваши ответы для роли ${role}`,
  fits: (grade) => `По ним: ${grade}`,
  grade: listed,
  notYet: 'пока без уровня',
  carried: (carried, all, from) => {
    if (all === 1) return carried === 1 ? `Ваш единственный ответ для роли ${from} учитывается и здесь.` : `Ваш единственный ответ для роли ${from} здесь ни о чём не говорит, поэтому уровень определить не по чему.`;
    if (carried === 0) return `Ваши ответы для роли ${from} (${number(all)}) здесь ни о чём не говорят, поэтому уровень определить не по чему.`;
    return carried === all ? `Все ваши ответы для роли ${from} (${number(all)}) учитываются и здесь.` : `Из ваших ответов для роли ${from} (${number(all)}) здесь ${count(carried)}.`;
  },
  stay: counted('# ответ не учитывается: почему', '# ответа не учитываются: почему', '# ответов не учитываются: почему'),
  why: {
    'no-skill': (n, _from, to) => `Нет в роли ${to}: ${skills(n)}`,
    'other-scale': (n, _from, to) => `В роли ${to} другая шкала, где нет ступени, равной вашей: ${skills(n)}`,
    'other-words': (n, _from, to) => `В роли ${to} таких формулировок нет: ${answers(n)}`,
    'not-applicable': (n, from) => `Неприменимо, но это сказано о работе в роли ${from}: ${skills(n)}`,
  },
  atLevel: (skill, level) => `${skill} (${level})`,
  standing: (level, numbers) => `Требования уровня ${level} здесь: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  noGaps: (level) => `Всё, чего здесь требует уровень ${level}, выполнено.`,
  groups: { mandatory: 'Недостающие обязательные', others: 'Недостающие необязательные', unanswered: 'Без ответа, считаются невыполненными' },
  requirementCount: requirements,
  to: '— нужно',
  none: 'пока нет',
  noAnswer: 'нет ответа',
  described: 'описано словами',
  mandatory: 'обязательно',
};

export const nearestWords: NearestMessages = {
  row: inARow,
  pair,
  title: 'Какая роль мне ближе всего?',
  noAnswers: (role) => `Сначала оцените себя в роли ${role}: тогда здесь будет видно, к какой роли ваши ответы ближе всего.`,
  rule: (role, level) =>
    `Ваши ответы для роли ${role} переносятся в каждую роль и сравниваются с ${level === '' ? 'её начальным уровнем' : `тем её уровнем, который соответствует уровню ${level}`}. Ближе та роль, где больше выполнено с учётом веса; затем\u00a0— где больше выполнено обязательного; затем\u00a0— где больше ответов. Всё, что без ответа, считается невыполненным.`,
  start: 'Найти ближайшую роль',
  stop: 'Остановить',
  again: 'Найти ещё раз',
  progress: (done, all) => `Прочитано ${number(done)} из ${ofRoles(all)}`,
  stopped: 'Остановлено.',
  list: 'Роли, начиная с ближайшей',
  share: (share, level) => `Выполнено ${percent(share)} требований уровня ${level}`,
  noShare: 'Здесь нет требований, которые можно измерить.',
  mandatoryMet: (met, all) => `обязательных: ${number(met)} из ${number(all)}`,
  gradeIs: (levels) => (levels.length === 0 ? 'пока ни один уровень не подходит' : levels.length === 1 ? `подходит уровень ${levels[0]}` : `подходят уровни ${listed(levels)}`),
  answered,
  own: 'ваши ответы\u00a0— для этой роли',
  compared: 'сравнение выше',
  compare: 'Сравнить',
  compareWith: (role) => `Сравнить с ролью ${role}`,
  failed: (n) => `Не удалось прочитать ${roles(n)}:`,
  retry: 'Повторить',
  found: (role, share) => (role === '' ? 'Других ролей, которые удалось прочитать, нет.' : `Ближайшая другая роль\u00a0— ${role}${share === undefined ? '' : `: выполнено ${percent(share)}`}.`),
};
