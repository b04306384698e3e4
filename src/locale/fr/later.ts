import type { LaterMessages } from '../messages/matrix.js';

export const laterWords: LaterMessages = {
  didYouMean: 'Vouliez-vous dire\u00a0:',
  unknownSkill: (skill) => `Le lien mène à une compétence absente de cette matrice\u00a0: «\u00a0${skill}\u00a0».`,
  unknownLevel: (level) => `Le lien mène à un niveau absent de cette matrice\u00a0: «\u00a0${level}\u00a0».`,
  unknownMatrix: (matrix) => `Le lien mène à une matrice absente de cette page\u00a0: «\u00a0${matrix}\u00a0».`,
  changes: { new: 'nouvelle', dropped: 'n’est plus requise', raised: 'relevée', lowered: 'abaissée', changed: 'autre formulation', mandatory: 'désormais obligatoire', optional: 'n’est plus obligatoire' },
  meansHere: 'Ce que cela signifie ici',
  noMeaning: 'Le document n’en dit pas plus.',
  examples: 'Exemples',
  ladder: 'Avant et après',
  ladderBefore: 'avant',
  ladderHere: 'ici',
  ladderAfter: 'ensuite',
  same: 'identique',
  resources: 'Pour apprendre',
  copyLink: 'Copier le lien',
  copied: 'Lien copié',
  copyByHand: 'Copiez cette adresse\u00a0:',
  close: 'Fermer',
};
