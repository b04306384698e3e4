import { catalogs } from '../data/catalogs.js';
import type { Catalog } from '../model/catalog.js';
import { SkillCatalogLoadEvent } from './catalog.events.js';
import type { SourceKind } from './source.kind.js';

export const catalogSource: SourceKind<Catalog> = { ...catalogs, loadEvent: (catalog) => new SkillCatalogLoadEvent(catalog) };
