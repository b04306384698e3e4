import type { Failure, FailureCode } from '../model/failures.js';

/** No request can be made, or the whole document came and cannot be used: only the page's owner can mend that. */
const LASTING: ReadonlySet<FailureCode> = new Set<FailureCode>(['load/invalid-url', 'load/mixed-content', 'load/not-utf-8', 'load/too-large', 'load/document']);

/** Thrown while loading; carries what the widget shows. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(readonly failure: Failure) {
    super(`${failure.code}${failure.url ? ` (${failure.url})` : ''}${failure.detail ? `: ${failure.detail}` : ''}`);
  }
}

/**
 * Whether asking again can help. Data that the page holds does not change by asking, but the validator that could not be
 * loaded may come; text that is no JSON may have been cut off or half written.
 */
export const canRetry = ({ code, url, problem }: Failure): boolean => code === 'load/internal' || (url !== undefined && (!LASTING.has(code) || /not-json$/.test(problem?.code ?? '')));

export function failureOf(error: unknown, url?: string): Failure {
  if (error instanceof LoadError) return error.failure;
  return { code: 'load/internal', ...(url !== undefined && { url }), detail: error instanceof Error ? error.message : String(error) };
}
