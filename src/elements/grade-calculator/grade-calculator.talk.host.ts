import type { AnswersController } from '../../context/answers.controller.js';
import type { Words } from '../../locale/tables.js';
import type { Snapshot } from '../../model/answers.js';
import type { Assessment } from '../../model/assessment.js';
import type { Matrix, Text } from '../../model/types.js';

/** What sharing and comparing need of the calculator. */
export interface TalkHost {
  readonly element: HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly mode: string | undefined };
  readonly answers: AnswersController;
  readonly matrix: () => Matrix | undefined;
  readonly text: (text: Text | undefined) => string;
  readonly words: Words;
  /** Of the words, BCP 47. */
  readonly lang: () => string;
  readonly nameOf: (skill: string) => string | undefined;
  /** What both people agree upon, which is kept beside the reader's own. */
  readonly settled: () => AnswersController;
  /** Shows what taking other answers over would change. */
  readonly preview: (assessment: Assessment) => void;
  /** Gives answers to the reader as a file. */
  readonly download: (assessment: Assessment, what: 'agreed') => void;
  readonly downloadSnapshot: (snapshot: Snapshot) => void;
  readonly say: (words: string) => void;
  readonly changed: () => void;
  readonly afterwards: (then: (root: ParentNode) => unknown) => void;
}
