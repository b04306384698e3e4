/** What several sentences are made of. */
import { counted, countedAfter, LEVEL, MANDATORY, SKILL } from './counted.js';
import { apart, day, either, listed, number, pair, plural, row } from './format.js';
import type { PhraseMessages } from '../messages/phrases.js';

/** Whole clauses, which a comma parts too. */
export const clauses = (parts: readonly string[]): string => parts.join('، و');

const MOST_ENDS = 3;

/** `، من Junior إلى Principal`: where a ladder has many beginnings or ends, they are not told. */
export function ends(levels: number, first: readonly string[], last: readonly string[]): string {
  const told = levels > 1 && first.length === 1 && last.length > 0 && last.length <= MOST_ENDS;
  return told ? `، من ${first[0]} إلى ${either(last)}` : '';
}

/** `في مستوى واحد هو Junior` or `في 5 مستويات، من Junior إلى Principal`. */
export const alongLadder = (levels: number, first: readonly string[], last: readonly string[]): string =>
  `في ${countedAfter(levels, LEVEL)}${levels === 1 && first[0] !== undefined ? ` هو ${first[0]}` : ends(levels, first, last)}`;

/** `58 متطلبًا، 33 منها إلزامية` */
export function requirements(all: number, mandatory: number): string {
  if (all === 0) return 'لا متطلبات';
  if (mandatory === all) return plural(all, { zero: '', one: 'متطلب إلزامي واحد', two: 'متطلبان إلزاميان', few: '# متطلبات كلها إلزامية', many: '# متطلبًا كلها إلزامية', other: '# متطلب كلها إلزامية' });
  if (mandatory === 0) return optional(all);
  const some = plural(mandatory, { zero: '', one: 'واحد منها إلزامي', two: 'اثنان منها إلزاميان', few: '# منها إلزامية', many: '# منها إلزامية', other: '# منها إلزامية' });
  return plural(all, { zero: '', one: '', two: 'متطلبان، أحدهما إلزامي', few: `# متطلبات، ${some}`, many: `# متطلبًا، ${some}`, other: `# متطلب، ${some}` });
}

/** Requirements of which none is mandatory. */
export const optional = (all: number): string =>
  plural(all, { zero: 'لا متطلبات', one: 'متطلب اختياري واحد', two: 'متطلبان اختياريان', few: '# متطلبات كلها اختيارية', many: '# متطلبًا كلها اختيارية', other: '# متطلب كلها اختيارية' });

/** `125 متطلبًا إلزاميًا من أصل 285` */
export const mandatoryOf = (mandatory: number, all: number): string => `${counted(mandatory, MANDATORY)} من أصل ${number(all)}`;

export const answeredOf = (answered: number, all: number): string => `تمت الإجابة عن ${number(answered)} من ${countedAfter(all, SKILL)}`;

/** `دون اشتراط أيٍّ منها`, after skills. */
export const noneRequired = (skills: number): string => plural(skills, { zero: 'دون اشتراطها', one: 'دون اشتراطها', two: 'دون اشتراط أيٍّ منهما', few: 'دون اشتراط أيٍّ منها', many: 'دون اشتراط أيٍّ منها', other: 'دون اشتراط أيٍّ منها' });

const DOMAINS = { zero: '', one: 'المجال الرئيسي', two: 'المجالان الرئيسيان', few: 'المجالات الرئيسية', many: 'المجالات الرئيسية', other: 'المجالات الرئيسية' };
export const keyDomains = (names: readonly string[]): string => (names.length === 0 ? '' : `${plural(names.length, DOMAINS)}: ${listed(names)}.`);

export const phraseWords: PhraseMessages = { listed, either, row, apart, pair, day };
