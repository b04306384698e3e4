/** A small role in Arabic, with the Latin names of tools within it. */
export const arabic = {
  format: 1,
  id: 'backend-ar',
  name: 'مهندس برمجيات الخادم',
  description: 'يبني الخدمات التي تعمل خلف الواجهة ويحافظ على استقرارها.',
  lang: 'ar',
  revision: '2026-03',
  source: 'دليل الوظائف الداخلي',
  notes: ['تُراجع هذه المصفوفة مرة كل ستة أشهر مع قادة الفرق.'],
  scale: [
    { id: 'aware', name: 'إلمام', abbr: 'إ', description: 'يعرف الغرض منها ويقرأ ما كتبه غيره.' },
    { id: 'works', name: 'تطبيق', abbr: 'ت', description: 'ينجز الأعمال اليومية وحده.' },
    { id: 'masters', name: 'إتقان', abbr: 'ق', description: 'يحل الحالات الصعبة ويشرح خياراته.' },
    { id: 'expert', name: 'خبرة', abbr: 'خ', description: 'يرجع إليه الآخرون ويضع المعايير.' },
  ],
  levels: [
    { id: 'junior', name: 'مبتدئ' },
    { id: 'middle', name: 'متوسط' },
    { id: 'senior', name: 'متقدم' },
    { id: 'lead', name: 'قائد فريق' },
  ],
  categories: [
    {
      id: 'code',
      name: 'كتابة البرامج',
      skills: [
        {
          id: 'review',
          name: 'مراجعة الشيفرة',
          description: 'قراءة عمل الزملاء وتحسينه قبل دمجه.',
          expectations: {
            aware: 'يقرأ التعليقات ويعمل بها.',
            works: 'يراجع التغييرات الصغيرة في يومها.',
            masters: ['يجد الخطأ الذي لم تكشفه الاختبارات.', 'يكتب تعليقات يتعلم منها صاحب الشيفرة.'],
            expert: 'يختصر قائمة المراجعة للفرق كلها إلى ما ينفع.',
          },
          requirements: {
            junior: 'aware',
            middle: 'works',
            senior: { proficiency: 'masters', mandatory: true },
            lead: { proficiency: 'expert', mandatory: true },
          },
        },
        { id: 'python', name: 'لغة Python', requirements: { junior: 'works', middle: 'works', senior: 'masters', lead: 'masters' } },
        { id: 'tests', name: 'الاختبارات الآلية', requirements: { middle: 'works', senior: { proficiency: 'masters', mandatory: true }, lead: 'masters' } },
      ],
    },
    {
      id: 'operation',
      name: 'التشغيل والاستضافة',
      skills: [
        {
          id: 'docker',
          name: 'حاويات Docker',
          expectations: { works: 'يكتب Dockerfile صغير الحجم (أقل من 200 MB) ويشرح كل سطر فيه.' },
          requirements: { middle: 'works', senior: 'works', lead: 'masters' },
        },
        { id: 'databases', name: 'قواعد بيانات PostgreSQL 17', requirements: { junior: 'aware', middle: 'works', senior: 'masters', lead: 'expert' } },
        { id: 'monitoring', name: 'المراقبة والتنبيهات', requirements: { senior: { proficiency: 'works', mandatory: true }, lead: 'masters' } },
      ],
    },
    {
      id: 'people',
      name: 'العمل مع الناس',
      skills: [
        { id: 'talking', name: 'التواصل مع الفرق الأخرى', requirements: { middle: 'aware', senior: 'works', lead: { proficiency: 'masters', mandatory: true } } },
        { id: 'mentoring', name: 'توجيه المبتدئين', requirements: { senior: 'works', lead: { proficiency: 'masters', mandatory: true } } },
      ],
    },
  ],
};
