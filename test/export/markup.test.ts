import { expect } from '@open-wc/testing';
import { marked } from 'marked';
import { matrixHtml } from '../../src/export/html.js';
import { matrixMarkdown } from '../../src/export/markdown.js';
import type { ExportOptions } from '../../src/export/options.js';
import { unguarded } from '../../src/export/separated.js';
import { sheetOf } from '../../src/export/sheet.js';
import type { Matrix } from '../../src/model/types.js';
import { documents, read, someRatings } from './documents.js';

/** An inert document: nothing in it is loaded or run. */
const parsed = (markup: string): Document => new DOMParser().parseFromString(markup, 'text/html');
/** The text of a cell as a reader sees it: a line break is one. */
function textOf(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return copy.textContent;
}
const tidy = (text: string): string => text.replaceAll(/[ \t]+/g, ' ').replaceAll(/\r\n?/g, '\n').trim();

const ratedAlso = (matrix: Matrix): readonly ExportOptions[] => [{}, { ratings: someRatings(matrix) }];
const elementsIn = (within: Document): string[] => [...new Set([...within.body.querySelectorAll('*')].map(({ localName }) => localName))];

describe('matrixMarkdown', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`is rendered as the table of ${name}, each text as it stands there, and nothing else`, async () => {
      const matrix = await read(document);
      for (const options of ratedAlso(matrix)) {
        const sheet = sheetOf(matrix, options);
        const page = parsed(await marked.parse(matrixMarkdown(matrix, options), { gfm: true }));
        const rows = [...page.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => tidy(textOf(cell))));
        const expected = sheet.rows.flatMap(({ category, name: skill, cells }, i) => [
          ...(category.name !== undefined && sheet.rows[i - 1]?.category !== category ? [[sheet.telling.text(category.name), ...cells.map(() => '')]] : []),
          [skill, ...cells.map(({ text }) => text)],
        ]);
        expect(rows).to.deep.equal([[...sheet.heading], ...expected].map((row) => row.map(tidy)));
        expect(tidy(textOf(page.querySelector('h2')!))).to.equal(tidy(sheet.title));
        expect(['h2', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'strong', 'br', 'p']).to.include.members(elementsIn(page));
      }
    });
  }

  it('stays readable in its source', async () => {
    const text = matrixMarkdown(await read(documents['mlEngineer']!));
    expect(text).to.include('\n| **AI\\-Assisted Development** |  |  |  |  |  |\n| GitHub Copilot | A | A | W | V | V |\n');
  });
});

describe('the table that people paste', () => {
  it('explains each sign that stands in it, and no other', async () => {
    const { legend, rows } = sheetOf(await read(documents['mlEngineer']!), {});
    const signs = new Set(rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split(' '))).filter((it) => it !== ''));
    expect(legend.map(([sign]) => sign)).to.have.members([...signs]);
  });

  it('has a column of notes where there are any', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const [first] = matrix.categories[0]!.skills;
    const rated = (note?: string): readonly string[] => sheetOf(matrix, { ratings: new Map([[first!.id, { proficiency: null, ...(note !== undefined && { note }) }]]) }).heading.slice(6);
    expect(rated()).to.deep.equal(['Yours', 'Gap to Junior']);
    expect(rated('seen in a review')).to.deep.equal(['Yours', 'Gap to Junior', 'Note']);
    expect(matrixMarkdown(matrix, { ratings: new Map([[first!.id, { proficiency: null, note: 'seen in a review' }]]) })).to.include(' | seen in a review |');
  });
});

describe('matrixHtml', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`is the table of ${name}, each text as it stands there, and nothing else`, async () => {
      const matrix = await read(document);
      for (const options of ratedAlso(matrix)) {
        const sheet = sheetOf(matrix, options);
        const page = parsed(matrixHtml(matrix, options));
        const first = (value: string): string[] => (sheet.shape.categories ? [value] : []);
        const rows = [...page.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => tidy(unguarded(textOf(cell)))));
        const expected = sheet.rows.map(({ category, name: skill, cells }) => [...first(sheet.telling.text(category.name)), skill, ...cells.map(({ text }) => text)]);
        expect(rows).to.deep.equal([[...first('Category'), ...sheet.heading], ...expected].map((row) => row.map(tidy)));
        expect(['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'font', 'br', 'p']).to.include.members(elementsIn(page));
        for (const it of page.body.querySelectorAll('*')) for (const { name: attribute } of it.attributes) expect(attribute).to.be.oneOf(['scope', 'align', 'bgcolor', 'color', 'lang']);
      }
    });
  }

  it('has a title that no sheet takes for a formula', async () => {
    const page = parsed(matrixHtml(await read({ ...documents['oneLevel'], name: '=HYPERLINK("http://evil.example","x")' })));
    expect(page.querySelector('caption')!.textContent).to.match(/^'=HYPERLINK/);
  });

  it('has headings for rows and columns, and the colours of the steps, for whatever it is pasted into', async () => {
    const page = parsed(matrixHtml(await read(documents['mlEngineer']!)));
    expect(page.querySelectorAll('th[scope=col]')).to.have.length(7);
    expect(page.querySelectorAll('th[scope=row]')).to.have.length(58);
    const colours = new Set([...page.querySelectorAll('td[bgcolor]')].map((cell) => cell.getAttribute('bgcolor')));
    expect(colours.size).to.equal(4);
  });
});
