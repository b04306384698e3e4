import type { SourceController, SourceHost } from './source.controller.js';

/**
 * One level for all widgets of a source: what the page sets on `host` is proposed, what it changes later is chosen, and
 * what anyone has chosen comes back as the host's `level`.
 *
 * @param isKnown whether the document has such a level; undefined while there is no document
 * @param changed whether the page has just set `level`
 */
export function settleLevel(host: SourceHost & { readonly hasUpdated: boolean }, source: Pick<SourceController, 'level' | 'selectLevel' | 'proposeLevel'>, isKnown: ((id: string) => boolean) | undefined, changed: boolean): void {
  if (changed && host.level !== undefined && host.level !== source.level) {
    if (host.hasUpdated) source.selectLevel(host.level);
    else source.proposeLevel(host.level);
  }
  const { level } = source;
  // Undefined is a choice too: the reader has taken theirs back.
  if (isKnown && (level === undefined || isKnown(level))) host.level = level;
}
