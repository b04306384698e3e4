import type { RatingsMessages } from '../messages/ratings.js';
import { steps } from './phrases.js';

export const ratingsWords: RatingsMessages = {
  yours: 'Votre évaluation',
  met: (own) => (own === undefined ? 'satisfaite' : `${own}, satisfaite`),
  short: (own, far) => (own === undefined ? 'non satisfaite' : `${own ?? 'pas encore'}, il manque ${steps(far)}`),
  unanswered: 'pas encore évaluée',
  notApplicable: 'non applicable',
  cell: (asked, yours) => `${asked}\u202f; votre évaluation\u00a0: ${yours}`,
  marks: { noneYet: '0', unanswered: '?', notApplicable: 'n/a' },
  legend: 'Vos évaluations',
  keys: { met: 'satisfaite', short: 'nombre de degrés qui manquent\u202f; 0 veut dire pas encore', unanswered: 'pas encore évaluée', 'not-applicable': 'non applicable' },
};
