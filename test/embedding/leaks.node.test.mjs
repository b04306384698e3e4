/** Widgets that have gone are gone: after ten rounds a page holds no more elements, nodes and listeners than after the first ones. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';
import { widgets } from './widgets.js';

const ROUNDS = 10;
/** Widgets in a round. */
const MANY = 20;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Widgets come and go</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/all.js"></script><script type="module" src="/test/embedding/leaks/rounds.js"></script><main></main><aside></aside>`;

describe('widgets that come and go', () => {
  let server;
  let browser;
  let tab;
  let devtools;
  before(async () => {
    server = await serve({ '/rounds.html': PAGE });
    browser = await launch(await findBrowser());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach(async () => {
    tab = await browser.newPage();
    await tab.goto(`${server.origin}/rounds.html`);
    devtools = await tab.createCDPSession();
  });
  afterEach(() => tab?.close());

  /** What the page holds when nothing is left that could be collected. */
  async function held() {
    // Twice: what finalizers let go is collected by the second.
    for (let i = 0; i < 2; i++) await devtools.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners, documents } = await devtools.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, documents, alive: await tab.evaluate(() => window.rounds.alive()) };
  }

  async function rounds(count, ...how) {
    const levels = [];
    for (let i = 0; i < count; i++) {
      await tab.evaluate((how) => window.rounds.round(...how), [MANY, ...how]);
      levels.push(await held());
    }
    return levels;
  }

  /**
   * Throws where a page holds more and more. The first round warms up. What comes once and stays is no leak (a template that
   * is drawn for the first time in a later round): a leak grows in most rounds, or by what each widget of a round has.
   */
  function assertLevel(levels) {
    const grows = (what) => {
      const steps = levels.slice(2).map((level, i) => level[what] - levels[i + 1][what]);
      return steps.filter((step) => step > 0).length > steps.length / 2 || levels.at(-1)[what] - levels[1][what] >= MANY;
    };
    const grown = ['nodes', 'listeners', 'documents'].filter(grows);
    if (levels.at(-1).alive > 0) grown.push('alive');
    assert.equal(grown.map((what) => `${what} by round: ${levels.map((level) => level[what]).join(', ')}`).join('; '), '');
  }

  for (const { tag } of widgets) {
    for (const source of ['src', 'data']) {
      it(`<${tag}> leaves nothing behind in ${ROUNDS} rounds of twenty, each with ${source}`, async (t) => {
        const levels = await rounds(ROUNDS, tag, source);
        t.diagnostic(JSON.stringify(levels.at(-1)));
        assertLevel(levels);
      });
    }

    it(`<${tag}> leaves nothing behind while another one keeps showing the same document`, async () => {
      await tab.evaluate((tag) => window.rounds.stay(tag), tag);
      assertLevel(await rounds(3, tag, 'src'));
    });

    const planted = [
      ['keeps the element', /alive by round: 20, 40, 60/],
      ['keeps a part of it', /nodes by round/],
      ['keeps a listener on the window', /'listeners by round: 20, 40, 60'/],
    ];
    for (const [leak, complaint] of planted) {
      it(`<${tag}> on a page that ${leak} is caught`, async () => {
        const levels = await rounds(3, tag, 'data', leak);
        assert.throws(() => assertLevel(levels), complaint);
      });
    }
  }
});
