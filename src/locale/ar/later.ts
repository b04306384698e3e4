import { apart } from './marks.js';
import type { LaterMessages } from '../messages/matrix.js';

/** In a chunk of its own with the code that shows it. */
export const laterWords: LaterMessages = {
  didYouMean: 'ربما المقصود:',
  unknownSkill: (skill) => `يشير الرابط إلى مهارة غير موجودة في هذه المصفوفة: «${apart(skill)}».`,
  unknownLevel: (level) => `يشير الرابط إلى مستوى غير موجود في هذه المصفوفة: «${apart(level)}».`,
  unknownMatrix: (matrix) => `يشير الرابط إلى مصفوفة غير موجودة في هذه الصفحة: «${apart(matrix)}».`,
  changes: { new: 'جديد', dropped: 'لم يعد مطلوبًا', raised: 'ارتفع', lowered: 'انخفض', changed: 'صياغة أخرى', mandatory: 'أصبح إلزاميًا', optional: 'لم يعد إلزاميًا' },
  meansHere: 'المقصود هنا',
  noMeaning: 'لا يذكر المستند المزيد عن ذلك.',
  examples: 'أمثلة',
  ladder: 'قبل وبعد',
  ladderBefore: 'قبل',
  ladderHere: 'هنا',
  ladderAfter: 'بعد',
  same: 'بلا تغيير',
  resources: 'للتعلّم',
  copyLink: 'نسخ الرابط',
  copied: 'نُسخ الرابط',
  copyByHand: 'العنوان للنسخ:',
  close: 'إغلاق',
};
