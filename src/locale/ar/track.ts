import { counted, countedAfter, REQUIREMENT, SKILL, TECHNOLOGY } from './counted.js';
import { either, number, plural } from './format.js';
import { clauses } from './phrases.js';
import type { StepNumbers, TrackMessages } from '../messages/track.js';

const newSkills = (all: number, mandatory: number): string => {
  if (mandatory === 0) return `تُضاف ${counted(all, SKILL)}`;
  if (mandatory === all) return `تُضاف ${plural(all, { zero: '# مهارة', one: 'مهارة إلزامية واحدة', two: 'مهارتان إلزاميتان', few: '# مهارات كلها إلزامية', many: '# مهارة كلها إلزامية', other: '# مهارة كلها إلزامية' })}`;
  return `تُضاف ${counted(all, SKILL)}، ${plural(mandatory, { zero: '# منها إلزامية', one: 'واحدة منها إلزامية', two: 'اثنتان منها إلزاميتان', few: '# منها إلزامية', many: '# منها إلزامية', other: '# منها إلزامية' })}`;
};

/** A clause for each number that is not zero, so built that no form of a verb hangs on the number. */
const changes = (n: StepNumbers): string[] => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, newSkills(n.new, n.newMandatory)],
    [n.raised, `ترتفع درجة ${countedAfter(n.raised, SKILL)}`],
    [n.becomesMandatory, `يمتد الإلزام إلى ${countedAfter(n.becomesMandatory, REQUIREMENT)}`],
    [n.changed, `تتغير صياغة ${countedAfter(n.changed, REQUIREMENT)}`],
    [n.lowered, `تنخفض درجة ${countedAfter(n.lowered, SKILL)}`],
    [n.becomesOptional, `يزول الإلزام عن ${countedAfter(n.becomesOptional, REQUIREMENT)}`],
    [n.dropped, `يُلغى اشتراط ${countedAfter(n.dropped, SKILL)}`],
    [n.technologiesNew, `تُضاف ${counted(n.technologiesNew, TECHNOLOGY)}`],
    [n.technologiesChanged, `تتغير ${counted(n.technologiesChanged, TECHNOLOGY)}`],
    [n.technologiesGone, `يغيب ذكر ${countedAfter(n.technologiesGone, TECHNOLOGY)}`],
  ];
  return all.filter(([number]) => number > 0).map(([, clause]) => clause);
};

/** How many of the clauses are about technologies. */
const aboutStack = ({ technologiesNew, technologiesChanged, technologiesGone }: StepNumbers): number =>
  [technologiesNew, technologiesChanged, technologiesGone].filter((it) => it > 0).length;

/** Labels with a number, which fit any number. */
const brief = (n: StepNumbers): string => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, 'جديد'],
    [n.raised, 'أعلى'],
    [n.newMandatory + n.becomesMandatory, 'إلزامي'],
    [n.changed, 'بصياغة أخرى'],
    [n.lowered, 'أدنى'],
    [n.dropped, 'ملغى'],
  ];
  return all.filter(([count]) => count > 0).map(([count, word]) => `${word}: ${number(count)}`).join('، ');
};

export const trackWords: TrackMessages = {
  ladder: 'السلّم الوظيفي',
  thenOneOf: 'ثم واحد مما يلي',
  startAtOneOf: 'البداية بواحد مما يلي',
  after: (levels) => `بعد ${either(levels)}`,
  brings: (way, numbers) => brief(numbers) || (way === 'start' ? 'لا شيء مطلوب' : 'المطلوب نفسه'),
  comparedWith: 'المقارنة مع',
  start: 'لا شيء (البداية)',
  sentence: (way, from, to, numbers) => {
    const what = changes(numbers);
    if (what.length === 0) return way === 'start' ? `لا يطلب مستوى ${to} شيئًا.` : `لا شيء يتغير من ${from} إلى ${to}.`;
    if (what.length === aboutStack(numbers)) what.unshift(way === 'start' ? 'لا تُطلب أي مهارة' : 'لا يتغير أي متطلب');
    const lead = { up: `من ${from} إلى ${to}`, down: `رجوعًا من ${from} إلى ${to}`, across: `انتقالًا من ${from} إلى ${to}`, start: `من البداية إلى ${to}` }[way];
    return `${lead}: ${clauses(what)}.`;
  },
  sections: {
    new: 'الجديد',
    raised: 'ما يرتفع',
    mandatory: 'ما يصبح إلزاميًا',
    changed: 'ما تتغير صياغته',
    lowered: 'ما ينخفض',
    optional: 'ما لم يعد إلزاميًا',
    dropped: 'ما لم يعد مطلوبًا',
  },
  skillCount: (n) => counted(n, SKILL),
  foldAll: 'طي الكل',
  unfoldAll: 'توسيع الكل',
  skills: 'المهارات',
  to: 'إلى',
  mandatory: 'إلزامي',
  described: 'وصف نصي',
  nowMandatory: 'أصبح إلزاميًا',
  noLongerMandatory: 'لم يعد إلزاميًا',
  otherWords: 'بصياغة أخرى',
  falls: 'ينخفض',
  noLongerAsked: 'لم يعد مطلوبًا',
  focus: (level) => `تركيز مستوى ${level}`,
  noFocus: (level) => `لا يذكر الدور تركيزًا لمستوى ${level}.`,
  sameFocus: 'يبقى التركيز كما هو.',
  stack: 'حزمة التقنيات',
  stackNew: 'جديد',
  stackChanged: 'متغيّر',
  stackGone: 'لم يعد مذكورًا',
  stackKept: (n) => `تبقى ${counted(n, TECHNOLOGY)} بلا تغيير.`,
  noStack: (level) => `لا يذكر الدور أي تقنية لمستوى ${level}.`,
  noLevels: 'لا مستويات في هذا الدور، فلا سلّم وظيفيًا يُعرض.',
};
