/** What sentences are made of that other words stand around. */
export interface PhraseMessages {
  /** `a, b and c` */
  readonly listed: (names: readonly string[]) => string;
  /** `a, b or c` */
  readonly either: (names: readonly string[]) => string;
  /** @param day milliseconds of its start in UTC */
  readonly day: (day: number) => string;
}
