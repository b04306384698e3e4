import { plural } from './format.js';
import type { PaperMessages } from '../messages/paper.js';

export const paperWords: PaperMessages = {
  about: 'تجري الطباعة أو الحفظ بصيغة PDF من متصفحك. ولا تحمل الورقة اسمًا ولا ملاحظات إلا بطلب منك.',
  onePage: 'طباعة النتيجة في صفحة واحدة',
  everything: 'طباعة القائمة كاملة',
  refused: 'لا تسمح هذه الصفحة لأجزائها بالطباعة. يمكن فتحها في نافذة مستقلة وإعادة المحاولة.',
  resultOf: (role) => `النتيجة: ${role}`,
  answersOf: (role) => `كل الإجابات: ${role}`,
  of: (name) => `إجابات ${name}`,
  revision: (revision) => `إصدار المصفوفة ${revision}`,
  differences: 'مواضع اختلاف الرأيين',
  noDifferences: 'لا اختلاف بين الرأيين.',
  settled: 'المتفق عليه',
  more: (lines) => plural(lines, { zero: 'و# سطر آخر', one: 'وسطر آخر', two: 'وسطران آخران', few: 'و# أسطر أخرى', many: 'و# سطرًا آخر', other: 'و# سطر آخر' }),
  skill: 'المهارة',
  asked: (level) => (level === '' ? 'المطلوب' : `المطلوب لمستوى ${level}`),
  answer: 'الإجابة',
  note: 'ملاحظة',
  met: 'مستوفى',
  yes: '✓',
  no: '–',
  mandatory: 'إلزامي',
  nothingAsked: 'لا شيء',
};
