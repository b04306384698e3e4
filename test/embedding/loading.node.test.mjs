/** What takes a browser of one's own: no network, no such host, an https page, and files of the package that do not come. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { startFaultyServer } from '../support/faulty-server.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { selfSigned } from '../support/self-signed.mjs';
import { serve } from '../support/serve.mjs';
import { documentOf, widgets } from './widgets.js';

const chunks = readdirSync('dist/cdn/chunks');
const RULES = 'MAP intranet.test 127.0.0.1, MAP other.test 127.0.0.1, MAP no-such-host.test ~NOTFOUND';
const page = (script) => `<!doctype html><title>A page</title><link rel="icon" href="data:,">${script}<main></main>`;
const MODULE = page('<script type="module" src="/dist/cdn/all.js"></script>');
const pages = {
  '/': MODULE,
  '/classic': page('<script src="/dist/cdn/all.iife.js"></script>'),
  '/upgrades': { body: MODULE, headers: { 'content-security-policy': 'upgrade-insecure-requests' } },
};
const outcomes = [];

describe('what the network keeps from a page', () => {
  let browser;
  let server;
  let secure;
  let faulty;
  let tab;
  let errors;
  before(async () => {
    const json = readFileSync('data/ml-engineer.json', 'utf8');
    const found = await findBrowser();
    [server, secure, faulty, browser] = await Promise.all([
      serve(pages),
      serve(pages, selfSigned('intranet.test')),
      startFaultyServer(json, readFileSync('data/catalog.json', 'utf8')),
      launch({ ...found, protocolTimeout: 20_000, args: [...found.args, `--host-resolver-rules=${RULES}`, '--ignore-certificate-errors'] }),
    ]);
  });
  after(async () => {
    await browser?.close();
    await Promise.all([server, secure, faulty].map((it) => it?.close()));
    console.table(outcomes);
  });
  afterEach(async () => {
    for (const path of Object.keys(pages).filter((it) => it.includes('/chunks/'))) delete pages[path];
    await tab?.close();
    assert.deepEqual(errors, [], 'errors that nobody caught');
  });

  /** A page with the library, its patience as wished. */
  async function open(tag, address, patience = {}) {
    errors = [];
    tab = await browser.newPage();
    tab.on('pageerror', (error) => errors.push(String(error)));
    await tab.goto(address);
    // One patience for all widgets of the page.
    await tab.evaluate(async (name, wished) => {
      await customElements.whenDefined(name);
      // Before the network goes.
      window.isDrawn = (await import('/test/embedding/widgets.js')).widgets.find((widget) => widget.tag === name).isDrawn;
      Object.assign((await customElements.whenDefined('skill-matrix')).patience, wished);
    }, tag, patience);
  }

  const add = (tag, properties) =>
    tab.evaluate((name, given) => {
      const element = Object.assign(document.createElement(name), given);
      element.append(Object.assign(document.createElement('a'), { href: '#', textContent: 'The skill matrix' }));
      document.querySelector('main').append(element);
    }, tag, properties);
  const become = (status) => tab.waitForFunction((wished) => document.querySelector('main').firstElementChild.status === wished, { timeout: 10_000 }, status);
  const retry = () => tab.evaluate(() => document.querySelector('main').firstElementChild.shadowRoot.querySelector(':is([part=error], [part=banner]) button').click());

  /** Waits for a failure and looks at what is said of it. */
  async function failure(what, status, { code, reader, retry: offered }) {
    await become(status);
    // What the owner is told comes after the drawing.
    await tab.waitForFunction(() => document.querySelector('main').firstElementChild.shadowRoot.querySelector(':is([part=error], [part=banner]) details'), { timeout: 10_000 });
    const said = await tab.evaluate(async () => {
      const element = document.querySelector('main').firstElementChild;
      await element.updateComplete;
      const part = element.shadowRoot.querySelector('[part=error], [part=banner]');
      const text = (selector) => part.querySelector(selector).textContent.trim();
      return { reader: text('p'), owner: text('details'), retry: part.querySelector('button') !== null, child: element.querySelector('a').checkVisibility(), drawn: window.isDrawn(element) };
    });
    assert.ok(said.reader.includes(reader), said.reader);
    assert.ok(said.owner.includes(code), said.owner);
    assert.equal(said.retry, offered, 'Retry is offered');
    assert.equal(status === 'stale' ? said.drawn : said.child, true, 'something better than nothing is seen');
    outcomes.push({ what, status, code, retry: offered, reader: said.reader });
    return said;
  }

  const OFFLINE = { code: 'load/offline', reader: 'You seem to be offline.', retry: true };
  const UNREACHABLE = { code: 'load/unreachable', reader: 'could not be reached', retry: true };
  const MIXED = { code: 'load/mixed-content', reader: 'insecure address', retry: false };
  const INTERNAL = { code: 'load/internal', reader: 'If trying again does not help, reload the page.', retry: true };
  const TIMEOUT = { code: 'load/timeout', reader: 'stopped answering', retry: true };

  for (const { tag, kind = 'matrix' } of widgets) {
    const { file: DOCUMENT, chunk } = documentOf(tag);
    const CHUNK = `/dist/cdn/chunks/${chunks.find((name) => chunk.test(name))}`;
    describe(`<${tag}>`, () => {
      it('says that the reader is offline, and recovers by Retry when that is over', async () => {
        await open(tag, `${server.origin}/`);
        await add(tag, { data: JSON.parse(readFileSync(`.${DOCUMENT}`, 'utf8')) });
        await become('ready');
        await tab.waitForNetworkIdle(); // With everything of the package there, only the document is asked for.
        await tab.evaluate(() => document.querySelector('main').replaceChildren());
        await tab.setOfflineMode(true);
        await add(tag, { src: DOCUMENT });
        await failure('offline', 'error', OFFLINE);
        await tab.setOfflineMode(false);
        await retry();
        await become('ready');
      });

      it('keeps the document of a reader who went offline', async () => {
        await open(tag, `${server.origin}/`);
        await add(tag, { src: DOCUMENT });
        await become('ready');
        await tab.waitForNetworkIdle();
        await tab.setOfflineMode(true);
        await tab.evaluate(() => document.querySelector('main').firstElementChild.reload());
        await failure('offline at a reload', 'stale', OFFLINE);
        await tab.setOfflineMode(false);
        await retry();
        await become('ready');
      });

      it('says of a host that does not exist that it could not be reached, and offers Retry', async () => {
        await open(tag, `${server.origin}/`);
        await add(tag, { src: 'http://no-such-host.test/matrix.json' });
        const { owner } = await failure('no such host', 'error', UNREACHABLE);
        assert.ok(owner.includes('a wrong host name') && owner.includes('http://no-such-host.test/matrix.json'), owner);
      });

      it('says that an https page may not use an http address, and offers no Retry; nobody is asked', async () => {
        await open(tag, secure.origin.replace('127.0.0.1', 'intranet.test'));
        const { host } = new URL(faulty.origin.replace('127.0.0.1', 'other.test'));
        await add(tag, { src: `http://${host}/ok?key=mixed` });
        const { owner } = await failure('http on an https page', 'error', MIXED);
        assert.ok(owner.includes('Serve the document over https.'), owner);
        assert.equal(await (await fetch(`${faulty.origin}/visits?key=mixed`)).json(), 0);
      });

      it('loads from an http address on an https page that upgrades such requests, and from this very machine', async () => {
        const origin = secure.origin.replace('127.0.0.1', 'intranet.test');
        await open(tag, `${origin}/upgrades`);
        await add(tag, { src: `${origin.replace('https:', 'http:')}${DOCUMENT}` });
        await become('ready');
        await tab.close();
        await open(tag, origin);
        await add(tag, { src: `${faulty.origin}/ok?key=local&document=${kind}` });
        await become('ready');
      });

      for (const [source, properties] of [['src', { src: DOCUMENT }], ['data', { data: JSON.parse(readFileSync(`.${DOCUMENT}`, 'utf8')) }]]) {
        it(`says when its own validator does not come for ${source}, and recovers by Retry where the browser asks for it again`, async () => {
          pages[CHUNK] = (response) => response.writeHead(503).end();
          await open(tag, `${server.origin}/`);
          await add(tag, properties);
          const { owner } = await failure(`no validator (${source})`, 'error', INTERNAL);
          assert.ok(owner.includes(CHUNK), owner);
          delete pages[CHUNK];
          await retry();
          await become('ready');
        });
      }

      it('does not wait for its own validator for ever', async () => {
        const held = [];
        pages[CHUNK] = (response) => held.push(response);
        await open(tag, `${server.origin}/`, { inactivity: 500 });
        await add(tag, { src: DOCUMENT });
        await failure('a validator that hangs', 'error', INTERNAL);
        for (const response of held) response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`.${CHUNK}`));
        await retry();
        await become('ready');
      });

      it('waits as long as the page says in the classic script too', async () => {
        await open(tag, `${server.origin}/classic`, { inactivity: 300 });
        await add(tag, { src: `${faulty.origin}/hang?key=classic` });
        const { owner } = await failure('a server that hangs, classic script', 'error', TIMEOUT);
        assert.ok(owner.includes('patience.inactivity: 300'), owner);
      });
    });
  }
});
