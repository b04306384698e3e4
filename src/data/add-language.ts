import type { SomeTables } from '../locale/tables.js';
import { saySo } from './languages.js';

/**
 * Adds a language, or says something otherwise in one that there is. What is not given is said as before: in that language,
 * or in English. Before or after the widgets are there: those in that language are drawn again.
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
  saySo(name, tables);
}
