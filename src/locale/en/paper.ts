import { number } from './count.js';
import type { PaperMessages } from '../messages/paper.js';

export const paperWords: PaperMessages = {
  about: 'Printed, or saved as PDF by your browser. The paper holds no name and no notes unless you want them on it.',
  onePage: 'Print the result on one page',
  everything: 'Print the full list',
  refused: 'This page does not let its parts print. Open it in a window of its own and try again.',
  resultOf: (role) => `${role}: the result`,
  answersOf: (role) => `${role}: all answers`,
  of: (name) => `Answers of ${name}`,
  revision: (revision) => `Matrix of ${revision}`,
  differences: 'Where two opinions differ',
  noDifferences: 'The two opinions do not differ.',
  settled: 'Agreed',
  more: (lines) => `and ${number(lines)} more`,
  skill: 'Skill',
  asked: (level) => (level === '' ? 'Asked' : `${level} asks for`),
  answer: 'Answer',
  note: 'Note',
  met: 'Met',
  yes: '✓',
  no: '–',
  mandatory: 'mandatory',
  nothingAsked: 'nothing',
};
