import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { percent, row } from './grade.js';
import { count, number } from './count.js';
import { listed, pair, row as inARow } from './phrases.js';

export const carryWords: CarryMessages = {
  title: (role) => `Your answers in ${role}`,
  fits: (grade) => `They fit ${grade}`,
  grade: listed,
  notYet: 'no level yet',
  carried: (carried, all, from) => {
    const answers = `your ${count(all, 'answer', 'answers')} to ${from}`;
    if (all === 1) return carried === 1 ? `Your one answer to ${from} counts there too.` : `Your one answer to ${from} says nothing there, so there is nothing to grade.`;
    if (carried === 0) return `None of ${answers} says anything there, so there is nothing to grade.`;
    return `${carried === all ? 'All' : number(carried)} of ${answers} ${carried === 1 ? 'counts' : 'count'} there too.`;
  },
  stay: (answers) => `${count(answers, 'answer does', 'answers do')} not: why`,
  why: {
    'no-skill': (n, _from, to) => `${n === 1 ? 'A skill' : `${number(n)} skills`} that ${to} does not have`,
    'other-scale': (n, _from, to) => `${n === 1 ? 'A skill' : `${number(n)} skills`} that ${to} has on another scale: no step of it means one of yours`,
    'other-words': (n, _from, to) => `${count(n, 'answer', 'answers')} to words that ${to} does not use`,
    'not-applicable': (n, from) => `${count(n, 'skill', 'skills')} not applicable: that is said of the work as ${from}`,
  },
  atLevel: (skill, level) => `${skill} (${level})`,
  standing: (level, numbers) => `Of what ${level} asks for there: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  noGaps: (level) => `Nothing that ${level} asks for there is missing.`,
  groups: { mandatory: 'Missing, mandatory', others: 'Missing, not mandatory', unanswered: 'Without an answer, which counts as missing' },
  requirementCount: (n) => count(n, 'requirement', 'requirements'),
  to: 'to',
  none: 'not yet',
  noAnswer: 'no answer',
  described: 'described in words',
  mandatory: 'mandatory',
};

export const nearestWords: NearestMessages = {
  row: inARow,
  pair,
  title: 'Which role is nearest to me?',
  noAnswers: (role) => `Rate yourself in ${role} first: then this tells which role your answers come nearest to.`,
  rule: (role, level) =>
    `Your answers to ${role} are carried into every role and measured ${level === '' ? 'at the lowest level' : `at the level that stands for ${level}`}. Nearest is the role of which most is met, by weight; then most of what is mandatory; then most answered. What you have not answered counts as not met.`,
  start: 'Find the nearest role',
  stop: 'Stop',
  again: 'Find it again',
  progress: (done, all) => `${number(done)} of ${count(all, 'role', 'roles')} read`,
  stopped: 'Stopped.',
  list: 'Roles, the nearest first',
  share: (share, level) => `${percent(share)} of what ${level} asks for is met`,
  noShare: 'It asks for nothing that could be measured.',
  mandatoryMet: (met, all) => `${number(met)} of ${number(all)} mandatory`,
  gradeIs: (levels) => (levels.length === 0 ? 'fits no level yet' : `fits ${listed(levels)}`),
  answered: (answered, all) => `${number(answered)} of ${count(all, 'skill', 'skills')} answered`,
  own: 'your answers are to this role',
  compared: 'compared above',
  compare: 'Compare',
  compareWith: (role) => `Compare with ${role}`,
  failed: (roles) => `${count(roles, 'role', 'roles')} could not be read:`,
  retry: 'Try again',
  found: (role, share) => (role === '' ? 'There is no other role that could be read.' : `The nearest other role is ${role}${share === undefined ? '' : `: ${percent(share)} is met`}.`),
};
