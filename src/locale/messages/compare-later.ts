import type { StandingNumbers } from './grade.js';
import type { PhraseMessages } from './phrases.js';

/** How far a reader's answers carry into another role, in words. */
export interface CarryMessages {
  readonly title: (role: string) => string;
  /** @param grade the levels, or that it is none yet */
  readonly fits: (grade: string) => string;
  readonly grade: (levels: readonly string[]) => string;
  readonly notYet: string;
  readonly carried: (carried: number, all: number, from: string) => string;
  readonly stay: (answers: number) => string;
  /** @param from the role that the answers are to @param to the other one */
  readonly why: Readonly<Record<'no-skill' | 'other-scale' | 'other-words' | 'not-applicable', (answers: number, from: string, to: string) => string>>;
  /** An answer to what a level asks in words. */
  readonly atLevel: (skill: string, level: string) => string;
  readonly standing: (level: string, numbers: StandingNumbers) => string;
  readonly noGaps: (level: string) => string;
  readonly groups: Readonly<Record<'mandatory' | 'others' | 'unanswered', string>>;
  readonly requirementCount: (count: number) => string;
  readonly to: string;
  readonly none: string;
  readonly noAnswer: string;
  readonly described: string;
  readonly mandatory: string;
}

/** Which role is nearest, in words. */
export interface NearestMessages extends Pick<PhraseMessages, 'row' | 'pair'> {
  readonly title: string;
  readonly noAnswers: (role: string) => string;
  /** The rule. @param level '' none */
  readonly rule: (role: string, level: string) => string;
  readonly start: string;
  readonly stop: string;
  readonly again: string;
  readonly progress: (done: number, all: number) => string;
  readonly stopped: string;
  readonly list: string;
  readonly share: (share: number, level: string) => string;
  readonly noShare: string;
  readonly mandatoryMet: (met: number, all: number) => string;
  readonly gradeIs: (levels: readonly string[]) => string;
  readonly answered: (answered: number, all: number) => string;
  readonly own: string;
  readonly compared: string;
  readonly compare: string;
  readonly compareWith: (role: string) => string;
  readonly failed: (roles: number) => string;
  readonly retry: string;
  /** Said aloud. @param role '' there is none but the reader's own */
  readonly found: (role: string, share: number | undefined) => string;
}
