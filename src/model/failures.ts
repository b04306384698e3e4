import type { Problem } from './problems.js';

/** Why a source could not be shown. Each has a sentence for the reader and a hint for the page's owner in every language. */
export type FailureCode =
  | 'load/invalid-url'
  | 'load/mixed-content'
  | 'load/offline'
  | 'load/unreachable'
  | 'load/interrupted'
  | 'load/timeout'
  | 'load/unauthorized'
  | 'load/not-found'
  | 'load/too-many-requests'
  | 'load/server'
  | 'load/http'
  | 'load/empty'
  | 'load/html'
  | 'load/not-utf-8'
  | 'load/too-large'
  | 'load/internal'
  | 'load/document';

export interface Failure {
  readonly code: FailureCode;
  /** The address asked for; undefined for data that the page itself holds. */
  readonly url?: string;
  readonly status?: number;
  /** The platform's own words, for the page's owner. */
  readonly detail?: string;
  /** With `load/document`: the fatal problem. */
  readonly problem?: Problem;
}
