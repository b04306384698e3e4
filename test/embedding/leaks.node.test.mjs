/** Widgets that have gone are gone: after ten rounds a page holds no more elements, nodes and listeners than after the first ones. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';
import { widgets } from './widgets.js';

const ROUNDS = 10;
/** Attempts to collect what is still alive, each after a turn of the page. */
const COLLECTIONS = 10;
/** Widgets in a round. */
const MANY = 8;
/** In a round of a widget that is made of others: as many elements. */
const FEW = 2;
const manyOf = (tag) => (widgets.find((widget) => widget.tag === tag).composite ? FEW : MANY);
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

  /** What the page holds when nothing is left that could be collected: what a request still held goes when that has ended. */
  async function held() {
    let alive;
    for (let i = 0; i < COLLECTIONS; i++) {
      // Twice: what finalizers let go is collected by the second.
      for (let k = 0; k < 2; k++) await devtools.send('HeapProfiler.collectGarbage');
      alive = await tab.evaluate(() => window.rounds.alive());
      if (alive === 0) break;
    }
    const { nodes, jsEventListeners, documents } = await devtools.send('Memory.getDOMCounters');
    return { nodes, listeners: jsEventListeners, documents, alive };
  }

  async function rounds(count, tag, ...how) {
    const levels = [];
    for (let i = 0; i < count; i++) {
      await tab.evaluate((how) => window.rounds.round(...how), [manyOf(tag), tag, ...how]);
      levels.push(await held());
    }
    return levels;
  }

  /**
   * Throws where a page holds more and more. The first rounds warm up, and what comes once and stays is no leak (a template that is
   * drawn for the first time in a later round): a leak grows in more than a third of the rounds. A widget that is still there is one at once.
   */
  function assertLevel(levels) {
    const grows = (what) => {
      const steps = levels.slice(2).map((level, i) => level[what] - levels[i + 1][what]);
      return steps.filter((step) => step > 0).length > steps.length / 3;
    };
    const grown = ['nodes', 'listeners', 'documents'].filter(grows);
    if (levels.at(-1).alive > 0) grown.push('alive');
    assert.equal(grown.map((what) => `${what} by round: ${levels.map((level) => level[what]).join(', ')}`).join('; '), '');
  }

  for (const { tag } of widgets) {
    for (const source of ['src', 'data']) {
      it(`<${tag}> leaves nothing behind in ${ROUNDS} rounds of ${manyOf(tag)}, each with ${source}`, async (t) => {
        const levels = await rounds(ROUNDS, tag, source);
        t.diagnostic(JSON.stringify(levels.at(-1)));
        assertLevel(levels);
      });
    }

    it(`<${tag}> leaves nothing behind while another one keeps showing the same document`, async () => {
      await tab.evaluate((tag) => window.rounds.stay(tag), tag);
      assertLevel(await rounds(5, tag, 'src'));
    });
  }

  // What is proved here is the measuring, which is the same for every widget.
  const [{ tag }] = widgets;
  const planted = [
    ['keeps the element', new RegExp(`alive by round: ${MANY}, ${2 * MANY}, ${3 * MANY}`)],
    ['keeps a part of it', /nodes by round/],
    ['keeps a listener on the window', new RegExp(`'listeners by round: ${MANY}, ${2 * MANY}, ${3 * MANY}'`)],
  ];
  for (const [leak, complaint] of planted) {
    it(`<${tag}> on a page that ${leak} is caught`, async () => {
      const levels = await rounds(3, tag, 'data', leak);
      assert.throws(() => assertLevel(levels), complaint);
    });
  }
});
