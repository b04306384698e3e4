import type { RatingsMessages } from '../messages/ratings.js';
import { plural } from './format.js';

const missing = (n: number): string => plural(n, { one: 'es fehlt # Stufe', other: 'es fehlen # Stufen' });

export const ratingsWords: RatingsMessages = {
  yours: 'Ihre Einschätzung',
  met: (own) => (own === undefined ? 'erfüllt' : `${own}, erfüllt`),
  short: (own, far) => (own === undefined ? 'nicht erfüllt' : `${own ?? 'noch nicht'}, ${missing(far)}`),
  unanswered: 'noch nicht eingeschätzt',
  notApplicable: 'nicht zutreffend',
  cell: (asked, yours) => `${asked}; Ihre Einschätzung: ${yours}`,
  marks: { noneYet: '0', unanswered: '?', notApplicable: 'n.\u202fz.' },
  legend: 'Ihre Einschätzungen',
  keys: { met: 'erfüllt', short: 'nicht erreicht, mit der Zahl der fehlenden Stufen; 0 heißt „noch nicht“', unanswered: 'noch nicht eingeschätzt', 'not-applicable': 'nicht zutreffend' },
};
