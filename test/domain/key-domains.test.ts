import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { keyDomains } from '../../src/domain/key-domains.js';
import type { Category } from '../../src/model/types.js';
import { category, matrix, skill } from './build.js';

/** A category with as many mandatory requirements as given, and one that is optional. */
const having = (id: string, mandatory: number): Category =>
  category(id, skill(`${id}-may`, { junior: { mandatory: false } }), ...Array.from({ length: mandatory }, (_, i) => skill(`${id}-${i}`, { junior: { mandatory: true } })));
const domains = (...categories: Category[]): string[] => keyDomains(matrix({ categories })).map(({ id }) => id);

describe('keyDomains', () => {
  const cases: [what: string, counts: Record<string, number>, expected: string[]][] = [
    ['the three with the most, in falling order', { a: 1, b: 4, c: 2, d: 3 }, ['b', 'd', 'c']],
    ['equals in the document’s order', { a: 2, b: 2, c: 2, d: 2 }, ['a', 'b', 'c']],
    ['fewer where fewer have any', { a: 0, b: 1, c: 0 }, ['b']],
    ['none where nothing is mandatory', { a: 0, b: 0 }, []],
    ['none of an empty document', {}, []],
  ];
  for (const [what, counts, expected] of cases) {
    it(`gives ${what}`, () => {
      expect(domains(...Object.entries(counts).map(([id, n]) => having(id, n)))).to.deep.equal(expected);
    });
  }

  it('counts requirements, not skills', () => {
    const must = { mandatory: true };
    expect(domains(category('two', skill('a', { junior: must }), skill('b', { junior: must })), category('three', skill('c', { junior: must, middle: must, senior: must })))).to.deep.equal(['three', 'two']);
  });

  it('leaves out what has no name', () => {
    const { name, ...loose } = having('loose', 9);
    expect(name).to.equal('loose');
    expect(domains(loose, having('named', 1))).to.deep.equal(['named']);
  });

  it('never gives more than three, nor one with less than a category that it leaves out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { maxLength: 8 }), (counts) => {
        const found = domains(...counts.map((n, i) => having(`${i}`, n))).map(Number);
        const left = counts.filter((_, i) => !found.includes(i));
        expect(found.length).to.equal(Math.min(3, counts.filter(Boolean).length));
        for (const i of found) for (const n of left) expect(counts[i]).to.be.at.least(n);
      }),
    );
  });
});
