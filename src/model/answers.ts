import type { Assessment } from './assessment.js';

/**
 * Why answers are not kept in this browser. Each has a sentence for the reader.
 *
 * - `answers/none`: the page has asked for it (`storage="none"`);
 * - `answers/host`: the page has refused it (`skill-before-save`) and keeps them itself;
 * - `answers/unavailable`: the browser has no such storage, or the part of the library that knows it did not come;
 * - `answers/blocked`: the browser refuses it to this page: private mode, a sandboxed frame, cookies switched off;
 * - `answers/full`: there is no room left;
 * - `answers/newer`: another version of this library keeps it in a way that this one does not know;
 * - `answers/failed`: anything else.
 */
export type AnswersFailureCode =
  | 'answers/none'
  | 'answers/host'
  | 'answers/unavailable'
  | 'answers/blocked'
  | 'answers/full'
  | 'answers/newer'
  | 'answers/failed';

/** Something that was kept under the answers' key and is no longer in the way. It is not lost: it can be downloaded. */
export interface SetAside {
  readonly id: number;
  /**
   * - `damaged`: nothing that this library has written;
   * - `newer`: of a newer version of it;
   * - `foreign`: answers that the reader took for another matrix's.
   */
  readonly why: 'damaged' | 'newer' | 'foreign';
  /** ISO 8601, of the moment it was moved. */
  readonly at: string;
  /** For a file: byte for byte where it was text or bytes, else the JSON nearest to it. */
  readonly content: string | Uint8Array;
}

/** A reader's answers as they were at one moment, kept to look back at. */
export interface ReadableSnapshot {
  readonly kind: 'readable';
  /** ISO 8601, to the millisecond, in UTC. No two have the same. */
  readonly at: string;
  readonly assessment: Assessment;
  /** As for the answers; one in `memory` is tried again at the next change, unless the page has refused it. */
  readonly saved: 'saving' | 'saved' | 'memory';
  /** Why it is not kept, or where it is `saved`, why it could not be removed: that is tried again at the next change, too. */
  readonly reason?: AnswersFailureCode;
}

/** Something that lies where a snapshot should, and is none that this version can read. It can be downloaded and removed. */
export interface UnreadableSnapshot {
  readonly kind: 'unreadable';
  /** As it is kept: where this library has not written it, it need be no date. */
  readonly at: string;
  readonly why: 'damaged' | 'newer';
  /** For a file, as `SetAside.content`; empty where it can be written down in no way. */
  readonly content: string | Uint8Array;
  /** Why it could not be removed. */
  readonly reason?: AnswersFailureCode;
}

export type Snapshot = ReadableSnapshot | UnreadableSnapshot;

/** A reader's answers and whether this browser keeps them. */
export interface AnswersState {
  /** Never undefined: without an answer its `ratings` are empty. */
  readonly assessment: Assessment;
  /**
   * - `reading`: what is kept here is still on its way; a change made meanwhile is not lost;
   * - `saving`, `saved`: on its way into the browser's storage, and there;
   * - `memory`: gone with the page; `reason` says why. Tried again at the next change.
   */
  readonly saved: 'reading' | 'saving' | 'saved' | 'memory';
  readonly reason?: AnswersFailureCode;
  readonly setAside: readonly SetAside[];
  /** Oldest first. Undefined: nobody on the page shows them, or they are still on their way. */
  readonly snapshots: readonly Snapshot[] | undefined;
}
