import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import matrixSchema from '../../data/matrix.schema.json';
import { check, type Issue, type Schema } from '../../src/data/check.js';
import { conforms } from '../../src/data/conforms.js';
import { matrixSchema as written } from '../../src/model/schema.js';
import { realDocument, sample } from '../support/fixtures.js';

const schema = matrixSchema as unknown as Schema;

/** Every property of format 1 at least once. */
const full = sample({
  $schema: 'matrix.schema.json', kind: 'matrix', description: { en: 'What we ask' }, family: { id: 'ai', name: 'AI', href: 'ai.html' }, lang: 'en', revision: '1', license: 'MIT', source: 's', contact: 'c',
  notes: ['n', { en: 'n', de: 'n' }], changes: [{ revision: '1', date: '2026-01-01', summary: 'first' }], links: [{ rel: 'pdf', label: 'PDF', href: 'a.pdf' }], faq: [{ question: 'q', answer: 'a' }],
  scale: [{ id: 'w', name: 'Working', abbr: 'W', description: 'd' }],
  levels: [{ id: 'junior', name: 'Junior', abbr: 'J', description: 'd', focus: ['f'], stack: ['SQL', { id: 'x', name: 'X', skills: ['docker'], href: 'x.html' }], group: 'g', track: 't', next: [] }],
  categories: [{ id: 'c', name: 'C', description: 'd', group: 'g', scale: [], skills: [{
    id: 'docker', name: 'Docker', description: 'd', href: 'd.html', tags: ['t'], weight: 1, sameAs: ['https://a.example/'], scale: [], expectations: { w: 'text', v: ['s', { text: 's', examples: ['e'] }] },
    resources: [{ title: 'r', href: 'r.html', for: ['w'] }], requirements: { junior: 'w', senior: { proficiency: 'w', mandatory: true, text: 't', statements: ['s'], examples: ['e'] }, lead: null, staff: ['s'] } }] }],
  skills: [],
  grading: { method: 'points', points: { w: 1 }, bands: [{ level: 'junior', min: 0 }] },
});

/** Sets, adds or removes something at a random place. */
interface Mutation {
  readonly place: number;
  readonly how: 'set' | 'remove' | 'add';
  readonly key: string;
  readonly value: unknown;
}
const mutation: fc.Arbitrary<Mutation> = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('set', 'remove', 'add'),
  key: fc.constantFrom('id', 'name', 'text', 'nonsense', 'constructor', 'de', 'proficiency', 'skills', ''),
  value: fc.oneof(fc.constantFrom(null, true, 0, -1, 0.5, 2, '', 'w', 'two words', 'x'.repeat(129), [], {}, 'points', 'threshold', 'matrix'), fc.jsonValue({ maxDepth: 2 })),
});

type Node = Record<string, unknown>;
function mutate(document: unknown, { place, how, key, value }: Mutation): void {
  const spots: [Node, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, child] of Object.entries(node)) {
      spots.push([node as Node, name]);
      walk(child);
    }
  };
  walk(document);
  const [parent, name] = spots[place % spots.length]!;
  if (how === 'set') parent[name] = value;
  else if (how === 'remove' && !Array.isArray(parent)) delete parent[name];
  else if (how === 'add' && !Array.isArray(parent)) parent[key] = value;
}

describe('checking a value by a JSON Schema', () => {
  it('knows every keyword that the schema contains', () => {
    const known = new Set(['$ref', '$defs', 'anyOf', 'type', 'const', 'pattern', 'minimum', 'maximum', 'exclusiveMinimum', 'items', 'required', 'properties', 'additionalProperties', 'propertyNames', 'patternProperties', '$schema', '$id', 'title']);
    const unknown: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node)) {
        if (!known.has(key)) unknown.push(key);
        if (key === 'properties' || key === '$defs' || key === 'patternProperties') Object.values(child as object).forEach(walk);
        else if (Array.isArray(child)) child.forEach(walk);
        else walk(child);
      }
    };
    walk(schema);
    expect(unknown).to.deep.equal([]);
  });

  it('accepts what is right', async () => {
    expect(check(schema, full)).to.deep.equal([]);
    expect(check(schema, await realDocument())).to.deep.equal([]);
    expect(conforms(schema, full)).to.equal(true);
    expect(conforms(schema, await realDocument())).to.equal(true);
  });

  it('says of any document what the library says', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const document = structuredClone(full);
        for (const it of mutations) mutate(document, it);
        const refuses = !written.safeParse(document).success;
        refused += Number(refuses);
        expect(check(schema, document).length > 0, JSON.stringify(document)).to.equal(refuses);
        expect(conforms(schema, document), JSON.stringify(document)).to.equal(!refuses);
      }),
      { numRuns: 3_000 },
    );
    expect(refused, 'the mutations break enough').to.be.within(500, 2_900);
  });

  it('leaves names that start with x- to the author, in closed objects only', () => {
    expect(check(schema, { ...full, 'x-own': { any: ['thing'] } })).to.deep.equal([]);
    expect(check(schema, { ...full, grading: { points: { 'x-own': 'much' } } })).to.have.length(1);
  });

  for (const [what, value, code, path] of [
    ['a wrong type', { ...full, source: 1 }, 'type', ['source']],
    ['a missing property', Object.fromEntries(Object.entries(full).filter(([key]) => key !== 'id')), 'missing', ['id']],
    ['a number out of range', sample({ grading: { threshold: 2 } }), 'union', ['grading']],
    ['an id with a space', { ...full, id: 'a b' }, 'pattern', ['id']],
    ['a name that nobody knows', { ...full, nmae: 'x' }, 'unknown-keys', []],
    ['a key that is no language', { ...full, description: { 'not a tag': 'x' } }, 'union', ['description']],
    ['another constant', { ...full, format: 2 }, 'value', ['format']],
  ] as const) {
    it(`names the place of ${what}`, () => {
      const issues: readonly Issue[] = check(schema, value);
      expect(issues.map((issue) => [issue.code, issue.path])).to.deep.equal([[code, path]]);
      expect(conforms(schema, value)).to.equal(false);
    });
  }
});
