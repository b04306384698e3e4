/** What the browser's refusal to keep something is called. */
import type { AnswersFailureCode } from '../model/answers.js';

const CODES: Readonly<Record<string, AnswersFailureCode>> = {
  SecurityError: 'answers/blocked',
  InvalidStateError: 'answers/blocked',
  NotAllowedError: 'answers/blocked',
  QuotaExceededError: 'answers/full',
  VersionError: 'answers/newer',
  // Without the storage, or without the code that knows it.
  TypeError: 'answers/unavailable',
  ReferenceError: 'answers/unavailable',
};

export const codeOf = (error: unknown): AnswersFailureCode => (error instanceof Error && Object.hasOwn(CODES, error.name) ? CODES[error.name]! : 'answers/failed');
