/** The words of `<skill-focus>`. */
export interface FocusMessages {
  readonly level: string;
  /** Of a document in which no level names a focus. */
  readonly none: string;
  readonly noneHere: (level: string) => string;
}
