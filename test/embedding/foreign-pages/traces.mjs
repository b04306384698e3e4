/**
 * What of the page a widget could have touched; runs in the page. The same with the library and without it is the aim.
 *
 * Styles are those that rules and inheritance give (Typed OM), not what layout makes of them: a drawn matrix is larger
 * than a link. (And Chrome now and then says `0px` of an `auto` margin that it laid out as 24 px.) The words between a
 * widget's tags count while they are shown.
 *
 * @param {{ fallback: boolean }} options whether those words are shown
 */
export function traces({ fallback }) {
  const elements = [...document.querySelectorAll('*')].filter((it) => it.localName !== 'script');
  const look = (element) => [...element.computedStyleMap()].map(([property, values]) => `${property}: ${values.join(' ')}`).sort();
  const OURS = 'skill-catalog, skill-matrix, skill-page';
  const pageOwn = elements.filter((it) => (fallback ? !it.matches(OURS) : !it.closest(OURS)));
  return {
    styles: pageOwn.map((it) => [`${it.localName}#${it.id}.${it.className}`, ...look(it)]),
    attributes: elements.map((it) => [it.localName, ...[...it.attributes].map(({ name, value }) => `${name}=${value}`)].join(' ')),
    sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
    globals: Object.getOwnPropertyNames(globalThis).sort(),
    stored: localStorage.length + sessionStorage.length,
  };
}
