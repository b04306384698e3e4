import { count } from './count.js';
import type { RatingsMessages } from '../messages/ratings.js';

const steps = (n: number): string => (n === 1 ? 'one step short' : `${count(n, 'step', 'steps')} short`);

export const ratingsWords: RatingsMessages = {
  yours: 'Yours',
  met: (own) => (own === undefined ? 'met' : `${own}, met`),
  short: (own, far) => (own === undefined ? 'not met' : `${own ?? 'none yet'}, ${steps(far)}`),
  unanswered: 'not rated yet',
  notApplicable: 'not applicable',
  cell: (asked, yours) => `${asked}; yours: ${yours}`,
  marks: { noneYet: '0', unanswered: '?', notApplicable: 'n/a' },
  legend: 'Your ratings',
  keys: { met: 'met', short: 'short, and by how many steps; 0 is none yet', unanswered: 'not rated yet', 'not-applicable': 'not applicable' },
};
