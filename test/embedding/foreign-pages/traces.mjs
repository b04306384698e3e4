/**
 * What of the page a widget could have touched; runs in the page. The same with the library and without it is the aim.
 *
 * How large boxes are is left out, since a drawn matrix is larger than a link. The words between a widget's tags count
 * while they are shown.
 *
 * @param {{ fallback: boolean }} options whether those words are shown
 */
export function traces({ fallback }) {
  const GROWS = /^(width|height|inline-size|block-size|perspective-origin|transform-origin|top|right|bottom|left|inset.*|grid-template-.*)$/;
  const elements = [...document.querySelectorAll('*')].filter((it) => it.localName !== 'script');
  const look = (element) => {
    const style = getComputedStyle(element);
    return [...style].filter((property) => !GROWS.test(property)).map((property) => `${property}: ${style.getPropertyValue(property)}`).sort();
  };
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
