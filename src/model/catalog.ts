import type { Text } from './types.js';

/** A role of a catalog: its name, and where its matrix is. */
export interface CatalogRole {
  /** That of its matrix: links name a role by it. */
  readonly id: string;
  readonly name: Text;
  readonly description?: Text;
  /** The address of its matrix, absolute and without a fragment. */
  readonly src: string;
  /** The address of a page about the role, absolute. */
  readonly href?: string;
}

export interface CatalogFamily {
  /** '' where the catalog lists roles without families. */
  readonly id: string;
  /** Absent for those. */
  readonly name?: Text;
  readonly description?: Text;
  readonly roles: readonly CatalogRole[];
}

/** The roles of a company, by family. Ids of roles are unique in it. */
export interface Catalog {
  /** '' where the document has none. */
  readonly name: Text;
  /** BCP 47 tag of the texts; undefined where the document does not say. */
  readonly lang?: string;
  /** Roles without a family first. */
  readonly families: readonly CatalogFamily[];
}
