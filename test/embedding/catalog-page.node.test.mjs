/** The demo's page of all roles, from the built files: a catalog that switches the page of a role, in a browser with a history. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';

const FILES = ['catalog', 'ml-engineer', 'mlops-engineer', 'data-scientist'].map((name) => `/data/${name}.json`);

describe('catalog.html', () => {
  let browser;
  let server;
  let tab;
  const [errors, asked] = [[], []];

  before(async () => {
    server = await serve();
    browser = await launch(await findBrowser());
    tab = await browser.newPage();
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && errors.push(message.text()));
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(`${server.origin}/demo/catalog.html`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** Resolves when page and catalog show the role. */
  const shows = (role) =>
    tab.waitForFunction(
      (id) => {
        const [catalog, page] = ['skill-catalog', 'skill-page'].map((it) => document.querySelector(it));
        return page.matrix?.id === id && catalog.selected === id && catalog.shadowRoot.querySelectorAll('[aria-current]').length === 1;
      },
      {},
      role,
    );
  const hash = () => tab.evaluate(() => location.hash);
  const press = (name) => tab.evaluate((wanted) => [...document.querySelector('skill-catalog').shadowRoot.querySelectorAll('[part=link]')].find((it) => it.textContent.trim() === wanted).click(), name);

  it('shows the roles, counted, and the page of the first', async () => {
    await shows('ml-engineer');
    await tab.waitForFunction(() => document.querySelector('skill-catalog').shadowRoot.querySelectorAll('.must').length === 3);
    assert.equal(await hash(), '');
  });

  it('switches the page, and the address remembers it', async () => {
    await press('MLOps Engineer');
    await shows('mlops-engineer');
    assert.equal(await hash(), '#skill-role=mlops-engineer');
    await press('Data Scientist');
    await shows('data-scientist');
    assert.equal(await hash(), '#skill-role=data-scientist');
  });

  it('goes back to the role before, and to that of the beginning, and forward again', async () => {
    for (const [move, role] of [['back', 'mlops-engineer'], ['back', 'ml-engineer'], ['forward', 'mlops-engineer']]) {
      await tab.evaluate((where) => history[where](), move);
      await shows(role);
    }
  });

  it('is reloaded where it was', async () => {
    await tab.reload();
    await shows('mlops-engineer');
  });

  it('asks for nothing but the files beside it, and says nothing on the console', () => {
    const documents = new Set(asked.filter((it) => it.endsWith('.json')).map((it) => new URL(it).pathname));
    assert.deepEqual([...documents].sort(), [...FILES].sort());
    assert.deepEqual(asked.filter((it) => !it.startsWith(`${server.origin}/`) && !it.startsWith('data:')), []);
    assert.deepEqual(errors, []);
  });
});
