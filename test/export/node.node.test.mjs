/** The package's exports in Node, where there is no page. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import readXlsxFile from 'read-excel-file/node';
import * as library from '../../dist/index.js';

const step = { id: 'working', name: 'Working', abbr: 'W', rank: 1, steps: 1 };
const skill = { id: 'docker', name: 'Docker', tags: [], weight: 1, sameAs: [], scale: [step], expectations: new Map(), resources: [], requirements: new Map([['senior', { proficiency: step, mandatory: true }]]) };
const matrix = {
  id: 'm',
  name: { en: 'Engineer', de: 'Ingenieurin' },
  notes: [],
  changes: [],
  links: [],
  scale: [step],
  levels: [{ id: 'senior', name: 'Senior', abbr: 'S', focus: [], stack: [], next: [] }],
  categories: [{ id: 'cloud', name: 'Cloud', skills: [skill] }],
  grading: { method: 'threshold', threshold: 0.8 },
  faq: [],
};

describe('exports in Node', () => {
  it('write every text', () => {
    assert.equal(library.matrixCsv(matrix), 'Category,Skill (* mandatory),Skill id,Senior\r\nCloud,Docker,docker,Working *\r\n');
    assert.equal(library.matrixTsv(matrix), 'Category\tSkill\tSenior\r\nCloud\tDocker\tW *\r\n');
    assert.match(library.matrixMarkdown(matrix, { lang: 'de-CH' }), /^## Ingenieurin/);
    assert.match(library.matrixHtml(matrix), /^<table>/);
    assert.match(library.matrixSvg(matrix), /<\/svg>\n$/);
    assert.equal(library.matrixJson(matrix).id, 'm');
    assert.equal(library.fileNameOf(matrix, 'xlsx', { lang: 'de' }), 'ingenieurin-skill-matrix.xlsx');
  });

  it('write a workbook', async () => {
    const sheets = await readXlsxFile(Buffer.from(await library.matrixXlsx(matrix)));
    assert.deepEqual(sheets[0].data, [['Category', 'Skill (* mandatory)', 'Senior'], ['Cloud', 'Docker', 'W *']]);
  });

  it('say by a code that there is no canvas', async () => {
    await assert.rejects(library.matrixPng(matrix), { name: 'ExportError', code: 'export/no-canvas' });
  });
});
