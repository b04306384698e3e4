import type { Failure } from '../model/failures.js';
import type { Problem } from '../model/problems.js';
import type { Matrix } from '../model/types.js';

const options = { bubbles: true, composed: true };

/** A document has been read and is about to be drawn. */
export class SkillLoadEvent extends Event {
  static readonly type = 'skill-load';
  constructor(readonly matrix: Matrix) {
    super(SkillLoadEvent.type, options);
  }
}

/** A document could not be loaded; where one was shown before, it still is. */
export class SkillErrorEvent extends Event {
  static readonly type = 'skill-error';
  constructor(readonly failure: Failure) {
    super(SkillErrorEvent.type, options);
  }
}

/** A document has been read, and something is wrong in it; again when the warnings are known, which come after the drawing. */
export class SkillProblemEvent extends Event {
  static readonly type = 'skill-problem';
  constructor(readonly problems: readonly Problem[]) {
    super(SkillProblemEvent.type, options);
  }
}

/** A reader has chosen a level. `level` is undefined where the choice was taken back. */
export class SkillLevelChangeEvent extends Event {
  static readonly type = 'skill-level-change';
  constructor(readonly level: string | undefined) {
    super(SkillLevelChangeEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-load': SkillLoadEvent;
    'skill-error': SkillErrorEvent;
    'skill-problem': SkillProblemEvent;
    'skill-level-change': SkillLevelChangeEvent;
  }
}
