/** How a language writes numbers, lists and dates; each form is made when it is first needed, since it costs more than a sentence. */

/** The forms of a counted word by plural category; `#` stands for the number, and may be missing where the form says it (Arabic's two). */
export type Forms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category | 'other', string>>;

export interface Formats<Category extends Intl.LDMLPluralRule> {
  readonly number: (n: number) => string;
  /** The form for `n`, with the number in the place of `#`. */
  readonly plural: (n: number, forms: Forms<Category>) => string;
  /** `a, b and c` */
  readonly listed: (names: readonly string[]) => string;
  /** `a, b or c` */
  readonly either: (names: readonly string[]) => string;
  /** A share from 0 to 1, down to a whole percent where it is less than all: 79.9 % is no 80 %. */
  readonly percent: (share: number) => string;
  /** A share from 0 to 1, to the nearest whole percent. */
  readonly nearPercent: (share: number) => string;
  /** A share from 0 to 1, to a tenth of a percent. */
  readonly exactPercent: (share: number) => string;
  /** With at most two decimals. */
  readonly decimal: (value: number) => string;
  /** @param day milliseconds of its start in UTC */
  readonly day: (day: number) => string;
  /** Day and minute, where the reader is. */
  readonly moment: (at: Date) => string;
}

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

/** @param tag BCP 47; with `-u-nu-latn` where a language has digits of its own and the document's are Latin */
export function formats<Category extends Intl.LDMLPluralRule>(tag: string): Formats<Category> {
  const numbers = once(() => new Intl.NumberFormat(tag));
  const decimals = once(() => new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }));
  const percents = once(() => new Intl.NumberFormat(tag, { style: 'percent' }));
  const tenths = once(() => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 }));
  const plurals = once(() => new Intl.PluralRules(tag));
  const and = once(() => new Intl.ListFormat(tag));
  const or = once(() => new Intl.ListFormat(tag, { type: 'disjunction' }));
  const days = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }));
  const moments = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'medium' }));
  const number = (n: number): string => numbers().format(n);
  const whole = (percent: number): string => percents().format(percent / 100);
  return {
    number,
    plural: (n, forms) => {
      const form = (forms as Partial<Record<Intl.LDMLPluralRule, string>>)[plurals().select(n)] ?? forms.other;
      return form.replaceAll('#', () => number(n));
    },
    listed: (names) => and().format(names),
    either: (names) => or().format(names),
    percent: (share) => whole(share >= 1 ? Math.round(share * 100) : Math.floor(share * 100 + 1e-7)),
    nearPercent: (share) => whole(Math.round(share * 100)),
    exactPercent: (share) => tenths().format(share),
    decimal: (value) => decimals().format(value),
    day: (day) => days().format(day),
    moment: (at) => moments().format(at),
  };
}
