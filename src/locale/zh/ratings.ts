import type { RatingsMessages } from '../messages/ratings.js';
import { number } from './format.js';

export const ratingsWords: RatingsMessages = {
  yours: '自评',
  met: (own) => (own === undefined ? '已满足' : `${own}，已满足`),
  short: (own, far) => (own === undefined ? '未满足' : `${own ?? '尚未接触'}，差 ${number(far)} 档`),
  unanswered: '尚未评估',
  notApplicable: '不适用',
  cell: (asked, yours) => `${asked}；自评：${yours}`,
  // As in tables and pictures that are exported.
  marks: { noneYet: '0', unanswered: '?', notApplicable: 'n/a' },
  legend: '你的自评',
  keys: { met: '已满足', short: '未满足，及相差的档数；0 为尚未接触', unanswered: '尚未评估', 'not-applicable': '不适用' },
};
