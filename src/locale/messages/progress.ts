/** The words of snapshots of answers, and of what has changed between two: a record, which judges nothing. */
export interface ProgressMessages {
  readonly about: string;
  readonly keep: string;
  readonly nothing: string;
  readonly kept: string;
  /** It goes with the page. */
  readonly keptHere: string;
  readonly none: string;
  readonly reading: string;
  readonly list: string;
  /** @param at ISO 8601 */
  readonly day: (at: string) => string;
  readonly now: string;
  /** @param grade '' no level yet */
  readonly at: (grade: string, answered: number, asked: number) => string;
  readonly unreadable: Readonly<Record<'damaged' | 'newer', string>>;
  readonly notSaved: string;
  readonly notRemoved: string;
  readonly download: string;
  readonly remove: string;
  readonly removed: string;
  /** The action with its snapshot. */
  readonly of: (action: string, day: string) => string;
  readonly from: string;
  readonly to: string;
  readonly changes: (from: string, to: string) => string;
  readonly same: string;
  readonly counts: (counts: Readonly<Record<ProgressKind, number>>) => string;
  readonly kinds: Readonly<Record<ProgressKind, string>>;
  readonly met: string;
  readonly notMet: string;
  readonly inLevel: (skill: string, level: string) => string;
  readonly gone: (skills: number) => string;
}

export type ProgressKind =
  | 'answered' | 'taken-back' | 'raised' | 'lowered' | 'changed' | 'not-applicable' | 'applicable'
  | 'met' | 'no-longer-met' | 'words-answered' | 'words-taken-back';
