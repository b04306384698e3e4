/** The benchmark's own tests: its documents, its references, and whether it would notice what it is for. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../support/find-browser.mjs';
import { CONTENDERS, pagesOf, PLANTED, SIZES } from './contenders.mjs';
import { generate } from './generate.mjs';
import { onPage } from './measure.mjs';
import { runRounds } from './rounds.mjs';
import { builtFiles, serve } from './serve.mjs';
import { compare } from './statistics.mjs';

const MAX_BYTES = 8 * 1024 * 1024;

describe('the generated documents', () => {
  const size = { skills: 500, levels: 8 };

  it('are the same at every run, and others with another seed', () => {
    assert.deepEqual(generate(size), generate(size));
    assert.notDeepEqual(generate(size), generate({ ...size, seed: 2 }));
  });

  it('are as large as asked, in categories of 10 to 20 skills, each skill with an id and a name of its own', () => {
    for (const skills of [500, 2_000, 10_000]) {
      const { categories, levels } = generate({ skills, levels: 10 });
      const all = categories.flatMap((category) => category.skills);
      assert.equal(levels.length, 10);
      assert.equal(all.length, skills);
      assert.equal(new Set(all.map(({ id }) => id)).size, skills);
      assert.equal(new Set(all.map(({ name }) => name)).size, skills);
      for (const category of categories) assert.ok(category.skills.length >= 10 && category.skills.length <= 20, `${category.id} has ${category.skills.length}`);
    }
  });

  it('ask something at most levels, about a third of it mandatory, and describe a share of the skills', () => {
    const skills = generate(size).categories.flatMap((category) => category.skills);
    const asked = skills.flatMap(({ requirements }) => Object.values(requirements));
    const between = (value, low, high) => assert.ok(value > low && value < high, `${value} is not between ${low} and ${high}`);
    between(asked.length / (500 * 8), 0.8, 0.9);
    between(asked.filter(({ mandatory }) => mandatory).length / asked.length, 0.28, 0.38);
    between(skills.filter(({ expectations }) => expectations).length / 500, 0.3, 0.5);
    assert.ok(skills.every(({ name, description }) => name && description));
  });

  it('are small enough for the widget, up to the largest', () => {
    assert.ok(JSON.stringify(SIZES['10000x10'].document()).length < MAX_BYTES);
  });
});

describe('the contenders', () => {
  let browser;
  let server;

  before(async () => {
    browser = await puppeteer.launch(await findBrowser());
    server = await serve(builtFiles());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  /** What a reader sees of the table of a page, row by row; categories that are folded are unfolded first. */
  const tableOf = (size, id) =>
    onPage(browser.defaultBrowserContext(), CONTENDERS[id].drawnBy, async (page) => {
      await page.goto(`${server.origin}/${size}/${id}.html`);
      await page.evaluate(() => globalThis.bench.drawn);
      return page.evaluate(async () => {
        const widget = document.querySelector('skill-matrix');
        const root = widget?.shadowRoot ?? document;
        for (const fold of root.querySelectorAll('button.fold[aria-expanded=false]')) {
          fold.click();
          await widget.updateComplete;
        }
        const seen = (cell) => [cell.localName, cell.className, cell.getAttribute('aria-label') ?? '', cell.textContent];
        const head = [...root.querySelectorAll('thead th')].map((cell) => (cell.querySelector('.full') ?? cell).textContent);
        const body = [...root.querySelectorAll('tbody tr')].map((row) => [...row.cells].map((cell) => [...seen(cell), ...[...cell.querySelectorAll('button')].flatMap(seen)]));
        return { label: root.querySelector('table').getAttribute('aria-label'), problems: widget?.problems ?? [], head, body };
      });
    });

  for (const size of ['58x5', '500x8']) {
    it(`show the same rows, cells and names at ${size}, in which the widget finds no problem`, async () => {
      const document = SIZES[size].document();
      server.add(pagesOf(size, document));
      const widget = await tableOf(size, 'widget');
      assert.deepEqual(widget.problems, []);
      const skills = document.categories.flatMap((category) => category.skills);
      assert.equal(widget.body.length, skills.length + document.categories.length);
      assert.equal(widget.body.flat().length, skills.length * (1 + document.levels.length) + document.categories.length);
      for (const id of ['static', 'inner']) assert.deepEqual(await tableOf(size, id), widget, id);
    });
  }

  it('are seen to be slower where something slows them down', async () => {
    const { empty, static: reference, reserved: widget } = CONTENDERS;
    const contenders = { empty, static: reference, widget, planted: PLANTED };
    const samples = await runRounds({ browser, server, size: 'planted', document: SIZES['58x5'].document(), contenders, rounds: 3 });
    const results = compare(samples, contenders, false);
    const [fast, slow] = [results.widget.task, results.planted.task];
    assert.ok(slow.value.median > fast.value.median + 20, `${slow.value.median} ms beside ${fast.value.median} ms`);
    assert.ok(slow.ratio.median > fast.ratio.median, `${slow.ratio.median} beside ${fast.ratio.median}`);
  });
});
