import { expect } from '@open-wc/testing';
import readXlsxFile from 'read-excel-file/browser';
import { sheetsOf as sheetsIn } from '../../src/export/book.js';
import { sheetOf } from '../../src/export/sheet.js';
import { matrixXlsx } from '../../src/export/xlsx.js';
import type { LongOptions } from '../../src/export/options.js';
import type { Matrix } from '../../src/model/types.js';
import { documents, read, someRatings } from './documents.js';
import { toldOf, type Told } from './rebuilt.js';

type Row = readonly (string | number | boolean | Date | null)[];

/** The sheets of a workbook by name, as somebody else's reader has them. */
async function sheetsOf(matrix: Matrix, options: LongOptions = {}): Promise<Map<string, readonly Row[]>> {
  const bytes = await matrixXlsx(matrix, options);
  const sheets = await readXlsxFile(new Blob([bytes as BlobPart]), { trim: false });
  return new Map(sheets.map(({ sheet, data }) => [sheet, data as readonly Row[]]));
}

const words = (value: Row[number] | undefined): string => (value === null || value === undefined ? '' : String(value));

/** Of the sheet of details, by ids; a row each cell. */
function toldIn([, ...rows]: readonly Row[]): readonly Omit<Told, 'description' | 'expectations'>[] {
  const skills = new Map<string, { category: string; skill: string; id: string; requirements: Record<string, Told['requirements'][string]> }>();
  for (const row of rows) {
    const [category = '', skill = '', id = '', , level = '', , proficiency = '', mandatory = '', meaning = ''] = row.map(words);
    const it = skills.get(id) ?? { category, skill, id, requirements: {} };
    it.requirements[level] = { proficiency, mandatory: mandatory === 'yes', words: meaning };
    skills.set(id, it);
  }
  return [...skills.values()];
}

describe('matrixXlsx', () => {
  for (const [name, document] of Object.entries(documents)) {
    if (name === 'dataCatalogue') continue;
    it(`gives ${name} back to a reader of workbooks, by ids: requirements, what is mandatory, and what it means`, async () => {
      const matrix = await read(document);
      const told = toldOf(matrix, 'id');
      const expected = told
        .filter(({ requirements }) => Object.keys(requirements).length > 0)
        .map(({ category, skill, id, requirements, expectations }) => ({
          category,
          skill,
          id,
          requirements: Object.fromEntries(
            Object.entries(requirements).map(([level, it]) => {
              const step = matrix.categories.flatMap(({ skills }) => skills).find((other) => other.id === id)!.scale.find((other) => other.id === it.proficiency);
              return [level, { ...it, words: it.words || expectations[it.proficiency] || (step?.description === undefined ? '' : String(step.description)) }];
            }),
          ),
        }));
      expect(toldIn((await sheetsOf(matrix)).get('Details')!)).to.deep.equal(expected);
    });
  }

  it('tells a catalogue of skills by the steps of its scale', async () => {
    const matrix = await read(documents['dataCatalogue']!);
    const details = (await sheetsOf(matrix)).get('Details')!;
    const described = matrix.categories.flatMap(({ skills }) => skills.flatMap(({ expectations }) => [...expectations.keys()]));
    expect(details.slice(1).map((row) => row[4])).to.have.members(described);
  });

  it('has the matrix as people know it, with letters, and a legend', async () => {
    const sheets = await sheetsOf(await read(documents['mlEngineer']!));
    expect([...sheets.keys()]).to.deep.equal(['Matrix', 'Details', 'Legend']);
    const table = sheets.get('Matrix')!;
    expect(table).to.have.length(59);
    expect(table[0]!.map(words)).to.deep.equal(['Category', 'Skill (* mandatory)', 'Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal']);
    expect(table.find(([, skill]) => skill === 'Docker')!.map(words)).to.deep.equal(['Cloud & Infrastructure', 'Docker', 'A', 'W', 'V *', 'V *', 'E *']);
    expect(sheets.get('Legend')!.slice(1, 6).map((row) => words(row[1]))).to.deep.equal(['Awareness', 'Working', 'Advanced', 'Expert', 'mandatory']);
  });

  it('has with answers what is missing for the level aimed at, mandatory first', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const sheets = await sheetsOf(matrix, { ratings: someRatings(matrix), target: 'senior' });
    expect([...sheets.keys()]).to.deep.equal(['Matrix', 'Details', 'Gaps', 'Legend']);
    const [heading = [], ...gaps] = sheets.get('Gaps')!.map((row) => row.map(words));
    expect(heading[5]).to.equal('Gap to Senior');
    const kinds = gaps.map((row) => (row[5] === 'not rated yet' ? 2 : row[3] === 'yes' ? 0 : 1));
    expect(kinds).to.deep.equal(kinds.toSorted());
    expect(new Set(kinds)).to.deep.equal(new Set([0, 1, 2]));
    expect(sheets.get('Matrix')![1]!.map(words).slice(-3)).to.deep.equal(['Awareness', '1 step short', '=1+1, as was seen']);
  });

  it('says so where nothing is missing', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const ratings = new Map(matrix.categories.flatMap(({ skills }) => skills).map(({ id, scale }) => [id, { proficiency: scale.at(-1)!.id }]));
    const sheets = await sheetsOf(matrix, { ratings, target: 'senior' });
    expect(words(sheets.get('Gaps')![1]![1])).to.equal('Nothing is missing for Senior.');
  });

  it('runs from right to left where the role does', async () => {
    for (const [name, expected] of [['arabic', true], ['mlEngineer', undefined]] as const) {
      const work = sheetsIn(sheetOf(await read(documents[name]!), {}));
      let step = work.next();
      while (!step.done) step = work.next();
      expect(step.value.map(({ view }) => view?.rightToLeft), name).to.deep.equal([expected, expected, expected]);
    }
  });

  it('writes no formula, whatever a text begins with', async () => {
    const bytes = await matrixXlsx(await read(documents['hostileRole']!));
    const reader = await readXlsxFile(new Blob([bytes as BlobPart]), { trim: false });
    expect(reader[0]!.data.map((row) => row[1])).to.include.members(['+1+1', '@SUM(1,1)', "'=1"]);
  });

  it('writes a large matrix in portions, says how far it is, and lets the page live between them', async () => {
    const step = { id: 's', name: 'Step', abbr: 'S' };
    const levels = Array.from({ length: 10 }, (_, i) => ({ id: `l${i}`, name: `Level ${i}` }));
    const requirements = Object.fromEntries(levels.map(({ id }) => [id, 's']));
    const matrix = await read({ format: 1, id: 'large', name: 'Large', scale: [step], levels, categories: [{ id: 'c', name: 'C', skills: Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}`, name: `Skill ${i}`, requirements })) }] });
    const parts: number[] = [];
    let turns = 0;
    const counting = setInterval(() => turns++);
    const bytes = await matrixXlsx(matrix, { onProgress: (part) => parts.push(part) });
    clearInterval(counting);
    expect(bytes.length).to.be.greaterThan(100_000);
    expect(parts.length).to.be.greaterThan(20);
    expect(parts).to.deep.equal(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).to.equal(1);
    expect(turns).to.be.greaterThan(10);
  });

  it('ends when it is told to, with the reason that it was given', async () => {
    const matrix = await read(documents['mlEngineer']!);
    const stop = new AbortController();
    const reason = new Error('enough');
    const work = matrixXlsx(matrix, { signal: stop.signal, onProgress: () => stop.abort(reason) });
    expect(await work.catch((error: unknown) => error)).to.equal(reason);
    expect(await matrixXlsx(matrix, { signal: stop.signal }).catch((error: unknown) => error)).to.equal(reason);
  });
});
