/** What a step changes, in numbers. */
export interface StepNumbers {
  readonly new: number;
  readonly newMandatory: number;
  readonly raised: number;
  readonly becomesMandatory: number;
  readonly changed: number;
  readonly lowered: number;
  readonly becomesOptional: number;
  readonly dropped: number;
  readonly technologiesNew: number;
  readonly technologiesChanged: number;
  readonly technologiesGone: number;
}

/** One list of what changes; each number of the sentence has its own. */
export type SectionName = 'new' | 'raised' | 'mandatory' | 'changed' | 'lowered' | 'optional' | 'dropped';

/** Along the ladder, against it, from one branch to another, or from nothing. */
export type Way = 'up' | 'down' | 'across' | 'start';

/** The words of `<skill-track>`. */
export interface TrackMessages {
  readonly ladder: string;
  /** Above the branches of a fork. */
  readonly thenOneOf: string;
  /** Above several levels at which a ladder begins. */
  readonly startAtOneOf: string;
  /** The levels that lead to a level, where the drawing does not show them. */
  readonly after: (levels: readonly string[]) => string;
  /** What a level brings, in a few words, beside its name. */
  readonly brings: (way: Way, numbers: StepNumbers) => string;
  readonly comparedWith: string;
  readonly start: string;
  /** @param from '' from nothing */
  readonly sentence: (way: Way, from: string, to: string, numbers: StepNumbers) => string;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly skillCount: (count: number) => string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  /** Stands for skills without a category. */
  readonly skills: string;
  /** Between what was and what is, for those who hear it. */
  readonly to: string;
  readonly mandatory: string;
  readonly described: string;
  readonly nowMandatory: string;
  readonly noLongerMandatory: string;
  readonly otherWords: string;
  readonly falls: string;
  readonly noLongerAsked: string;
  readonly focus: (level: string) => string;
  /** Of a level that names no focus, or none that the other does not name. */
  readonly noFocus: (level: string) => string;
  readonly sameFocus: string;
  readonly stack: string;
  readonly stackNew: string;
  readonly stackChanged: string;
  readonly stackGone: string;
  readonly stackKept: (count: number) => string;
  readonly noStack: (level: string) => string;
  /** Of a document that has no levels. */
  readonly noLevels: string;
}
