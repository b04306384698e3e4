import { ANSWER, counted, NOTE } from './counted.js';
import { day, listed, number, pair, plural, row } from './format.js';
import { clauses } from './phrases.js';
import type { KeepMessages } from '../messages/keep.js';

export const keepWords: KeepMessages = {
  row,
  pair,
  day,
  title: 'إجاباتك',
  reading: 'جارٍ البحث عن إجاباتك السابقة…',
  saving: 'جارٍ الحفظ…',
  saved: 'محفوظة في هذا المتصفح وحده.',
  notSaved: 'غير محفوظة: تزول إجاباتك بزوال هذه الصفحة.',
  reasons: {
    'answers/none': 'غير محفوظة في هذا المتصفح: الصفحة تقرر هل تحتفظ بإجاباتك.',
    'answers/host': 'غير محفوظة في هذا المتصفح: الصفحة تحفظ إجاباتك بنفسها.',
    'answers/unavailable': 'لا مكان لها في هذا المتصفح.',
    'answers/blocked': 'لا يسمح المتصفح لهذه الصفحة بحفظ أي شيء: ربما النافذة خاصة، أو ملفات تعريف الارتباط معطّلة.',
    'answers/full': 'لم تبقَ مساحة في المتصفح.',
    'answers/newer': 'حفظ إصدار أحدث من هذه الصفحة إجابات هنا، ولا يمسّها هذا الإصدار.',
    'answers/failed': 'تعذّر على المتصفح حفظها.',
  },
  private: 'إجاباتك لك وحدك: لا يُرسل شيء إلى أي مكان. لنقلها إلى مكان آخر يمكن تنزيل نسخة.',
  download: 'تنزيل نسخة',
  downloaded: 'النسخة في طريقها إلى مجلد التنزيلات.',
  open: 'فتح نسخة…',
  opening: 'جارٍ قراءة الملف…',
  remove: 'حذف إجاباتي…',
  removeAsk: (answers) => `حذف ${plural(answers, { zero: 'إجاباتك', one: 'إجابتك', two: 'إجابتيك', few: 'إجاباتك الـ# كلها', many: 'إجاباتك الـ# كلها', other: 'إجاباتك الـ# كلها' })} مع الملاحظات واللقطات؟`,
  removeHint: 'لا يمكن التراجع عن هذا. أما النسخة التي جرى تنزيلها فتبقى لديك.',
  removeYes: 'حذف',
  removed: 'حُذفت إجاباتك.',
  cancel: 'إلغاء',
  setAside: 'محفوظ جانبًا في هذا المتصفح كي لا يضيع شيء:',
  setAsideWhy: {
    damaged: (on) => `ما كان هنا في ${on} وتعذّرت قراءته`,
    newer: (on) => `ما حفظه إصدار أحدث، وعُثر عليه في ${on}`,
    foreign: (on) => `إجابات عن مصفوفة أخرى، نُقلت في ${on}`,
  },
  setAsideDownload: 'تنزيل',
  setAsideForget: 'حذف نهائي',
  withWhat: (action, what) => `${action}: ${what}`,
  gone: (what, more) => `تغيّرت هذه المصفوفة. محفوظ ولا يُحتسب: ${listed([...what, ...(more > 0 ? [others(more)] : [])])}.`,
  goneStep: (step, skill) => `${step} في ${skill}`,
  foreign: (matching, all) => `${kept(all)}، ${fitting(matching)}. هل يُستخدم المناسب منها؟`,
  foreignUse: 'استخدام المناسب',
  foreignRemove: 'البدء من جديد',
  preview: (subject) => (subject === '' ? 'ما ستغيّره هذه النسخة' : `ما ستغيّره نسخة ${subject}`),
  previewCounts: ({ added, changed, removed, note }) =>
    `${clauses([
      ...(added > 0 ? [`تُضاف ${counted(added, ANSWER)}`] : []),
      ...(changed > 0 ? [`تتغير ${counted(changed, ANSWER)}`] : []),
      ...(removed > 0 ? [`تُحذف ${counted(removed, ANSWER)}`] : []),
      ...(note > 0 ? [`تتغير ${counted(note, NOTE)}`] : []),
    ])}.`,
  previewSame: 'لا شيء: فيها الإجابات نفسها.',
  note: 'ملاحظة',
  previewTarget: (level) => (level === '' ? 'لا مستوى مستهدف.' : `يصبح المستوى المستهدف ${level}.`),
  more: (n) => plural(n, { zero: 'و# تغيير آخر', one: 'وتغيير آخر', two: 'وتغييران آخران', few: 'و# تغييرات أخرى', many: 'و# تغييرًا آخر', other: 'و# تغيير آخر' }),
  take: 'اعتماد النسخة',
  taken: 'اعتُمدت الإجابات. وزر «تراجع» يعيد إجاباتك.',
  failed: 'لم يُفتح هذا الملف، ولم يتغير شيء.',
  notText: 'ليس نصًا بترميز UTF-8، كما تكون نسخة الإجابات.',
  tooLarge: 'أكبر من أن يكون نسخة إجابات.',
  noAnswer: 'بلا إجابة',
  notYet: 'ليس بعد',
  notApplicable: 'غير منطبق',
  inWords: (met, total) => `استُوفي ${number(met)} من ${number(total)}`,
  partMissing: 'تعذّر تحميل جزء من هذه الأداة. يُرجى إعادة المحاولة.',
};

/** Names that are not told, as the last of a list. */
const others = (n: number): string => plural(n, { zero: '# غيرها', one: 'واحد غيرها', two: 'اثنان غيرها', few: '# غيرها', many: '# غيرها', other: '# غيرها' });

const kept = (n: number): string =>
  plural(n, { zero: 'لا إجابات محفوظة هنا', one: 'هنا إجابة محفوظة واحدة', two: 'هنا إجابتان محفوظتان', few: 'هنا # إجابات محفوظة', many: 'هنا # إجابة محفوظة', other: 'هنا # إجابة محفوظة' });

/** How many of them are about this matrix. */
const fitting = (n: number): string =>
  plural(n, {
    zero: 'بلا صلة بمهارات هذه المصفوفة',
    one: 'واحدة منها فقط تخص مهارات هذه المصفوفة',
    two: 'اثنتان منها فقط تخصان مهارات هذه المصفوفة',
    few: '# منها فقط تخص مهارات هذه المصفوفة',
    many: '# منها فقط تخص مهارات هذه المصفوفة',
    other: '# منها فقط تخص مهارات هذه المصفوفة',
  });
