/** What can be wrong with a document of answers. Unlike a matrix it is taken whole or not at all: answers must not be half somebody's. */

/** Every code: an `error` refuses the document, a `warning` does not. */
export const ASSESSMENT_PROBLEM_CODES = {
  'assessment/not-json': 'error',
  'assessment/too-large': 'error',
  'assessment/too-deep': 'error',
  'assessment/wrong-kind': 'error',
  'assessment/wrong-format': 'error',
  'assessment/future-format': 'error',
  'assessment/other-matrix': 'error',
  'assessment/wrong-type': 'error',
  'assessment/missing-property': 'error',
  'assessment/invalid-id': 'error',
  'assessment/duplicate-id': 'error',
  'assessment/invalid-date': 'error',
  'assessment/unknown-property': 'warning',
} as const;

export type AssessmentProblemCode = keyof typeof ASSESSMENT_PROBLEM_CODES;

export interface AssessmentProblem {
  readonly code: AssessmentProblemCode;
  readonly severity: (typeof ASSESSMENT_PROBLEM_CODES)[AssessmentProblemCode];
  /** JSON pointer (RFC 6901) into the document as it was given. */
  readonly pointer: string;
  /** The place in the reader's words: "Docker", "Docker at senior", "the document". */
  readonly place: string;
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly cure: string;
}
