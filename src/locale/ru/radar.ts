import type { RadarMessages } from '../messages/radar.js';
import { counted, oblique } from './count.js';
import { apart, decimal, nearPercent, number, pair } from './format.js';

const inWordsToo = counted('ещё # навык описан словами', 'ещё # навыка описаны словами', 'ещё # навыков описаны словами');
const ofRows = oblique('# ряда чисел', '# рядов чисел');
const axes = counted('# ось', '# оси', '# осей');
const given = counted('Передан # набор оценок', 'Переданы # набора оценок', 'Передано # наборов оценок');
const dropped = counted('Пропущено # значение', 'Пропущены # значения', 'Пропущено # значений');

const mean = (value: number, nearest: string | undefined): string => nearPercent(value) + (nearest === undefined ? '' : `, примерно ${nearest}`);

export const radarWords: RadarMessages = {
  level: 'Уровень',
  title: (level, by, category) => {
    const what = by === 'category' ? 'по категориям' : category === undefined ? 'по навыкам' : `по навыкам категории ${category}`;
    return level === undefined ? `Оценки ${what}` : `Требования уровня ${level} ${what}`;
  },
  untitled: 'Профиль',
  about: (by) =>
    by === 'category'
      ? 'Край\u00a0— высшая ступень каждого навыка категории; значение\u00a0— среднее по её навыкам. То, что не требуется или пока без оценки, считается нулём.'
      : 'Край\u00a0— высшая ступень навыка. То, что не требуется, считается нулём.',
  axis: { category: 'Категория', skill: 'Навык', plain: 'Ось' },
  legend: 'Линии',
  asked: (level) => `Требует уровень ${level}`,
  you: 'Вы',
  someone: (place) => `Набор оценок ${number(place)}`,
  percent: nearPercent,
  askedMean: (value, nearest, described) => mean(value, nearest) + (described === 0 ? '' : `; ${inWordsToo(described)}`),
  askedStep: (step, mandatory) => (mandatory ? `${step}, обязательно` : step),
  askedNothing: 'ничего',
  describedOnly: 'только словами',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : `; оценено ${number(rated)} из ${number(skills)}`),
  ratedStep: (step) => step ?? 'пока нет',
  unrated: 'пока без оценки',
  notApplicable: 'неприменимо',
  noValue: 'нет значения',
  number: decimal,
  walk: 'Значения по осям',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: 'Наведите указатель на ось или нажмите здесь клавишу со стрелкой, чтобы увидеть её значения.',
  table: 'То же в виде таблицы',
  key: 'Что означают номера',
  tooFew: (n) => `Для диаграммы нужно не меньше трёх осей, а здесь ${n === 0 ? 'нет ни одной' : n === 1 ? 'только одна' : 'только две'}: вот таблица.`,
  tooMany: (n, most) => `Здесь ${axes(n)}; больше ${number(most)} на диаграмме не прочитать: вот таблица.`,
  noShape: 'Здесь нет чисел, которые могла бы показать диаграмма: вот таблица.',
  tooManySeries: (series, most) => `На диаграмме первые ${number(most)} из ${ofRows(series)}; в таблице\u00a0— все.`,
  tooManyPeople: (people, most) => `${given(people)}; показаны первые ${number(most)}.`,
  assessmentLeftOut: (whose, why) => `${whose}: не удалось показать. ${why}`,
  notLoaded: 'Не удалось загрузить оценки. Перезагрузите страницу, чтобы попробовать ещё раз.',
  valuesLeftOut: (n) => `${dropped(n)}: значением может быть число не меньше нуля.`,
  none: 'В этой роли нет ни уровней, ни оценок для диаграммы.',
};
