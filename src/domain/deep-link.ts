/** Addresses of a matrix, a skill or a cell: `#skill=<matrix>/<skill>/<level>`. */

export interface Target {
  readonly matrix: string;
  readonly skill?: string;
  readonly level?: string;
}

const PREFIX = '#skill=';
/** Three ids of the greatest length, in a script of three bytes a character, every byte encoded. */
const MAX_LENGTH = 4_000;

/** What a fragment leads to; undefined where it is none of ours or cannot be read. */
export function parseTarget(hash: string): Target | undefined {
  if (!hash.startsWith(PREFIX) || hash.length > MAX_LENGTH) return undefined;
  let parts: string[];
  try {
    parts = hash
      .slice(PREFIX.length)
      .split('/')
      .map((part) => decodeURIComponent(part).normalize('NFC'));
  } catch {
    return undefined;
  }
  const [matrix, skill, level] = parts;
  if (matrix === undefined || parts.length > 3 || parts.includes('')) return undefined;
  return { matrix, ...(skill !== undefined && { skill }), ...(level !== undefined && { level }) };
}

/** The fragment that leads there; a level counts only together with its skill. */
export function formatTarget({ matrix, skill, level }: Target): string {
  const parts = skill === undefined ? [matrix] : level === undefined ? [matrix, skill] : [matrix, skill, level];
  // A lone surrogate cannot be encoded; the replacement character stands for it, as in every UTF-8 text.
  return PREFIX + parts.map((part) => encodeURIComponent(wellFormed(part))).join('/');
}

const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
