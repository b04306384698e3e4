import { count, number } from './count.js';
import { listed } from './phrases.js';
import type { GradeMessages, StandingNumbers } from '../messages/grade.js';

/** Down to a whole percent where it is less than all: 79.9 % is no 80 %. */
export const percent = (share: number): string => `${number(share >= 1 ? Math.round(share * 100) : Math.floor(share * 100 + 1e-7))}\u00a0%`;

const ofAll = (met: number, total: number): string => (met === total && total > 1 ? `all ${number(total)}` : `${number(met)} of ${number(total)}`);

/** `46 of 58 met, 30 of 33 mandatory` */
export const row = ({ met, total, mandatoryMet, mandatoryTotal }: StandingNumbers): string =>
  `${ofAll(met, total)} met${mandatoryTotal > 0 ? `, ${ofAll(mandatoryMet, mandatoryTotal)} mandatory` : ''}`;

export const gradeWords: GradeMessages = {
  title: 'Where you stand',
  start: 'Answer the first skill, and it shows here.',
  noGrade: 'No level of this role asks for a skill, so there is no grade: this is a record of your answers.',
  fits: (grade) => `Your answers fit ${grade}`,
  grade: listed,
  notYet: 'no level yet',
  changed: (grade) => `Your answers now fit ${grade || 'no level yet'}.`,
  aim: 'I aim at',
  aimNext: (level) => (level === '' ? 'what comes next' : `what comes next (${level})`),
  levels: 'Level by level',
  row,
  rowPoints: (sum, min) => `${number(sum)} of ${count(min, 'point', 'points')}`,
  percent,
  marks: { grade: 'fits', target: 'your aim', passed: 'fits, but a level before it is open', undecided: 'all not applicable', empty: 'asks for nothing' },
  legend: (threshold) => `Full: met. Pale: on the way. The line: ${percent(threshold)}, which is enough.`,
  toWhy: 'Why, and what comes next',
  reveal: 'Show my result',
  hidden: 'What levels ask for is hidden, so that you answer for yourself first.',
  mandatory: {
    title: (level) => `Mandatory part of ${level}`,
    met: (level) => `Mandatory part of ${level} met.`,
    open: (level, met, total) => `${number(met)} of ${count(total, 'mandatory requirement', 'mandatory requirements')} up to ${level} met.`,
    none: (level) => `Nothing that is mandatory up to ${level} is left to answer.`,
    gaps: 'What is still open',
    noGrade: 'This is no grade: levels ask for more than what is mandatory.',
  },
};
