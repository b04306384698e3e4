/** The words of `<grade-calculator>`'s questions. */
export interface CalculatorMessages {
  readonly category: string;
  /** A category in the list to choose from. */
  readonly categoryWith: (name: string, answered: number, total: number) => string;
  /** Which category this is. */
  readonly place: (at: number, of: number) => string;
  /** Stands for skills without a category. */
  readonly skills: string;
  readonly show: string;
  readonly oneAtATime: string;
  readonly allInAList: string;
  readonly answeredOf: (answered: number, total: number) => string;
  readonly allAnswered: string;
  /** Leads to the category before or after. */
  readonly previous: (name: string) => string;
  readonly next: (name: string) => string;
  readonly nextOpen: string;
  readonly undo: string;
  readonly undone: (skill: string) => string;
  readonly undoneAll: string;
  /** How keys answer. @param steps length of the longest scale, at most 9; 0: none */
  readonly keys: (steps: number) => string;
  readonly notYet: string;
  readonly notYetWords: string;
  readonly notApplicable: string;
  readonly notApplicableWords: string;
  /** Before the levels that ask for a step. */
  readonly askedAt: string;
  readonly mandatory: string;
  readonly yourTarget: string;
  readonly met: string;
  readonly notMet: string;
  /** Instead of the words of a requirement that has none. */
  readonly noWords: string;
  readonly examples: string;
  readonly note: string;
  readonly noteOf: (skill: string) => string;
  readonly noteHint: string;
  readonly takeBack: string;
  readonly takeBackOf: (skill: string) => string;
  /** Of a document without skills. */
  readonly noSkills: string;
}
