import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { ANSWER, counted, countedAfter, REQUIREMENT, ROLE, SKILL } from './counted.js';
import { listed, number, pair, percent, plural, row as inARow } from './format.js';
import { row } from './grade.js';
import { answeredOf } from './phrases.js';

/** As what a sentence is about, and after a preposition. */
const allAnswers = (n: number): string => plural(n, { zero: 'إجاباتك الـ#', one: 'إجابتك الوحيدة', two: 'إجابتاك', few: 'إجاباتك الـ#', many: 'إجاباتك الـ#', other: 'إجاباتك الـ#' });
const ofAnswers = (n: number): string => plural(n, { zero: 'إجاباتك الـ#', one: 'إجابتك الوحيدة', two: 'إجابتيك', few: 'إجاباتك الـ#', many: 'إجاباتك الـ#', other: 'إجاباتك الـ#' });

/** A verb after all of them, which only two of them change. */
const theyDo = (n: number, verb: string): string => plural(n, { zero: verb, one: verb, two: `${verb}ان`, few: verb, many: verb, other: verb });

export const carryWords: CarryMessages = {
  title: (role) => `إجاباتك في دور ${role}`,
  fits: (grade) => `المستوى المناسب لها: ${grade}`,
  grade: listed,
  notYet: 'لا مستوى بعد',
  carried: (carried, all, from) => {
    if (carried === 0) return `${allAnswers(all)} في دور ${from} لا ${theyDo(all, 'تدل')} على شيء هناك، فلا يمكن تحديد مستوى.`;
    if (carried === all) return `${allAnswers(all)} في دور ${from} ${theyDo(all, 'تُحتسب')} هناك أيضًا.`;
    return `تُحتسب هناك أيضًا ${counted(carried, ANSWER)} من ${ofAnswers(all)} في دور ${from}.`;
  },
  stay: (answers) => `لا تُحتسب ${counted(answers, ANSWER)}: السبب`,
  why: {
    'no-skill': (n, _from, to) => `${counted(n, SKILL)} خارج دور ${to}`,
    'other-scale': (n, _from, to) => `${counted(n, SKILL)} على مقياس آخر في دور ${to}، لا تقابل أيٌّ من درجاته درجةً من درجاتك`,
    'other-words': (n, _from, to) => `${counted(n, ANSWER)} عن نصوص لا يستخدمها دور ${to}`,
    'not-applicable': (n, from) => `${counted(n, SKILL)} بإجابة «غير منطبق»، وهذا يخص العمل في دور ${from}`,
  },
  atLevel: (skill, level) => `${skill} (${level})`,
  standing: (level, numbers) => `مما يطلبه مستوى ${level} هناك${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}: ${row(numbers)}.`,
  noGaps: (level) => `لا ينقص شيء مما يطلبه مستوى ${level} هناك.`,
  groups: { mandatory: 'ناقص وإلزامي', others: 'ناقص وغير إلزامي', unanswered: 'بلا إجابة، ويُعدّ ناقصًا' },
  requirementCount: (n) => counted(n, REQUIREMENT),
  to: 'إلى',
  none: 'ليس بعد',
  noAnswer: 'بلا إجابة',
  described: 'وصف نصي',
  mandatory: 'إلزامي',
};

export const nearestWords: NearestMessages = {
  row: inARow,
  pair,
  title: 'ما أقرب دور إليّ؟',
  noAnswers: (role) => `يلزم أولًا تقييم مهاراتك في دور ${role}، ليظهر هنا أقرب دور إلى إجاباتك.`,
  rule: (role, level) =>
    `تُنقل إجاباتك في دور ${role} إلى كل دور وتُقاس ${level === '' ? 'عند أدنى مستوى فيه' : `عند المستوى المقابل لمستوى ${level}`}. والأقرب هو الدور الذي استُوفي منه القدر الأكبر بحسب الوزن، ثم القدر الأكبر من الإلزامي، ثم الأكثر إجابات. وما لم يُجَب عنه يُعدّ غير مستوفى.`,
  start: 'البحث عن أقرب دور',
  stop: 'إيقاف',
  again: 'إعادة البحث',
  progress: (done, all) => `قُرئ ${number(done)} من ${countedAfter(all, ROLE)}`,
  stopped: 'توقف البحث.',
  list: 'الأدوار، والأقرب أولًا',
  share: (share, level) => `استُوفي ${percent(share)} مما يطلبه مستوى ${level}`,
  noShare: 'لا يطلب شيئًا يمكن قياسه.',
  mandatoryMet: (met, all) => `الإلزامي: ${number(met)} من ${number(all)}`,
  gradeIs: (levels) => (levels.length === 0 ? 'لا مستوى مناسب بعد' : `المستوى المناسب: ${listed(levels)}`),
  answered: answeredOf,
  own: 'إجاباتك عن هذا الدور',
  compared: 'تجري مقارنته أعلاه',
  compare: 'مقارنة',
  compareWith: (role) => `مقارنة مع دور ${role}`,
  failed: (roles) => `تعذّرت قراءة ${countedAfter(roles, ROLE)}:`,
  retry: 'إعادة المحاولة',
  found: (role, share) => (role === '' ? 'لا يوجد دور آخر أمكنت قراءته.' : `أقرب دور آخر هو ${role}${share === undefined ? '' : `: استُوفي منه ${percent(share)}`}.`),
};
