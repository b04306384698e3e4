import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import assessmentSchema from '../../data/assessment.schema.json';
import { readAssessment } from '../../src/data/assessment.js';
import { check, type Schema } from '../../src/data/check.js';
import { conforms } from '../../src/data/conforms.js';
import { assessmentJson, assessmentText } from '../../src/domain/answers-json.js';
import { ASSESSMENT_PROBLEM_CODES, type AssessmentProblemCode } from '../../src/model/assessment-problems.js';
import { assessmentSchema as written } from '../../src/model/schema.js';
import { assessment } from '../support/assessments.js';

type Document = Record<string, unknown>;

const schema = assessmentSchema as unknown as Schema;
const about = { matrix: 'sample', nameOf: (skill: string): string | undefined => (skill === 'docker' ? 'Docker' : undefined) };
const file = (change: Document = {}): Document => ({ format: 1, kind: 'assessment', matrix: 'sample', ratings: {}, ...change });
const rated = (rating: unknown, skill = 'docker'): Document => file({ ratings: { [skill]: rating } });
const nested = (depth: number): unknown => (depth === 0 ? 1 : { x: nested(depth - 1) });
const MIB = 1024 * 1024;
/** An id in two of the forms that Unicode has for it. */
const [COMPOSED, DECOMPOSED] = ['\u00e9', 'e\u0301'];

/** For every code: a document that causes it, the place it is at, and one that nearly does. */
const TABLE: Record<AssessmentProblemCode, { bad: Document | string; pointer: string; place: string; good: Document | string }> = {
  'assessment/not-json': { bad: JSON.stringify(file()).slice(0, -1), pointer: '', place: 'the document', good: `\ufeff${JSON.stringify(file())}` },
  'assessment/too-large': { bad: ' '.repeat(8 * MIB + 1), pointer: '', place: 'the document', good: JSON.stringify(file()) + ' '.repeat(8 * MIB - 1000) },
  'assessment/too-deep': { bad: file({ 'x-own': nested(64) }), pointer: '', place: 'the document', good: file({ 'x-own': nested(62) }) },
  'assessment/wrong-kind': { bad: file({ kind: 'team' }), pointer: '/kind', place: 'kind', good: file({ $schema: 'assessment.schema.json' }) },
  'assessment/wrong-format': { bad: file({ format: '1' }), pointer: '/format', place: 'format', good: file({ format: 1 }) },
  'assessment/future-format': { bad: file({ format: 2, ratings: [] }), pointer: '/format', place: 'format', good: file({ format: 1.0 }) },
  'assessment/other-matrix': { bad: file({ matrix: 'Sample' }), pointer: '/matrix', place: 'matrix', good: file({ matrix: 'sample' }) },
  'assessment/wrong-type': { bad: rated({ proficiency: 7 }), pointer: '/ratings/docker/proficiency', place: 'Docker', good: rated({ proficiency: null }) },
  'assessment/missing-property': { bad: { format: 1, kind: 'assessment', matrix: 'sample' }, pointer: '', place: 'the document', good: file({ ratings: {} }) },
  'assessment/invalid-id': { bad: rated({}, 'my docker'), pointer: '/ratings/my docker', place: 'my docker', good: rated({}, 'x'.repeat(128)) },
  'assessment/duplicate-id': { bad: file({ ratings: { [COMPOSED]: {}, [DECOMPOSED]: {} } }), pointer: `/ratings/${DECOMPOSED}`, place: DECOMPOSED, good: file({ ratings: { [COMPOSED]: {}, e: {} } }) },
  'assessment/invalid-date': { bad: rated({ at: '2026-13-01' }), pointer: '/ratings/docker/at', place: 'Docker', good: rated({ at: '2026-12-01' }) },
  'assessment/unknown-property': { bad: rated({ proficency: 'working' }), pointer: '/ratings/docker/proficency', place: 'Docker', good: rated({ 'x-proficency': 'working' }) },
};

describe('reading answers', () => {
  for (const [code, { bad, pointer, place, good }] of Object.entries(TABLE) as [AssessmentProblemCode, (typeof TABLE)[AssessmentProblemCode]][]) {
    it(`reports ${code} once, with its place and a cure, and takes ${ASSESSMENT_PROBLEM_CODES[code] === 'error' ? 'nothing' : 'the rest'}`, () => {
      const { assessment: read, problems } = readAssessment(bad, about);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.include({ code, pointer, place, severity: ASSESSMENT_PROBLEM_CODES[code] });
      expect(problems[0]!.message).to.match(/^\S.*\.$|JSON|position/);
      expect(problems[0]!.cure).to.match(/^\S.*[.?}]$/);
      expect(read === undefined).to.equal(ASSESSMENT_PROBLEM_CODES[code] === 'error');
    });
    it(`does not report ${code} for a document that nearly has it`, () => {
      const { assessment: read, problems } = readAssessment(good, about);
      expect(problems).to.deep.equal([]);
      expect(read).to.not.equal(undefined);
    });
  }

  for (const [what, input, code, pointer] of [
    ['a list', '[]', 'assessment/wrong-kind', ''],
    ['nothing', '', 'assessment/not-json', ''],
    ['undefined', undefined, 'assessment/not-json', ''],
    ['null', null, 'assessment/wrong-kind', ''],
    ['a matrix', { format: 1, id: 'sample', name: 'Sample', levels: [], skills: [] }, 'assessment/wrong-kind', '/kind'],
    ['a list of ratings', file({ ratings: [] }), 'assessment/wrong-type', '/ratings'],
    ['a rating that is a word', rated('working'), 'assessment/wrong-type', '/ratings/docker'],
    ['a proficiency with a space', rated({ proficiency: 'a b' }), 'assessment/invalid-id', '/ratings/docker/proficiency'],
    ['a level with a space', rated({ met: { 'a b': true } }), 'assessment/invalid-id', '/ratings/docker/met/a b'],
    ['a level that is met perhaps', rated({ met: { senior: 'yes' } }), 'assessment/wrong-type', '/ratings/docker/met/senior'],
    ['an empty id', rated({}, ''), 'assessment/invalid-id', '/ratings/'],
    ['an id that is too long', rated({}, 'x'.repeat(129)), 'assessment/invalid-id', `/ratings/${'x'.repeat(129)}`],
    ['a target that is no id', file({ target: '' }), 'assessment/invalid-id', '/target'],
    ['a slash and a tilde in an id', rated(1, 'a/b~c'), 'assessment/wrong-type', '/ratings/a~1b~0c'],
    ['words for a date', file({ updated: 'yesterday' }), 'assessment/invalid-date', '/updated'],
    ['a date that a browser would guess at', file({ updated: '1 Jan 2026' }), 'assessment/invalid-date', '/updated'],
  ] as const) {
    it(`refuses ${what}`, () => {
      const { assessment: read, problems } = readAssessment(input, about);
      expect(read).to.equal(undefined);
      expect(problems.map((it) => [it.code, it.pointer])).to.deep.equal([[code, pointer]]);
    });
  }

  it('says what holds itself is no JSON', () => {
    const ring: Document = file();
    ring['x-self'] = ring;
    expect(readAssessment(ring, about).problems.map(({ code }) => code)).to.deep.equal(['assessment/not-json']);
  });

  it('offers the nearest name for a property that it does not know', () => {
    expect(readAssessment(rated({ proficency: 'working' }), about).problems[0]!.cure).to.equal('Did you mean "proficiency"?');
  });

  it('says no more than a reader can read of a document that is wrong everywhere, and quotes little of it', () => {
    const { problems } = readAssessment(file({ ratings: Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i} ${'x'.repeat(1000)}`, 1])) }), about);
    expect(problems.length).to.be.within(1, 50);
    for (const { message, cure, place } of problems) expect(Math.max(message.length, cure.length, place.length)).to.be.below(300);
  });

  it('pollutes nothing, and takes ids such as constructor for what they are', () => {
    const text = JSON.stringify(file({ ratings: { constructor: { proficiency: 'toString' } } })).replace('"constructor"', '"__proto__":{"proficiency":"polluted","polluted":true},"constructor"');
    const { assessment: read } = readAssessment(text, about);
    expect([...read!.ratings]).to.deep.equal([['constructor', { proficiency: 'toString' }]]);
    expect(({} as Document)['polluted']).to.equal(undefined);
    expect(({} as Document)['proficiency']).to.equal(undefined);
  });

  it('neither keeps nor changes the object that a page gives', () => {
    const own = rated({ proficiency: 'working', met: { senior: true } });
    const before = JSON.stringify(own);
    const { assessment: read } = readAssessment(own, about);
    expect(JSON.stringify(own)).to.equal(before);
    (own['ratings'] as Record<string, Document>)['docker']!['proficiency'] = 'awareness';
    expect(read!.ratings.get('docker')!.proficiency).to.equal('working');
  });

  it('finds ids in whatever form of Unicode they are written', () => {
    const { assessment: read } = readAssessment(file({ target: DECOMPOSED, ratings: { [DECOMPOSED]: { proficiency: DECOMPOSED, met: { [DECOMPOSED]: true } } } }), about);
    expect(read!.target).to.equal(COMPOSED);
    expect([...read!.ratings]).to.deep.equal([[COMPOSED, { proficiency: COMPOSED, met: new Map([[COMPOSED, true]]) }]]);
  });

  it('accepts what the schema of the format accepts', () => {
    const change = fc.oneof(fc.constantFrom(null, true, 0, '', 'w', 'two words', [], {}, { met: 1 }, { met: { a: true } }, { note: 1 }), fc.jsonValue({ maxDepth: 3 }));
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom('kind', 'matrix', 'revision', 'subject', 'target', 'ratings', 'docker', 'nonsense'), change, (key, value) => {
        const document = key === 'docker' ? rated(value) : file({ [key]: value });
        const refuses = !written.safeParse(document).success;
        refused += Number(refuses);
        expect(check(schema, document).length > 0, JSON.stringify(document)).to.equal(refuses);
        expect(conforms(schema, document), JSON.stringify(document)).to.equal(!refuses);
      }),
      { numRuns: 2_000 },
    );
    expect(refused).to.be.within(200, 1_900);
  });
});

describe('writing answers', () => {
  it('reads back what it has written', () => {
    fc.assert(
      fc.property(assessment, (it) => {
        const { assessment: read, problems } = readAssessment(assessmentText(it), about);
        expect(problems).to.deep.equal([]);
        expect(read).to.deep.equal(it);
      }),
      { numRuns: 500 },
    );
  });

  it('writes only what is there, by the format', () => {
    const text = assessmentText({ matrix: 'sample', target: 'senior', ratings: new Map([['kafka', { proficiency: null }], ['docker', { met: new Map([['senior', true], ['junior', false]]), note: 'n' }]]) });
    expect(JSON.parse(text)).to.deep.equal({ format: 1, kind: 'assessment', matrix: 'sample', target: 'senior', ratings: { docker: { met: { junior: false, senior: true }, note: 'n' }, kafka: { proficiency: null } } });
    expect(Object.keys(JSON.parse(text) as object)).to.deep.equal(['format', 'kind', 'matrix', 'target', 'ratings']);
    expect(text.endsWith('}\n')).to.equal(true);
  });

  it('writes the same text for the same answers, in whatever order they were given', () => {
    fc.assert(fc.property(assessment, (it) => void expect(assessmentText({ ...it, ratings: new Map([...it.ratings].reverse()) })).to.equal(assessmentText(it))));
  });

  it('writes what the schema of the format accepts', () => {
    fc.assert(fc.property(assessment, (it) => void expect(written.safeParse(assessmentJson(it)).success).to.equal(true)));
  });
});
