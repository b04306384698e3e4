import type { Assessment } from '../model/assessment.js';

/** Before a reader's change is kept. Prevented: it is shown, and this browser does not keep it; the page does, or nobody. */
export class SkillBeforeSaveEvent extends Event {
  static readonly type = 'skill-before-save';
  /** @param assessment the answers with the change */
  constructor(readonly assessment: Assessment) {
    super(SkillBeforeSaveEvent.type, { bubbles: true, composed: true, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-before-save': SkillBeforeSaveEvent;
  }
}
