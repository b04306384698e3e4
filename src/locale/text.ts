import type { Text } from '../model/types.js';

/** Says whether a language tag is the reader's; where the reader stands is the caller's to know. */
export type Speaks = (tag: string) => boolean;

/**
 * The string of `text` in the reader's language, falling back to the document's own, then to any; and the language it is in,
 * undefined where nothing says so.
 *
 * @param own the document's language
 */
export function pickText(text: Text | undefined, speaks: Speaks, own: string | undefined): { readonly shown: string; readonly tag: string | undefined } {
  if (text === undefined || typeof text === 'string') return { shown: text ?? '', tag: own };
  const tags = Object.keys(text);
  const tag = tags.find(speaks) ?? tags.find((it) => it === own) ?? tags[0];
  return { shown: (tag !== undefined && text[tag]) || '', tag };
}

/** The string alone. */
export const textIn = (text: Text | undefined, speaks: Speaks, own: string | undefined): string => pickText(text, speaks, own).shown;
