import type { GradeMessages, StandingNumbers } from '../messages/grade.js';
import { listed, number, percent } from './format.js';
import { NO_LEVEL } from './phrases.js';

const ofAll = (met: number, total: number, what: string): string => (total === 0 ? `没有计入的${what}` : met === total ? `${number(total)} 项${what}全部满足` : `${number(total)} 项${what}中满足 ${number(met)} 项`);

/** `58 项要求中满足 46 项，33 项必备要求全部满足` */
export const row = ({ met, total, mandatoryMet, mandatoryTotal }: StandingNumbers): string =>
  `${ofAll(met, total, '要求')}${mandatoryTotal > 0 ? `，${ofAll(mandatoryMet, mandatoryTotal, '必备要求')}` : ''}`;

/** As `row`, with the share of the weight. */
export const standing = (numbers: StandingNumbers): string => `${row(numbers)}${numbers.share === undefined ? '' : `（${percent(numbers.share)}）`}`;

export const gradeWords: GradeMessages = {
  title: '你目前的位置',
  start: '回答第一项技能后，这里会显示结果。',
  noGrade: '该岗位没有任何级别对技能提出要求，因此不给出级别，这里只记录你的回答。',
  fits: (grade) => `你的回答符合：${grade}`,
  grade: listed,
  notYet: NO_LEVEL,
  changed: (grade) => (grade === '' ? '你的回答现在不符合任何级别。' : `你的回答现在符合 ${grade}。`),
  aim: '目标级别',
  aimNext: (level) => (level === '' ? '下一级别' : `下一级别（${level}）`),
  levels: '各级别的情况',
  row,
  rowPoints: (sum, min) => `得 ${number(sum)} 分，需 ${number(min)} 分`,
  percent,
  marks: { grade: '符合', target: '你的目标', passed: '符合，但之前有级别未达到', undecided: '全部不适用', empty: '没有要求' },
  legend: (threshold) => `深色：已满足。浅色：部分达到。竖线：${percent(threshold)}，达到即可。`,
  toWhy: '原因与下一步',
  reveal: '显示我的结果',
  hidden: '各级别的要求暂时隐藏，好让你先自行判断。',
  mandatory: {
    title: (level) => `${level} 的必备部分`,
    met: (level) => `${level} 的必备部分已满足。`,
    open: (level, met, total) => `到 ${level} 为止，${number(total)} 项必备要求中已满足 ${number(met)} 项。`,
    none: (level) => `到 ${level} 为止，没有需要回答的必备要求。`,
    gaps: '尚未满足的要求',
    noGrade: '这并不代表达到级别：各级别的要求不止必备部分。',
  },
};
