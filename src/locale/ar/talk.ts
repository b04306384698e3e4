import { ANSWER, CHARACTER, counted, countedAfter, DIFFERENCE, NOTE, SKILL } from './counted.js';
import { day, listed, number, plural } from './format.js';
import { apart, LTR } from './marks.js';
import type { OpinionMessages, ShareMessages } from '../messages/talk.js';

export const shareWords: ShareMessages = {
  about: 'الرابط نفسه يحمل إجاباتك. لا يُخزَّن شيء في أي مكان، ومن يفتحه يراها إلى جانب إجاباته.',
  withName: 'مع اسم',
  name: 'الاسم',
  withNotes: (notes) => `مع ${plural(notes, { zero: 'ملاحظاتك', one: 'ملاحظتك', two: 'ملاحظتيك', few: 'ملاحظاتك الـ#', many: 'ملاحظاتك الـ#', other: 'ملاحظاتك الـ#' })}`,
  holds: (answers, notes, name) =>
    `يحمل الرابط ${listed([countedAfter(answers, ANSWER), ...(notes > 0 ? [countedAfter(notes, NOTE)] : []), ...(name === '' ? [] : [`الاسم ${name}`])])}${name === '' && notes === 0 ? '، بلا اسم ولا ملاحظات' : ''}.`,
  link: 'رابط إجاباتك',
  copy: 'نسخ الرابط',
  copied: 'نُسخ الرابط.',
  copyByHand: 'لا يسمح هذا المتصفح للصفحة بالنسخ: يمكن تحديد الرابط ونسخه.',
  length: (characters) => `${counted(characters, CHARACTER)}.`,
  long: 'قد تقتطع بعض البرامج رابطًا بهذا الطول؛ وتنزيل نسخة هو الطريق الأسلم.',
  nothing: 'لا شيء لمشاركته بعد: تلزم الإجابة عن سؤال أولًا.',
  making: 'جارٍ إنشاء الرابط…',
  failed: 'لا يستطيع هذا المتصفح إنشاء الرابط. يمكن تنزيل نسخة من إجاباتك بدلًا منه.',
};

export const opinionWords: OpinionMessages = {
  about: 'هنا تُفتح إجابات قدّمها شخص آخر عنك، أو إجاباتك من يوم آخر. وتبقى إجاباتك كما هي.',
  open: 'فتح نسخة…',
  paste: 'أو رابط إجابات',
  show: 'عرض',
  reading: 'جارٍ القراءة…',
  title: (subject, at) => `${subject === '' ? 'إجابات أخرى' : `إجابات ${subject}`}${at === '' ? '' : `، ${day(Date.parse(at))}`}`,
  untouched: 'إنها للعرض فقط، ولا تتغير إجاباتك.',
  sameAsYours: 'وهي مطابقة لإجاباتك.',
  you: 'أنت',
  them: (subject) => (subject === '' ? 'الطرف الآخر' : subject),
  agreed: 'المتفق عليه',
  noGrade: 'لا مستوى بعد',
  settled: (settled, total) => (total === 0 ? 'لا شيء يحتاج إلى اتفاق.' : `اتُّفق على ${number(settled)} من ${countedAfter(total, DIFFERENCE)}.`),
  groups: { apart: 'إجابات مختلفة', mine: 'إجابات منك وحدك', theirs: 'إجابات من الطرف الآخر وحده', same: 'الإجابة نفسها', neither: 'بلا إجابة' },
  agreedOn: (skill) => `القيمة المتفق عليها لمهارة ${skill}`,
  stillOpen: 'لا اتفاق بعد',
  asYou: 'كإجابتك',
  asThem: (subject) => (subject === '' ? 'كإجابة الطرف الآخر' : `كإجابة ${apart(subject)}`),
  kept: 'يُحفظ ما تتفقان عليه في هذا المتصفح على حدة، إلى جانب إجاباتك.',
  notKept: 'ما تتفقان عليه غير محفوظ: يزول بزوال هذه الصفحة. يمكن تنزيله.',
  take: 'اعتمادها بدل إجاباتي…',
  download: 'تنزيل المتفق عليه',
  forget: 'نسيان المتفق عليه',
  recall: 'استعادة المتفق عليه',
  takeAgreed: 'اعتماد المتفق عليه…',
  close: 'إغلاق المقارنة',
  closed: 'أُغلقت المقارنة.',
  shown: (differences) => (differences === 0 ? 'يُعرض الرأيان. لا اختلاف بينهما.' : `يُعرض الرأيان. وهما مختلفان في ${countedAfter(differences, SKILL)}.`),
  radar: 'في مخطط',
  noLink: `ليس هذا رابط إجابات: لا يحتوي على «${LTR}#skill-share=${LTR}».`,
  faults: {
    'share/newer': 'هذا الرابط من إصدار أحدث. يُرجى فتحه في صفحة فيها ذلك الإصدار.',
    'share/damaged': 'هذا الرابط تالف أو مقتطع. يُرجى طلبه من جديد، أو طلب ملف.',
    'share/too-large': 'في هذا الرابط أكثر مما تحتاج إليه الإجابات. يُرجى طلب ملف بدلًا منه.',
    'share/unreadable': 'ليس في هذا الرابط إجابات يمكن قراءتها.',
    'share/other-matrix': 'هذه إجابات عن مصفوفة أخرى. يُرجى فتح الرابط في الصفحة التي يشير إليها.',
    'share/unsupported': 'لا يستطيع هذا المتصفح فك الرابط. يُرجى طلب ملف بدلًا منه.',
  },
  unchanged: 'لم يتغير شيء.',
};
