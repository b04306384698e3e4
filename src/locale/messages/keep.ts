import type { AnswersFailureCode, SetAside } from '../../model/answers.js';
import type { PhraseMessages } from './phrases.js';

/** How answers differ, by kind. */
export type DifferenceKind = 'added' | 'changed' | 'removed' | 'note';

/** The words about where answers are kept, and how they come out, in and away. */
export interface KeepMessages extends Pick<PhraseMessages, 'row' | 'pair' | 'day'> {
  readonly title: string;
  readonly reading: string;
  readonly saving: string;
  readonly saved: string;
  /** Answers are lost with the page. */
  readonly notSaved: string;
  /** Why, after that; where the page wants it so, instead of it. */
  readonly reasons: Readonly<Record<AnswersFailureCode, string>>;
  readonly private: string;
  readonly download: string;
  readonly downloaded: string;
  readonly open: string;
  readonly opening: string;
  readonly remove: string;
  readonly removeAsk: (answers: number) => string;
  readonly removeHint: string;
  readonly removeYes: string;
  readonly removed: string;
  readonly cancel: string;
  readonly setAside: string;
  /** @param on of when it was set aside */
  readonly setAsideWhy: Readonly<Record<SetAside['why'], (on: string) => string>>;
  readonly setAsideDownload: string;
  readonly setAsideForget: string;
  /** A control's name: what it does, and with what. */
  readonly withWhat: (action: string, what: string) => string;
  /** @param what what the matrix does not have any more, by name or id */
  readonly gone: (what: readonly string[], more: number) => string;
  readonly goneStep: (step: string, skill: string) => string;
  /** Most of the answers are about skills that the matrix does not have. */
  readonly foreign: (matching: number, all: number) => string;
  readonly foreignUse: string;
  readonly foreignRemove: string;
  readonly preview: (subject: string) => string;
  readonly previewCounts: (counts: Readonly<Record<DifferenceKind, number>>) => string;
  readonly previewSame: string;
  /** Before a note that differs. */
  readonly note: string;
  readonly previewTarget: (level: string) => string;
  readonly more: (count: number) => string;
  readonly take: string;
  readonly taken: string;
  readonly failed: string;
  readonly notText: string;
  readonly tooLarge: string;
  /** In a preview: no answer, none yet, not applicable, requirements in words. */
  readonly noAnswer: string;
  readonly notYet: string;
  readonly notApplicable: string;
  readonly inWords: (met: number, total: number) => string;
  readonly partMissing: string;
}
