import { safeUrl } from './safe-url.js';

/** The web addresses within a text, without the punctuation that ends a sentence. */
export function linksIn(text: string): { start: number; end: number; href: string }[] {
  // No `u` flag: with it `i` would take `ſ` for an s.
  return [...text.matchAll(/https?:\/\/[^\s<>"'“”‘’«»。，、；：！？（）「」『』【】《》]+/gi)].flatMap((match) => {
    const found = match[0].slice(0, endOf(match[0]));
    const href = safeUrl(found);
    return href === undefined ? [] : [{ start: match.index, end: match.index + found.length, href }];
  });
}

const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Where the address ends. A closing bracket belongs to it where it was opened within: `…/Rust_(language)`. */
function endOf(address: string): number {
  // One walk, then a step back at a time: a pattern such as `[.,]+$` takes quadratic time on a long row of dots.
  const open: Record<string, number> = {};
  for (const char of address) open[char] = (open[char] ?? 0) + 1;
  for (let end = address.length; ; end--) {
    const last = address[end - 1]!;
    const opening = CLOSING[last];
    if (opening ? (open[opening] ?? 0) >= open[last]! : !'.,;:!?…،؛؟*_|'.includes(last)) return end;
    open[last]!--;
  }
}
