/** Where a text of a document may stand by itself. Not the cells of a grid: there are thousands, and each says a letter. */
const PLACES = 'th, .title, .overline, .choice button, .switcher button, h1, h2, h3, h4, h5, h6, [dir=auto], bdi, option';

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
