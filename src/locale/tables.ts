import type { CalculatorMessages } from './messages/calculator.js';
import type { CatalogMessages } from './messages/catalog.js';
import type { CarryMessages, NearestMessages } from './messages/compare-later.js';
import type { CompareMessages } from './messages/compare.js';
import type { ExportMessages } from './messages/export.js';
import type { FaqMessages } from './messages/faq.js';
import type { FocusMessages } from './messages/focus.js';
import type { GradeMessages } from './messages/grade.js';
import type { KeepMessages } from './messages/keep.js';
import type { LaterMessages, Messages, OwnerMessages } from './messages/matrix.js';
import type { PageMessages } from './messages/page.js';
import type { PaperMessages } from './messages/paper.js';
import type { PhraseMessages } from './messages/phrases.js';
import type { ProgressMessages } from './messages/progress.js';
import type { RadarMessages } from './messages/radar.js';
import type { RatingsMessages } from './messages/ratings.js';
import type { ResultMessages } from './messages/result.js';
import type { StackMessages } from './messages/stack.js';
import type { SummaryMessages } from './messages/summary.js';
import type { TakeAwayMessages } from './messages/take-away.js';
import type { OpinionMessages, ShareMessages, TalkMessages } from './messages/talk.js';
import type { TrackMessages } from './messages/track.js';

/** Every string of the interface in one language: a table for each part, and complete, or it does not compile. */
export interface Tables {
  readonly calculator: CalculatorMessages;
  readonly carry: CarryMessages;
  readonly catalog: CatalogMessages;
  readonly compare: CompareMessages;
  readonly export: ExportMessages;
  readonly faq: FaqMessages;
  readonly focus: FocusMessages;
  readonly grade: GradeMessages;
  readonly keep: KeepMessages;
  readonly later: LaterMessages;
  readonly matrix: Messages;
  readonly nearest: NearestMessages;
  readonly opinion: OpinionMessages;
  readonly owner: OwnerMessages;
  readonly page: PageMessages;
  readonly paper: PaperMessages;
  readonly phrases: PhraseMessages;
  readonly progress: ProgressMessages;
  readonly radar: RadarMessages;
  readonly ratings: RatingsMessages;
  readonly result: ResultMessages;
  readonly share: ShareMessages;
  readonly stack: StackMessages;
  readonly summary: SummaryMessages;
  readonly takeAway: TakeAwayMessages;
  readonly talk: TalkMessages;
  readonly track: TrackMessages;
}

export type TableName = keyof Tables;

/** Some of the words, of some of the parts. */
export type SomeTables = { readonly [Name in TableName]?: Some<Tables[Name]> };
type Some<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { readonly [Key in keyof T]?: Some<T[Key]> } : T;

/** The words of a part; the English ones stand with the code that shows them, and serve until there are others. */
export type Words = <Name extends TableName>(name: Name, english: Tables[Name]) => Tables[Name];

/** The words of a language, and which one that is: where its own do not come, the English ones. */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  readonly words: Words;
}
