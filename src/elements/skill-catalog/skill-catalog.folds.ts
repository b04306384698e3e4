import type { Catalog, CatalogRole } from '../../model/catalog.js';

/** Which families a reader has unfolded. */
export class FamilyFolds {
  #open: ReadonlySet<string> = new Set();

  /** Where one's own role is, is seen at first. */
  begin(catalog: Catalog | undefined, isCurrent: (role: CatalogRole) => boolean): void {
    this.#open = new Set(catalog?.families.flatMap(({ id, roles }) => (roles.some(isCurrent) ? [id] : [])));
  }

  isOpen(family: string): boolean {
    return this.#open.has(family);
  }

  set(family: string, open: boolean): void {
    const families = new Set(this.#open);
    if (open) families.add(family);
    else families.delete(family);
    this.#open = families;
  }

  setAll(catalog: Catalog | undefined, open: boolean): void {
    this.#open = new Set(open ? catalog?.families.map(({ id }) => id) : []);
  }
}
