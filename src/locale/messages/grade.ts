/** How a level stands to somebody's answers, in numbers. */
export interface StandingNumbers {
  /** Requirements that are met, of those that are not left out. */
  readonly met: number;
  readonly total: number;
  readonly mandatoryMet: number;
  readonly mandatoryTotal: number;
  /** The weight that is met, from 0 to 1; undefined where nothing is left to weigh. */
  readonly share: number | undefined;
}

/** The words of where somebody stands: the grade and a row a level. */
export interface GradeMessages {
  readonly title: string;
  /** Where nothing is answered. */
  readonly start: string;
  /** Of a document in which no level asks for anything. */
  readonly noGrade: string;
  /** @param grade the levels, or that it is none yet */
  readonly fits: (grade: string) => string;
  /** @param levels the furthest of each branch */
  readonly grade: (levels: readonly string[]) => string;
  readonly notYet: string;
  /** Said aloud. @param grade '' not yet */
  readonly changed: (grade: string) => string;
  readonly aim: string;
  /** In the list of targets: what is next, whatever that is. @param level '' nothing is left */
  readonly aimNext: (level: string) => string;
  readonly levels: string;
  readonly row: (numbers: StandingNumbers) => string;
  readonly rowPoints: (sum: number, min: number) => string;
  readonly percent: (share: number) => string;
  /** What a level's mark says. */
  readonly marks: Readonly<Record<Mark, string>>;
  readonly legend: (threshold: number) => string;
  readonly toWhy: string;
  readonly reveal: string;
  /** Instead of the result, until the reader asks for it. */
  readonly hidden: string;
  readonly mandatory: MandatoryMessages;
}

export type Mark = 'grade' | 'target' | 'passed' | 'undecided' | 'empty';

/** The words of the mandatory part of a level, which is no grade. */
export interface MandatoryMessages {
  readonly title: (level: string) => string;
  readonly met: (level: string) => string;
  readonly open: (level: string, met: number, total: number) => string;
  /** Nothing of it is left, or nothing is mandatory. */
  readonly none: (level: string) => string;
  readonly gaps: string;
  readonly noGrade: string;
}
