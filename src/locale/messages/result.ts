import type { StandingNumbers } from './grade.js';

/** The words of why a grade is what it is, and of what comes next: guidance, not a verdict. */
export interface ResultMessages {
  readonly title: string;
  readonly guidance: string;
  readonly why: string;
  /** @param even whether all skills weigh the same */
  readonly rule: (threshold: number, even: boolean, mandatory: boolean) => string;
  readonly rulePoints: (sum: number, even: boolean) => string;
  /** @param mandatory requirements among what is left out */
  readonly leftOut: (skills: readonly string[], mandatory: number) => string;
  readonly fits: (level: string, numbers: StandingNumbers) => string;
  readonly open: (level: string, numbers: StandingNumbers, threshold: number) => string;
  /** @param before the levels that are open */
  readonly passed: (level: string, numbers: StandingNumbers, before: readonly string[]) => string;
  readonly undecided: (level: string) => string;
  readonly empty: (level: string) => string;
  readonly bandReached: (level: string, min: number) => string;
  readonly bandOpen: (level: string, min: number, missing: number) => string;

  readonly gapsTo: (level: string) => string;
  readonly noGaps: (level: string) => string;
  readonly groups: Readonly<Record<GapGroup, string>>;
  readonly skillCount: (count: number) => string;
  /** From the step that is there to the one that is asked. */
  readonly to: string;
  readonly unanswered: string;
  readonly none: string;
  readonly inWords: string;
  readonly mandatory: string;
  readonly goTo: (skill: string) => string;
  readonly tryIt: string;
  readonly tryItOn: (skill: string) => string;

  readonly first: string;
  readonly firstWords: string;
  /** Whence it can be learnt. */
  readonly resources: (titles: readonly string[]) => string;

  readonly path: string;
  /** @param kind `fewest`: no way has fewer steps; `short`: no step of it can be left out */
  readonly pathSentence: (kind: 'fewest' | 'short', steps: number, level: string) => string;
  readonly noPath: (level: string) => string;

  readonly chart: (level: string) => string;
  readonly partMissing: string;
  readonly you: string;

  readonly whatIf: string;
  readonly whatIfHint: string;
  readonly whatIfOn: string;
  /** @param before, after '' not yet */
  readonly whatIfMoves: (before: string, after: string) => string;
  readonly whatIfSame: (grade: string) => string;
  readonly whatIfKeep: string;
  readonly whatIfDrop: string;
}

export type GapGroup = 'mandatory' | 'others' | 'unanswered' | 'leftOut';
