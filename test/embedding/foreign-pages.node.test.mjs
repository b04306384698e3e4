/** The built files on pages that do what other people's pages do: read, hit, opened and measured as their readers meet them. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { misplaced } from './foreign-pages/details.mjs';
import { headerOutOfView } from './foreign-pages/header.mjs';
import { reachedByThePage } from './foreign-pages/inner-look.mjs';
import { drawn, FIND_WIDGETS, showAll } from './foreign-pages/open.mjs';
import { openDetails, readingOf, servedPages, shownWidgets } from './foreign-pages/suite.mjs';
import { traces } from './foreign-pages/traces.mjs';

/** Each page, how many widgets it shows, which of them scroll with the page, and the schemes in which it looks different. */
const PAGES = [
  { path: 'index.html', widgets: 1, scrolling: [0], schemes: ['light', 'dark'] },
  { path: 'catalog.html', widgets: 1, scrolling: [0] },
  { path: 'wiki.html', widgets: 8, scrolling: [0, 1, 5, 6, 7] },
  { path: 'intranet.html', widgets: 6, scrolling: [0, 1, 2, 4, 5, 6] },
  { path: 'classic.html', widgets: 1, scrolling: [], schemes: ['light', 'dark'], globals: ['skillMatrix'] },
];
/** What Lit leaves on every page; the classic script has the page's own words said through one more. */
const GLOBALS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
/** What puppeteer leaves there when it waits. */
const OF_THE_TEST = 'ariaQuerySelector';

const shared = servedPages({
  '/frame.html': '<!doctype html><title>A page with a frame</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="/demo/classic.html" width="700" height="500"></iframe>',
});
const { on } = shared;

function isReadable(path, widgets, schemes) {
  for (const width of [320, 768, 1280]) {
    for (const scheme of schemes) {
      it(`has widgets that can be read and hit, ${width} px wide, ${scheme}`, () =>
        on(path, { width, scheme }, async (tab) => {
          await showAll(tab);
          const found = await shownWidgets(tab);
          assert.equal(found.length, widgets);
          for (const index of found) {
            await openDetails(tab, index);
            assert.deepEqual(await readingOf(tab, index), [], `widget ${index}`);
          }
        }));
    }
  }
}

for (const { path, widgets, scrolling, schemes = ['light'], globals: further = [] } of PAGES) {
  describe(path, () => {
    isReadable(path, widgets, schemes);

    for (const width of [320, 1280]) {
      it(`shows details whole, above all and beside their cell, ${width} px wide`, () =>
        on(path, { width }, async (tab) => {
          await showAll(tab);
          for (const index of await shownWidgets(tab)) {
            const { complaints, opened } = await misplaced(tab, index);
            assert.deepEqual(complaints, [], `widget ${index}`);
            assert.ok(opened >= 1, `no cell of widget ${index} could be pressed`);
          }
        }));
    }

    it('reaches none of its rules into a widget', () =>
      on(path, {}, async (tab) => {
        await showAll(tab);
        assert.deepEqual(await tab.evaluate(reachedByThePage), []);
      }));

    it('is as it was without the library', async () => {
      const fallback = false;
      const { globals: own, ...without } = await on(path, { block: /dist\/cdn/ }, (tab) => tab.evaluate(traces, { fallback }));
      const { globals, ...withLibrary } = await on(path, {}, (tab) => tab.evaluate(traces, { fallback }));
      assert.deepEqual(withLibrary, without);
      assert.deepEqual(globals.filter((it) => !own.includes(it) && !it.includes(OF_THE_TEST)), [...GLOBALS, ...further]);
    });

    if (scrolling.length > 0) {
      it('keeps the header of levels in view', () =>
        on(path, {}, async (tab) => {
          await showAll(tab);
          for (const index of scrolling) assert.deepEqual(await tab.evaluate(headerOutOfView, index), [], `widget ${index}`);
        }));
    }
  });
}

describe('intranet.html, dark by its background alone', () => {
  isReadable('intranet.html?dark=by-background', 6, ['light']);
});

describe('the words between the tags', () => {
  it('look as they did without the library when the document does not come', async () => {
    const fallback = true;
    const failed = await on('wiki.html', { block: /ml-engineer\.json/ }, async (tab) => {
      await tab.waitForFunction(() => globalThis.widgetsOfThePage().every((it) => it.status === 'error'));
      return tab.evaluate(traces, { fallback });
    });
    const without = await on('wiki.html', { block: /dist\/cdn/ }, (tab) => tab.evaluate(traces, { fallback }));
    assert.deepEqual(failed.styles, without.styles);
  });
});

describe('wiki.html', () => {
  const sizes = (tab) => tab.evaluate(() => globalThis.widgetsOfThePage().map((it) => [...it.shadowRoot.querySelectorAll('*')].map((element) => [element.localName, element.clientWidth, element.clientHeight, getComputedStyle(element).fontSize].join(' '))));

  it('draws its widgets alike whatever the root font', async () => {
    const [small, large] = [await on('wiki.html', {}, sizes), await on('wiki.html?root=20px', {}, sizes)];
    assert.deepEqual(large, small);
  });

  it('gives a zoomed widget one level at a time where its letters have no room for more', () =>
    on('wiki.html', { width: 900 }, async (tab) => {
      const switchers = () => tab.evaluate(() => globalThis.widgetsOfThePage().map((it) => it.shadowRoot.querySelector('[part=switcher]') !== null));
      assert.deepEqual(await switchers(), [false, false, false, false, false, false, true, false]);
    }));
});

describe('intranet.html', () => {
  it('has a widget in a hidden tab that finds its width when it is shown', () =>
    on('intranet.html', { width: 320 }, async (tab) => {
      await tab.locator('[aria-controls=matrix]').click();
      await tab.waitForFunction(() => document.querySelector('#matrix skill-matrix').shadowRoot.querySelector('[part=switcher]')?.checkVisibility());
    }));

  it('has a widget in a modal window that can be read, and whose details lie above the window', () =>
    on('intranet.html', {}, async (tab) => {
      await tab.locator('.open').click();
      const index = await tab.evaluate(() => globalThis.widgetsOfThePage().indexOf(document.querySelector('dialog skill-matrix')));
      await tab.waitForFunction((i) => globalThis.widgetsOfThePage()[i].checkVisibility(), {}, index);
      assert.deepEqual(await readingOf(tab, index), []);
      const { complaints, opened } = await misplaced(tab, index);
      assert.deepEqual(complaints, []);
      assert.ok(opened >= 4, `${opened} cells could be pressed`);
    }));
});

describe('classic.html', () => {
  it('draws its matrix from a file', () =>
    on(pathToFileURL(resolve('demo/classic.html')).href, {}, async (tab) => {
      assert.deepEqual(await readingOf(tab, 0), []);
      assert.deepEqual((await misplaced(tab, 0)).complaints, []);
    }));

  it('draws its matrix in a sandboxed frame, and gives the link to copy by hand', async () => {
    const tab = await shared.browser.newPage();
    const errors = [];
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.goto(`${shared.server.origin}/frame.html`);
    const frame = tab.frames()[1];
    await frame.evaluate(FIND_WIDGETS);
    await drawn(frame);
    assert.equal(await frame.evaluate(() => globalThis.origin), 'null', 'the frame has an origin of its own');
    assert.deepEqual(await readingOf(frame, 0), []);
    assert.equal(await openDetails(frame, 0), 'sql/junior');
    await frame.evaluate(() => globalThis.widgetsOfThePage()[0].shadowRoot.querySelector('.tail button').click());
    const link = await frame.waitForFunction(() => globalThis.widgetsOfThePage()[0].shadowRoot.querySelector('.tail input')?.value);
    assert.match(await link.jsonValue(), /demo\/classic\.html#skill=data-engineer\/sql\/junior$/);
    assert.deepEqual(errors, []);
    await tab.close();
  });
});

describe('many.html', () => {
  const COPIES = ['/dist/cdn/all.iife.js', '/dist/cdn/all.js', '/some/path/dist/cdn/all.js'];
  const levels = (tab) => tab.evaluate(() => globalThis.widgetsOfThePage().map((it) => [it.level, it.shadowRoot.querySelector('[aria-pressed=true]')?.dataset.level].join()));

  it('asks once for one document, and chooses one level for twenty widgets, with three copies of the library', async () => {
    shared.server.requests.length = 0;
    await on('many.html?copy=/some/path/dist/cdn/all.js', {}, async (tab) => {
      await tab.evaluate((path) => import(path), COPIES[2]); // It has run then, however late it came.
      assert.equal((await levels(tab)).length, 20);
      for (const copy of COPIES) assert.ok(shared.server.requests.includes(copy), `${copy} is on the page`);
      assert.equal(shared.server.requests.filter((it) => it.endsWith('/data/ml-engineer.json')).length, 1);
      await tab.evaluate(() => globalThis.widgetsOfThePage()[7].shadowRoot.querySelector('button[data-level=senior]').click());
      await tab.waitForFunction(() => globalThis.widgetsOfThePage()[19].level === 'senior');
      assert.deepEqual(await levels(tab), Array(20).fill('senior,senior'));
    });
  });
});
