/** Opens a demo page from the built files, with its widgets drawn. */

/** Every `<skill-matrix>` of the page, those in the shadow roots of the page's own elements too; runs in the page. */
export const FIND_WIDGETS = `globalThis.widgetsOfThePage = () => {
  const found = [];
  const walk = (root) => {
    for (const it of root.querySelectorAll('*')) {
      if (it.localName === 'skill-matrix') found.push(it);
      else if (it.shadowRoot) walk(it.shadowRoot);
    }
  };
  walk(document);
  return found;
};`;

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ width?: number, height?: number, scheme?: string, block?: RegExp }} options `block`: requests that the page is refused
 * @returns the tab, and what went wrong in it so far
 */
export async function open(browser, url, { width = 1280, height = 800, scheme = 'light', block } = {}) {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(String(error)));
  tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && errors.push(message.text()));
  if (block) {
    await tab.setRequestInterception(true);
    tab.on('request', (request) => void (block.test(request.url()) ? request.abort() : request.continue()));
  }
  await tab.setViewport({ width, height });
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await tab.goto(url);
  await tab.evaluate(FIND_WIDGETS);
  if (!block) await drawn(tab);
  return { tab, errors };
}

/** Resolves when every widget of the page has drawn its matrix, and what comes after that. */
export const drawn = (frame) =>
  frame.waitForFunction(() => {
    const all = globalThis.widgetsOfThePage();
    return all.length > 0 && all.every((it) => it.status === 'ready' && it.shadowRoot.querySelector('table[role=grid] tbody') && it.shadowRoot.querySelector('[popover]'));
  });

/** Resolves when the page has been laid out and painted anew. */
export const painted = (frame) => frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Unfolds all that the page and its widgets keep folded. */
export const showAll = (frame) =>
  frame.evaluate(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const panel of document.querySelectorAll('[role=tabpanel]')) panel.hidden = false;
    for (const widget of globalThis.widgetsOfThePage()) {
      await widget.updateComplete;
      for (const details of widget.shadowRoot.querySelectorAll('details')) details.open = true;
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
