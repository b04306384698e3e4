import { CATEGORY, counted, countedAfter, LEVEL, POINT, REQUIREMENT, SKILL, TECHNOLOGY } from './counted.js';
import { exactPercent, number } from './format.js';
import { alongLadder, clauses, keyDomains, noneRequired, requirements as required } from './phrases.js';
import type { FaqMessages, StepInWords } from '../messages/faq.js';

export const faqWords: FaqMessages = {
  none: 'لا أسئلة عن هذا الدور بعد.',
  copyLink: 'نسخ الرابط',
  copyLinkTo: (question) => `نسخ الرابط: ${question}`,
  copied: 'نُسخ الرابط',
  copyByHand: 'العنوان للنسخ:',
  toMatrix: 'عرض المصفوفة كاملة',
  skills: {
    question: (role, asked) => (asked ? `ما المهارات المطلوبة لدور ${role}؟` : `ما المهارات التي يصفها دور ${role}؟`),
    answer: ({ role, skills, categories, levels, first, last, requirements, mandatory }) => {
      const these = `${countedAfter(skills, SKILL)}${categories > 0 ? ` في ${countedAfter(categories, CATEGORY)}` : ''}`;
      if (requirements === 0) return `دور ${role} يصف ${these} ${noneRequired(skills)}.`;
      return `دور ${role} يتطلب ${these}. ومجموع ذلك ${alongLadder(levels, first, last)}: ${required(requirements, mandatory)}.`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `كيف يكون الانتقال إلى المستوى التالي في دور ${role}؟`,
    byThreshold: (threshold, even, mandatory) => `القاعدة أن المستوى يُبلَغ حين ${met(threshold, even, mandatory)}. وتأتي المستويات السابقة له أولًا.`,
    byPoints: (points, bands, even) =>
      points.length === 0
        ? 'لا تمنح أي درجة إتقان نقاطًا بعد.'
        : [
            `تمنح كل درجة إتقان نقاطًا: ${clauses(points.map((it) => `${it.name} (${number(it.points)})`))}.`,
            even ? 'وتُجمع النقاط لكل المهارات.' : 'وتُضرب في وزن المهارة ثم تُجمع لكل المهارات.',
            ...(bands.length > 0 ? [`ويحدد المجموع المستوى: ${clauses(bands.map((it) => `${it.level} ابتداءً من ${countedAfter(it.min, POINT)}`))}.`] : []),
          ].join(' '),
    last: (level) => `مستوى ${level} هو المستوى الأخير، ولا خطوة بعده.`,
    step: (from, to) => `من ${from} إلى ${to}`,
    changes: (step) => clauses(changesOf(step)) || 'لا شيء يتغير',
    guidance: 'هذا للاسترشاد في الحديث عن الخطوة التالية، وليس حكمًا.',
  },
  stack: {
    question: (role) => `ما حزمة التقنيات المستخدمة في دور ${role}؟`,
    answer: (technologies, levels) =>
      levels.length === 1
        ? `تذكر الحزمة ${countedAfter(technologies, TECHNOLOGY)} لمستوى ${levels[0]}.`
        : `تذكر الحزمة ${countedAfter(technologies, TECHNOLOGY)} في ${countedAfter(levels.length, LEVEL)}. وما يذكره مستوى أدنى ينتقل إلى المستوى التالي.`,
    names: (technologies) => technologies.join('، '),
  },
};

function met(threshold: number, even: boolean, mandatory: boolean): string {
  if (threshold === 1) return 'تُستوفى متطلباته كلها';
  const share = `ما لا يقل عن ${exactPercent(threshold)} من ${even ? 'جميع متطلباته' : 'وزن جميع متطلباته (لبعض المهارات وزن أكبر من غيره)'}`;
  return mandatory ? `تُستوفى متطلباته الإلزامية كلها و${share}` : `يُستوفى ${share}`;
}

/** So built that no form of a verb hangs on the number. */
function changesOf({ raised, added, becomeMandatory, becomeOptional, changed, lowered, dropped }: StepInWords): string[] {
  const of = (n: number): string => countedAfter(n, REQUIREMENT);
  const kinds: readonly (readonly [n: number, words: string])[] = [
    [raised, `ترتفع درجة ${of(raised)}`],
    [added, `يُضاف ${counted(added, REQUIREMENT)}`],
    [becomeMandatory, `يمتد الإلزام إلى ${of(becomeMandatory)}`],
    [changed, `تتغير صياغة ${of(changed)}`],
    [lowered, `تنخفض درجة ${of(lowered)}`],
    [becomeOptional, `يزول الإلزام عن ${of(becomeOptional)}`],
    [dropped, `يُلغى ${counted(dropped, REQUIREMENT)}`],
  ];
  return kinds.filter(([n]) => n > 0).map(([, words]) => words);
}
