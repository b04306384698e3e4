/** Walks the text of the public role page line by line and finds each of its facts on the built demo. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.mjs';
import { serve } from '../../support/serve.mjs';
import { DIFFERENCES } from './seed.differences.mjs';

const LINES = readFileSync('test/support/ml-engineer.txt', 'utf8').split('\n').map((line) => line.trim()).filter(Boolean);
const LEVELS = ['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal'];
const SHORT = ['Jun', 'Mid', 'Sen', 'Lead', 'Princ'];

/** Runs in the page: what each widget says, and the letters of the matrix by skill. */
function read() {
  const page = document.querySelector('skill-page').shadowRoot;
  const spaced = (text) => text.replace(/\s+/g, ' ').trim();
  const root = (tag) => page.querySelector(tag).shadowRoot;
  const levels = (tag) =>
    Object.fromEntries([...root(tag).querySelectorAll('[part~=level]')].map((it) => [spaced(it.querySelector('h1, h2, h3, h4, h5, h6').textContent), spaced(it.textContent)]));
  const grid = root('skill-matrix').querySelector('table');
  const rows = [...grid.querySelectorAll('tbody tr:not(.category)')].map((row) => [row.cells[0].textContent.trim(), [...row.cells].slice(1).map((cell) => cell.textContent.trim())]);
  return {
    headings: [...page.querySelectorAll('h1, h2, h3, nav a')].map((it) => spaced(it.textContent)),
    summary: spaced(root('skill-summary').textContent),
    stack: levels('tech-stack'),
    focus: levels('skill-focus'),
    matrix: spaced(root('skill-matrix').textContent),
    head: [...grid.querySelectorAll('thead .short')].map((it) => it.textContent),
    categories: [...grid.querySelectorAll('button.fold')].map((it) => spaced(it.textContent)),
    rows: Object.fromEntries(rows),
    faq: spaced(root('skill-faq').textContent),
  };
}

/** The lines whose fact is not there, each with what was looked for. */
function missing(page) {
  const found = [];
  const everything = [page.headings, page.summary, page.matrix, page.faq].flat().join(' ');
  const need = (line, isThere, what = line) => isThere || found.push(`${line}: ${what}`);
  let section = 'summary';
  let category;
  const sections = { 'Technology Stack': 'stack', 'Focus by Level': 'focus', 'Skill Matrix': 'matrix', FAQ: 'faq' };
  LINES.forEach((line, i) => {
    const difference = DIFFERENCES.find((it) => it.line === line);
    if (line in sections && section !== 'community') section = sections[line];
    if (line === 'Community') section = 'community';
    if (difference) {
      for (const ours of difference.ours) need(line, everything.includes(ours), ours);
      return;
    }
    if (line in sections) return need(line, page.headings.some((it) => it.toLowerCase() === line.toLowerCase()));
    const [, level, rest] = new RegExp(`^(${LEVELS.join('|')}) (.+)$`).exec(line) ?? [];
    switch (section) {
      case 'summary':
        return line.startsWith('ML & AI Engineering ') ? ['ML & AI Engineering', ...LEVELS].forEach((it) => need(line, page.summary.includes(it), it)) : need(line, page.summary.includes(line) || inCounters(page.summary, line));
      case 'stack':
        return rest ? rest.split(', ').forEach((it) => need(line, page.stack[level]?.includes(it), it)) : need(line, false);
      case 'focus':
        if (LEVELS.includes(line)) return need(line, line in page.focus);
        return line.replace(/\.$/, '').split('. ').forEach((it) => need(line, page.focus[LINES[i - 1]]?.includes(it), it));
      case 'matrix': {
        if (/^Skills Jun/.test(line)) return need(line, SHORT.every((it) => page.head.includes(it)));
        if (/^A Awareness/.test(line)) return ['A Awareness', 'W Working', 'V Advanced', 'E Expert'].forEach((it) => need(line, page.matrix.includes(it.replace(' ', '')) || page.matrix.includes(it), it));
        if (/^\d+ skills$/.test(line)) return need(line, page.categories.includes(`${category} ${line}`));
        const [, skill, letters] = /^(.+?)((?: [AWE])+)$/.exec(line) ?? [];
        if (!skill) return need(line, page.categories.some((it) => it.startsWith(line)) && (category = line));
        // There the A after the first W is Advanced, which is V here; an empty cell is a dash.
        const own = page.rows[skill]?.map((it) => (it === 'V' ? 'A' : it)).filter((it) => it !== '–');
        return need(line, own?.join(' ') === letters.trim(), own?.join(' '));
      }
      default:
        return need(line, page.faq.includes(line));
    }
  });
  return found;
}

/** A counter's number and its word may stand in different places of the layout. */
const inCounters = (text, line) => {
  const [, count, word] = /^(\d+) (\w+)$/.exec(line) ?? [];
  return count !== undefined && (text.includes(`${count} ${word}`) || text.toLowerCase().includes(`${word}${count}`) || text.toLowerCase().includes(`${word} ${count}`) || new RegExp(`${count} of \\d+ requirements are ${word}`).test(text));
};

describe("the public page's text, line by line", () => {
  let server;
  let browser;
  let tab;
  before(async () => {
    [server, browser] = await Promise.all([serve(), findBrowser().then(launch)]);
    tab = await browser.newPage();
    await tab.setViewport({ width: 1280, height: 900 });
    await tab.goto(`${server.origin}/demo/index.html`);
    await tab.waitForFunction(() => document.querySelector('skill-page').shadowRoot?.querySelector('skill-matrix')?.shadowRoot?.querySelector('tbody tr'));
    await tab.waitForNetworkIdle();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('is found on the built demo, but for the differences that stand beside this test', async () => {
    assert.deepEqual(missing(await tab.evaluate(read)), []);
    console.log(`${LINES.length} lines, ${LINES.filter((line) => DIFFERENCES.some((it) => it.line === line)).length} of them deliberately different`);
  });

  it('has every line for which a difference is written', () => {
    assert.deepEqual(DIFFERENCES.map(({ line }) => line).filter((line) => !LINES.includes(line)), []);
  });

  it('is not found where a letter, a technology, a focus, a count or a question is another', async () => {
    const page = await tab.evaluate(read);
    const spoiled = [
      { ...page, rows: { ...page.rows, Docker: ['A', 'W', 'V', 'V', 'V'] } },
      { ...page, stack: { ...page.stack, Senior: page.stack.Senior.replaceAll('Ray', 'Rey') } },
      { ...page, focus: { ...page.focus, Middle: page.focus.Middle.replace('A/B testing models', '') } },
      { ...page, summary: page.summary.replaceAll('58', '57') },
      { ...page, categories: page.categories.map((it) => it.replace('9 skills', '8 skills')) },
      { ...page, faq: page.faq.replace('What skills are needed', 'Which skills are needed') },
    ];
    spoiled.forEach((it, i) => assert.notEqual(missing(it).length, 0, `planted mistake ${i}`));
  });
});
