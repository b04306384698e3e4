/** The one allow-list of addresses: http, https, mailto and relative ones. */

interface Address {
  readonly href: string;
  readonly protocol: string;
  readonly host: string;
}
/** `URL` is in browsers and in Node alike; pure code names just what it needs of it. */
declare const URL: new (address: string, base?: string) => Address;

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
// A browser drops tabs and line breaks within an address and control characters before it: "java\tscript:" would run.
const HIDDEN = /[\u0000-\u001f\u007f]/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address as it may stand in a link, or undefined.
 *
 * @param base what a relative address is resolved against; without it a relative one is returned as it is
 */
export function safeUrl(href: string, base?: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || HIDDEN.test(href.trimEnd())) return undefined;
  const relative = !SCHEME.test(trimmed);
  if (relative && base === undefined) return trimmed;
  try {
    const url = new URL(trimmed, base);
    if (ALLOWED.has(url.protocol)) return url.href;
    // A page opened from a file has relative links to files: on its own host, for `//host` would ask another machine.
    const { protocol, host } = new URL(base ?? trimmed);
    return relative && url.protocol === 'file:' && protocol === 'file:' && url.host === host ? url.href : undefined;
  } catch {
    return undefined;
  }
}

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
