/** What takes a page of one's own: answers given in the last moment before it is left, and a frame without an origin. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../support/find-browser.mjs';

const PAGE = '/test/embedding/answers/page.html';
/** The moment is short: whether something is lost in it shows in a few tries. */
const ROUNDS = 4;

describe('answers and the page that they are given on', () => {
  let vite;
  let browser;
  let origin;
  before(async () => {
    // From the sources: the store has no element of its own. A frame without an origin is a foreign one to every server.
    vite = await createServer({ clearScreen: false, logLevel: 'error', cacheDir: 'node_modules/.vite-answers', optimizeDeps: { entries: [PAGE.slice(1)] }, server: { port: 0, host: '127.0.0.1', hmr: false, watch: null, cors: true } });
    await vite.listen();
    origin = `http://127.0.0.1:${vite.httpServer.address().port}`;
    browser = await launch(await findBrowser());
  });
  after(async () => {
    await browser?.close();
    await vite?.close();
  });

  async function open(name) {
    const tab = await browser.newPage();
    await tab.goto(origin + PAGE);
    await tab.waitForFunction(() => window.here);
    return { tab, seen: await tab.evaluate((it) => window.show(it), name) };
  }

  /** What somebody finds who comes later. */
  async function later(name) {
    const { tab, seen } = await open(name);
    await tab.close();
    return seen;
  }

  for (const [how, leave] of [
    ['goes on to another page of the site', () => (location.href = '/LICENSE')],
    ['goes on to another site', () => location.replace(location.href.replace('127.0.0.1', 'localhost'))],
    ['reloads the page', () => location.reload()],
  ]) {
    it(`keeps an answer that is given in the moment in which the reader ${how}`, async () => {
      for (let round = 0; round < ROUNDS; round++) {
        const name = `${how} ${round}`;
        const { tab } = await open(name);
        const left = tab.waitForNavigation();
        await tab.evaluate(`void answer('docker', 'working'); (${leave})(); undefined`);
        await left;
        await tab.close();
        assert.deepEqual(await later(name), { saved: 'saved', rated: { docker: 'working' } }, `round ${round}`);
      }
    });
  }

  it('keeps an answer that is given in the moment in which the tab is closed', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const name = `closed ${round}`;
      const { tab } = await open(name);
      const opened = new Promise((resolve) => tab.once('popup', resolve));
      await tab.evaluate((address) => void window.open(address), origin + PAGE);
      const popup = await opened;
      await popup.waitForFunction(() => window.here);
      await popup.evaluate((it) => window.show(it), name);
      const closed = new Promise((resolve) => popup.once('close', resolve));
      await popup.evaluate('void answer("docker", "working"); window.close(); undefined').catch(() => undefined);
      await closed;
      await tab.waitForFunction(() => window.look().rated.docker === 'working');
      await tab.close();
      assert.deepEqual((await later(name)).rated, { docker: 'working' }, `round ${round}`);
    }
  });

  it('shows answers and says that they are not kept in a frame that is sandboxed', async () => {
    const { tab } = await open('around the frame');
    await tab.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.sandbox = 'allow-scripts';
      frame.src = address;
      document.body.append(frame);
    }, origin + PAGE);
    const frame = await tab.waitForFrame((it) => it.parentFrame() !== null && it.url().endsWith(PAGE));
    await frame.waitForFunction(() => window.here);
    assert.deepEqual(await frame.evaluate(() => window.show('in the frame')), { saved: 'memory', reason: 'answers/blocked', rated: {} });
    await frame.evaluate(() => window.answer('docker', 'working'));
    assert.deepEqual(await frame.evaluate(() => window.look()), { saved: 'memory', reason: 'answers/blocked', rated: { docker: 'working' } });
    await tab.close();
  });
});
