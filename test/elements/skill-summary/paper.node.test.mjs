/** The matrix as `<skill-summary>` prints it, read out of the PDF that the browser makes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.mjs';
import { holds, printedBy } from '../../support/paper.mjs';
import { serve } from '../../support/serve.mjs';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A role</title><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/skill-summary.js"></script>
<skill-summary></skill-summary>`;

const role = JSON.parse(readFileSync(new URL('../../../data/ml-engineer.json', import.meta.url)));
const skills = role.categories.flatMap((category) => category.skills);

describe('the matrix on paper', () => {
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

  const printed = async (data, format) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page.html`);
    await page.evaluate((given) => (document.querySelector('skill-summary').data = given), data);
    try {
      return await printedBy(page, browser, { tag: 'skill-summary', button: '[data-print]', format });
    } finally {
      await page.close();
    }
  };
  const table = (pages) => pages.findIndex((it) => holds(it, 'What it means here'));

  for (const format of ['A4', 'Letter']) {
    it(`stands whole on one portrait page of ${format}, with its legend, before what it means`, async () => {
      const [first, ...rest] = await printed(role, format);
      assert.equal(table([first, ...rest]), 1);
      for (const name of [...skills.map((it) => it.name), ...role.categories.map((it) => it.name), ...role.levels.map((it) => it.name), ...role.scale.map((it) => it.name), 'mandatory', 'not required', '285 requirements'])
        assert.ok(holds(first, name), `${name} is not in: ${first}`);
      for (const { expectations } of skills.slice(0, 10)) assert.ok(Object.values(expectations).some((it) => holds(rest.join(''), typeof it === 'string' ? it : (it.text ?? it.statements?.[0] ?? it[0]))));
      assert.ok(holds(rest.at(-1), role.notes.at(-1)), 'the document’s notes end it');
    });
  }

  it('goes on over several pages, each with the levels above, where one page is too small', async () => {
    const many = { format: 1, id: 'many', name: 'Many', scale: role.scale, levels: role.levels.map(({ id, name }) => ({ id, name })), skills: Array.from({ length: 160 }, (_, i) => ({ id: `s${i}`, name: `Skill number ${i}.`, requirements: { junior: 'working' } })) };
    const pages = await printed(many);
    assert.ok(pages.length > 2, `${pages.length} pages`);
    for (const page of pages) assert.ok(holds(page, 'Skill Junior Middle Senior'), page);
    for (let i = 0; i < 160; i++) assert.equal(pages.filter((page) => holds(page, `Skill number ${i}.`)).length, 1, `skill ${i}`);
  });

  it('tells twelve levels by their short names, and these in the legend', async () => {
    const levels = Array.from({ length: 12 }, (_, i) => ({ id: `l${i}`, name: `Level of number ${i}`, abbr: `L${i}` }));
    const [first] = await printed({ format: 1, id: 'twelve', name: 'Twelve', scale: role.scale, levels, skills: [{ id: 's', name: 'Skill', requirements: Object.fromEntries(levels.map(({ id }) => [id, 'working'])) }] });
    for (const { name, abbr } of levels) assert.ok(holds(first, `${abbr} ${name}`), `${name} is not in: ${first}`);
  });

  it('has what is asked in words alone as a sign, and the words as a note', async () => {
    const pages = await printed({ format: 1, id: 'prose', name: 'Prose', levels: [{ id: 'one', name: 'One' }], skills: [{ id: 's', name: 'Writing', requirements: { one: { text: 'Writes what others understand.', mandatory: true } } }] });
    assert.ok(holds(pages[0], 'Writing ¶ *'), pages[0]);
    assert.ok(holds(pages.slice(1).join(''), 'Writes what others understand.'), pages.join('\n'));
  });
});
