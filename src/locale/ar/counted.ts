/** Counted words: one and two are said without a number; from 3 to 10 stands the plural, from 11 to 99 the accusative, else the singular. */
import { plural } from './format.js';

export interface Noun {
  readonly one: string;
  /** As what a sentence is about, and after a preposition, a verb or another noun. */
  readonly two: readonly [subject: string, after: string];
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const formOf = (n: number, { one, few, many, other }: Noun, two: string): string =>
  plural(n, { zero: `# ${other}`, one, two, few: `# ${few}`, many: `# ${many}`, other: `# ${other}` });

export const counted = (n: number, noun: Noun): string => formOf(n, noun, noun.two[0]);
export const countedAfter = (n: number, noun: Noun): string => formOf(n, noun, noun.two[1]);

export const SKILL: Noun = { one: 'مهارة واحدة', two: ['مهارتان', 'مهارتين'], few: 'مهارات', many: 'مهارة', other: 'مهارة' };
export const LEVEL: Noun = { one: 'مستوى واحد', two: ['مستويان', 'مستويين'], few: 'مستويات', many: 'مستوى', other: 'مستوى' };
export const CATEGORY: Noun = { one: 'فئة واحدة', two: ['فئتان', 'فئتين'], few: 'فئات', many: 'فئة', other: 'فئة' };
export const REQUIREMENT: Noun = { one: 'متطلب واحد', two: ['متطلبان', 'متطلبين'], few: 'متطلبات', many: 'متطلبًا', other: 'متطلب' };
export const MANDATORY: Noun = { one: 'متطلب إلزامي واحد', two: ['متطلبان إلزاميان', 'متطلبين إلزاميين'], few: 'متطلبات إلزامية', many: 'متطلبًا إلزاميًا', other: 'متطلب إلزامي' };
export const TECHNOLOGY: Noun = { one: 'تقنية واحدة', two: ['تقنيتان', 'تقنيتين'], few: 'تقنيات', many: 'تقنية', other: 'تقنية' };
export const ROLE: Noun = { one: 'دور واحد', two: ['دوران', 'دورين'], few: 'أدوار', many: 'دورًا', other: 'دور' };
export const FAMILY: Noun = { one: 'عائلة واحدة', two: ['عائلتان', 'عائلتين'], few: 'عائلات', many: 'عائلة', other: 'عائلة' };
export const ANSWER: Noun = { one: 'إجابة واحدة', two: ['إجابتان', 'إجابتين'], few: 'إجابات', many: 'إجابة', other: 'إجابة' };
export const NOTE: Noun = { one: 'ملاحظة واحدة', two: ['ملاحظتان', 'ملاحظتين'], few: 'ملاحظات', many: 'ملاحظة', other: 'ملاحظة' };
export const POINT: Noun = { one: 'نقطة واحدة', two: ['نقطتان', 'نقطتين'], few: 'نقاط', many: 'نقطة', other: 'نقطة' };
/** Of a scale. */
export const STEP: Noun = { one: 'درجة واحدة', two: ['درجتان', 'درجتين'], few: 'درجات', many: 'درجة', other: 'درجة' };
/** Of a path. */
export const MOVE: Noun = { one: 'خطوة واحدة', two: ['خطوتان', 'خطوتين'], few: 'خطوات', many: 'خطوة', other: 'خطوة' };
export const DIFFERENCE: Noun = { one: 'اختلاف واحد', two: ['اختلافان', 'اختلافين'], few: 'اختلافات', many: 'اختلافًا', other: 'اختلاف' };
export const CHARACTER: Noun = { one: 'حرف واحد', two: ['حرفان', 'حرفين'], few: 'أحرف', many: 'حرفًا', other: 'حرف' };
export const ENTRY: Noun = { one: 'عنصر واحد', two: ['عنصران', 'عنصرين'], few: 'عناصر', many: 'عنصرًا', other: 'عنصر' };
export const VALUE: Noun = { one: 'قيمة واحدة', two: ['قيمتان', 'قيمتين'], few: 'قيم', many: 'قيمة', other: 'قيمة' };

/** What goes before is one of several: `ومهارتان أخريان`. */
export const moreSkills = (n: number): string => plural(n, { zero: 'و# مهارة أخرى', one: 'ومهارة أخرى', two: 'ومهارتان أخريان', few: 'و# مهارات أخرى', many: 'و# مهارة أخرى', other: 'و# مهارة أخرى' });
