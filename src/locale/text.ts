import type { Text } from '../model/types.js';

/** Says whether a language tag is the reader's; where the reader stands is the caller's to know. */
export type Speaks = (tag: string) => boolean;

/** The string of `text` in the reader's language, falling back to the document's own, then to any. */
export function textIn(text: Text | undefined, speaks: Speaks, fallback: string | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const tags = Object.keys(text);
  const tag = tags.find(speaks) ?? tags.find((it) => it === fallback) ?? tags[0];
  return (tag !== undefined && text[tag]) || '';
}
