/** The one allow-list of addresses: http, https, mailto and relative ones. */

interface Address {
  readonly href: string;
  readonly protocol: string;
}
/** `URL` is in browsers and in Node alike; pure code names just what it needs of it. */
declare const URL: new (address: string, base?: string) => Address;

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
// A browser drops tabs and line breaks within an address and control characters before it: "java\tscript:" would run.
// eslint-disable-next-line no-control-regex -- that is what is refused
const HIDDEN = /[\u0000-\u001f\u007f]/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address as it may stand in a link, or undefined.
 *
 * @param base what a relative address is resolved against; without it a relative one is returned as it is
 */
export function safeUrl(href: string, base?: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || HIDDEN.test(trimmed)) return undefined;
  const relative = !SCHEME.test(trimmed);
  if (relative && base === undefined) return trimmed;
  try {
    const url = new URL(trimmed, base);
    // A page opened from a file has relative links to files; only what the document itself names is held to the list.
    return ALLOWED.has(url.protocol) || (relative && base !== undefined && url.protocol === new URL(base).protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The web addresses within a text, without the punctuation that ends a sentence. */
export function linksIn(text: string): { start: number; end: number; href: string }[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'“”‘’]+/giu)].flatMap((match) => {
    const found = match[0].replace(/[.,;:!?…)\]}]+$/u, '');
    const href = safeUrl(found);
    return href === undefined ? [] : [{ start: match.index, end: match.index + found.length, href }];
  });
}
