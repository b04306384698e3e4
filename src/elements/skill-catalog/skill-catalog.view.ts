/** Pure: a catalog, what is known of its roles and what a reader looks for → what is to be drawn. */
import { RoleSearch } from '../../domain/role-search.js';
import { marksIn, termsOf } from '../../domain/text-match.js';
import type { Catalog, CatalogFamily, CatalogRole } from '../../model/catalog.js';
import type { Text } from '../../model/types.js';
import type { Marked } from '../../ui/marked.js';
import type { RoleReading } from './skill-catalog.readings.js';

/** A text in the reader's language; `lang` is that of its document, where it is not the catalog's. */
export type ReadText = (text: Text | undefined, lang?: string) => string;

export interface RoleView {
  readonly role: CatalogRole;
  readonly name: Marked;
  readonly description: string;
  /** Whether the page shows it. */
  readonly current: boolean;
  readonly reading: RoleReading | undefined;
  /** Skills by which it was found, and how many more there are. */
  readonly skills: readonly Marked[];
  readonly moreSkills: number;
}

export interface FamilyView {
  readonly id: string;
  /** Undefined for roles without a family. */
  readonly name: Marked | undefined;
  readonly description: string;
  readonly roles: readonly RoleView[];
}

export interface CatalogView {
  readonly families: readonly FamilyView[];
  /** Families with a name. */
  readonly named: number;
  /** Whether there are so many roles that families are folded unless a reader opens them. */
  readonly many: boolean;
  readonly searching: boolean;
  readonly shown: number;
  readonly total: number;
  /** Roles whose matrix has been read, and those that could not be. */
  readonly read: number;
  readonly failed: number;
  /** Nearest names, when nothing was found. */
  readonly suggestions: readonly string[];
}

export interface ViewOptions {
  readonly query: string;
  /** By the role's address. */
  readonly readings: ReadonlyMap<string, RoleReading>;
  readonly isCurrent: (role: CatalogRole) => boolean;
}

/** Roles that a reader still overlooks at a glance. */
const MANY = 24;
const MOST_SKILLS = 4;

export const rolesIn = ({ families }: Catalog): readonly CatalogRole[] => families.flatMap(({ roles }) => roles);

/** A catalog prepared for one reader: texts in one language. */
export class CatalogReader {
  readonly catalog: Catalog;
  readonly #text: ReadText;
  #search: { readonly of: ViewOptions['readings']; readonly roles: RoleSearch } | undefined;

  constructor(catalog: Catalog, text: ReadText) {
    this.catalog = catalog;
    this.#text = text;
  }

  view({ query, readings, isCurrent }: ViewOptions): CatalogView {
    const terms = termsOf(query);
    const searching = terms.length > 0;
    const search = searching ? this.#searchIn(readings) : undefined;
    const found = search?.find(query);
    const all = rolesIn(this.catalog);
    const mark = (text: string): Marked => ({ text, marks: marksIn(text, terms) });
    const roleOf = (role: CatalogRole): RoleView => {
      const skills = search?.skillsOf(role.id, terms) ?? [];
      return {
        role,
        name: mark(this.#text(role.name)),
        description: this.#text(role.description),
        current: isCurrent(role),
        reading: readings.get(role.src),
        skills: skills.slice(0, MOST_SKILLS).map(mark),
        moreSkills: Math.max(0, skills.length - MOST_SKILLS),
      };
    };
    const families = this.catalog.families.flatMap((family): FamilyView[] => {
      const roles = found ? family.roles.filter(({ id }) => found.has(id)) : family.roles;
      if ((searching || family.name === undefined) && roles.length === 0) return [];
      return [{ id: family.id, name: family.name === undefined ? undefined : mark(this.#text(family.name)), description: this.#text(family.description), roles: roles.map(roleOf) }];
    });
    const states = all.map(({ src }) => readings.get(src)?.name);
    const named = this.catalog.families.filter(({ name }) => name !== undefined).length;
    return {
      families,
      named,
      many: all.length > MANY && named > 1,
      searching,
      shown: families.reduce((sum, { roles }) => sum + roles.length, 0),
      total: all.length,
      read: states.filter((it) => it === 'read').length,
      failed: states.filter((it) => it === 'failed').length,
      suggestions: search && families.length === 0 ? search.suggest(query) : [],
    };
  }

  /** Made when it is first needed, and anew when more is known of the roles. */
  #searchIn(readings: ViewOptions['readings']): RoleSearch {
    if (this.#search?.of !== readings) this.#search = { of: readings, roles: new RoleSearch(this.catalog.families.flatMap((family) => family.roles.map((role) => this.#searched(family, role, readings)))) };
    return this.#search.roles;
  }

  #searched(family: CatalogFamily, { id, name, description, src }: CatalogRole, readings: ViewOptions['readings']): ConstructorParameters<typeof RoleSearch>[0][number] {
    const reading = readings.get(src);
    const skills = reading?.name === 'read' ? reading.digest.skills.map((skill) => this.#text(skill, reading.digest.lang)) : [];
    return { id, name: this.#text(name), about: [this.#text(family.name), this.#text(description)].filter(Boolean), skills };
  }
}
