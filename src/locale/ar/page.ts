import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: 'في هذه الصفحة',
  sections: {
    summary: 'الملخص',
    stack: 'حزمة التقنيات',
    focus: 'التركيز حسب المستوى',
    matrix: 'مصفوفة المهارات',
    profile: 'ملامح المتطلبات',
    track: 'المسار الوظيفي',
    calculator: 'تحديد مستواك',
    faq: 'أسئلة وأجوبة',
  },
};
