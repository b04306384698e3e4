/** The one allow-list of addresses: http, https, mailto and relative ones. */

interface Address {
  readonly href: string;
  readonly protocol: string;
  readonly pathname: string;
}
/** `URL` is in browsers and in Node alike; pure code names just what it needs of it. */
declare const URL: new (address: string, base?: string) => Address;

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
// A browser drops tabs and line breaks within an address and control characters before it: "java\tscript:" would run.
const HIDDEN = /[\u0000-\u001f\u007f]/;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const TWO_SLASHES = /^[\\/]{2}/;

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
    // A page opened from a file has relative links to files, but none to another machine's, as `//machine/share` and `/..//machine/share` are.
    return relative && url.protocol === 'file:' && !TWO_SLASHES.test(trimmed) && !TWO_SLASHES.test(url.pathname) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
