import { counted, SKILL } from './counted.js';
import { moment, number } from './format.js';
import { answeredOf } from './phrases.js';
import type { ProgressKind, ProgressMessages } from '../messages/progress.js';

/** Of a skill, or before the number of skills. */
const KINDS: Readonly<Record<ProgressKind, string>> = {
  answered: 'أُجيب عنها',
  raised: 'ارتفعت',
  lowered: 'انخفضت',
  changed: 'تغيّرت',
  'taken-back': 'سُحبت إجابتها',
  'not-applicable': 'لم تعد منطبقة',
  applicable: 'منطبقة من جديد',
  met: 'استُوفي وصفها',
  'no-longer-met': 'لم يعد وصفها مستوفى',
  'words-answered': 'أُجيب عن وصفها',
  'words-taken-back': 'سُحبت إجابة وصفها',
};

export const progressWords: ProgressMessages = {
  about: 'تحفظ اللقطة إجاباتك كما هي الآن، في هذا المتصفح وحده، للرجوع إليها. إنها سجل، وليس فيها ما يجب إكماله.',
  keep: 'حفظ لقطة',
  nothing: 'لا شيء لحفظه بعد: تلزم الإجابة عن سؤال أولًا.',
  kept: 'حُفظت اللقطة.',
  keptHere: 'اللقطة غير محفوظة: تزول بزوال هذه الصفحة.',
  none: 'لا لقطات بعد.',
  reading: 'جارٍ البحث عن اللقطات…',
  list: 'لقطاتك',
  day: (at) => (Number.isNaN(Date.parse(at)) ? at.slice(0, 40) : moment(new Date(at))),
  now: 'الآن',
  at: (grade, answered, asked) => `${grade === '' ? 'لا مستوى بعد' : `مستوى ${grade}`}، ${answeredOf(answered, asked)}`,
  unreadable: { damaged: 'تتعذر قراءتها: إنها تالفة', newer: 'تتعذر قراءتها: حفظها إصدار أحدث' },
  notSaved: 'غير محفوظة: تزول بزوال هذه الصفحة',
  notRemoved: 'تعذّر حذفها حتى الآن',
  download: 'تنزيل',
  remove: 'حذف',
  removed: 'حُذفت اللقطة.',
  of: (action, day) => `${action}: ${day}`,
  from: 'التغييرات من',
  to: 'إلى',
  changes: (from, to) => `من ${from} إلى ${to}`,
  same: 'لم يتغير شيء.',
  counts: (counts) => `${(Object.keys(KINDS) as ProgressKind[]).filter((kind) => counts[kind] > 0).map((kind) => `${KINDS[kind]}: ${number(counts[kind])}`).join('، ')}.`,
  kinds: KINDS,
  met: 'مستوفى',
  notMet: 'غير مستوفى',
  inLevel: (skill, level) => `${skill} (${level})`,
  gone: (skills) => `لم تعد في هذه المصفوفة ${counted(skills, SKILL)} من ذلك الوقت.`,
};
