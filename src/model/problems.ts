/** What can be wrong with a document, and how much of it is lost. */

/**
 * - `fatal`: nothing can be drawn;
 * - `error`: the node is left out, the rest is drawn;
 * - `warning`: all is drawn.
 */
export type Severity = 'fatal' | 'error' | 'warning';

/** Every code with its severity. */
export const PROBLEM_CODES = {
  'matrix/not-json': 'fatal',
  'matrix/wrong-kind': 'fatal',
  'matrix/wrong-format': 'fatal',
  'matrix/future-format': 'fatal',
  'matrix/too-large': 'fatal',
  'matrix/too-deep': 'fatal',
  'matrix/no-columns': 'fatal',
  'matrix/no-skills': 'fatal',
  'matrix/wrong-type': 'error',
  'matrix/missing-property': 'error',
  'matrix/invalid-id': 'error',
  'matrix/out-of-range': 'error',
  'matrix/duplicate-id': 'error',
  'matrix/duplicate-abbreviation': 'error',
  'matrix/unknown-level': 'error',
  'matrix/unknown-proficiency': 'error',
  'matrix/unknown-skill': 'error',
  'matrix/unknown-next': 'error',
  'matrix/ladder-cycle': 'error',
  'matrix/link-not-allowed': 'error',
  'matrix/requirement-drops': 'warning',
  'matrix/skill-without-requirement': 'warning',
  'matrix/category-without-skill': 'warning',
  'matrix/level-without-requirement': 'warning',
  'matrix/unknown-property': 'warning',
  'catalog/not-json': 'fatal',
  'catalog/wrong-kind': 'fatal',
  'catalog/wrong-format': 'fatal',
  'catalog/future-format': 'fatal',
  'catalog/too-large': 'fatal',
  'catalog/too-deep': 'fatal',
  'catalog/no-roles': 'fatal',
  'catalog/wrong-type': 'error',
  'catalog/missing-property': 'error',
  'catalog/invalid-id': 'error',
  'catalog/duplicate-id': 'error',
  'catalog/link-not-allowed': 'error',
  'catalog/family-without-role': 'warning',
  'catalog/unknown-property': 'warning',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** One thing that is wrong with a document, for the person who maintains it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** JSON pointer (RFC 6901) into the document as it was given. */
  readonly pointer: string;
  /** The place in the reader's words: "Docker at Senior". */
  readonly place: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly cure: string;
}
