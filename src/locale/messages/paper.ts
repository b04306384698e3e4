/** The words of what is printed. */
export interface PaperMessages {
  readonly about: string;
  /** Prints what the answers come to, on one page. */
  readonly onePage: string;
  /** Prints every skill with what is asked and what is answered. */
  readonly everything: string;
  /** This page does not let its frames print. */
  readonly refused: string;
  /** The document's title, which programs offer as the file's name. @param role its name */
  readonly resultOf: (role: string) => string;
  readonly answersOf: (role: string) => string;
  /** Whose answers. */
  readonly of: (name: string) => string;
  /** @param revision of the matrix */
  readonly revision: (revision: string) => string;
  readonly differences: string;
  readonly noDifferences: string;
  readonly settled: string;
  /** Lines that the page does not hold. */
  readonly more: (lines: number) => string;
  readonly skill: string;
  /** @param level its name, '' none is aimed at */
  readonly asked: (level: string) => string;
  readonly answer: string;
  readonly note: string;
  /** Whether a requirement is met: what the column is called, and what stands in it. */
  readonly met: string;
  readonly yes: string;
  readonly no: string;
  readonly mandatory: string;
  readonly nothingAsked: string;
}
