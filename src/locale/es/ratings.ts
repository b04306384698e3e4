import type { RatingsMessages } from '../messages/ratings.js';
import { plural } from './format.js';

export const ratingsWords: RatingsMessages = {
  yours: 'Tu valoración',
  met: (own) => (own === undefined ? 'cumplido' : `${own}, cumplido`),
  short: (own, steps) => (own === undefined ? 'no cumplido' : `${own ?? 'aún ninguno'}, ${plural(steps, { one: 'falta # escalón', other: 'faltan # escalones' })}`),
  unanswered: 'sin valorar',
  notApplicable: 'no aplica',
  cell: (asked, yours) => `${asked}; tu valoración: ${yours}`,
  marks: { noneYet: '0', unanswered: '?', notApplicable: 'n/a' },
  legend: 'Tus valoraciones',
  keys: { met: 'cumplido', short: 'escalones que faltan; 0 es aún ninguno', unanswered: 'sin valorar', 'not-applicable': 'no aplica' },
};
