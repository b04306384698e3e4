import { nearest } from './nearest.js';
import { SearchIndex } from './search.js';
import { fold } from './text-match.js';

/** A role as it is searched: texts in one language. */
export interface SearchedRole {
  readonly id: string;
  readonly name: string;
  /** The family's name and whatever else is said of the role. */
  readonly about: readonly string[];
  /** As far as its matrix has been read. */
  readonly skills: readonly string[];
}

/** Finds roles by name, family, description and skills: a role is found where every word of a query occurs in any of them. */
export class RoleSearch {
  readonly #index: SearchIndex;
  readonly #names: readonly string[];
  readonly #folded: ReadonlyMap<string, readonly { readonly name: string; readonly text: string }[]>;

  constructor(roles: readonly SearchedRole[]) {
    this.#index = new SearchIndex(roles.map(({ id, name, about, skills }) => ({ id, texts: [name, ...about, ...skills] })));
    this.#folded = new Map(roles.map(({ id, skills }) => [id, skills.map((name) => ({ name, text: fold(name).text }))]));
    this.#names = [...new Set(roles.flatMap(({ name, about }) => [name, ...about.slice(0, 1)]))];
  }

  /** The ids found; undefined for a query without words. */
  find(query: string): ReadonlySet<string> | undefined {
    return this.#index.search(query);
  }

  /** The skills of a role in which one of the words occurs. */
  skillsOf(id: string, terms: readonly string[]): readonly string[] {
    return (this.#folded.get(id) ?? []).filter(({ text }) => terms.some((term) => text.includes(term))).map(({ name }) => name);
  }

  /** The names of roles and families that were probably meant. */
  suggest(query: string): readonly string[] {
    return nearest(query.trim(), this.#names);
  }
}
