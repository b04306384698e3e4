import { counted, STEP } from './counted.js';
import type { RatingsMessages } from '../messages/ratings.js';

export const ratingsWords: RatingsMessages = {
  yours: 'تقييمك',
  met: (own) => (own === undefined ? 'مستوفى' : `${own}، مستوفى`),
  short: (own, far) => (own === undefined ? 'غير مستوفى' : `${own ?? 'ليس بعد'}، تنقص ${counted(far, STEP)}`),
  unanswered: 'بلا تقييم بعد',
  notApplicable: 'غير منطبق',
  cell: (asked, yours) => `${asked}؛ تقييمك: ${yours}`,
  marks: { noneYet: '0', unanswered: '؟', notApplicable: 'غ/م' },
  legend: 'تقييماتك',
  keys: { met: 'مستوفى', short: 'ناقص، وبكم درجة؛ و0 تعني «ليس بعد»', unanswered: 'بلا تقييم بعد', 'not-applicable': 'غير منطبق' },
};
