/** The demo's calculator page, from the built files: two widgets that share a reader's answers. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { serve } from '../support/serve.mjs';

/** Runs in the page: what the matrix says of a skill at a level. */
const cell = (skill, level) => [...(document.querySelector('skill-matrix').shadowRoot?.querySelectorAll('button[part~=cell]') ?? [])].map((it) => it.ariaLabel).find((it) => it.startsWith(`${skill}, ${level}`));

describe('calculator.html', () => {
  let browser;
  let server;
  let context;
  let tab;
  const [errors, asked] = [[], []];

  before(async () => {
    server = await serve();
    browser = await launch(await findBrowser());
    context = await browser.createBrowserContext();
    tab = await context.newPage();
    tab.on('pageerror', (error) => errors.push(String(error)));
    tab.on('console', (message) => ['error', 'warn'].includes(message.type()) && errors.push(message.text()));
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(`${server.origin}/demo/calculator.html`);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('draws the calculator and the matrix', async () => {
    await tab.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot?.querySelector('.skill input[type=radio]') && document.querySelector('skill-matrix').shadowRoot?.querySelector('table[role=grid] tbody'));
    assert.deepEqual(await tab.evaluate(() => ['grade-calculator', 'skill-matrix'].map((it) => document.querySelector(it).status)), ['ready', 'ready']);
  });

  it('shows in the cells of the matrix what the reader rates in the calculator', async () => {
    await tab.waitForFunction(`/yours: not rated yet$/.test((${cell})('GitHub Copilot', 'Senior'))`);
    // The third answer, after "not yet" and the first step of the scale: what Senior asks for.
    await tab.evaluate(() => document.querySelector('grade-calculator').shadowRoot.querySelectorAll('.skill input[type=radio]')[2].click());
    await tab.waitForFunction(`/yours: Working, met$/.test((${cell})('GitHub Copilot', 'Senior'))`);
    assert.match(await tab.evaluate(cell, 'GitHub Copilot', 'Principal'), /yours: Working, one step short$/);
  });

  it('is printed in one column, without what can only be pressed', async () => {
    await tab.emulateMediaType('print');
    const found = await tab.evaluate(() => {
      const root = document.querySelector('grade-calculator').shadowRoot;
      const [stand, ask] = ['.stand', '.ask'].map((it) => root.querySelector(it).getBoundingClientRect());
      return { beside: stand.bottom > ask.top, widths: Math.round(stand.width - ask.width), buttons: [...root.querySelectorAll('button:not(.name)')].filter((it) => it.checkVisibility()).map((it) => it.textContent.trim()) };
    });
    assert.deepEqual(found, { beside: false, widths: 0, buttons: [] });
    await tab.emulateMediaType('screen');
  });

  it('asks for nothing but the files beside it, and says nothing on the console', () => {
    assert.ok(asked.some((it) => it.endsWith('/data/ml-engineer.json')), 'the requests are seen');
    assert.deepEqual(asked.filter((it) => !it.startsWith(`${server.origin}/`) && !it.startsWith('data:')), []);
    assert.deepEqual(errors, []);
  });
});
