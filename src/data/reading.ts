import { safeUrl } from '../domain/safe-url.js';
import type { Text } from '../model/types.js';
import type { Path } from './check.js';
import type { ProblemReport } from './problems.js';

/** What the readers of the parts share. */
export interface Reading {
  readonly report: ProblemReport;
  /** The document's own address, against which relative links are resolved. */
  readonly base: string | undefined;
}

export const nfc = (id: string): string => id.normalize('NFC');

/** `href` if it may be drawn as a link; otherwise the problem is reported and the link left out. */
export function readLink({ report, base }: Reading, href: string | undefined, path: Path): string | undefined {
  if (href === undefined) return undefined;
  const url = safeUrl(href, base);
  if (url === undefined) {
    report.add('matrix/link-not-allowed', path, `"${href.slice(0, 80)}" is not an address that may be linked.`);
  }
  return url;
}

/** The items of `list` whose id has not been there before; the others are reported and left out. */
export function distinct<T extends { readonly id: string }>({ report }: Reading, list: readonly T[], path: Path, seen = new Set<string>()): [T, number][] {
  return list.flatMap((item, i): [T, number][] => {
    const id = nfc(item.id);
    if (!seen.has(id)) {
      seen.add(id);
      return [[item, i]];
    }
    report.add('matrix/duplicate-id', [...path, i, 'id'], `The id "${id}" is there twice.`);
    return [];
  });
}

/** As `distinct`, for what a document speaks of under its id. What stands under `__proto__` is dropped when it is read: cells would be silently empty. */
export function distinctNames<T extends { readonly id: string }>(reading: Reading, list: readonly T[], path: Path, seen?: Set<string>): [T, number][] {
  return distinct(reading, list, path, seen).filter(([{ id }, i]) => {
    if (id !== '__proto__') return true;
    reading.report.add('matrix/invalid-id', [...path, i, 'id'], 'No entry can have the id "__proto__".');
    return false;
  });
}

/** The one string of a text that the document itself would show. */
export function ownText(text: Text, lang: string | undefined): string {
  return typeof text === 'string' ? text : ((lang && text[lang]) ?? Object.values(text)[0] ?? '');
}
