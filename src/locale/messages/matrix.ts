import type { FailureCode } from '../../model/failures.js';
import type { PhraseMessages } from './phrases.js';

/** Every string of the interface: one table a language, complete by type. */
export interface Messages {
  /** BCP 47 tag of the table. */
  readonly lang: string;
  readonly loading: string;
  readonly stillLoading: string;
  readonly retry: string;
  readonly retrying: string;
  readonly empty: string;
  readonly stale: string;
  readonly failed: string;
  /** What a reader is told. */
  readonly failure: Readonly<Record<FailureCode, string>>;
  /** What is said of a document that has come. */
  readonly ready: (role: string) => string;
  readonly table: (role: string) => string;
  readonly skills: string;
  readonly skillCount: (count: number) => string;
  readonly notRequired: string;
  readonly notDescribed: string;
  readonly mandatory: string;
  readonly optional: string;
  readonly described: string;
  readonly cell: (skill: string, level: string, asks: string, mandatory: boolean) => string;
  readonly step: (skill: string, step: string) => string;
  readonly search: string;
  /** In the empty field: what it does (`search`), and examples. */
  readonly searchHint: (search: string) => string;
  readonly category: string;
  readonly allCategories: string;
  readonly showOnly: string;
  readonly compare: string;
  readonly from: string;
  readonly to: string;
  readonly noLevel: string;
  readonly change: string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly export: string;
  readonly clear: string;
  readonly toolbar: string;
  readonly shown: (shown: number, total: number) => string;
  readonly nothingFound: string;
  readonly legend: string;
  readonly level: string;
  readonly mandatoryCount: (mandatory: number, requirements: number) => string;
  readonly partMissing: string;
  readonly revision: string;
  readonly source: string;
  readonly licence: string;
  readonly notes: string;
  readonly dismiss: string;
}

/** Those of the first drawing and the later ones. */
export type AllMessages = Messages & LaterMessages & PhraseMessages;

/** Those that no first drawing shows: details, paper, and what changes. */
export interface LaterMessages {
  readonly didYouMean: string;
  readonly unknownSkill: (skill: string) => string;
  readonly unknownLevel: (level: string) => string;
  readonly unknownMatrix: (matrix: string) => string;
  readonly changes: Readonly<Record<'new' | 'dropped' | 'raised' | 'lowered' | 'changed' | 'mandatory' | 'optional', string>>;
  readonly meansHere: string;
  readonly noMeaning: string;
  readonly examples: string;
  readonly ladder: string;
  readonly ladderBefore: string;
  readonly ladderHere: string;
  readonly ladderAfter: string;
  readonly same: string;
  readonly resources: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly close: string;
}

/** What the owners of pages are told. */
export interface OwnerMessages {
  readonly forOwner: string;
  readonly notShown: (count: number) => string;
  /** What can be done about each failure. */
  readonly hints: Readonly<Record<FailureCode, string>>;
}
