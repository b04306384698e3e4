import { counted, VALUE } from './counted.js';
import { apart, decimal, nearPercent, number, pair, plural } from './format.js';
import { apart as setApart } from './marks.js';
import type { RadarMessages } from '../messages/radar.js';

/** Begins with a word: a cell takes its direction from its first letter, and a percent sign brings one that runs to the right. */
const mean = (value: number, nearest: string | undefined): string => `المتوسط ${nearPercent(value)}${nearest === undefined ? '' : `، نحو ${nearest}`}`;

const moreInWords = (n: number): string =>
  plural(n, { zero: 'و# مهارة أخرى بوصف نصي', one: 'ومهارة أخرى بوصف نصي', two: 'ومهارتان أخريان بوصف نصي', few: 'و# مهارات أخرى بوصف نصي', many: 'و# مهارة أخرى بوصف نصي', other: 'و# مهارة أخرى بوصف نصي' });

export const radarWords: RadarMessages = {
  level: 'المستوى',
  title: (level, by, category) => {
    const what = by === 'category' ? 'حسب الفئة' : category === undefined ? 'حسب المهارة' : `في فئة ${setApart(category)} حسب المهارة`;
    return level === undefined ? `التقييمات ${what}` : `المطلوب لمستوى ${level} ${what}`;
  },
  untitled: 'ملامح',
  about: (by) =>
    by === 'category'
      ? 'الحافة هي أعلى درجة في كل مهارة من الفئة، والقيمة متوسط مهاراتها. وما لم يُطلب أو لم يُقيَّم يُحسب صفرًا.'
      : 'الحافة هي أعلى درجة في المهارة. وما لم يُطلب يُحسب صفرًا.',
  axis: { category: 'الفئة', skill: 'المهارة', plain: 'المحور' },
  legend: 'الخطوط',
  asked: (level) => `المطلوب لمستوى ${level}`,
  you: 'أنت',
  someone: (place) => `التقييم ${number(place)}`,
  percent: nearPercent,
  askedMean: (value, nearest, described) => mean(value, nearest) + (described === 0 ? '' : `؛ ${moreInWords(described)}`),
  askedStep: (step, mandatory) => (mandatory ? `إلزامي: ${step}` : step),
  askedNothing: 'لا شيء',
  describedOnly: 'وصف نصي فقط',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : `؛ المُقيَّم ${number(rated)} من ${number(skills)}`),
  ratedStep: (step) => step ?? 'ليس بعد',
  unrated: 'بلا تقييم بعد',
  notApplicable: 'غير منطبق',
  noValue: 'بلا قيمة',
  number: decimal,
  walk: 'القيم محورًا محورًا',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: 'تظهر القيم هنا عند الإشارة إلى محور، أو بمفاتيح الأسهم.',
  table: 'البيانات نفسها في جدول',
  key: 'ما تعنيه الأرقام',
  tooFew: (axes) => `يحتاج المخطط إلى ثلاثة محاور على الأقل، ${thereAre(axes)}: لذلك يُعرض الجدول.`,
  tooMany: (axes, most) => `عدد المحاور ${number(axes)}، ولا يمكن أن يُقرأ في مخطط أكثر من ${number(most)}: لذلك يُعرض الجدول.`,
  noShape: 'لا رقم هنا يمكن عرضه في مخطط: لذلك يُعرض الجدول.',
  tooManySeries: (series, most) => `عدد صفوف الأرقام ${number(series)}: يعرض المخطط أول ${number(most)} منها، ويعرضها الجدول كلها.`,
  tooManyPeople: (people, most) => `عدد التقييمات المقدمة ${number(people)}: يُعرض أول ${number(most)} منها.`,
  assessmentLeftOut: (whose, why) => `تعذّر عرض ${whose}. ${why}`,
  notLoaded: 'تعذّر تحميل التقييمات. يُرجى إعادة تحميل الصفحة للمحاولة من جديد.',
  valuesLeftOut: (n) => `استُبعدت ${counted(n, VALUE)}: القيمة عدد من 0 فأكثر.`,
  none: 'ليس في هذا الدور مستوى ولا تقييم يمكن رسمه.',
};

const thereAre = (axes: number): string => plural(axes, { zero: 'ولا يوجد أي محور', one: 'ولا يوجد سوى محور واحد', two: 'ولا يوجد سوى محورين', few: 'والموجود # محاور', many: 'والموجود # محورًا', other: 'والموجود # محور' });
