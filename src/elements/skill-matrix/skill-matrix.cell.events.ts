const options = { bubbles: true, composed: true };

/** The details of a cell have been opened, or have moved to it. */
export class SkillCellOpenEvent extends Event {
  static readonly type = 'skill-cell-open';
  constructor(
    readonly skill: string,
    readonly level: string,
  ) {
    super(SkillCellOpenEvent.type, options);
  }
}

/** The details have been closed. */
export class SkillCellCloseEvent extends Event {
  static readonly type = 'skill-cell-close';
  constructor(
    readonly skill: string,
    readonly level: string,
  ) {
    super(SkillCellCloseEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-cell-open': SkillCellOpenEvent;
    'skill-cell-close': SkillCellCloseEvent;
  }
}
