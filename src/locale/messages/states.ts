import type { Messages } from './matrix.js';

/** What is said of a document that is no matrix, where it differs from what is said of one. */
export interface StateMessages extends Pick<Messages, 'loading' | 'empty' | 'stale' | 'failed'> {
  /** What has come is something else. */
  readonly wrongDocument: string;
}

/** All that is said of such a document. */
export const stateWords = (ofMatrix: Messages, { wrongDocument, ...own }: StateMessages): Messages => ({
  ...ofMatrix,
  ...own,
  failure: { ...ofMatrix.failure, 'load/document': wrongDocument },
});
