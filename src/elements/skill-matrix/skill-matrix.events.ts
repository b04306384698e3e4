import type { Filter } from './skill-matrix.view.js';

const options = { bubbles: true, composed: true };

/** A reader has changed what is shown. */
export class SkillFilterChangeEvent extends Event {
  static readonly type = 'skill-filter-change';
  constructor(
    readonly filter: Filter,
    /** Skills shown now. */
    readonly shown: number,
  ) {
    super(SkillFilterChangeEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-filter-change': SkillFilterChangeEvent;
  }
}
