/** Whole journeys on the built files, by real keys: from nothing to a downloaded result, and in two tabs. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.mjs';
import { serve } from '../../support/serve.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Know your grade</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/grade-calculator.js"></script>
<h1>Know your grade</h1><a href="#before">A link before it</a>
<grade-calculator src="/data/ml-engineer.json" heading-level="2"><a href="#text">The role as text</a></grade-calculator>`;

/** Runs in the page: what has the focus, as one hears it. */
const focused = () => {
  const root = document.querySelector('grade-calculator').shadowRoot;
  const it = root.activeElement;
  if (!it) return '';
  const named = it.getAttribute('aria-labelledby');
  return (it.ariaLabel ?? (named ? root.getElementById(named).textContent : it.textContent)).replaceAll(/\s+/g, ' ').trim();
};
const text = (selector) => document.querySelector('grade-calculator').shadowRoot.querySelector(selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

describe('a reader who rates themselves', () => {
  let browser;
  let server;
  let folder;
  let context;
  let page;

  before(async () => {
    server = await serve({ '/page.html': PAGE });
    browser = await launch(await findBrowser());
    folder = mkdtempSync(join(tmpdir(), 'answers-'));
  });
  // What one journey leaves in the browser is nothing to the next.
  beforeEach(async () => {
    context = await browser.createBrowserContext({ downloadBehavior: { policy: 'allow', downloadPath: folder } });
  });
  afterEach(() => context?.close());
  after(async () => {
    await browser?.close();
    await server?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const open = async () => {
    const tab = await context.newPage();
    await tab.goto(`${server.origin}/page.html`);
    await tab.waitForFunction(() => /Saved/.test(document.querySelector('grade-calculator')?.shadowRoot?.querySelector('[part~=saved]')?.textContent ?? ''));
    return tab;
  };
  /** Presses Tab until what has the focus is called so. */
  const tabTo = async (tab, name, most = 60) => {
    for (let i = 0; i < most; i++) {
      await tab.keyboard.press('Tab');
      if (name.test(await tab.evaluate(focused))) return;
    }
    assert.fail(`Tab did not come to ${name} within ${most} steps.`);
  };

  it('comes by the keyboard alone from nothing to a downloaded copy of 58 answers', async () => {
    page = await open();
    await tabTo(page, /^Not yet$/);
    for (let i = 0; i < 58; i++) {
      await page.keyboard.press(i % 10 === 9 ? '1' : '2');
      await page.keyboard.press('Enter');
      if (i < 57) await page.waitForFunction((n) => document.querySelector('grade-calculator').shadowRoot.activeElement?.name === `q${n}`, {}, i + 1);
    }
    await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.activeElement?.id === 'why');
    assert.equal(await page.evaluate(text, '[part=progress]'), '58 of 58 skills answered');
    assert.equal(await page.evaluate(text, '[part=grade]'), 'Your answers fit Junior');
    assert.match(await page.evaluate(text, '[part=why]'), /Junior fits: \d+ of 57 met, all 13 mandatory|Junior fits: all 57 met/);
    await tabTo(page, /^Download a copy$/, 200);
    await page.keyboard.press('Enter');
    const file = join(folder, 'ml-engineer-answers.json');
    const until = Date.now() + 10_000;
    // Whole: the browser makes it before it writes it.
    while (!existsSync(file) || !readFileSync(file, 'utf8').endsWith('}\n')) {
      assert.ok(Date.now() < until, 'The copy did not come.');
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    const copy = JSON.parse(readFileSync(file, 'utf8'));
    assert.deepEqual([copy.format, copy.kind, copy.matrix], [1, 'assessment', 'ml-engineer']);
    const steps = Object.values(copy.ratings).map(({ proficiency }) => proficiency);
    assert.equal(steps.length, 58);
    assert.equal(steps.filter((it) => it === 'awareness').length, 5);
    assert.equal(steps.filter((it) => it === 'working').length, 53);
    assert.deepEqual(copy, await page.evaluate(() => document.querySelector('grade-calculator').assessment));
  });

  it('rates with arrows, undoes with Control and Z, and thinks better of deleting with Escape', async () => {
    page = await open();
    await tabTo(page, /^Not yet$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(await page.evaluate(focused), 'Working');
    await page.waitForFunction(() => document.querySelector('grade-calculator').assessment.ratings['github-copilot']?.proficiency === 'working');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelector('grade-calculator').assessment.ratings['github-copilot']?.proficiency === 'awareness');
    await tabTo(page, /^Delete my answers …$/, 200);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.activeElement?.textContent.trim() === 'Cancel');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('grade-calculator').shadowRoot.querySelector('[part=confirmation]'));
    assert.notEqual(await page.evaluate(focused), '');
    assert.equal(await page.evaluate(text, '[part=progress]'), '1 of 58 skills answered');
  });

  it('shares answers by a link, and another reader compares and agrees, both by the keyboard alone', async () => {
    page = await open();
    await tabTo(page, /^Not yet$/);
    await page.keyboard.press('3');
    await page.waitForFunction(() => document.querySelector('grade-calculator').assessment.ratings['github-copilot']);
    await tabTo(page, /^Share your answers by a link$/, 200);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.querySelector('[part=share-link]'));
    await tabTo(page, /^Copy the link$/);
    const link = await page.evaluate(() => document.querySelector('grade-calculator').shadowRoot.querySelector('[part=share-link]').value);
    await page.close();
    await context.close();
    context = await browser.createBrowserContext();
    const other = await open();
    await tabTo(other, /^Not yet$/);
    await other.keyboard.press('1');
    await other.waitForFunction(() => document.querySelector('grade-calculator').assessment.ratings['github-copilot']);
    await other.goto(link);
    await other.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.activeElement?.id === 'opinion-title');
    assert.equal(await other.evaluate(text, '[part=opinion-settled]'), '0 of 1 difference settled.');
    await tabTo(other, /^Agreed value of GitHub Copilot$/);
    // Still open, not yet, and then the steps.
    for (let i = 0; i < 3; i++) await other.keyboard.press('ArrowDown');
    await other.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.querySelector('[part=opinion-settled]').textContent.startsWith('1 of 1'));
    assert.equal(await other.evaluate(() => document.querySelector('grade-calculator').assessment.ratings['github-copilot'].proficiency), 'awareness');
    await tabTo(other, /^Close the comparison$/);
    await other.keyboard.press('Enter');
    await other.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.activeElement?.localName === 'summary');
  });

  it('finds the answers again after coming back, and in a second tab as they are given', async () => {
    page = await open();
    await tabTo(page, /^Not yet$/);
    await page.keyboard.press('3');
    const other = await open();
    await other.waitForFunction(() => /^ ?1 of 58/.test(document.querySelector('grade-calculator').shadowRoot.querySelector('[part=progress]').textContent.trim()));
    await page.bringToFront();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.activeElement?.name === 'q1');
    await page.keyboard.press('1');
    await other.bringToFront();
    await other.waitForFunction(() => document.querySelector('grade-calculator').assessment.ratings['cursor-ide']?.proficiency === 'awareness');
    await other.reload();
    await other.waitForFunction(() => document.querySelector('grade-calculator')?.assessment?.ratings['cursor-ide']?.proficiency === 'awareness');
    assert.deepEqual(server.requests.filter((it) => !/^\/(dist|data|page)/.test(it)), []);
  });
});
