import { expect } from '@open-wc/testing';
import { parse } from 'csv-parse/browser/esm/sync';
import type { Chart } from '../../src/locale/chart.js';
import { chartCsv, chartHtml, chartTsv } from '../../src/export/chart-table.js';
import { guarded, matrixCsv, unguarded } from '../../src/export/csv.js';
import { roleChart } from '../../src/export/role-chart.js';
import { matrixTsv } from '../../src/export/tsv.js';
import type { Matrix } from '../../src/model/types.js';
import { documents, read, someRatings } from './documents.js';
import { toldIn, toldOf } from './rebuilt.js';

const rowsIn = (text: string, delimiter = ','): string[][] => parse(text, { delimiter, bom: true, record_delimiter: '\r\n' });
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

const backFrom = (matrix: Matrix, csv: string) => {
  const names = [...new Set(matrix.categories.flatMap(({ skills }) => skills.flatMap(({ scale }) => scale)).concat(matrix.scale).map(({ name }) => String(typeof name === 'string' ? name : Object.values(name)[0])))];
  const rows = rowsIn(csv).map((row) => row.map(unguarded));
  return toldIn(rows, matrix.levels.map(({ name }) => String(name)), names.sort((a, b) => b.length - a.length));
};

describe('matrixCsv', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`gives ${name} back to a reader of CSV: requirements, what is mandatory, and texts`, async () => {
      const matrix = await read(document);
      expect(backFrom(matrix, matrixCsv(matrix))).to.deep.equal(toldOf(matrix));
    });

    it(`gives ${name} back with answers beside it`, async () => {
      const matrix = await read(document);
      const csv = matrixCsv(matrix, { ratings: someRatings(matrix) });
      expect(backFrom(matrix, csv)).to.deep.equal(toldOf(matrix));
      expect(rowsIn(csv)[0]).to.include('Yours');
    });

    it(`has no value in ${name} that a sheet takes for a formula`, async () => {
      const matrix = await read(document);
      const ratings = someRatings(matrix);
      for (const row of [...rowsIn(matrixCsv(matrix, { ratings })), ...rowsIn(matrixTsv(matrix, { ratings }), '\t')]) {
        for (const value of row) expect(value).not.to.match(FORMULA);
      }
    });
  }

  it('tells of answers what they are, and how far they are from the level aimed at', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const [heading = [], ...rows] = rowsIn(matrixCsv(matrix, { ratings: someRatings(matrix), target: 'senior' }));
    const column = (name: string): string[] => rows.map((row) => row[heading.indexOf(name)]!);
    expect(column('Yours').slice(0, 5)).to.deep.equal(['Awareness', 'Expert', 'not applicable', '', 'none yet']);
    expect(column('Gap to Senior').slice(0, 5)).to.deep.equal(['1 step short', 'met', 'not applicable', 'not rated yet', '3 steps short']);
    expect(unguarded(column('Note')[0]!)).to.equal('=1+1, as was seen');
  });

  it('ends each line as RFC 4180 has it', async () => {
    const csv = matrixCsv(await read(documents['twelveLevels']!));
    expect(csv.endsWith('\r\n')).to.equal(true);
    expect(csv.replaceAll('\r\n', '')).not.to.match(/[\r\n]/);
  });
});

describe('guarded', () => {
  for (const value of ['=1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', "'=1", "''=1"]) {
    it(`makes ${JSON.stringify(value)} a text, which comes back as it was`, () => {
      expect(guarded(value)).to.equal(`'${value}`);
      expect(unguarded(guarded(value))).to.equal(value);
    });
  }

  for (const value of ['', 'a=1', "'quoted'", '–', '1 - 2', ' x']) {
    it(`leaves ${JSON.stringify(value)} alone`, () => {
      expect([guarded(value), unguarded(value)]).to.deep.equal([value, value]);
    });
  }
});

describe('matrixTsv', () => {
  it('has a row for each skill, with letters', async () => {
    const rows = rowsIn(matrixTsv(await read(documents['mlEngineer']!)), '\t');
    expect(rows).to.have.length(59);
    expect(rows[0]).to.deep.equal(['Category', 'Skill', 'Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal']);
    expect(rows.find(([, name]) => name === 'Docker')).to.deep.equal(['Cloud & Infrastructure', 'Docker', 'A', 'W', 'V *', 'V *', 'E *']);
  });
});

describe('chartCsv', () => {
  it('has a row for each axis, each value in words and as a number', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const chart = roleChart(matrix, { level: 'senior', people: [{ name: '=Ada', ratings: someRatings(matrix) }] });
    const rows = rowsIn(chartCsv(chart));
    expect(rows[0]).to.deep.equal(['Category', 'Asked at Senior', 'Asked at Senior (%)', "'=Ada", "'=Ada (%)"]);
    expect(rows.slice(1).map(([name]) => name)).to.deep.equal(chart.axes.map(({ name }) => name));
    expect(rows.slice(1).map((row) => Number(row[2]))).to.deep.equal(chart.axes.map(({ values }) => Math.round(values[0]!.at! * 1000) / 10));
  });
});

describe('chartCsv of plain numbers', () => {
  it('has them as programs read them, whatever the reader’s language', () => {
    const chart: Chart = { name: 'Now', about: undefined, axis: 'Axis', series: [{ name: 'Now', role: 'person' }], rings: [], axes: [{ name: 'Python', values: [{ at: 0.9, words: '4,5', number: 4.5 }] }, { name: 'SQL', values: [{ at: undefined, words: 'kein Wert' }] }] };
    expect(rowsIn(chartCsv(chart)).slice(1)).to.deep.equal([['Python', '4.5', '90'], ['SQL', 'kein Wert', '']]);
  });
});

describe('chartTsv and chartHtml', () => {
  it('have the same table, a row for each axis', async () => {
    const matrix = await read(documents['hostileRole']!);
    const chart = roleChart(matrix, { level: 'senior', category: 'c0', people: [{ name: '<b>=Ada</b>', ratings: someRatings(matrix) }] });
    const rows = rowsIn(chartTsv(chart), '\t');
    const page = new DOMParser().parseFromString(chartHtml(chart), 'text/html');
    expect([...page.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent))).to.deep.equal(rows);
    expect(rows.map((row) => row.map(unguarded))).to.deep.equal([[chart.axis, ...chart.series.map(({ name }) => name)], ...chart.axes.map(({ name, values }) => [name, ...values.map(({ words }) => words)])]);
    expect(page.querySelector('b, img, script')).to.equal(null);
    const named = new DOMParser().parseFromString(chartHtml({ ...chart, name: '=1' }), 'text/html');
    expect(named.querySelector('caption')!.textContent).to.equal("'=1");
  });
});
