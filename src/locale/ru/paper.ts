import type { PaperMessages } from '../messages/paper.js';
import { number } from './format.js';

export const paperWords: PaperMessages = {
  about: 'Печатью и сохранением в PDF занимается ваш браузер. Имя и заметки попадут на бумагу, только если вы этого захотите.',
  onePage: 'Напечатать результат на одной странице',
  everything: 'Напечатать полный список',
  refused: 'Эта страница не разрешает своим частям печатать. Откройте её в отдельном окне и попробуйте ещё раз.',
  resultOf: (role) => `${role}: результат`,
  answersOf: (role) => `${role}: все ответы`,
  of: (name) => `Ответы: ${name}`,
  revision: (revision) => `Редакция матрицы: ${revision}`,
  differences: 'Где два мнения расходятся',
  noDifferences: 'Два мнения не расходятся.',
  settled: 'Согласовано',
  more: (lines) => `и ещё ${number(lines)}`,
  skill: 'Навык',
  asked: (level) => (level === '' ? 'Требуется' : `Требует уровень ${level}`),
  answer: 'Ответ',
  note: 'Заметка',
  met: 'Выполнено',
  yes: '✓',
  no: '–',
  mandatory: 'обязательно',
  nothingAsked: 'ничего',
};
