import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { defaultNext, findCycle } from '../../src/domain/ladder.js';
import { endsOf, nextOf, previousOf } from '../../src/domain/steps.js';
import { level } from './build.js';

/** `senior` is a level without track, `ic:staff` one on the track `ic`. */
const rungs = (...names: string[]): { id: string; track?: string }[] =>
  names.map((name) => {
    const [track, id] = name.split(':');
    return id === undefined ? { id: name } : { id, track: track! };
  });

describe('defaultNext', () => {
  const cases: [what: string, names: string[], next: Record<string, string[]>][] = [
    ['a plain ladder', ['a', 'b', 'c'], { a: ['b'], b: ['c'], c: [] }],
    ['a fork', ['a', 'ic:i1', 'ic:i2', 'm:m1', 'm:m2'], { a: ['i1', 'm1'], i1: ['i2'], i2: [], m1: ['m2'], m2: [] }],
    ['tracks written in turns', ['a', 'ic:i1', 'm:m1', 'ic:i2', 'm:m2'], { a: ['i1', 'm1'], i1: ['i2'], m1: ['m2'], i2: [], m2: [] }],
    ['tracks that meet again', ['a', 'ic:i1', 'm:m1', 'top'], { a: ['i1', 'm1'], i1: ['top'], m1: ['top'], top: [] }],
    ['two tracks from the start', ['ic:i1', 'm:m1', 'ic:i2'], { i1: ['i2'], m1: [], i2: [] }],
    ['one level', ['a'], { a: [] }],
    ['no level', [], {}],
  ];
  for (const [what, names, next] of cases) {
    it(`follows ${what}`, () => {
      expect(Object.fromEntries(defaultNext(rungs(...names)))).to.deep.equal(next);
    });
  }

  it('leaves what a level says itself, even that nothing follows', () => {
    const next = defaultNext([{ id: 'a', next: ['c'] }, { id: 'b', next: [] }, { id: 'c' }]);
    expect([...next]).to.deep.equal([['a', ['c']], ['b', []], ['c', []]]);
  });

  it('never leads back, whatever the tracks', () => {
    const names = fc.uniqueArray(fc.tuple(fc.constantFrom('', 'x', 'y'), fc.nat()), { selector: ([, n]) => n, maxLength: 12 });
    fc.assert(
      fc.property(names, (levels) => {
        const ids = levels.map(([, n]) => `l${n}`);
        const next = defaultNext(levels.map(([track, n]) => ({ id: `l${n}`, ...(track && { track }) })));
        expect([...next.keys()]).to.deep.equal(ids);
        for (const [id, after] of next) for (const it of after) expect(ids.indexOf(it)).to.be.greaterThan(ids.indexOf(id));
        expect(findCycle(next)).to.equal(undefined);
      }),
    );
  });
});

describe('findCycle', () => {
  const graph = (edges: Record<string, string[]>): Map<string, string[]> => new Map(Object.entries(edges));

  it('finds none in a ladder, in a fork that meets again, or where ids lead nowhere', () => {
    expect(findCycle(new Map())).to.equal(undefined);
    expect(findCycle(graph({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).to.equal(undefined);
    expect(findCycle(graph({ a: ['unknown'] }))).to.equal(undefined);
  });

  it('gives the circle alone, not the way to it', () => {
    expect(findCycle(graph({ start: ['b'], b: ['c'], c: ['d'], d: ['b'] }))).to.deep.equal(['b', 'c', 'd']);
  });

  it('finds a level that follows itself', () => {
    expect(findCycle(graph({ a: ['b'], b: ['b'] }))).to.deep.equal(['b']);
  });

  it('finds a circle exactly where one can be walked', () => {
    const edges = fc.array(fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 3 }), { maxLength: 7 });
    fc.assert(
      fc.property(edges, (lists) => {
        const next = new Map(lists.map((after, i) => [`${i}`, after.map(String)]));
        // The oracle: whoever reaches itself.
        const reach = (from: string, seen = new Set<string>()): Set<string> => {
          for (const it of next.get(from) ?? []) if (!seen.has(it)) reach(it, seen.add(it));
          return seen;
        };
        const cycle = findCycle(next);
        expect(cycle !== undefined).to.equal([...next.keys()].some((id) => reach(id).has(id)));
        cycle?.forEach((id, i) => expect(next.get(id)).to.include(cycle[(i + 1) % cycle.length]!));
      }),
    );
  });

  it('walks a ladder of 100,000 levels', () => {
    const long = new Map(Array.from({ length: 100_000 }, (_, i) => [`${i}`, [`${i + 1}`]]));
    const start = performance.now();
    expect(findCycle(long)).to.equal(undefined);
    expect(findCycle(long.set('99999', ['0']))?.length).to.equal(100_000);
    expect(performance.now() - start).to.be.below(2_000);
  });
});

describe('previousOf and nextOf', () => {
  const levels = [level('a', { next: ['c', 'b'] }), level('b', { next: ['d'] }), level('c', { next: ['d'] }), level('d')];
  const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);

  it('give the neighbours in the order of the document', () => {
    expect(ids(nextOf(levels, 'a'))).to.deep.equal(['b', 'c']);
    expect(ids(previousOf(levels, 'd'))).to.deep.equal(['b', 'c']);
  });

  it('give none at the ends, nor for an unknown level', () => {
    expect(ids(previousOf(levels, 'a'))).to.deep.equal([]);
    expect(ids(nextOf(levels, 'd'))).to.deep.equal([]);
    expect(ids(nextOf(levels, 'unknown'))).to.deep.equal([]);
    expect(ids(previousOf(levels, 'unknown'))).to.deep.equal([]);
  });
});

describe('endsOf', () => {
  const ends = (...levels: ReturnType<typeof level>[]): string => {
    const { first, last } = endsOf(levels);
    return `${first.map(({ id }) => id).join()} … ${last.map(({ id }) => id).join()}`;
  };

  it('gives where the ladder begins and ends, a fork’s ends all', () => {
    expect(ends(level('a', { next: ['b'] }), level('b', { next: ['c'] }), level('c'))).to.equal('a … c');
    expect(ends(level('a', { next: ['x', 'y'] }), level('x'), level('y'))).to.equal('a … x,y');
    expect(ends(level('x', { next: ['z'] }), level('y', { next: ['z'] }), level('z'))).to.equal('x,y … z');
    expect(ends(level('only'))).to.equal('only … only');
    expect(ends()).to.equal(' … ');
  });
});
