/** A printer that keeps what is laid out for it: a real one asks the reader, and a headless browser has none. */

/**
 * @typedef {object} Printed
 * @property {string} title
 * @property {Document} page
 * @property {string} pageTitle what the page itself was called meanwhile
 * @property {() => void} end the printer is done
 */

/**
 * @param {boolean} [refuses] whether the browser does not let the page print
 * @returns {{ printed: Printed[], restore: () => void }} what has been printed so far, and how to give the browser its own printing back
 */
export function withoutPrinter(refuses = false) {
  const own = /** @type {PropertyDescriptor} */ (Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow'));
  /** @type {Printed[]} */
  const printed = [];
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get() {
      const view = own.get?.call(this);
      if (view)
        view.print = () => {
          if (refuses) return;
          view.dispatchEvent(new view.Event('beforeprint'));
          printed.push({ title: view.document.title, page: view.document, pageTitle: document.title, end: () => view.dispatchEvent(new view.Event('afterprint')) });
        };
      return view;
    },
  });
  return { printed, restore: () => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own) };
}
