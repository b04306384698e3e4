import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import catalogSchema from '../../data/catalog.schema.json';
import { parseData, readCatalog } from '../../src/data/catalog.js';
import { check, type Schema } from '../../src/data/check.js';
import { conforms } from '../../src/data/conforms.js';
import { catalogSchema as written } from '../../src/model/schema.js';
import { PROBLEM_CODES, type ProblemCode } from '../../src/model/problems.js';
import { parseData as parseMatrix } from '../../src/data/parse.js';
import { sample } from '../support/fixtures.js';

type Document = Record<string, unknown>;
type Code = Extract<ProblemCode, `catalog/${string}`>;

const BASE = 'https://example.org/roles/catalog.json';
const ml = { id: 'ml', name: 'ML Engineer', src: './ml.json' };
const catalog = (change: Document = {}): Document => ({ format: 1, kind: 'catalog', name: 'Roles', families: [{ id: 'ai', name: 'AI', roles: [ml] }], ...change });
const withRole = (change: Document, ...more: Document[]): Document => catalog({ families: [{ id: 'ai', name: 'AI', roles: [{ ...ml, ...change }, ...more] }] });
const nested = (depth: number): unknown => (depth === 0 ? 1 : { x: nested(depth - 1) });
const MIB = 1024 * 1024;

/** For every code: a document that causes it, the place it is at, and one that nearly does. */
const TABLE: Record<Code, { bad: Document | string; pointer: string; place: string; good: Document | string }> = {
  'catalog/not-json': { bad: '{"format": 1,', pointer: '', place: 'the document', good: `\ufeff${JSON.stringify(catalog())}` },
  'catalog/wrong-kind': { bad: sample(), pointer: '/kind', place: 'the document', good: catalog({ $schema: 'catalog.schema.json' }) },
  'catalog/wrong-format': { bad: catalog({ format: '1' }), pointer: '/format', place: 'the document', good: catalog() },
  'catalog/future-format': { bad: catalog({ format: 2 }), pointer: '/format', place: 'the document', good: catalog({ format: 1.0 }) },
  'catalog/too-large': { bad: ' '.repeat(8 * MIB + 1), pointer: '', place: 'the document', good: JSON.stringify(catalog()) + ' '.repeat(8 * MIB - 1000) },
  'catalog/too-deep': { bad: catalog({ 'x-own': nested(64) }), pointer: '', place: 'the document', good: catalog({ 'x-own': nested(62) }) },
  'catalog/no-roles': { bad: catalog({ families: undefined }), pointer: '', place: 'the document', good: catalog({ families: undefined, roles: [] }) },
  'catalog/wrong-type': { bad: withRole({ description: 7 }), pointer: '/families/0/roles/0/description', place: 'ML Engineer', good: withRole({ description: { en: '7', de: '7' } }) },
  'catalog/missing-property': { bad: withRole({}, { id: 'ops', name: 'Ops' }), pointer: '/families/0/roles/1', place: 'Ops', good: withRole({}, { id: 'ops', name: 'Ops', src: 'ops.json' }) },
  'catalog/invalid-id': { bad: withRole({}, { ...ml, id: 'm l' }), pointer: '/families/0/roles/1/id', place: 'ML Engineer', good: withRole({ id: 'м' }) },
  'catalog/duplicate-id': { bad: catalog({ roles: [ml] }), pointer: '/families/0/roles/0/id', place: 'ML Engineer', good: catalog({ roles: [{ ...ml, id: 'ml2' }] }) },
  'catalog/link-not-allowed': { bad: withRole({ src: 'data:application/json,{}' }), pointer: '/families/0/roles/0/src', place: 'ML Engineer', good: withRole({ src: 'data.json' }) },
  'catalog/family-without-role': { bad: catalog({ families: [{ id: 'ai', name: 'AI', roles: [] }] }), pointer: '/families/0', place: 'AI', good: catalog({ families: [] }) },
  'catalog/unknown-property': { bad: withRole({ desciption: 'x' }), pointer: '/families/0/roles/0/desciption', place: 'ML Engineer', good: withRole({ 'x-desciption': 'x' }) },
};

describe('reading a catalog', () => {
  for (const [code, { bad, pointer, place, good }] of Object.entries(TABLE) as [Code, (typeof TABLE)[Code]][]) {
    it(`reports ${code} once, with its place and a cure, and takes ${PROBLEM_CODES[code] === 'fatal' ? 'nothing' : 'the rest'}`, async () => {
      const { catalog: read, problems } = await readCatalog(bad, BASE);
      expect(problems, JSON.stringify(problems)).to.have.length(1);
      expect(problems[0]).to.include({ code, pointer, place, severity: PROBLEM_CODES[code] });
      expect(problems[0]!.message).to.match(/\S/);
      expect(problems[0]!.cure).to.match(/^\S.*[.?}]$/);
      expect(read === undefined).to.equal(PROBLEM_CODES[code] === 'fatal');
    });
    it(`does not report ${code} for a document that nearly has it`, async () => {
      expect((await readCatalog(good, BASE)).problems).to.deep.equal([]);
    });
  }

  it('reads every property, with addresses resolved against its own', async () => {
    const text = { en: 'Roles', de: 'Rollen' };
    const { catalog: read } = await readCatalog(
      { ...catalog({ name: text, lang: 'en', roles: [{ id: 'pm', name: 'PM', src: '//other.example/pm.json#x', href: '../pm.html', description: text }] }), families: [{ id: 'ai', name: text, description: 'About', roles: [ml] }] },
      BASE,
    );
    expect(read).to.deep.equal({
      name: text,
      lang: 'en',
      families: [
        { id: '', roles: [{ id: 'pm', name: 'PM', description: text, src: 'https://other.example/pm.json', href: 'https://example.org/pm.html' }] },
        { id: 'ai', name: text, description: 'About', roles: [{ id: 'ml', name: 'ML Engineer', src: 'https://example.org/roles/ml.json' }] },
      ],
    });
  });

  it('leaves out the wrong part alone, and names each place as it was written', async () => {
    const { catalog: read, problems } = await readCatalog(
      catalog({
        families: [
          { id: 'ai', name: 'AI', roles: [5, { ...ml, href: 'javascript:alert(1)' }, { id: 'x', name: 'X', src: 'mailto:a@b' }, { id: 'ops', name: 'Ops', src: 'ops.json', description: [] }] },
          { id: 'ai', name: 'Again', roles: [] },
          { id: 'late', roles: [{ id: 'lost', name: 'Lost', src: 'lost.json' }] },
        ],
      }),
      BASE,
    );
    expect(problems.map(({ code, pointer, place }) => [code, pointer, place])).to.have.deep.members([
      ['catalog/wrong-type', '/families/0/roles/0', 'role 1 of AI'],
      ['catalog/wrong-type', '/families/0/roles/3/description', 'Ops'],
      ['catalog/missing-property', '/families/2', 'late'],
      ['catalog/link-not-allowed', '/families/0/roles/1/href', 'ML Engineer'],
      ['catalog/link-not-allowed', '/families/0/roles/2/src', 'X'],
      ['catalog/duplicate-id', '/families/1/id', 'Again'],
    ]);
    expect(read!.families).to.deep.equal([{ id: 'ai', name: 'AI', roles: [{ id: 'ml', name: 'ML Engineer', src: 'https://example.org/roles/ml.json' }, { id: 'ops', name: 'Ops', src: 'https://example.org/roles/ops.json' }] }]);
  });

  it('draws a catalog without a name, and one whose name cannot be used', async () => {
    for (const [name, code] of [[undefined, 'catalog/missing-property'], [7, 'catalog/wrong-type']] as const) {
      const { catalog: read, problems } = await readCatalog(catalog({ name }), BASE);
      expect(problems.map((it) => it.code)).to.deep.equal([code]);
      expect(read!.name).to.equal('');
    }
  });

  it('takes ids for the same in any normal form, and an id like a property of objects for an ordinary one', async () => {
    const { problems } = await readCatalog(withRole({ id: 'caf\u00e9' }, { ...ml, id: 'cafe\u0301' }), BASE);
    expect(problems.map(({ code }) => code)).to.deep.equal(['catalog/duplicate-id']);
    const { catalog: read, problems: none } = await readCatalog(withRole({ id: 'constructor' }, { ...ml, id: '__proto__' }, { ...ml, id: 'toString' }), BASE);
    expect(none).to.deep.equal([]);
    expect(read!.families[0]!.roles.map(({ id }) => id)).to.deep.equal(['constructor', '__proto__', 'toString']);
  });

  it('says of a matrix that it is one, and of what to do with it', async () => {
    const [problem] = (await readCatalog(sample(), BASE)).problems;
    expect(`${problem!.message} ${problem!.cure}`).to.contain('a skill matrix').and.to.contain('<skill-matrix>');
    expect((await readCatalog({ format: 1, roles: [] })).problems[0]!.cure).to.contain('"kind": "catalog"');
    expect((await parseMatrix(catalog())).problems[0]!.cure).to.contain('<skill-catalog>');
  });

  it('neither keeps nor changes the object that a page gives', async () => {
    const own = withRole({ nonsense: 1 });
    const before = JSON.stringify(own);
    await parseData(own, BASE);
    expect(JSON.stringify(own)).to.equal(before);
  });

  it('holds a document to the JSON Schema as the library does that the schema is written with', () => {
    const schema = catalogSchema as unknown as Schema;
    const junk = fc.constantFrom<unknown>(undefined, null, 7, '', 'a b', [], {}, { en: 'x' }, { '?': 'x' }, [ml], [{ ...ml, src: 1 }], [{ id: 'f', name: 'F', roles: [ml] }], 'catalog', 1);
    let right = 0;
    fc.assert(
      fc.property(fc.constantFrom('format', 'kind', 'name', 'lang', 'families', 'roles', 'other'), junk, junk, (key, value, deep) => {
        const document = JSON.parse(JSON.stringify(withRole(key === 'other' ? { href: value ?? 'x' } : { description: deep ?? 'x' }))) as Document;
        if (key !== 'other') document[key] = value;
        const plain = JSON.parse(JSON.stringify(document)) as unknown;
        const expected = written.safeParse(plain).success;
        right += Number(expected);
        expect(conforms(schema, plain)).to.equal(expected);
        expect(check(schema, plain).length === 0).to.equal(expected);
      }),
      { numRuns: 400 },
    );
    expect(right).to.be.greaterThan(20);
  });
});
