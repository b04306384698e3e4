import { number } from './format.js';
import { LTR } from './marks.js';
import type { TakeAwayMessages } from '../messages/take-away.js';

const OWN_TAB = 'يمكن فتح هذه الصفحة في تبويب مستقل';
const FROM_BOX = 'أو نسخ النص من هذا المربع، وهو محدد:';

export const takeAwayWords: TakeAwayMessages = {
  title: 'تصدير',
  copy: 'نسخ',
  download: 'تنزيل',
  print: 'طباعة',
  items: {
    table: { label: 'جدول', hint: 'لجداول البيانات والمستندات ومواقع الويكي' },
    markdown: { label: 'Markdown', hint: 'للتذاكر والملاحظات' },
    xlsx: { label: 'جدول بيانات', hint: `${LTR}.xlsx بكل التفاصيل` },
    csv: { label: 'CSV', hint: `${LTR}.csv لجداول البيانات والبرامج` },
    json: { label: 'JSON', hint: `${LTR}.json كما تقرؤه الأداة` },
    svg: { label: 'صورة متجهة', hint: `${LTR}.svg واضحة بأي حجم` },
    png: { label: 'صورة', hint: `${LTR}.png للعروض والمحادثات` },
    print: { label: 'طباعة', hint: 'أو حفظ بصيغة PDF، بكل التفاصيل' },
    'chart-table': { label: 'جدول', hint: 'لجداول البيانات والمستندات ومواقع الويكي' },
    'chart-csv': { label: 'CSV', hint: `${LTR}.csv بالأرقام` },
    'chart-svg': { label: 'صورة متجهة', hint: `${LTR}.svg واضحة بأي حجم` },
    'chart-png': { label: 'صورة', hint: `${LTR}.png للعروض والمحادثات` },
  },
  whole: (skills) => `المهارات كلها (${number(skills)})، ومنها ما تخفيه التصفية.`,
  withRatings: 'مع تقييماتي وملاحظاتي',
  copied: (what) => `نُسخ: ${what}`,
  downloaded: (file) => `جرى تنزيل: ${file}`,
  working: (file) => `جارٍ كتابة ${file}…`,
  cancel: 'إلغاء',
  cancelled: 'أُلغيت العملية.',
  copyRefused: 'لا يسمح المتصفح لهذه الصفحة بالنسخ. يمكن نسخ النص من هذا المربع، وهو محدد:',
  downloadRefused: `لا يُسمح لهذا الإطار بتنزيل الملفات. ${OWN_TAB}، ${FROM_BOX}`,
  downloadDoubtful: (file, byHand) => `إن لم يصل ${file} فقد لا يُسمح لهذا الإطار بتنزيل الملفات. ${OWN_TAB}${byHand ? `، ${FROM_BOX}` : '.'}`,
  downloadRefusedWhole: `لا يُسمح لهذا الإطار بتنزيل الملفات. ${OWN_TAB} للحصول على الملف.`,
  byHand: 'للنسخ يدويًا',
  printed: 'أُرسلت إلى الطابعة.',
  printRefused: `لا يُسمح لهذا الإطار بالطباعة. ${OWN_TAB} وإعادة المحاولة.`,
  tooLarge: 'المصفوفة أكبر من أن تسعها صورة من هذا النوع. تصلح بدلًا منها الصورة المتجهة.',
  noCanvas: 'لا يستطيع هذا المتصفح رسم الصورة. تصلح بدلًا منها الصورة المتجهة.',
  leftOut: 'لا تستطيع هذه النسخة من الأداة كتابة جداول البيانات. يصلح CSV بدلًا منها، فبرامج الجداول تفتحه أيضًا.',
  failed: 'لم تنجح العملية. يُرجى إعادة المحاولة.',
};
