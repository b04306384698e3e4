import { counted, countedAfter, TECHNOLOGY } from './counted.js';
import { listed, number, plural } from './format.js';
import { apart } from './marks.js';
import { sentence } from '../sentence.js';
import type { StackCounts, StackMessages } from '../messages/stack.js';

const technologies = (n: number): string => counted(n, TECHNOLOGY);

const STATES: Readonly<Record<keyof StackCounts, string>> = { new: 'جديدة', changed: 'متغيّرة', kept: 'كما كانت', carried: 'منقولة' };

/** `كلها`, of technologies. */
const all = (n: number): string => plural(n, { zero: '', one: '', two: 'كلتاهما ', few: 'كلها ', many: 'كلها ', other: 'كلها ' });

export const stackWords: StackMessages = {
  level: 'المستوى',
  selected: 'المستوى المحدد',
  search: 'بحث في التقنيات',
  searchHint: (search) => `${search}: مثل Docker أو SQL…`,
  clear: 'مسح البحث',
  shown: (shown, total) => (shown === total ? technologies(total) : `عرض ${number(shown)} من ${countedAfter(total, TECHNOLOGY)}`),
  nothingFound: 'لا توجد تقنية مطابقة.',
  didYouMean: 'ربما المقصود:',
  none: 'لا يذكر أي مستوى من مستويات هذا الدور تقنية.',
  noneHere: (level) => sentence((name) => `لا يذكر الدور أي تقنية لمستوى ${name(level)}.`),
  noneShort: 'لا شيء مذكور',
  start: 'للبداية',
  states: { new: 'جديد', changed: 'متغيّر', kept: 'كما كان', carried: 'منقول' },
  needs: (counts, start) => {
    const total = counts.new + counts.changed + counts.kept + counts.carried;
    if (start) return technologies(total);
    const kinds = (['new', 'changed', 'kept', 'carried'] as const).filter((kind) => counts[kind] > 0);
    return `${technologies(total)}: ${kinds.length === 1 ? all(total) + STATES[kinds[0]!] : kinds.map((kind) => `${number(counts[kind])}\u00a0${STATES[kind]}`).join('، ')}`;
  },
  after: (levels) => sentence((name) => `بعد ${listed(levels.map(name))}`),
  before: 'سابقًا:',
  from: (level) => sentence((name) => `من مستوى ${name(level)}:`),
  carriedFold: (n) => `${technologies(n)} من مستويات سابقة`,
  listed: (names) => sentence((name) => names.map(name).join('، ')),
  leads: (technology, skill) => `${apart(technology)}، المهارة: ${apart(skill)}`,
};
