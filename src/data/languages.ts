import type { Language, SomeTables } from '../locale/tables.js';
import type { Speaks } from '../locale/text.js';

const ENGLISH: Language = { tag: 'en', words: (_name, english) => english };

/** Those that come with the library beside English. */
const TAGS = ['ar', 'de', 'es', 'fr', 'ru', 'zh'];

/** What the page says otherwise, by tag. */
const pageWords = new Map<string, readonly SomeTables[]>();
/** Undefined: on its way. */
const come = new Map<string, Language | undefined>([['en', ENGLISH]]);
const followers = new Set<() => void>();

/** The tag of the best language that there is for a reader; English where there is none. A variety is better than its language. */
export const languageFor = (speaks: Speaks): string => [...pageWords.keys(), ...TAGS].sort((one, other) => other.length - one.length).find(speaks) ?? 'en';

/** Undefined until it has come, of which all who follow are told then. */
export function languageOf(tag: string): Language | undefined {
  if (!come.has(tag)) {
    come.set(tag, undefined);
    const some = pageWords.get(tag);
    void import('./language-loader.js').then(({ bringLanguage }) => bringLanguage(tag, some, ENGLISH), () => ENGLISH).then((language) => {
      // The page may have said more in the meantime.
      if (pageWords.get(tag) !== some) return;
      come.set(tag, language);
      for (const follower of [...followers]) follower();
    });
  }
  return come.get(tag);
}

/** The page has said something otherwise in a language. */
export function saySo(tag: string, tables: SomeTables): void {
  pageWords.set(tag, [...(pageWords.get(tag) ?? []), tables]);
  come.delete(tag);
  for (const follower of [...followers]) follower();
}

/** Calls `follower` when words have come. @returns ends it */
export function followLanguages(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}
