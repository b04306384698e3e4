import type { CatalogMessages } from '../messages/catalog.js';
import { counted, countedAfter, FAMILY, LEVEL, moreSkills, ROLE, SKILL } from './counted.js';
import { number } from './format.js';
import { mandatoryOf, optional } from './phrases.js';
import { sentence } from '../sentence.js';

const roles = (n: number): string => counted(n, ROLE);

export const catalogWords: CatalogMessages = {
  states: {
    loading: 'جارٍ تحميل الأدوار…',
    failed: 'تعذّر عرض الأدوار.',
    empty: 'لا أدوار في هذا الدليل بعد.',
    stale: 'هذا آخر إصدار أمكن تحميله، وقد يكون قديمًا.',
    wrongDocument: 'المحتوى ليس دليل أدوار.',
  },
  ready: (catalog, n) => `تم تحميل ${catalog === '' ? 'دليل الأدوار' : catalog}: ${roles(n)}.`,
  none: 'لا أدوار في هذا الدليل بعد.',
  size: (n, families) => (families > 1 ? `${roles(n)} في ${countedAfter(families, FAMILY)}` : roles(n)),
  roles,
  noneInFamily: 'لا أدوار في هذه العائلة بعد.',
  search: 'بحث في الأدوار',
  searchHint: (search) => `${search}: دور، عائلة، مهارة…`,
  clear: 'مسح البحث',
  shown: (shown, total) => (shown === total ? roles(total) : `عرض ${number(shown)} من ${countedAfter(total, ROLE)}`),
  nothingFound: 'لا يوجد دور مطابق.',
  didYouMean: 'ربما المقصود:',
  unfoldAll: 'توسيع الكل',
  foldAll: 'طي الكل',
  current: 'معروض في هذه الصفحة',
  numbers: { skills: (n) => counted(n, SKILL), levels: (n) => counted(n, LEVEL) },
  mandatory: ({ requirements, mandatory }) => (mandatory === 0 ? optional(requirements) : mandatoryOf(mandatory, requirements)),
  reading: 'جارٍ العد…',
  unreadable: 'تعذّر تحميل مصفوفته.',
  retry: 'إعادة المحاولة',
  retryRole: (role) => `إعادة المحاولة: ${role}`,
  readAll: 'عدّ مهارات كل الأدوار والبحث فيها',
  readSoFar: (read, total) => `جارٍ العد: ${number(read)} من ${countedAfter(total, ROLE)}…`,
  readEnd: (read, failed) => `انتهى العد: ${roles(read)}${failed > 0 ? `، وتعذّر تحميل ${countedAfter(failed, ROLE)}` : ''}.`,
  bySkills: 'المهارات:',
  moreSkills,
  chosen: (role) => `اختير دور ${role}.`,
  unknownRole: (id) => sentence((name) => `يشير الرابط إلى دور غير موجود في هذا الدليل: «${name(id)}».`),
};
