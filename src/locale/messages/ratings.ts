/** The words for a reader's own ratings beside what is asked. */
export interface RatingsMessages {
  readonly yours: string;
  /** @param own the rated proficiency; undefined: the requirement is text alone */
  readonly met: (own: string | undefined) => string;
  /**
   * @param own the rated proficiency; null: none yet; undefined: the requirement is text alone
   * @param steps how far it is to what is asked
   */
  readonly short: (own: string | null | undefined, steps: number) => string;
  readonly unanswered: string;
  readonly notApplicable: string;
  /** What a cell is called: what is asked there, and what the reader has. */
  readonly cell: (asked: string, yours: string) => string;
  /** In a cell, where there is room for little. */
  readonly marks: { readonly noneYet: string; readonly unanswered: string; readonly notApplicable: string };
  /** What the marks mean. */
  readonly legend: string;
  readonly keys: Readonly<Record<'met' | 'short' | 'unanswered' | 'not-applicable', string>>;
}
