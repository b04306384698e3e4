import type { Catalog } from '../model/catalog.js';

/** A catalog has been read and is about to be drawn. Apart from `skill-load`, whose listeners expect a matrix. */
export class SkillCatalogLoadEvent extends Event {
  static readonly type = 'skill-catalog-load';
  constructor(readonly catalog: Catalog) {
    super(SkillCatalogLoadEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'skill-catalog-load': SkillCatalogLoadEvent;
  }
}
