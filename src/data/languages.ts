import type { SomeTables, Tables, Words } from '../locale/tables.js';
import type { Speaks } from '../locale/text.js';

/** The words of a language, and which one that is: where its own do not come, the English ones. */
export interface Language {
  /** BCP 47 */
  readonly tag: string;
  readonly words: Words;
}

const ENGLISH: Language = { tag: 'en', words: (_name, english) => english };

/** A chunk each; English has none, since its words stand with the code that shows them. */
const LOADERS: Readonly<Record<string, (() => Promise<{ readonly tables: Tables }>) | undefined>> = {};

/** What the page says otherwise, by tag. */
const changes = new Map<string, readonly SomeTables[]>();
const come = new Map([['en', ENGLISH]]);
const coming = new Map<string, Promise<unknown>>();
const followers = new Set<() => void>();

/** The tag of the best language that there is for a reader; English where there is none. A variety is better than its language. */
export const languageFor = (speaks: Speaks): string =>
  [...changes.keys(), ...Object.keys(LOADERS)].sort((one, other) => other.length - one.length).find(speaks) ?? 'en';

/** Undefined until it has been loaded. */
export const loadedLanguage = (tag: string): Language | undefined => come.get(tag);

/** Resolves when it is there; never rejects: where the words do not come, the English ones serve. */
export const loadLanguage = (tag: string): Promise<unknown> => {
  if (!coming.has(tag)) {
    const some = changes.get(tag);
    const loading = bring(tag, some).then(
      (language) => language,
      (reason: unknown) => {
        console.warn(`skill-matrix: the words of "${tag}" could not be loaded; the English ones are shown.`, reason);
        return ENGLISH;
      },
    );
    coming.set(tag, loading.then((language) => changes.get(tag) === some && come.set(tag, language)));
  }
  return coming.get(tag)!;
};

async function bring(tag: string, some: readonly SomeTables[] | undefined): Promise<Language> {
  const [tables, mixed] = await Promise.all([LOADERS[tag]?.(), some && import('../locale/mixed.js')]);
  const words: Words = tables ? (name) => tables.tables[name] : ENGLISH.words;
  return { tag, words: some && mixed ? mixed.mixed(words, some, (place, what) => console.warn(`skill-matrix: addLanguage, ${tag}: ${place}: ${what}`)) : words };
}

/**
 * Adds a language, or says something otherwise in one that there is. What is not given is said as before: in that language,
 * or in English. To be called once, before or after the widgets are there; those in that language are drawn again.
 *
 * ```js
 * addLanguage('nl', { matrix: { search: 'Vaardigheid zoeken' } });
 * addLanguage('de', { matrix: { mandatory: 'Pflicht' } });
 * ```
 *
 * @param tag BCP 47, as in `lang`; of a variety too, such as `de-CH`
 * @param tables words by part; names and shapes are those of `Tables`
 * @throws RangeError where `tag` is no language tag
 */
export function addLanguage(tag: string, tables: SomeTables): void {
  const [name] = Intl.getCanonicalLocales(tag);
  if (name === undefined) throw new RangeError('addLanguage: the tag is empty. Give a language tag, such as "nl".');
  changes.set(name, [...(changes.get(name) ?? []), tables]);
  coming.delete(name);
  come.delete(name);
  for (const follower of [...followers]) follower();
}

/** Calls `follower` when the page has added words. @returns ends it */
export function followLanguages(follower: () => void): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}
