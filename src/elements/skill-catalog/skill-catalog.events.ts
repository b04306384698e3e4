import type { CatalogRole } from '../../model/catalog.js';

const options = { bubbles: true, composed: true };

/** A reader is about to choose a role, by pressing it or by a link. Prevented: nothing is switched, and no link is followed. */
export class SkillBeforeRoleChangeEvent extends Event {
  static readonly type = 'skill-before-role-change';
  constructor(readonly role: CatalogRole) {
    super(SkillBeforeRoleChangeEvent.type, { ...options, cancelable: true });
  }
}

/** A reader has chosen a role: the widgets of the page that show roles of the catalog have its address. */
export class SkillRoleChangeEvent extends Event {
  static readonly type = 'skill-role-change';
  constructor(readonly role: CatalogRole) {
    super(SkillRoleChangeEvent.type, options);
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-before-role-change': SkillBeforeRoleChangeEvent;
    'skill-role-change': SkillRoleChangeEvent;
  }
}
