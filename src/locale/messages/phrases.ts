/** What sentences are made of that other words stand around. */
export interface PhraseMessages {
  /** `a, b and c` */
  readonly listed: (names: readonly string[]) => string;
  /** `a, b or c` */
  readonly either: (names: readonly string[]) => string;
  /** `a, b, c` */
  readonly row: (names: readonly string[]) => string;
  /** `a, b; c, d`: of parts that hold commas themselves. */
  readonly apart: (parts: readonly string[]) => string;
  /** `name: value` */
  readonly pair: (name: string, value: string) => string;
  /** @param day milliseconds of its start in UTC */
  readonly day: (day: number) => string;
}
