/** A sentence in pieces, so that names in another script can be set apart: each odd one is a name out of the document. */
export type Sentence = readonly string[];

/** Stands for a name while a sentence is made: words never hold it, and what the document says is put in only afterwards. */
const MARK = '\ue000';

/** @param make makes the sentence out of names that have gone through `name` */
export function sentence(make: (name: (text: string) => string) => string): Sentence {
  const names: string[] = [];
  const words = make((text) => `${MARK}${names.push(text) - 1}${MARK}`);
  return words.split(MARK).map((piece, i) => (i % 2 === 1 ? names[Number(piece)]! : piece));
}

export const asText = (pieces: Sentence): string => pieces.join('');
