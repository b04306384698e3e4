import type { StateMessages } from './states.js';

/** How many skills are in each group of a comparison. */
export interface CompareNumbers {
  readonly different: number;
  readonly same: number;
  readonly onlyHere: number;
  readonly onlyThere: number;
  /** Asked for at neither level. */
  readonly unasked: { readonly shared: number; readonly here: number; readonly there: number };
}

/** The words of `<skill-compare>`. */
export interface CompareMessages {
  /** Of the other role, while it is on its way or does not come. */
  readonly other: StateMessages;
  /** Of the catalog. */
  readonly catalog: StateMessages;
  readonly sides: string;
  readonly level: string;
  readonly compareWith: string;
  /** In the list of roles, before one is chosen. */
  readonly chooseRole: string;
  /** Where nothing says with what to compare. */
  readonly noOther: string;
  /** A role, and the level that is compared of it. @param level '' none */
  readonly roleAt: (role: string, level: string) => string;
  /** @param here, there as from `roleAt` @param roles their names alone */
  readonly sentence: (here: string, there: string, roles: { readonly here: string; readonly there: string }, numbers: CompareNumbers) => string;
  /** Why a level of the other role is chosen that is called otherwise. */
  readonly byPlace: (role: string, level: string, theirs: string) => string;
  readonly groups: {
    readonly different: string;
    readonly only: (role: string) => string;
    readonly same: string;
    /** Of one role alone. */
    readonly alone: (role: string) => string;
  };
  readonly skillCount: (count: number) => string;
  readonly skill: string;
  readonly mandatory: string;
  readonly described: string;
  readonly notAsked: string;
  readonly notInRole: string;
  /** Of a role that only lists its skills. */
  readonly listed: string;
  /** What the other role calls the skill. */
  readonly called: (name: string) => string;
  /** @param steps below 0: less is asked there */
  readonly steps: (steps: number) => string;
  readonly otherWords: string;
  readonly notComparable: string;
  /** Where a proficiency stands on a scale of its own. */
  readonly rank: (rank: number, steps: number) => string;
  /** '' where there is nothing to say. */
  readonly unasked: (numbers: CompareNumbers['unasked'], here: string, there: string) => string;
  readonly partMissing: string;
}
