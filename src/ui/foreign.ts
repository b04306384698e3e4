/** Where a document's texts may stand: each of these holds one, or words of the interface alone. */
const PLACES = '[dir=auto], bdi, option';

/**
 * Marks texts in another language than the words around them, so that a screen reader speaks them rightly.
 *
 * @param foreign their languages, by text
 */
export function markForeign(root: ShadowRoot, foreign: ReadonlyMap<string, string>): void {
  for (const place of root.querySelectorAll(PLACES)) {
    const tag = foreign.get(place.textContent.trim());
    if (tag !== undefined) place.setAttribute('lang', tag);
    else place.removeAttribute('lang');
  }
}
