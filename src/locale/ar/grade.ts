import { countedAfter, MANDATORY, POINT } from './counted.js';
import { listed, number, percent } from './format.js';
import type { GradeMessages, StandingNumbers } from '../messages/grade.js';

/** `استُوفي 46 من 58، ومن الإلزامي 30 من 33` */
export const row = ({ met, total, mandatoryMet, mandatoryTotal }: StandingNumbers): string => {
  const all = met === total ? `استُوفي الكل (${number(total)})` : `استُوفي ${number(met)} من ${number(total)}`;
  if (mandatoryTotal === 0) return all;
  return `${all}، ${mandatoryMet === mandatoryTotal ? `والإلزامي كله (${number(mandatoryTotal)})` : `ومن الإلزامي ${number(mandatoryMet)} من ${number(mandatoryTotal)}`}`;
};

export const gradeWords: GradeMessages = {
  title: 'موقعك الحالي',
  start: 'تظهر النتيجة هنا بعد الإجابة عن أول مهارة.',
  noGrade: 'لا يطلب أي مستوى من مستويات هذا الدور مهارة، فلا يمكن تحديد مستوى: هذا سجل لإجاباتك.',
  fits: (grade) => `المستوى المناسب لإجاباتك: ${grade}`,
  grade: listed,
  notYet: 'لا مستوى بعد',
  changed: (grade) => (grade === '' ? 'إجاباتك لا تناسب أي مستوى بعد.' : `إجاباتك تناسب الآن مستوى ${grade}.`),
  aim: 'المستوى المستهدف',
  aimNext: (level) => (level === '' ? 'المستوى التالي' : `المستوى التالي (${level})`),
  levels: 'كل مستوى على حدة',
  row,
  rowPoints: (sum, min) => `${number(sum)} من ${countedAfter(min, POINT)}`,
  percent,
  marks: { grade: 'مناسب', target: 'مستهدف', passed: 'مناسب، لكن مستوى قبله غير مكتمل', undecided: 'كله غير منطبق', empty: 'لا يطلب شيئًا' },
  legend: (threshold) => `الممتلئ: مستوفى. الباهت: قيد الاستيفاء. الخط: ${percent(threshold)}، وهذا يكفي.`,
  toWhy: 'السبب وما يلي',
  reveal: 'عرض نتيجتي',
  hidden: 'ما تطلبه المستويات مخفي، لتأتي إجاباتك أولًا.',
  mandatory: {
    title: (level) => `الجزء الإلزامي من مستوى ${level}`,
    met: (level) => `استُوفي الجزء الإلزامي من مستوى ${level}.`,
    open: (level, met, total) => `استُوفي ${number(met)} من ${countedAfter(total, MANDATORY)} حتى مستوى ${level}.`,
    none: (level) => `لا شيء إلزاميًا حتى مستوى ${level} ينتظر إجابة.`,
    gaps: 'ما لم يكتمل بعد',
    noGrade: 'هذا ليس تحديدًا للمستوى: فالمستويات تطلب أكثر من الإلزامي.',
  },
};
