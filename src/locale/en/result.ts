import { count, number } from './count.js';
import { percent, row } from './grade.js';
import { listed, pair, row as inARow } from './phrases.js';
import type { ResultMessages } from '../messages/result.js';

export const resultWords: ResultMessages = {
  title: 'Why, and what comes next',
  guidance: 'Take this as guidance for a talk, not as a verdict: it knows your answers, not your work.',
  why: 'Why',
  rule: (threshold, even, mandatory) => {
    const what = even ? 'requirements' : 'requirements, by their weight,';
    const share = threshold >= 1 ? `all its ${what}` : `at least ${percent(threshold)} of its ${what}`;
    return `A level fits when ${mandatory && threshold < 1 ? 'everything mandatory and ' : ''}${share} are met, and so it is with the levels before it.`;
  },
  rulePoints: (sum, even) => `Your answers bring ${count(sum, 'point', 'points')}${even ? '' : ', by the weight of each skill'}.`,
  leftOut: (skills, mandatory) =>
    `Left out, since you say that ${skills.length === 1 ? 'it is' : 'they are'} not applicable: ${listed(skills)}${mandatory > 0 ? ` (${count(mandatory, 'mandatory requirement', 'mandatory requirements')})` : ''}.`,
  fits: (level, numbers) => `${level} fits: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const reasons = [
      ...(must > 0 ? [`${count(must, 'mandatory requirement is', 'mandatory requirements are')} not met`] : []),
      ...(share < threshold - 1e-9 ? [`${number(met)} of ${count(total, 'requirement', 'requirements')} ${met === 1 ? 'is' : 'are'} met (${percent(share)}), and ${threshold >= 1 ? 'all' : percent(threshold)} would be enough`] : []),
    ];
    return `${level} is open: ${reasons.join('; ')}.`;
  },
  passed: (level, numbers, before) => `${level} by itself would fit (${row(numbers)}), but ${listed(before)} before it ${before.length === 1 ? 'is' : 'are'} open.`,
  undecided: (level) => `${level} cannot be told: all that it asks is not applicable.`,
  empty: (level) => `${level} asks for nothing.`,
  bandReached: (level, min) => `${level} begins at ${count(min, 'point', 'points')}: reached.`,
  bandOpen: (level, min, missing) => `${level} begins at ${count(min, 'point', 'points')}: ${number(missing)} more.`,

  gapsTo: (level) => `What is missing for ${level}`,
  noGaps: (level) => `Nothing that ${level} asks for is missing.`,
  groups: { mandatory: 'Mandatory', others: 'Not mandatory', unanswered: 'Without an answer', leftOut: 'Not applicable' },
  skillCount: (n) => count(n, 'requirement', 'requirements'),
  to: 'to',
  unanswered: 'no answer',
  none: 'not yet',
  inWords: 'described in words',
  mandatory: 'mandatory',
  goTo: (skill) => `Go to ${skill}`,
  tryIt: 'Try',
  tryItOn: (skill) => `Try: what if ${skill} were met?`,

  first: 'What to learn first',
  firstWords: 'One step each: what is mandatory first, then what brings most for a step.',
  resources: (titles) => pair('To learn from', inARow(titles)),

  path: 'A short path',
  pathSentence: (kind, steps, level) =>
    kind === 'fewest' ? `${count(steps, 'step', 'steps')} would be enough for ${level}, and no fewer:` : `${count(steps, 'step', 'steps')} would be enough for ${level}, and none of them can be left out:`,
  noPath: (level) => `There is no way to ${level} as long as what it asks is not applicable.`,

  chart: (level) => `As a chart, beside what ${level} asks`,
  you: 'You',
  partMissing: 'A part of this widget could not be loaded. Close this and open it again.',
  whatIf: 'What if …?',
  whatIfHint: 'Change answers and see what would follow. Nothing is saved until you say so.',
  whatIfOn: 'You are trying something out: answers that you change now are not saved.',
  whatIfMoves: (before, after) => `From ${before || 'no level yet'} to ${after || 'no level yet'}.`,
  whatIfSame: (grade) => `Still ${grade || 'no level yet'}.`,
  whatIfKeep: 'Save these changes',
  whatIfDrop: 'Back to my answers',
};
