/**
 * Addresses of a matrix, a skill or a cell, `#skill=<matrix>/<skill>/<level>`, and of what a page says of a role besides,
 * `#skill-part=<matrix>/<part>/<item>`; and of a role of a catalog, `#skill-role=<role>`.
 */

export interface Target {
  readonly matrix: string;
  readonly skill?: string;
  readonly level?: string;
}

/** A part of a role's page (`faq`, `stack`, `focus`, `matrix`, `track`, `summary`), or one item of it, such as a question. */
export interface Part {
  readonly matrix: string;
  readonly part: string;
  readonly item?: string;
}

const TARGET = '#skill=';
const PART = '#skill-part=';
const ROLE = '#skill-role=';
/** Three ids of the greatest length, in a script of three bytes a character, every byte encoded. */
const MAX_LENGTH = 4_000;

/** What a fragment leads to; undefined where it is none of ours or cannot be read. */
export function parseTarget(hash: string): Target | undefined {
  const [matrix, skill, level] = read(TARGET, hash) ?? [];
  if (matrix === undefined) return undefined;
  return { matrix, ...(skill !== undefined && { skill }), ...(level !== undefined && { level }) };
}

/** The fragment that leads there; a level counts only together with its skill. */
export function formatTarget({ matrix, skill, level }: Target): string {
  return write(TARGET, skill === undefined ? [matrix] : level === undefined ? [matrix, skill] : [matrix, skill, level]);
}

/** The part that a fragment leads to; undefined where it names none or cannot be read. */
export function parsePart(hash: string): Part | undefined {
  const [matrix, part, item] = read(PART, hash) ?? [];
  if (matrix === undefined || part === undefined) return undefined;
  return { matrix, part, ...(item !== undefined && { item }) };
}

/** The fragment that leads to a part of a role's page. */
export const formatPart = ({ matrix, part, item }: Part): string => write(PART, item === undefined ? [matrix, part] : [matrix, part, item]);

/** The id of the role that a fragment leads to; undefined where it names none or cannot be read. */
export function parseRole(hash: string): string | undefined {
  const parts = read(ROLE, hash);
  return parts?.length === 1 ? parts[0] : undefined;
}

/** The fragment that leads to a role of a catalog. */
export const formatRole = (role: string): string => write(ROLE, [role]);

/** One to three parts, none of them empty. */
function read(prefix: string, hash: string): string[] | undefined {
  if (!hash.startsWith(prefix) || hash.length > MAX_LENGTH) return undefined;
  try {
    const parts = hash
      .slice(prefix.length)
      .split('/')
      .map((part) => decodeURIComponent(part).normalize('NFC'));
    return parts.length > 3 || parts.includes('') ? undefined : parts;
  } catch {
    return undefined;
  }
}

// A lone surrogate cannot be encoded; the replacement character stands for it, as in every UTF-8 text.
const write = (prefix: string, parts: readonly string[]): string => prefix + parts.map((part) => encodeURIComponent(wellFormed(part))).join('/');

const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
