import { assessmentJson } from '../domain/answers-json.js';
import type { Assessment } from '../model/assessment.js';
import type { AssessmentInput } from '../model/schema.js';

/** Before a reader's change is kept in this browser. Prevented: it is shown all the same, and left to the page to keep. */
export class SkillBeforeSaveEvent extends Event {
  static readonly type = 'skill-before-save';
  readonly #assessment: Assessment;
  constructor(assessment: Assessment) {
    super(SkillBeforeSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.#assessment = assessment;
  }

  /** All answers with the change, as JSON of format 1. */
  get assessment(): AssessmentInput {
    return assessmentJson(this.#assessment);
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-before-save': SkillBeforeSaveEvent;
  }
}
