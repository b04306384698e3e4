import type { PaperMessages } from '../messages/paper.js';
import { plural } from './format.js';

export const paperWords: PaperMessages = {
  about: 'À imprimer, ou à enregistrer en PDF avec votre navigateur. Ni nom ni commentaires sur le papier, sauf si vous le souhaitez.',
  onePage: 'Imprimer le résultat sur une page',
  everything: 'Imprimer la liste complète',
  refused: 'Cette page ne permet pas d’imprimer ses éléments. Ouvrez-la dans une fenêtre à part et réessayez.',
  resultOf: (role) => `${role}\u00a0: le résultat`,
  answersOf: (role) => `${role}\u00a0: toutes les réponses`,
  of: (name) => `Réponses\u00a0: ${name}`,
  revision: (revision) => `Révision de la matrice\u00a0: ${revision}`,
  differences: 'Ce qui sépare les deux avis',
  noDifferences: 'Les deux avis ne diffèrent pas.',
  settled: 'Convenu',
  more: (lines) => plural(lines, { one: 'et # autre', other: 'et # autres' }),
  skill: 'Compétence',
  asked: (level) => (level === '' ? 'Demandé' : `Demandé au niveau ${level}`),
  answer: 'Réponse',
  note: 'Commentaire',
  met: 'Satisfaite',
  yes: '✓',
  no: '–',
  mandatory: 'obligatoire',
  nothingAsked: 'rien',
};
