import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: 'مناقشة الإجابات',
  share: 'مشاركة إجاباتك برابط',
  opinion: 'مقارنة برأي ثانٍ',
  history: 'نظرة إلى الوراء: ما الذي تغيّر',
  paper: 'طباعة',
  loading: 'لحظة واحدة…',
  partMissing: 'تعذّر تحميل جزء من هذه الأداة. يُرجى إغلاق هذا القسم وفتحه من جديد.',
};
