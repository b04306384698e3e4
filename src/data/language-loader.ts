/** Brings the words of a language, with what the page says otherwise in it. In a chunk of its own: an English page needs none. */
import type { Language, SomeTables, Tables, Words } from '../locale/tables.js';

/** Of a language, and of its varieties, a chunk each; English has none, since its words stand with the code that shows them. */
const LOADERS: Readonly<Record<string, (() => Promise<{ readonly tables: Tables }>) | undefined>> = {
  ar: () => import('../locale/ar/index.js'),
  de: () => import('../locale/de/index.js'),
  es: () => import('../locale/es/index.js'),
  fr: () => import('../locale/fr/index.js'),
  ru: () => import('../locale/ru/index.js'),
  zh: () => import('../locale/zh/index.js'),
};

/** Never rejects: where the words do not come, the English ones serve. @param tag BCP 47 @param some what the page says otherwise */
export async function bringLanguage(tag: string, some: readonly SomeTables[] | undefined, english: Language): Promise<Language> {
  try {
    const [own, mixed] = await Promise.all([(LOADERS[tag] ?? LOADERS[tag.split('-')[0]!])?.(), some && import('../locale/mixed.js')]);
    const words: Words = own ? (name) => own.tables[name] : english.words;
    return { tag, words: some && mixed ? mixed.mixed(words, some, (place, what) => console.warn(`skill-matrix: addLanguage, ${tag}: ${place}: ${what}`)) : words };
  } catch (reason) {
    console.warn(`skill-matrix: the words of "${tag}" could not be loaded; the English ones are shown.`, reason);
    return english;
  }
}
