import type { GradeMessages, StandingNumbers } from '../messages/grade.js';
import { capital, oblique, ofPoints } from './count.js';
import { listed, number, percent } from './format.js';

const ofMandatory = oblique('# обязательного требования', '# обязательных требований');
/** Of one requirement nobody says "all". */
const isAll = (met: number, total: number): boolean => met === total && total > 1;
const ofAll = (met: number, total: number): string => (isAll(met, total) ? `все\u00a0${number(total)}` : `${number(met)}\u00a0из\u00a0${number(total)}`);

/** `выполнено 46 из 58, обязательных — 30 из 33`, which in a narrow place breaks at the comma. */
export const row = ({ met, total, mandatoryMet, mandatoryTotal }: StandingNumbers): string =>
  `${isAll(met, total) ? 'выполнены' : 'выполнено'} ${ofAll(met, total)}${mandatoryTotal > 0 ? `, ${isAll(mandatoryMet, mandatoryTotal) ? 'обязательные' : 'обязательных'}\u00a0—\u00a0${ofAll(mandatoryMet, mandatoryTotal)}` : ''}`;

export const gradeWords: GradeMessages = {
  title: 'Где вы сейчас',
  start: 'Дайте первый ответ, и результат появится здесь.',
  noGrade: 'Ни один уровень этой роли не требует навыков, поэтому грейда нет: это просто запись ваших ответов.',
  fits: (grade) => `По вашим ответам: ${grade}`,
  grade: listed,
  notYet: 'пока без уровня',
  changed: (grade) => `Теперь по вашим ответам: ${grade || 'пока без уровня'}.`,
  aim: 'Моя цель',
  aimNext: (level) => (level === '' ? 'следующий уровень' : `следующий уровень (${level})`),
  levels: 'По уровням',
  row: (numbers) => capital(row(numbers)),
  rowPoints: (sum, min) => `${number(sum)} из ${ofPoints(min)}`,
  percent,
  marks: { grade: 'подходит', target: 'ваша цель', passed: 'подходит, но предыдущий пока нет', undecided: 'всё неприменимо', empty: 'ничего не требует' },
  legend: (threshold) => `Яркая часть\u00a0— выполнено, бледная\u00a0— на подходе. Черта\u00a0— ${percent(threshold)}, этого достаточно.`,
  toWhy: 'Почему так и что дальше',
  reveal: 'Показать мой результат',
  hidden: 'Требования уровней скрыты, чтобы сначала вы ответили сами.',
  mandatory: {
    title: (level) => `Обязательная часть уровня ${level}`,
    met: (level) => `Обязательная часть уровня ${level} выполнена.`,
    open: (level, met, total) => `До уровня ${level} включительно выполнено ${number(met)} из ${ofMandatory(total)}.`,
    none: (level) => `До уровня ${level} включительно не осталось обязательных требований, на которые нужен ответ.`,
    gaps: 'Что ещё не выполнено',
    noGrade: 'Это не грейд: уровни требуют не только обязательного.',
  },
};
