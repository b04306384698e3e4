/** The calculator's result and all its answers, printed by the browser and read out of the PDF. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.mjs';
import { holds, printedBy } from '../../support/paper.mjs';
import { serve } from '../../support/serve.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Know your grade</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/grade-calculator.js"></script>
<grade-calculator src="/data/ml-engineer.json" storage="none"></grade-calculator>`;

const role = JSON.parse(readFileSync(new URL('../../../data/ml-engineer.json', import.meta.url)));
const skills = role.categories.flatMap((category) => category.skills);
const steps = role.scale.map(({ id }) => id);
/** Everyone's steps go up and down by a rule of their own. */
const assessment = (by, subject) => ({
  format: 1,
  kind: 'assessment',
  matrix: role.id,
  ...(subject && { subject }),
  target: 'senior',
  ratings: Object.fromEntries(skills.map(({ id }, i) => [id, { proficiency: steps[(i * by) % steps.length], note: `note ${i} of ${subject ?? 'mine'}` }])),
});

describe('on paper', () => {
  let browser;
  let server;
  before(async () => {
    server = await serve({ '/page.html': PAGE });
    browser = await launch(await findBrowser());
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (second = false) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page.html`);
    await page.waitForFunction(() => document.querySelector('grade-calculator')?.shadowRoot?.querySelector('[part~=talk]'));
    await page.evaluate((given) => (document.querySelector('grade-calculator').assessment = given), assessment(3));
    await page.waitForFunction(() => Object.keys(document.querySelector('grade-calculator').assessment.ratings).length === 58);
    if (second) {
      await page.evaluate(() => (document.querySelector('grade-calculator').shadowRoot.querySelector('[part=opinion]').open = true));
      const input = await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.querySelector('[part=opinion] input[type=file]'));
      await input.evaluate((it, given) => {
        const files = new DataTransfer();
        files.items.add(new File([JSON.stringify(given)], 'theirs.json'));
        it.files = files.files;
        it.dispatchEvent(new Event('change', { bubbles: true }));
      }, assessment(2, 'Alex Morgan'));
      await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.querySelector('#opinion-title'));
    }
    await page.evaluate(() => (document.querySelector('grade-calculator').shadowRoot.querySelector('[part=paper]').open = true));
    return page;
  };
  const printed = async (page, what, format) => printedBy(page, browser, { tag: 'grade-calculator', button: `[data-print=${what}]`, format });

  for (const format of ['A4', 'Letter']) {
    it(`the result is one page of ${format}: the grade, why, the chart, the short path and what is missing`, async () => {
      const page = await open();
      const pages = await printed(page, 'page', format);
      assert.equal(pages.length, 1);
      for (const part of ['ML Engineer', 'Your answers fit', '58 of 58 skills answered', 'Level by level', 'What Senior asks for by category', 'Asked at Senior', 'Data Engineering', 'Why', 'A short path', 'What is missing for Senior', 'and 21 more', 'not as a verdict'])
        assert.ok(holds(pages[0], part), `${part} is not in: ${pages[0]}`);
      await page.close();
    });

    it(`the result beside a second opinion is one page of ${format}, with where they differ`, async () => {
      const page = await open(true);
      const pages = await printed(page, 'page', format);
      assert.equal(pages.length, 1);
      for (const part of ['Where two opinions differ', 'Alex Morgan', 'Agreed', 'A short path']) assert.ok(holds(pages[0], part), `${part} is not in: ${pages[0]}`);
      await page.close();
    });
  }

  it('the full list has every skill once, and says on each page what its columns are', async () => {
    const page = await open(true);
    const pages = await printed(page, 'list', 'A4');
    assert.ok(pages.length > 1 && pages.length < 5, `${pages.length} pages`);
    for (const text of pages) assert.ok(holds(text, 'Skill Senior asks for Met You Alex Morgan Agreed'));
    const all = pages.join(' ');
    for (const { name } of skills) assert.ok(holds(all, name), `${name} is missing`);
    assert.ok(!holds(all, 'note 1'));
    await page.close();
  });

  it('the fullest list breaks none of the words of the scale', async () => {
    const page = await open(true);
    await page.waitForFunction(() => document.querySelector('grade-calculator').shadowRoot.querySelector('[part=paper] [data-with-notes]')).then((it) => it.evaluate((box) => box.click()));
    const all = (await printed(page, 'list', 'A4')).join(' ').replaceAll(/\s+/g, ' ');
    for (const word of ['Awareness', 'Working', 'Advanced']) {
      assert.ok(all.split(word).length > 20, word);
      assert.doesNotMatch(all, new RegExp(`\\b${word.slice(0, -2)} ${word.slice(-2)}\\b|\\b${word.slice(0, -1)} ${word.slice(-1)}\\b`));
    }
    await page.close();
  });

  it('notes and a name are on the list where the reader wants them', async () => {
    const page = await open();
    const set = (selector, change) => page.waitForFunction((selector) => document.querySelector('grade-calculator').shadowRoot.querySelector(selector), {}, selector).then((it) => it.evaluate(change));
    await set('[part=paper] [data-with-notes]', (it) => it.click());
    await set('[part=paper] [data-with-name]', (it) => it.click());
    await set('[part=paper] [data-name]', (it) => {
      it.value = 'Kim Doe';
      it.dispatchEvent(new Event('input', { bubbles: true }));
    });
    const all = (await printed(page, 'list')).join(' ');
    assert.ok(holds(all, 'Answers of Kim Doe'));
    for (let i = 0; i < 58; i++) assert.ok(holds(all, `note ${i} of mine`), `note ${i} is missing`);
    await page.close();
  });
});
