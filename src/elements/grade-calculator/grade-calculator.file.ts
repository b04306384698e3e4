import type { KeepMessages } from '../../locale/messages/keep.js';

/** No copy of answers is as large as this, in bytes. */
const LARGEST = 8 * 1024 * 1024;

/** The text of a file that a reader opens, or why there is none. */
export async function textIn(file: Blob, words: KeepMessages): Promise<{ readonly text: string } | { readonly why: string }> {
  if (file.size > LARGEST) return { why: words.tooLarge };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) };
  } catch {
    return { why: words.notText };
  }
}
