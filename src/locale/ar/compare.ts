import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { counted, SKILL } from './counted.js';
import { number, plural } from './format.js';
import { clauses } from './phrases.js';

const common = (n: number): string =>
  plural(n, { zero: 'لا مهارات مشتركة', one: 'مهارة مشتركة واحدة', two: 'مهارتان مشتركتان', few: '# مهارات مشتركة', many: '# مهارة مشتركة', other: '# مهارة مشتركة' });

/** `واحدة منها`, of skills. */
const ofThem = (n: number): string => plural(n, { zero: '# منها', one: 'واحدة منها', two: 'اثنتين منها', few: '# منها', many: '# منها', other: '# منها' });

function expectations({ different, same }: CompareNumbers): string {
  if (different === 1 && same === 1) return 'والتوقعات مختلفة في إحداهما ومتماثلة في الأخرى';
  if (different > 0 && same > 0) return `والتوقعات مختلفة في ${ofThem(different)} ومتماثلة في ${ofThem(same)}`;
  const kind = different > 0 ? 'مختلفة' : 'متماثلة';
  return `والتوقعات ${plural(different + same, { zero: 'فيها', one: 'فيها', two: 'فيهما', few: 'فيها كلها', many: 'فيها كلها', other: 'فيها كلها' })} ${kind}`;
}

const bySteps = (n: number): string => plural(n, { zero: 'بـ# درجة', one: 'بدرجة واحدة', two: 'بدرجتين', few: 'بـ# درجات', many: 'بـ# درجة', other: 'بـ# درجة' });

const alone = (n: number, role: string): string => `في دور ${role} وحده ${counted(n, SKILL)}`;

export const compareWords: CompareMessages = {
  other: {
    loading: 'جارٍ تحميل الدور الآخر…',
    empty: 'لا مهارات في الدور الآخر بعد.',
    stale: 'هذا آخر إصدار أمكن تحميله من الدور الآخر، وقد يكون قديمًا.',
    failed: 'تعذّر عرض الدور الآخر.',
    wrongDocument: 'المحتوى ليس مصفوفة مهارات.',
  },
  catalog: {
    loading: 'جارٍ تحميل قائمة الأدوار…',
    empty: 'قائمة الأدوار فارغة.',
    stale: 'هذا آخر إصدار أمكن تحميله من قائمة الأدوار، وقد يكون قديمًا.',
    failed: 'تعذّر عرض قائمة الأدوار.',
    wrongDocument: 'المحتوى ليس دليل أدوار.',
  },
  sides: 'طرفا المقارنة',
  level: 'المستوى',
  compareWith: 'المقارنة مع',
  chooseRole: 'اختيار دور…',
  noOther: 'لا يوجد بعد دور آخر لمقارنة هذا الدور به.',
  roleAt: (role, level) => (level === '' ? `دور ${role}` : `دور ${role} بمستوى ${level}`),
  sentence: (here, there, roles, numbers) => {
    const { different, same, onlyHere, onlyThere } = numbers;
    const rest = [...(onlyHere > 0 ? [alone(onlyHere, roles.here)] : []), ...(onlyThere > 0 ? [alone(onlyThere, roles.there)] : [])];
    const shared = different + same === 0 ? `لا مهارة مشتركة بين ${here} و${there}.` : `${common(different + same)} بين ${here} و${there}، ${expectations(numbers)}.`;
    return `${shared}${rest.length > 0 ? ` ${clauses(rest)}.` : ''}`;
  },
  byPlace: (role, level, theirs) => `ليس في دور ${role} مستوى باسم ${level}، وأقرب ما يقابله في موضعه من السلّم الوظيفي هو مستوى ${theirs}. يمكن اختيار مستوى آخر إن كان لك رأي مختلف.`,
  groups: {
    different: 'توقعات مختلفة',
    only: (role) => `في دور ${role} وحده`,
    same: 'متماثلة في الدورين',
    alone: (role) => `ما يطلبه دور ${role}`,
  },
  skillCount: (n) => counted(n, SKILL),
  skill: 'المهارة',
  mandatory: 'إلزامي',
  described: 'وصف نصي',
  notAsked: 'غير مطلوب',
  notInRole: 'ليست في هذا الدور',
  listed: 'مُدرَجة',
  called: (name) => `هناك: ${name}`,
  steps: (steps) => `${steps > 0 ? 'أعلى' : 'أدنى'} ${bySteps(Math.abs(steps))}`,
  otherWords: 'بصياغة أخرى',
  notComparable: 'لا تصح المقارنة: المقياسان مختلفان',
  rank: (rank, steps) => `الدرجة ${number(rank)} من ${number(steps)}`,
  unasked: ({ shared, here: ours, there: theirs }, here, there) => {
    const parts = [...(shared > 0 ? [common(shared)] : []), ...(ours > 0 ? [`${counted(ours, SKILL)} من دور ${here}`] : []), ...(theirs > 0 ? [`${counted(theirs, SKILL)} من دور ${there}`] : [])];
    return parts.length === 0 ? '' : `لم يُدرج هنا ما لا يطلبه أيٌّ من المستويين: ${clauses(parts)}.`;
  },
  partMissing: 'تعذّر تحميل جزء من هذه الأداة. يُرجى إعادة المحاولة.',
};
