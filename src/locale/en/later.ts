import type { LaterMessages } from '../messages/matrix.js';

/** In a chunk of its own with the code that shows it. */
export const laterWords: LaterMessages = {
  didYouMean: 'Did you mean',
  unknownSkill: (skill) => `The link leads to a skill that is not in this matrix: “${skill}”.`,
  unknownLevel: (level) => `The link leads to a level that is not in this matrix: “${level}”.`,
  unknownMatrix: (matrix) => `The link leads to a matrix that is not on this page: “${matrix}”.`,
  changes: { new: 'new', dropped: 'no longer required', raised: 'raised', lowered: 'lowered', changed: 'other words', mandatory: 'now mandatory', optional: 'no longer mandatory' },
  meansHere: 'What it means here',
  noMeaning: 'The document does not say more about it.',
  examples: 'Examples',
  ladder: 'Before and after',
  ladderBefore: 'before',
  ladderHere: 'here',
  ladderAfter: 'next',
  same: 'the same',
  resources: 'Learn it',
  copyLink: 'Copy link',
  copied: 'Link copied',
  copyByHand: 'Copy this address:',
  close: 'Close',
};
