import type { RatingsMessages } from '../messages/ratings.js';
import { stepsShort } from './count.js';

export const ratingsWords: RatingsMessages = {
  yours: 'Ваша оценка',
  met: (own) => (own === undefined ? 'выполнено' : `${own}, выполнено`),
  short: (own, far) => (own === undefined ? 'не выполнено' : `${own ?? 'пока нет'}, ${stepsShort(far)}`),
  unanswered: 'пока без оценки',
  notApplicable: 'неприменимо',
  cell: (asked, yours) => `${asked}; ваша оценка: ${yours}`,
  marks: { noneYet: '0', unanswered: '?', notApplicable: 'н/п' },
  legend: 'Ваши оценки',
  keys: { met: 'выполнено', short: 'скольких ступеней не хватает; 0\u00a0— пока нет', unanswered: 'пока без оценки', 'not-applicable': 'неприменимо' },
};
