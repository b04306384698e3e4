/** The checks of foreign pages find what they are for: each has a fault planted before its eyes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { misplaced } from './foreign-pages/details.mjs';
import { headerOutOfView } from './foreign-pages/header.mjs';
import { reachedByThePage } from './foreign-pages/inner-look.mjs';
import { readingOf, servedPages } from './foreign-pages/suite.mjs';
import { traces } from './foreign-pages/traces.mjs';

/** One matrix by itself, which the page's rules reach by `::part()`. */
const PLAIN = `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>A matrix</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css">
<script type="module" src="../dist/cdn/all.js"></script><main><h1>A matrix</h1><skill-matrix src="../data/ml-engineer.json"><a href="../data/ml-engineer.json">The ML Engineer skill matrix</a></skill-matrix></main></html>`;
const { on } = servedPages({ '/demo/plain.html': PLAIN });

describe('the checks of foreign pages', () => {
  const planted = (css, look) => on('plain.html', {}, async (tab) => {
    await tab.addStyleTag({ content: css });
    return look(tab);
  });

  for (const [what, css, complaint] of [
    ['small letters', 'skill-matrix::part(cell) { font-size: 7px }', /is set in 7\.0px/],
    ['pale letters', 'skill-matrix::part(cell) { color: #9ab; background: #89a }', /has a contrast of 1/],
    ['letters on a page that is dark for them alone', 'body { background: #1d2231 }', /has a contrast of 1/],
    ['transparent letters', 'skill-matrix::part(cell) { opacity: 0.5 }', /is transparent/],
    ['squeezed lines', 'skill-matrix::part(cell) { line-height: 0.7 }', /has lines of 0\.70/],
    ['small targets', 'skill-matrix::part(cell) { min-block-size: 10px; block-size: 10px }', /× 10\.0px/],
    ['hidden text', 'skill-matrix { visibility: hidden }', /only 0 texts/],
    ['broken words', 'skill-matrix::part(level) { inline-size: 20px }', /"Junior" is broken within a word/],
    ['what stands out', 'skill-matrix::part(search) { inline-size: 1500px; min-inline-size: 1500px; max-inline-size: none }', /<input> stands out/],
  ]) {
    it(`find ${what}`, async () => assert.match((await planted(css, (tab) => readingOf(tab, 0))).join('\n'), complaint));
  }

  for (const [what, css, complaint] of [
    ['outside the window', 'transform: translateX(900px)', /are not whole/],
    ['upon their cell', 'margin-block: -40px', /cover their cell/],
    ['below something', 'pointer-events: none', /lie below/],
    ['too small', 'inline-size: 60px', /too small to read/],
  ]) {
    it(`find details ${what}`, async () => {
      const { complaints } = await planted(`skill-matrix::part(details) { ${css} }`, (tab) => misplaced(tab, 0));
      assert.match(complaints.join('\n'), complaint);
    });
  }

  it('find a rule that reaches inside', async () => {
    const reached = await planted('skill-matrix::part(cell) { text-transform: lowercase }', (tab) => tab.evaluate(reachedByThePage));
    assert.match(reached.join('\n'), /button\.cell s\d+ text-transform: lowercase, without the page none/);
  });

  it('find a header behind a bar', () =>
    on('wiki.html', {}, async (tab) => {
      await tab.addStyleTag({ content: 'skill-matrix { --skill-sticky-top: 0px !important }' });
      assert.match((await tab.evaluate(headerOutOfView, 0)).join('\n'), /something covers the header/);
    }));

  it('find what is left on the page', () =>
    on('plain.html', {}, async (tab) => {
      const before = await tab.evaluate(traces, { fallback: false });
      await tab.evaluate(() => {
        globalThis.leaked = true;
        document.querySelector('skill-matrix').id = 'leaked';
        document.adoptedStyleSheets.push(new CSSStyleSheet());
        document.adoptedStyleSheets[0].replaceSync('h1 { letter-spacing: 1px }');
        localStorage.setItem('leaked', '1');
      });
      const after = await tab.evaluate(traces, { fallback: false });
      await tab.evaluate(() => localStorage.clear());
      assert.deepEqual(Object.keys(after).filter((key) => JSON.stringify(after[key]) !== JSON.stringify(before[key])), ['styles', 'attributes', 'sheets', 'globals', 'stored']);
    }));
});
