import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { branchesOf, type Path } from '../../src/domain/branches.js';
import { defaultNext } from '../../src/domain/ladder.js';
import type { Level } from '../../src/model/types.js';
import { level } from './build.js';

/** `a>b,c` is a level with what follows it. */
const ladder = (...rungs: string[]): Level[] =>
  rungs.map((rung) => {
    const [id, next] = rung.split('>');
    return level(id!, { next: next ? next.split(',') : [] });
  });

/** Levels one after the other; a fork in brackets, its branches beside each other; in braces what leads to a level, where that is not plain. */
const drawn = (path: Path): string =>
  path
    .map((it) => (it.kind === 'fork' ? `[${it.branches.map(drawn).join(' | ')}]` : it.level.id + (it.after ? `{${it.after.map(({ id }) => id).join()}}` : '')))
    .join(' ');

const idsIn = (path: Path): string[] => path.flatMap((it) => (it.kind === 'fork' ? it.branches.flatMap(idsIn) : [it.level.id]));

describe('branchesOf', () => {
  const cases: [what: string, levels: Level[], expected: string][] = [
    ['no level', [], ''],
    ['one level', ladder('a'), 'a'],
    ['a plain ladder', ladder('a>b', 'b>c', 'c'), 'a b c'],
    ['a fork', ladder('a>b,c', 'b>d', 'c', 'd'), 'a [b d | c]'],
    ['three branches that meet again', ladder('a>b,c,d', 'b>e', 'c>e', 'd>e', 'e>f', 'f'), 'a [b | c | d] e f'],
    ['two starts', ladder('a>b', 'b', 'x>y', 'y'), '[a b | x y]'],
    ['two starts that meet', ladder('a>c', 'b>c', 'c'), '[a | b] c'],
    ['a fork within a fork', ladder('a>b,c', 'b>d,e', 'c>f', 'd>g', 'e>g', 'g>h', 'f>h', 'h'), 'a [b [d | e] g | c f] h'],
    ['a level written before those that lead to it', ladder('c', 'a>b', 'b>c'), 'a b c'],
    ['a short cut', ladder('a>b,c', 'b>c', 'c'), 'a b c{a,b}'],
    ['a branch of which one leads on', ladder('a>b,c,d', 'b>e', 'c>e', 'd', 'e'), 'a [b | c | d] e{b,c}'],
    ['two forks after another', ladder('a>b,c', 'b>d,e', 'c>d,e', 'd', 'e'), 'a [b | c] [d | e]'],
    ['nothing twice where tracks cross', ladder('a>b,c', 'b>d', 'c>d,e', 'd', 'e'), 'a [b | c e] d{b,c}'],
  ];
  for (const [what, levels, expected] of cases) {
    it(`draws ${what}`, () => {
      expect(drawn(branchesOf(levels))).to.equal(expected);
    });
  }

  it('draws every level once, and none before those that lead to it, whatever the tracks', () => {
    const tracks = fc.array(fc.constantFrom('', 'x', 'y', 'z'), { maxLength: 12 });
    const edges = fc.array(fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), { maxLength: 12 });
    const byTracks = tracks.map((names) => {
      const rungs = names.map((track, i) => ({ id: `${i}`, ...(track && { track }) }));
      const next = defaultNext(rungs);
      return rungs.map((it) => level(it.id, { next: next.get(it.id)! }));
    });
    const byHand = edges.map((lists) => lists.map((after, i) => level(`${i}`, { next: [...new Set(after.map((n) => i + 1 + n))].filter((n) => n < lists.length).map(String) })));
    fc.assert(
      fc.property(fc.oneof(byTracks, byHand), (levels) => {
        const ids = idsIn(branchesOf(levels));
        expect([...ids].sort()).to.deep.equal(levels.map(({ id }) => id).sort());
        for (const { id, next } of levels) for (const it of next) expect(ids.indexOf(id)).to.be.lessThan(ids.indexOf(it));
      }),
    );
  });
});
