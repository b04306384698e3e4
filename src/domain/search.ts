import { fold, termsOf } from './text-match.js';

/** Finds entries in which every word of a query occurs somewhere. Texts are folded once. */
export class SearchIndex {
  readonly #entries: readonly { readonly id: string; readonly text: string }[];

  constructor(entries: readonly { readonly id: string; readonly texts: readonly string[] }[]) {
    // A line break between the texts: no term holds one, so none matches across two texts.
    this.#entries = entries.map(({ id, texts }) => ({ id, text: fold(texts.join('\n')).text }));
  }

  /** The ids found; undefined for a query without words. */
  search(query: string): ReadonlySet<string> | undefined {
    const terms = termsOf(query);
    if (terms.length === 0) return undefined;
    return new Set(this.#entries.filter(({ text }) => terms.every((term) => text.includes(term))).map(({ id }) => id));
  }
}
