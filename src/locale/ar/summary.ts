import { countedAfter, LEVEL, SKILL, TECHNOLOGY } from './counted.js';
import { day, number, pair, plural } from './format.js';
import { alongLadder, ends, keyDomains, mandatoryOf, noneRequired, requirements as required } from './phrases.js';
import type { RoleInWords, SummaryMessages } from '../messages/summary.js';

/** Beside any number: a word that it does not change. */
const label = (word: string) => (): string => word;

export const summaryWords: SummaryMessages = {
  pair,
  level: 'المستوى',
  counted: {
    skills: label('المهارات'),
    levels: label('المستويات'),
    requirements: label('المتطلبات'),
    technologies: label('التقنيات'),
    categories: label('الفئات'),
  },
  number,
  mandatory: (mandatory, requirements) =>
    mandatory < requirements
      ? mandatoryOf(mandatory, requirements)
      : plural(requirements, { zero: 'لا متطلبات', one: 'المتطلب الوحيد إلزامي', two: 'المتطلبان إلزاميان', few: 'المتطلبات الـ# كلها إلزامية', many: 'المتطلبات الـ# كلها إلزامية', other: 'المتطلبات الـ# كلها إلزامية' }),
  saysFamily: (family) => /^(?:ال)?(?:عائلة|أسرة)(?:\s|$)/.test(family.trim()),
  role: (role) => [roleSentence(role), keyDomains(role.domains)].filter(Boolean).join(' '),
  atLevel: ({ level, requirements, mandatory, technologies }) =>
    `مستوى ${level}: ${required(requirements, mandatory)}${technologies === 0 ? '' : `، ويذكر ${countedAfter(technologies, TECHNOLOGY)}`}.`,
  print: 'طباعة أو حفظ بصيغة PDF',
  printRefused: 'لا تسمح هذه الصفحة لأجزائها بالطباعة. يمكن فتحها في نافذة مستقلة وإعادة المحاولة.',
  printMissing: 'تعذّر تحميل ما يلزم للطباعة. يُرجى إعادة المحاولة.',
  revision: 'الإصدار',
  contact: 'جهة الاتصال',
  lastChange: 'آخر تغيير',
  day,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  // A verb between a name and a number: `ML Engineer 58` would be read as one.
  const start = family === undefined ? `دور ${role} ` : `دور ${role} من أدوار ${familyIsSaid ? '' : 'عائلة '}${family}، و`;
  const these = countedAfter(skills, SKILL);
  if (skills === 0) return levels === 0 ? `${start}لا يضم مهارات بعد.` : `${start}يتألف من ${countedAfter(levels, LEVEL)}${ends(levels, first, last)}، ولا مهارات فيه بعد.`;
  if (requirements > 0) return `${start}يضم ${these} ${alongLadder(levels, first, last)}، وله ${required(requirements, mandatory)}.`;
  if (levels > 0) return `${start}يضم ${these} ${alongLadder(levels, first, last)}، ولا متطلبات له بعد.`;
  return `${start}يصف ${these} ${noneRequired(skills)}.`;
}
