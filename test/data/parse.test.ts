import { expect } from '@open-wc/testing';
import { parseData, parseText } from '../../src/data/parse.js';
import { PROBLEM_CODES, type ProblemCode } from '../../src/model/problems.js';
import { sample } from '../support/fixtures.js';

type Document = Record<string, unknown>;
type Code = Extract<ProblemCode, `matrix/${string}`>;

const docker = { id: 'docker', name: 'Docker', requirements: { junior: 'awareness', senior: 'working' } };
const withSkill = (change: Document, more: Document[] = []): Document => sample({ categories: [{ id: 'cloud', name: 'Cloud', skills: [{ ...docker, ...change }, ...more] }] });
const nested = (depth: number): unknown => (depth === 0 ? 1 : { x: nested(depth - 1) });
const scale = (...steps: Document[]): Document => sample({ scale: steps, categories: [{ id: 'cloud', name: 'Cloud', skills: [{ ...docker, requirements: { junior: 'a', senior: 'b' } }] }] });
const levels = (junior: Document, senior: Document): Document => sample({ levels: [{ id: 'junior', name: 'Junior', ...junior }, { id: 'senior', name: 'Senior', ...senior }] });

/** For every code: a document that causes it, the place it is at, and one that nearly does. */
const TABLE: Record<Code, { bad: Document | string; pointer: string; place?: string; good: Document | string }> = {
  'matrix/not-json': { bad: '{"format": 1,', pointer: '', good: JSON.stringify(sample()) },
  'matrix/wrong-kind': { bad: sample({ kind: 'catalog' }), pointer: '/kind', good: sample({ kind: 'matrix' }) },
  'matrix/wrong-format': { bad: sample({ format: '1' }), pointer: '/format', good: sample({ format: 1 }) },
  'matrix/future-format': { bad: sample({ format: 2 }), pointer: '/format', good: sample({ format: 1 }) },
  'matrix/too-large': { bad: ' '.repeat(8 * 1024 * 1024 + 1), pointer: '', good: JSON.stringify(sample()) + ' '.repeat(8 * 1024 * 1024 - 2000) },
  'matrix/too-deep': { bad: sample({ 'x-own': nested(64) }), pointer: '', good: sample({ 'x-own': nested(62) }) },
  'matrix/no-columns': { bad: sample({ levels: undefined, scale: undefined }), pointer: '', good: sample({ levels: undefined, categories: [{ id: 'cloud', name: 'Cloud', skills: [{ id: 'docker', name: 'Docker' }] }] }) },
  'matrix/no-skills': { bad: sample({ categories: undefined }), pointer: '', good: sample({ categories: [], levels: [] }) },
  'matrix/wrong-type': { bad: withSkill({ description: 7 }), pointer: '/categories/0/skills/0/description', place: 'Docker', good: withSkill({ description: { en: '7', de: '7' } }) },
  'matrix/missing-property': { bad: withSkill({}, [{ id: 'kafka' }]), pointer: '/categories/0/skills/1', place: 'kafka', good: withSkill({}, [{ ...docker, id: 'kafka' }]) },
  'matrix/invalid-id': { bad: withSkill({ id: 'my docker' }), pointer: '/categories/0/skills/0/id', place: 'Docker', good: withSkill({ id: 'дocker' }) },
  'matrix/out-of-range': { bad: withSkill({ weight: 0 }), pointer: '/categories/0/skills/0/weight', place: 'Docker', good: withSkill({ weight: 0.5 }) },
  'matrix/duplicate-id': { bad: withSkill({}, [docker]), pointer: '/categories/0/skills/1/id', place: 'Docker', good: withSkill({}, [{ ...docker, id: 'Docker' }]) },
  'matrix/duplicate-abbreviation': { bad: scale({ id: 'a', name: 'Awareness', abbr: 'A' }, { id: 'b', name: 'Advanced', abbr: 'A' }), pointer: '/scale/1/abbr', good: scale({ id: 'a', name: 'Awareness', abbr: 'A' }, { id: 'b', name: 'Advanced', abbr: 'V' }) },
  'matrix/unknown-level': { bad: withSkill({ requirements: { junior: 'awareness', senior: 'working', senoir: 'working' } }), pointer: '/categories/0/skills/0/requirements/senoir', place: 'Docker at senoir', good: withSkill({}) },
  'matrix/unknown-proficiency': { bad: withSkill({ requirements: { junior: 'awareness', senior: 'wroking' } }), pointer: '/categories/0/skills/0/requirements/senior', place: 'Docker at Senior', good: withSkill({ requirements: { junior: 'awareness', senior: 'W' } }) },
  'matrix/unknown-skill': { bad: levels({ stack: [{ name: 'SQL', skills: ['sql'] }] }, {}), pointer: '/levels/0/stack/0/skills', place: 'level Junior', good: levels({ stack: [{ name: 'SQL', skills: ['docker'] }] }, {}) },
  'matrix/unknown-next': { bad: levels({ next: ['lead'] }, {}), pointer: '/levels/0/next/0', place: 'level Junior', good: levels({ next: ['senior'] }, {}) },
  'matrix/ladder-cycle': { bad: levels({ next: ['senior'] }, { next: ['junior'] }), pointer: '/levels/1/next', place: 'level Senior', good: levels({ next: ['senior'] }, { next: [] }) },
  'matrix/link-not-allowed': { bad: withSkill({ href: 'javascript:alert(1)' }), pointer: '/categories/0/skills/0/href', place: 'Docker', good: withSkill({ href: 'javascript.html' }) },
  'matrix/requirement-drops': { bad: withSkill({ requirements: { junior: 'working', senior: 'awareness' } }), pointer: '/categories/0/skills/0/requirements/senior', place: 'Docker at Senior', good: withSkill({ requirements: { junior: 'working', senior: 'working' } }) },
  'matrix/skill-without-requirement': { bad: withSkill({}, [{ id: 'kafka', name: 'Kafka', requirements: { junior: null } }]), pointer: '/categories/0/skills/1', place: 'Kafka', good: withSkill({}, [{ id: 'kafka', name: 'Kafka', requirements: { junior: ['Reads topics.'] } }]) },
  'matrix/category-without-skill': { bad: sample({ categories: [...(sample()['categories'] as []), { id: 'data', name: 'Data', skills: [] }] }), pointer: '/categories/1', place: 'Data', good: sample() },
  'matrix/level-without-requirement': { bad: withSkill({ requirements: { junior: 'awareness' } }), pointer: '/levels/1', place: 'level Senior', good: withSkill({}) },
  'matrix/unknown-property': { bad: withSkill({ requirments: {} }), pointer: '/categories/0/skills/0/requirments', place: 'Docker', good: withSkill({ 'x-requirments': {} }) },
};

/** The document as read, with all that there is to say of it. */
const parse = async (input: Document | string) => {
  const { document: matrix, problems, review } = await (typeof input === 'string' ? parseText(input) : parseData(input));
  return { matrix, problems: (await review?.()) ?? problems };
};

describe('reading a document', () => {
  it('finds nothing wrong in a document without mistakes', async () => {
    expect((await parse(sample())).problems).to.deep.equal([]);
  });

  for (const [code, { bad, pointer, place, good }] of Object.entries(TABLE) as [Code, (typeof TABLE)[Code]][]) {
    it(`reports ${code} once, with its place and a cure, and draws ${PROBLEM_CODES[code] === 'fatal' ? 'nothing' : 'the rest'}`, async () => {
      const { matrix, problems } = await parse(bad);
      const found = problems.filter((problem) => problem.code === code);
      expect(found.length, JSON.stringify(problems)).to.equal(1);
      expect(found[0]).to.include({ pointer, severity: PROBLEM_CODES[code] });
      if (place !== undefined) expect(found[0]!.place).to.equal(place);
      expect(found[0]!.message).to.match(/\S/);
      expect(found[0]!.cure).to.match(/\S/);
      expect(matrix === undefined).to.equal(PROBLEM_CODES[code] === 'fatal');
    });
    it(`does not report ${code} for a document that nearly has it`, async () => {
      expect((await parse(good)).problems.map((problem) => problem.code)).to.deep.equal([]);
    });
  }

  it('leaves out the wrong part alone', async () => {
    const { matrix } = await parse(withSkill({ requirements: { junior: 'awareness', senior: { proficiency: 'working', mandatory: 'yes' } } }));
    const [skill] = matrix!.categories[0]!.skills;
    expect(skill!.requirements.get('junior')!.proficiency!.id).to.equal('awareness');
    expect(skill!.requirements.get('senior')).to.deep.include({ mandatory: false });
  });

  it('names the place in the document as it was written, also after something before it was left out', async () => {
    const { problems } = await parse(withSkill({ id: 5 }, [{ id: 'kafka', name: 'Kafka', requirements: { junior: 'nothing', senior: 'W' } }, { ...docker, id: 'redis' }]));
    expect(problems.map(({ code, pointer }) => [code, pointer])).to.deep.equal([
      ['matrix/wrong-type', '/categories/0/skills/0/id'],
      ['matrix/unknown-proficiency', '/categories/0/skills/1/requirements/junior'],
    ]);
  });

  it('offers the nearest name for a property that it does not know', async () => {
    expect((await parse(withSkill({ requirments: {} }))).problems[0]!.cure).to.equal('Did you mean "requirements"?');
  });

  it('names what could have been meant where a level or a proficiency is unknown', async () => {
    const { problems } = await parse(withSkill({ requirements: { senoir: 'wroking', senior: 'wroking' } }));
    expect(problems.filter(({ severity }) => severity === 'error').map(({ cure }) => cure)).to.deep.equal([
      'Use one of "junior", "senior". Until then the requirement is left out.',
      'Use one of "awareness", "working". Until then the requirement is left out.',
    ]);
  });

  it('neither keeps nor changes the object that a page gives', async () => {
    const own = withSkill({ nonsense: 1 });
    const before = JSON.stringify(own);
    await parse(own);
    expect(JSON.stringify(own)).to.equal(before);
  });

  it('takes an abbreviation for the same in any normal form', async () => {
    const { document: matrix, problems } = await parseData(sample({ scale: [{ id: 'awareness', name: 'A', abbr: 'e\u0301' }, { id: 'working', name: 'W' }], categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: 'S', requirements: { junior: 'e\u0301', senior: '\u00e9' } }] }] }));
    expect(problems).to.deep.equal([]);
    expect([...matrix!.categories[0]!.skills[0]!.requirements.values()].map(({ proficiency }) => proficiency!.id)).to.deep.equal(['awareness', 'awareness']);
  });

  it('means the same step and level in points and bands, in any normal form', async () => {
    const { document: matrix, problems } = await parseData(
      sample({
        scale: [{ id: '\u00e9', name: 'E' }],
        levels: [{ id: 'caf\u00e9', name: 'C' }],
        categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: 'S', requirements: { 'caf\u00e9': '\u00e9' } }] }],
        grading: { method: 'points', points: { 'e\u0301': 2 }, bands: [{ level: 'cafe\u0301', min: 1 }] },
      }),
    );
    expect(problems).to.deep.equal([]);
    expect(matrix!.grading).to.deep.equal({ method: 'points', points: new Map([['\u00e9', 2]]), bands: [{ level: 'caf\u00e9', min: 1 }] });
  });

  it('refuses the id __proto__, under which nothing can be kept, and says so', async () => {
    const text = JSON.stringify(sample()).replaceAll('"senior"', '"__proto__"');
    const { document: matrix, problems } = await parseText(text);
    expect(matrix!.levels.map(({ id }) => id)).to.deep.equal(['junior']);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['matrix/invalid-id /levels/1/id']);
  });

  it('drops what stands under __proto__, treats constructor as an ordinary id, and pollutes nothing', async () => {
    const text = JSON.stringify(sample()).replace('"junior":"awareness"', '"__proto__":{"polluted":true},"constructor":"awareness","junior":"awareness"');
    const { matrix, problems } = await parse(text);
    expect(matrix).to.not.equal(undefined);
    expect(problems.map(({ code }) => code)).to.deep.equal(['matrix/unknown-level']);
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('makes missing abbreviations from the shortest unique start of the name, else from the rank', async () => {
    const { matrix } = await parse(scale({ id: 'a', name: 'Advanced' }, { id: 'b', name: 'Advent' }, { id: 'c', name: 'Expert' }, { id: 'd', name: 'Advanced' }));
    expect(matrix!.scale.map(({ abbr }) => abbr)).to.deep.equal(['1', '2', 'E', '4']);
  });
});
