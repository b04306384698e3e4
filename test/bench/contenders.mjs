/** Who runs against whom: each contender is a page of its own, drawn from the same document. */
import { readFileSync } from 'node:fs';
import { generate } from './generate.mjs';
import { htmlTable } from './html-table.mjs';

/** The real role, and generated ones where a table begins to hurt. `rounds` is the share of the asked rounds that such a size is worth. */
export const SIZES = {
  '58x5': { document: () => JSON.parse(readFileSync('data/ml-engineer.json', 'utf8')), rounds: 1 },
  '500x8': { document: () => generate({ skills: 500, levels: 8 }), rounds: 1 },
  '2000x10': { document: () => generate({ skills: 2_000, levels: 10 }), rounds: 0.5 },
  '10000x10': { document: () => generate({ skills: 10_000, levels: 10 }), rounds: 0.2 },
};

const page = (head, body) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Skill matrix</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Skill matrix</h1>${body}<p>What follows on the page.</p></body>
</html>`;

const SHEET = '<link rel="stylesheet" href="table.css">';
const WIDGET = '<script type="module" src="/cdn/skill-matrix.js"></script>';
const TAG = '<skill-matrix src="matrix.json"><a href="matrix.json">The matrix</a></skill-matrix>';
const CALCULATOR = '<script type="module" src="/cdn/grade-calculator.js"></script>';
const ASKING = '<grade-calculator src="matrix.json"><a href="matrix.json">The matrix</a></grade-calculator>';
const reserve = (height) => `<style>skill-matrix:not(:defined) { display: block; min-height: ${height}px; } skill-matrix { --skill-min-block-size: ${height}px; }</style>`;

const INNER = `import { htmlTable } from './html-table.mjs';
const place = document.querySelector('main');
place.innerHTML = htmlTable(await (await fetch('matrix.json')).json());
place.dispatchEvent(new Event('table-drawn', { bubbles: true }));
`;

/**
 * Some 60 milliseconds of nothing when the document is there: a fault that a benchmark must see. It is an amount of work and
 * not of time, since a loop that watches the clock does less on a busy machine. Each step waits for the one before.
 */
const SLOW = `addEventListener('skill-load', () => { let x = 1; for (let i = 0; i < 6e7; i++) x = (Math.imul(x, 31) + i) | 0; document.body.dataset.x = x; });`;

/**
 * `drawnBy`: the event after which two frames show it. `asks`: what a reader can do with it (`interact.mjs`).
 *
 * @typedef {{ name: string, drawnBy: string, asks?: 'table' | 'ratings', page: (context: { document: object, height: number }) => string }} Contender
 * @type {Record<string, Contender>}
 */
export const CONTENDERS = {
  empty: { name: 'empty page', drawnBy: 'load', page: () => page('', '') },
  static: { name: 'static table', drawnBy: 'load', page: ({ document }) => page(SHEET, `<main>${htmlTable(document)}</main>`) },
  inner: { name: 'innerHTML', drawnBy: 'table-drawn', page: () => page(`${SHEET}<script type="module" src="inner.mjs"></script>`, '<main></main>') },
  widget: { name: '<skill-matrix>', drawnBy: 'skill-load', asks: 'table', page: () => page(WIDGET, TAG) },
  reserved: { name: 'space reserved', drawnBy: 'skill-load', page: ({ height }) => page(`${reserve(height)}${WIDGET}`, TAG) },
  calculator: { name: '<grade-calculator>', drawnBy: 'skill-load', asks: 'ratings', page: () => page(CALCULATOR, ASKING) },
};

/** Slower than it should be: only for proving that slowness is seen. */
export const PLANTED = { name: 'planted', drawnBy: 'skill-load', page: () => page(`<script>${SLOW}</script>${WIDGET}`, TAG) };

/**
 * What the server answers below `/<size>/`.
 *
 * @param {number} height what the reserving page keeps free, in pixels: as much as the widget takes when it is drawn
 * @returns {Record<string, string>}
 */
export function pagesOf(size, document, contenders = CONTENDERS, height = 0) {
  const files = {
    'table.css': readFileSync('test/bench/table.css', 'utf8'),
    'html-table.mjs': readFileSync('test/bench/html-table.mjs', 'utf8'),
    'inner.mjs': INNER,
    'matrix.json': JSON.stringify(document),
    ...Object.fromEntries(Object.entries(contenders).map(([id, contender]) => [`${id}.html`, contender.page({ document, height })])),
  };
  return Object.fromEntries(Object.entries(files).map(([name, body]) => [`/${size}/${name}`, body]));
}
