import { expect } from '@open-wc/testing';
import README from '../../data/examples/README.md?raw';
import { parseData } from '../../src/data/parse.js';
import { skillsOf } from '../../src/domain/cells.js';
import { columnsOf } from '../../src/domain/columns.js';
import { gradeOf } from '../../src/domain/grade.js';
import { countsOf } from '../../src/domain/stats.js';
import { textIn } from '../../src/locale/text.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Detail, Grading, Matrix, Requirement, Text } from '../../src/model/types.js';
import { example, examples, read } from '../support/examples.js';

const KINDS = ['arabic', 'catalogue', 'localised', 'not-monotone', 'own-scales', 'points-and-tracks', 'seven-levels', 'statements', 'text-ladder', 'zero-to-six'];

const requirementsOf = (matrix: Matrix): Requirement[] => skillsOf(matrix).flatMap(({ requirements }) => [...requirements.values()]);
const filled = (matrix: Matrix): string[] => skillsOf(matrix).map(({ requirements }) => matrix.levels.map(({ id }) => (requirements.has(id) ? 'x' : '-')).join(''));
/** Every string that a reader sees of a cell's own words. */
const wordsOf = ({ text, statements, examples: own }: Detail): Text[] => [...(text === undefined ? [] : [text]), ...statements.flatMap((it) => [it.text, ...it.examples]), ...own];
const lengthOf = ({ detail }: Requirement): number => (detail ? wordsOf(detail) : []).reduce<number>((sum, it) => sum + String(it).length, 0);
const TEXTS = new Set(['name', 'abbr', 'description', 'focus', 'notes', 'text', 'expectations', 'question', 'answer']);
/** Every text of a document, as it is written: where it is for all languages, a string. */
function textsOf(node: unknown, isText = false): (string | Record<string, string>)[] {
  if (typeof node === 'string') return isText ? [node] : [];
  if (typeof node !== 'object' || node === null) return [];
  if ('en' in node) return [node as Record<string, string>];
  return Object.entries(node).flatMap(([key, it]) => textsOf(it, TEXTS.has(key) || isText));
}
/** Someone who has just what a level asks. */
const profileOf = (matrix: Matrix, level: string): Map<string, Rating> =>
  new Map(skillsOf(matrix).map(({ id, requirements }): [string, Rating] => [id, { proficiency: requirements.get(level)?.proficiency?.id ?? null }]));

describe('data/examples', () => {
  it('has a document for each kind, and the README a line on each', () => {
    expect([...examples.keys()].sort()).to.deep.equal(KINDS);
    expect([...README.matchAll(/^- \[`(.+?)\.json`\]\(\1\.json\): .{20,}\.$/gm)].map(([, name]) => name).sort()).to.deep.equal(KINDS);
  });

  for (const name of KINDS) {
    it(`${name} is small, and leads to the schema beside it`, async () => {
      const matrix = await read(name);
      expect(skillsOf(matrix).length).to.be.within(6, 20);
      expect(JSON.stringify(example(name)).length).to.be.below(12_000);
      expect(example(name)['$schema']).to.equal('../matrix.schema.json');
      expect(matrix.name).to.not.equal(undefined);
    });

    it(`${name} has nothing that an author would be told of${name === 'not-monotone' ? ', but that requirements fall' : ''}`, async () => {
      const problems = await (await parseData(example(name))).review!();
      expect(problems.map(({ code, place }) => `${code} ${place}`)).to.deep.equal(name === 'not-monotone' ? DROPS : []);
    });
  }

  it('text-ladder asks in words alone', async () => {
    const matrix = await read('text-ladder');
    expect(matrix.scale).to.deep.equal([]);
    expect(requirementsOf(matrix).every(({ proficiency, detail }) => !proficiency && String(detail?.text).length > 20)).to.equal(true);
  });

  describe('points-and-tracks', () => {
    let matrix: Matrix;
    let grading: Extract<Grading, { method: 'points' }>;
    before(async () => {
      matrix = await read('points-and-tracks');
      grading = matrix.grading as typeof grading;
    });

    it('has levels in steps, and forks into two ends', () => {
      expect(matrix.levels.map(({ group }) => group)).to.deep.equal(['Engineer', 'Engineer', 'Senior Engineer', 'Senior Engineer', 'Staff Engineer', 'Staff Engineer', 'Engineering Manager', 'Engineering Manager']);
      expect(matrix.levels.filter(({ next }) => next.length > 1).map(({ id, next }) => [id, ...next])).to.deep.equal([['senior-2', 'staff-1', 'manager-1']]);
      expect(matrix.levels.filter(({ next }) => next.length === 0).map(({ id, track }) => [id, track])).to.deep.equal([['staff-2', 'Individual'], ['manager-2', 'Management']]);
    });

    it('grades by points: who has what a level typically brings is in its band', () => {
      for (const { id } of matrix.levels) {
        expect(gradeOf(matrix, profileOf(matrix, id)).grades.map((level) => level.id), id).to.include(id);
      }
    });

    it('reaches each band, and falls below it by one step less', () => {
      expect(grading.bands.map(({ level }) => level)).to.have.members(matrix.levels.map(({ id }) => id));
      for (const { level, min } of grading.bands) {
        const steps = climbTo(matrix, grading, min);
        expect(gradeOf(matrix, steps.reached).grades.map(({ id }) => id), `${level} at ${min}`).to.include(level);
        expect(gradeOf(matrix, steps.before).grades.map(({ id }) => id), `${level} below ${min}`).to.not.include(level);
      }
    });
  });

  it('seven-levels has seven levels, and holes before, between and after', async () => {
    const matrix = await read('seven-levels');
    expect(matrix.levels).to.have.length(7);
    const rows = filled(matrix);
    expect(rows.filter((row) => row.includes('-')).length).to.equal(6);
    for (const hole of [/^-+x/, /x-+x/, /x-+$/]) expect(rows.some((row) => hole.test(row)), String(hole)).to.equal(true);
    expect(requirementsOf(matrix).every(({ proficiency }) => !proficiency)).to.equal(true);
  });

  it('zero-to-six has a scale from 0 to 6, and asks for every step of it, 0 too', async () => {
    const matrix = await read('zero-to-six');
    const steps = ['0', '1', '2', '3', '4', '5', '6'];
    expect(matrix.scale.map(({ abbr }) => abbr)).to.deep.equal(steps);
    expect([...new Set(requirementsOf(matrix).map(({ proficiency }) => proficiency!.abbr))].sort()).to.deep.equal(steps);
  });

  it('arabic is in Arabic, with the Latin names of tools', async () => {
    const matrix = await read('arabic');
    expect(matrix.lang).to.equal('ar');
    const named = [matrix, ...matrix.levels, ...matrix.categories, ...matrix.scale, ...skillsOf(matrix)].map(({ name }) => String(name));
    expect(named.filter((name) => !/^\p{Script=Arabic}/u.test(name))).to.deep.equal([]);
    expect(named.filter((name) => /[A-Za-z]/.test(name)).length).to.be.greaterThan(2);
  });

  it('localised says everything in four languages, each in its own words', async () => {
    expect(textsOf({ levels: [{ id: 'a', focus: ['One'] }] }), 'a planted text for all languages').to.deep.equal(['One']);
    const texts = textsOf(example('localised')) as Record<string, string>[];
    expect(texts.filter((it) => typeof it === 'string')).to.deep.equal([]);
    expect(texts.length).to.be.greaterThan(35);
    for (const text of texts) expect(Object.keys(text), text['en']).to.deep.equal(['en', 'de', 'fr', 'ar']);
    // Two languages may share a word, as they do "Multimeter"; no sentence is the same.
    for (const text of texts.filter(({ en }) => en!.includes(' '))) expect(new Set(Object.values(text)).size, text['en']).to.equal(4);
    const { name } = await read('localised');
    expect(['en', 'de', 'fr', 'ar', 'nl'].map((tag) => textIn(name, (it) => it === tag, 'en'))).to.deep.equal([
      'Field Technician', 'Servicetechniker im Außendienst', 'Technicien de maintenance itinérant', 'فني صيانة ميداني', 'Field Technician',
    ]);
  });

  it('localised has letters for each step of the scale, none twice in a language', async () => {
    const { scale } = await read('localised');
    for (const tag of ['en', 'de', 'fr', 'ar']) expect(new Set(scale.map(({ abbr }) => textIn(abbr, (it) => it === tag, 'en'))).size, tag).to.equal(scale.length);
  });

  it('own-scales has a scale of its own for three categories and one skill, of 1 to 6 steps', async () => {
    const matrix = await read('own-scales');
    expect(matrix.categories.map(({ id, skills }) => [id, [...new Set(skills.map(({ scale }) => scale.length))]])).to.deep.equal([['languages', [6]], ['certificates', [1]], ['tools', [4, 3]], ['service', [3]]]);
    expect(matrix.categories.at(-1)!.skills[0]!.scale).to.equal(matrix.scale);
  });

  it('statements has lists of statements with examples, the longest cell of up to 3,000 characters', async () => {
    const cells = requirementsOf(await read('statements'));
    expect(cells.every(({ proficiency, detail }) => !proficiency && detail!.statements.length > 0)).to.equal(true);
    expect(cells.filter(({ detail }) => detail!.statements.some((it) => it.examples.length > 0)).length).to.be.greaterThan(4);
    expect(Math.max(...cells.map(lengthOf))).to.be.within(2_500, 3_000);
  });

  it('not-monotone falls, leaves out, and asks again', async () => {
    const rows = filled(await read('not-monotone'));
    expect(rows).to.include('-xx-x');
    expect(rows).to.include('xxxx-');
  });

  it('catalogue has no levels: its columns are the steps, and each skill says what they mean', async () => {
    const matrix = await read('catalogue');
    expect(countsOf(matrix)).to.include({ levels: 0, requirements: 0 });
    expect(columnsOf(matrix).map(({ kind, id }) => [kind, id])).to.deep.equal([['step', 'uses'], ['step', 'builds'], ['step', 'teaches']]);
    expect(skillsOf(matrix).every(({ expectations }) => expectations.size >= 2)).to.equal(true);
  });
});

const DROPS = [
  'Writing code at Team Lead', 'Writing code at Head of Mobile', 'Finding faults at Team Lead', 'Finding faults at Head of Mobile',
  'On call at Head of Mobile', 'Estimating at Head of Mobile', 'Pairing at Team Lead',
].map((place) => `matrix/requirement-drops ${place}`);

/** Answers raised a step at a time, skill after skill, until they come to `min` points; and as they were a step before. */
function climbTo(matrix: Matrix, { points }: Extract<Grading, { method: 'points' }>, min: number): Record<'before' | 'reached', Map<string, Rating>> {
  const reached = new Map<string, Rating>();
  let sum = 0;
  for (const step of matrix.scale) {
    for (const { id, scale } of skillsOf(matrix)) {
      const before = new Map(reached);
      sum += points.get(step.id)! - (points.get(scale[step.rank - 2]?.id ?? '') ?? 0);
      reached.set(id, { proficiency: step.id });
      if (sum >= min) return { before, reached };
    }
  }
  throw new Error(`All steps of all skills come to ${sum} points, which is less than ${min}.`);
}
