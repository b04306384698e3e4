/** Text compared as people read it: accents and case do not matter. */

export interface Folded {
  readonly text: string;
  /** Folded index → index in the original; undefined where they are the same. */
  readonly at: readonly number[] | undefined;
}

const MARKS = /\p{M}/gu;

/** Without accents, in lower case. */
export function fold(text: string): Folded {
  // Plain ASCII keeps its positions, and most names are plain ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return { text: text.toLowerCase(), at: undefined };
  let folded = '';
  const at: number[] = [];
  let i = 0;
  for (const char of text) {
    const plain = char.normalize('NFD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
    for (let k = 0; k < plain.length; k++) at.push(i);
    folded += plain;
    i += char.length;
  }
  return { text: folded, at };
}

/** The words of a query, folded, each once. */
export function termsOf(query: string): string[] {
  return [...new Set(fold(query).text.split(/\s+/u).filter(Boolean))];
}

/** Where `terms` occur in `text`: ranges in the original string, in order, not overlapping. */
export function marksIn(text: string, terms: readonly string[]): [start: number, end: number][] {
  if (terms.length === 0) return [];
  const { text: folded, at } = fold(text);
  const ranges: [number, number][] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let i = folded.indexOf(term); i >= 0; i = folded.indexOf(term, i + term.length)) {
      const start = at ? at[i]! : i;
      ranges.push([start, at ? endOf(text, at[i + term.length - 1]!) : i + term.length]);
    }
  }
  ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const merged: [number, number][] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}

/** The end of the character at `start`, its combining marks included. */
function endOf(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1);
  while (end < text.length && /^\p{M}/u.test(text.slice(end, end + 2))) end += text.codePointAt(end)! > 0xffff ? 2 : 1;
  return end;
}
