/** What a reader exports arrives as files, under a strict policy too; a frame that may not download says so and has the text in a box. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { launch } from 'puppeteer-core';
import readXlsxFile from 'read-excel-file/node';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';

const STRICT = "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types skill-matrix skill-matrix-classic";
const json = readFileSync('data/ml-engineer.json', 'utf8');
const inline = json.replaceAll('<', '\\u003c');
const pageOf = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="/icon">${script}<skill-matrix><script type="application/json">${inline}</script></skill-matrix>`;
const MODULE = '<script type="module" src="/dist/cdn/all.js"></script>';
const CLASSIC = '<script src="/dist/cdn/all.iife.js"></script>';
const framed = (sandbox) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Around</title><link rel="icon" href="/icon"><iframe src="/classic.html" sandbox="${sandbox}" width="1000" height="700"></iframe>`;

const KINDS = ['xlsx', 'csv', 'json', 'svg', 'png'];

/** Presses what is offered, and resolves with what is said of it. */
async function take(frame, kind) {
  return frame.evaluate(async (kind) => {
    const root = document.querySelector('skill-matrix').shadowRoot;
    const until = async (look) => {
      for (const end = performance.now() + 15_000; ; ) {
        const found = look();
        if (found) return found;
        if (performance.now() > end) throw new Error(`${kind}: it did not come to ${look}`);
        await new Promise(requestAnimationFrame);
      }
    };
    const words = () => root.querySelector('.taken p')?.textContent;
    if (!root.querySelector('[part=export-panel]:popover-open')) root.querySelector('button[part=export]').click();
    const button = await until(() => root.querySelector(`[data-kind=${kind}]`));
    const before = words();
    button.click();
    await until(() => words() && words() !== before && !root.querySelector('.taken progress'));
    return { words: words(), box: root.querySelector('.taken textarea')?.value ?? null };
  }, kind);
}

describe('what is exported', () => {
  let server;
  let browser;
  let folder;
  before(async () => {
    const page = (body) => ({ body, headers: { 'content-security-policy': STRICT } });
    server = await serve({
      '/icon': '',
      '/strict.html': page(pageOf(MODULE)),
      '/classic.html': { body: pageOf(CLASSIC), headers: {} },
      '/opaque.html': { body: framed('allow-scripts'), headers: {} },
      '/same-origin.html': { body: framed('allow-scripts allow-same-origin'), headers: {} },
      '/allowed.html': { body: framed('allow-scripts allow-same-origin allow-downloads'), headers: {} },
    });
    browser = await launch(await findBrowser());
    folder = mkdtempSync(join(tmpdir(), 'exports-'));
    const session = await browser.target().createCDPSession();
    const names = new Map();
    session.on('Browser.downloadWillBegin', ({ guid, suggestedFilename }) => names.set(guid, suggestedFilename));
    session.on('Browser.downloadProgress', ({ guid, state }) => state === 'completed' && arrival(names.get(guid)).arrived());
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const arrivals = new Map();
  const arrival = (name) => {
    if (!arrivals.has(name)) {
      let arrived;
      const whole = new Promise((resolve) => (arrived = resolve));
      arrivals.set(name, { whole, arrived });
    }
    return arrivals.get(name);
  };

  const open = async (path) => {
    const tab = await browser.newPage();
    const violations = [];
    await tab.exposeFunction('violated', (it) => violations.push(it));
    await tab.evaluateOnNewDocument(() => addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => window.violated?.(`${effectiveDirective} ${blockedURI}`), true));
    await tab.goto(server.origin + path);
    const frame = tab.frames().at(-1);
    await frame.waitForFunction(() => document.querySelector('skill-matrix')?.shadowRoot?.querySelector('[popover]'));
    return { tab, frame, violations };
  };
  /** A file once the browser says that it is whole: its name is there before; the runner's own limit ends the wait. */
  const file = async (name) => {
    await arrival(name).whole;
    return readFileSync(join(folder, name));
  };

  it('arrives whole under a strict policy, each file with its name', { timeout: 60_000 }, async () => {
    const { tab, frame, violations } = await open('/strict.html');
    for (const kind of KINDS) assert.deepEqual(await take(frame, kind), { words: `Downloaded: ml-engineer-skill-matrix.${kind}`, box: null });
    const [xlsx, csv, text, svg, png] = await Promise.all(KINDS.map((kind) => file(`ml-engineer-skill-matrix.${kind}`)));
    assert.equal((await readXlsxFile(xlsx))[0].data.length, 59);
    assert.equal(parse(csv, { bom: true }).length, 59);
    assert.equal(JSON.parse(text).id, 'ml-engineer');
    assert.match(svg.toString(), /^<\?xml .*<\/svg>\n$/s);
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.deepEqual(violations, []);
    await tab.close();
  });

  it('leaves the focus in the panel while the reader looks at another tab', async () => {
    const { tab, frame } = await open('/strict.html');
    await tab.setRequestInterception(true);
    const asked = new Promise((resolve) => {
      tab.on('request', (request) => (request.url().includes('/chunks/xlsx-') ? resolve(request) : void request.continue()));
    });
    const root = await frame.evaluateHandle(() => document.querySelector('skill-matrix').shadowRoot);
    const shows = (selector) => frame.waitForFunction((root, selector) => root.querySelector(selector), { polling: 20 }, root, selector);
    await root.evaluate((it) => it.querySelector('button[part=export]').click());
    await (await shows('[data-kind=xlsx]')).evaluate((it) => it.click());
    await (await shows('[data-cancel]')).evaluate((it) => it.focus());
    const other = await browser.newPage();
    await other.bringToFront();
    assert.equal(await root.evaluate((it) => it.ownerDocument.hasFocus()), false);
    await (await asked).continue();
    await shows('.taken:not(:has(progress)) p');
    assert.equal(await root.evaluate((it) => it.activeElement?.dataset.kind), 'xlsx');
    await Promise.all([tab, other].map((it) => it.close()));
  });

  it('the classic script says that it has no spreadsheets, and what to take instead', async () => {
    const { tab, frame } = await open('/classic.html');
    assert.deepEqual(await take(frame, 'xlsx'), { words: 'This copy of the widget cannot write spreadsheets. Take CSV instead: they open it too.', box: null });
    await tab.close();
  });

  it('in a frame that may not download, which the widget can see, a sentence says so and the text stands in a box', async () => {
    const { tab, frame } = await open('/same-origin.html');
    const { words, box } = await take(frame, 'csv');
    assert.equal(words, 'This frame may not download files. Open this page in a tab of its own, or copy the text from this box, it is selected:');
    assert.equal(parse(box).length, 59);
    assert.deepEqual(await take(frame, 'png'), { words: 'This frame may not download files. Open this page in a tab of its own to get it.', box: null });
    await tab.close();
  });

  it('in a frame with an origin of its own, which cannot see what it may, the sentence says what to do if nothing comes', async () => {
    const { tab, frame } = await open('/opaque.html');
    const { words, box } = await take(frame, 'svg');
    assert.equal(words, 'If ml-engineer-skill-matrix.svg has not come, this frame may not download files. Open this page in a tab of its own, or copy the text from this box, it is selected:');
    assert.match(box, /^<\?xml/);
    assert.match((await take(frame, 'table')).words, /^The browser does not let this page copy/);
    await tab.close();
  });

  it('in a frame that may download, nothing of the kind is said', async () => {
    const { tab, frame } = await open('/allowed.html');
    assert.deepEqual(await take(frame, 'json'), { words: 'Downloaded: ml-engineer-skill-matrix.json', box: null });
    await tab.close();
  });
});
