/** Words of a page over those that there are. */
import type { SomeTables, TableName, Tables, Words } from './tables.js';

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * What does not fit is left out.
 *
 * @param base words of the language, or the English ones
 * @param warn hears of what is left out: its place, and what is wrong
 */
export function mixed(base: Words, some: readonly SomeTables[], warn: (place: string, what: string) => void): Words {
  const over = (words: unknown, own: unknown, place: string): unknown => {
    if (own === undefined) return words;
    if (!isTree(words) || !isTree(own)) {
      if (typeof words === typeof own) return own;
      warn(place, `here stands ${kindOf(own)}, and ${kindOf(words)} is needed; it is left aside.`);
      return words;
    }
    const all: Record<string, unknown> = { ...words };
    for (const [key, value] of Object.entries(own)) {
      if (Object.hasOwn(words, key)) all[key] = over(words[key], value, `${place}.${key}`);
      else warn(`${place}.${key}`, `there are no such words. There are: ${Object.keys(words).join(', ')}.`);
    }
    return all;
  };
  const made = new Map<TableName, unknown>();
  return <Name extends TableName>(name: Name, english: Tables[Name]): Tables[Name] => {
    if (!made.has(name)) made.set(name, some.reduce<unknown>((all, tables) => over(all, tables[name], name), base(name, english)));
    return made.get(name) as Tables[Name];
  };
}

const kindOf = (value: unknown): string => (typeof value === 'function' ? 'a function' : typeof value === 'string' ? 'a text' : value === null ? 'null' : `a value of type ${typeof value}`);
