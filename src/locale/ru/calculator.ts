import type { CalculatorMessages } from '../messages/calculator.js';
import { answered, capital } from './count.js';
import { number } from './format.js';

export const calculatorWords: CalculatorMessages = {
  category: 'Категория',
  // A list to choose from cannot set names apart: digits with a stroke between them stay in order beside letters of any script.
  categoryWith: (name, some, total) => `${name} (${number(some)}/${number(total)})`,
  place: (at, of) => `${number(at)} из ${number(of)}`,
  skills: 'Навыки',
  show: 'Показать',
  oneAtATime: 'Одна категория',
  allInAList: 'Все',
  answeredOf: (some, total) => capital(answered(some, total)),
  allAnswered: 'Ответы даны по всем навыкам.',
  previous: (name) => `Назад: ${name}`,
  next: (name) => `Далее: ${name}`,
  nextOpen: 'К следующему без ответа',
  undo: 'Отменить',
  undone: (skill) => `Возвращён прежний ответ: ${skill}.`,
  undoneAll: 'Возвращены прежние ответы.',
  keys: (steps) => {
    const yes = steps === 0 ? '1\u00a0— да' : steps === 1 ? '1\u00a0— единственная ступень' : `1–${number(steps)}\u00a0— ступени`;
    return `Клавиши: 0\u00a0— пока нет, ${yes}; Enter\u00a0— дальше.`;
  },
  notYet: 'Пока нет',
  notYetWords: 'С этим ещё не приходилось работать.',
  notApplicable: 'Неприменимо',
  notApplicableWords: 'В моей работе этого нет; требования уровней здесь не учитываются.',
  askedAt: 'Где требуется:',
  mandatory: 'обязательно',
  yourTarget: 'ваша цель',
  met: 'Да, это так',
  notMet: 'Пока нет',
  noWords: 'Документ требует этот навык, но не описывает его.',
  examples: 'Примеры',
  note: 'Заметка',
  noteOf: (skill) => `Заметка: ${skill}`,
  noteHint: 'Чем это подтверждается? Проект, ревью, ссылка…',
  takeBack: 'Убрать ответ',
  takeBackOf: (skill) => `Убрать ответ: ${skill}`,
  noSkills: 'В этой роли пока нет навыков, поэтому отвечать не на что.',
};
