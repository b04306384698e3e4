import type { LaterMessages } from '../messages/matrix.js';

export const laterWords: LaterMessages = {
  didYouMean: 'Meinten Sie:',
  unknownSkill: (skill) => `Der Link führt zu einem Skill, der nicht in dieser Matrix steht: „${skill}“.`,
  unknownLevel: (level) => `Der Link führt zu einem Level, das nicht in dieser Matrix steht: „${level}“.`,
  unknownMatrix: (matrix) => `Der Link führt zu einer Matrix, die nicht auf dieser Seite steht: „${matrix}“.`,
  changes: { new: 'neu', dropped: 'nicht mehr gefordert', raised: 'steigt', lowered: 'sinkt', changed: 'anders formuliert', mandatory: 'jetzt Pflicht', optional: 'nicht mehr Pflicht' },
  meansHere: 'Was das hier bedeutet',
  noMeaning: 'Mehr sagt das Dokument dazu nicht.',
  examples: 'Beispiele',
  ladder: 'Davor und danach',
  ladderBefore: 'davor',
  ladderHere: 'hier',
  ladderAfter: 'danach',
  same: 'dasselbe',
  resources: 'Zum Lernen',
  copyLink: 'Link kopieren',
  copied: 'Link kopiert',
  copyByHand: 'Diese Adresse kopieren:',
  close: 'Schließen',
};
