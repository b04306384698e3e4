/**
 * One person's answers to one matrix, after reading. The JSON form is `AssessmentInput` (`schema.ts`).
 *
 * Lookups by id are `Map`s, so that an id such as `constructor` is an ordinary key. Answers whose skill or level the matrix
 * does not have (any more) stay in them: whoever reads an assessment for a matrix passes over those.
 */
export interface Assessment {
  /** The matrix's id. */
  readonly matrix: string;
  /** The matrix's revision when the last answer was given. */
  readonly revision?: string;
  /** Whose answers they are; only where the person has said so. */
  readonly subject?: string;
  /** ISO 8601, of the last change. */
  readonly updated?: string;
  /** Id of the level that the person aims at. */
  readonly target?: string;
  /** By skill id; an absent one is unanswered. */
  readonly ratings: ReadonlyMap<string, Rating>;
}

/** An answer for one skill. One that says nothing but a note is unanswered. */
export interface Rating {
  /** Id of a step of the skill's scale; null: none yet. */
  readonly proficiency?: string | null;
  /** Answers to requirements that are text alone, by level id. */
  readonly met?: ReadonlyMap<string, boolean>;
  /** The skill has no part in this person's work: its requirements are left out. */
  readonly notApplicable?: boolean;
  /** Evidence, in the person's own words. */
  readonly note?: string;
  /** ISO 8601, of the answer. */
  readonly at?: string;
}
