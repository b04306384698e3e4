import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { SearchIndex } from '../../src/domain/search.js';

const index = new SearchIndex([
  { id: 'docker', texts: ['Docker', 'Containers and images', 'Infrastructure'] },
  { id: 'kafka', texts: ['Apache Kafka', 'Streams of events', 'Infrastructure'] },
  { id: 'cafe', texts: ['Café', 'Führung'] },
  { id: '__proto__', texts: ['Prototype'] },
]);

describe('SearchIndex', () => {
  const cases: [query: string, found: string[]][] = [
    ['docker', ['docker']],
    ['infra', ['docker', 'kafka']],
    ['infra events', ['kafka']],
    ['INFRA   kAfKa', ['kafka']],
    ['cafe fuhrung', ['cafe']],
    ['docker kafka', []],
    ['dockercontainers', []],
    ['proto', ['__proto__']],
    ['.*', []],
  ];
  for (const [query, found] of cases) {
    it(`finds ${found.join(', ') || 'nothing'} for “${query}”`, () => {
      expect([...index.search(query)!]).to.deep.equal(found);
    });
  }

  it('tells no query from nothing found', () => {
    expect(index.search('')).to.equal(undefined);
    expect(index.search(' \n ')).to.equal(undefined);
    expect(index.search('zzz')?.size).to.equal(0);
  });

  it('finds less, never more, with one word more', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3 }), fc.string({ maxLength: 3 }), (one, two) => {
        const few = index.search(`${one} ${two}`);
        const many = index.search(one);
        return !few || !many || [...few].every((id) => many.has(id));
      }),
    );
  });

  it('answers over 2,000 entries while a key is being pressed', () => {
    const entries = Array.from({ length: 2_000 }, (_, i) => ({
      id: `skill-${i}`,
      texts: [`Compétence ${i}`, 'What is expected of it, in a sentence or two. '.repeat(6)],
    }));
    const large = new SearchIndex(entries);
    const times = Array.from({ length: 9 }, () => {
      const start = performance.now();
      expect(large.search('competence 1999 sentence')?.size).to.equal(1);
      return performance.now() - start;
    });
    // 5 ms are promised; the best of nine leaves out what else the machine does.
    expect(Math.min(...times)).to.be.below(5);
  });
});
