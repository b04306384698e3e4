/** What the suites of foreign pages share: a server of the built files, a browser, and the ways to look at a widget. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.mjs';
import { serve } from '../../support/serve.mjs';
import { open } from './open.mjs';
import { unreadable } from './readable.mjs';

/**
 * Serves and launches before the tests of a file, and cleans up after them.
 *
 * @param {Record<string, string>} pages further pages by path
 */
export function servedPages(pages) {
  const shared = { server: undefined, browser: undefined, on };
  before(async () => {
    shared.server = await serve(pages);
    shared.browser = await launch(await findBrowser());
  });
  after(async () => {
    await shared.browser?.close();
    await shared.server?.close();
  });

  /** Opens a page, hands its tab over, closes it. Whatever the page says on the console is an error, but that something was blocked. */
  async function on(path, options, look) {
    const { tab, errors } = await open(shared.browser, new URL(path, `${shared.server.origin}/demo/`).href, options);
    try {
      const result = await look(tab);
      if (!options.block) assert.deepEqual(errors, [], 'the console');
      return result;
    } finally {
      await tab.close();
    }
  }
  return shared;
}

/** Which of the page's widgets are on the screen. */
export const shownWidgets = (tab) => tab.evaluate(() => globalThis.widgetsOfThePage().flatMap((it, i) => (it.checkVisibility() ? [i] : [])));

/** What cannot be read or hit in a widget, as `unreadable` says. */
export const readingOf = (tab, index) => tab.evaluate(`(${unreadable})(globalThis.widgetsOfThePage()[${index}])`);

/** Opens the details of a widget's first cell; resolves with its skill and level. */
export const openDetails = (tab, index) =>
  tab.evaluate(async (i) => {
    const widget = globalThis.widgetsOfThePage()[i];
    const { skill, level } = await new Promise((done) => {
      widget.addEventListener('skill-cell-open', done, { once: true });
      widget.shadowRoot.querySelector('button[part~=cell]').click();
    });
    return `${skill}/${level}`;
  }, index);
