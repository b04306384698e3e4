import type { AssessmentInput } from '../../model/schema.js';
import type { Rating } from '../../model/assessment.js';
import type { Level } from '../../model/types.js';

const options = { bubbles: true, composed: true };

/** A reader has answered, or taken an answer back. */
export class SkillRateEvent extends Event {
  static readonly type = 'skill-rate';
  constructor(
    /** The skill's id. */
    readonly skill: string,
    /** What it is rated now; undefined: nothing. */
    readonly rating: Rating | undefined,
    /** Whether it is only tried out ("What if …?"). */
    readonly trying: boolean,
  ) {
    super(SkillRateEvent.type, options);
  }
}

/** The grade that the kept answers come to is another one. */
export class SkillGradeChangeEvent extends Event {
  static readonly type = 'skill-grade-change';
  constructor(
    /** The furthest attained level of each branch; empty: not yet. */
    readonly grades: readonly Level[],
    readonly before: readonly Level[],
  ) {
    super(SkillGradeChangeEvent.type, options);
  }
}

/** A reader's changes are in the browser's storage. */
export class SkillAssessmentSaveEvent extends Event {
  static readonly type = 'skill-assessment-save';
  constructor(
    /** All the answers, in their JSON form. */
    readonly assessment: AssessmentInput,
  ) {
    super(SkillAssessmentSaveEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-rate': SkillRateEvent;
    'skill-grade-change': SkillGradeChangeEvent;
    'skill-assessment-save': SkillAssessmentSaveEvent;
  }
}
