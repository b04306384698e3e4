import type { Matrix, Text } from '../model/types.js';
import { nearest } from './nearest.js';
import { SearchIndex } from './search.js';

export interface StackSearch {
  /** The ids of the technologies in which every word of `query` occurs; undefined for a query without words. */
  find(query: string): ReadonlySet<string> | undefined;
  /** The names that were probably meant. */
  suggest(query: string): readonly string[];
}

/** Finds technologies by the names that they have at any level, and by the skills that they stand for. */
export function stackSearch({ levels, categories }: Matrix, read: (text: Text) => string): StackSearch {
  const skills = new Map(categories.flatMap((category) => category.skills.map(({ id, name }) => [id, read(name)])));
  const texts = new Map<string, Set<string>>();
  for (const { id, name, skills: stands } of levels.flatMap(({ stack }) => stack)) {
    const own = texts.get(id) ?? new Set();
    texts.set(id, own.add(read(name)));
    for (const skill of stands) own.add(skills.get(skill)!);
  }
  const index = new SearchIndex([...texts].map(([id, own]) => ({ id, texts: [...own] })));
  return {
    find: (query) => index.search(query),
    suggest: (query) => nearest(query.trim(), [...new Set([...texts.values()].flatMap((own) => [...own]))]),
  };
}
