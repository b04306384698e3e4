import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { matchLevel } from '../../src/domain/level-match.js';
import type { Level } from '../../src/model/types.js';
import { level } from './build.js';

/** `a b c` is a straight ladder, `a>b,c b> c>` a forked one; what follows a colon is the track. */
const ladder = (drawn: string): Level[] =>
  drawn.split(' ').map((it, i, all) => {
    const [id, next = (all[i + 1] ?? '').split(/[:>]/)[0]!] = it.split('>') as [string, string?];
    const [name, track] = id.split(':') as [string, string?];
    return level(name, { next: next === '' ? [] : next.split(','), ...(track !== undefined && { track }) });
  });
const match = (from: string, id: string | undefined, to: string, accepts?: (it: Level) => boolean): string | undefined => {
  const found = matchLevel(ladder(from), id, ladder(to), accepts);
  return found && `${found.level.id} by ${found.by}`;
};

describe('the level of another ladder that stands for one of this', () => {
  const cases: [what: string, from: string, id: string | undefined, to: string, found: string | undefined][] = [
    ['is the one of the same id, wherever that stands', 'junior senior', 'junior', 'trainee junior senior', 'junior by id'],
    ['is the one at the same height, where no id is the same', 'junior middle senior', 'middle', 'l1 l2 l3', 'l2 by place'],
    ['is the highest, where the other ladder is shorter', 'a b c d', 'd', 'x y', 'y by place'],
    ['is the lowest for the lowest', 'a b', 'a', 'x y z', 'x by place'],
    ['is of the same track, where several are as high', 'a b:manager', 'b', 'x>y,z y:expert> z:manager>', 'z by place'],
    ['is the first of the document, where no track helps', 'a b', 'b', 'x>y,z y:expert> z:manager>', 'y by place'],
    ['counts the longest way, where branches meet again', 'a b c d', 'd', 'p>q,s q>r r>s s>t t>', 's by place'],
    ['is none of a ladder without levels', 'a', 'a', '', undefined],
    ['is none for a level that there is not', 'a b', 'gone', 'a b', undefined],
    ['is none for no level', 'a b', undefined, 'a b', undefined],
  ];
  for (const [what, from, id, to, found] of cases) {
    it(what, () => {
      const theirs = to === '' ? [] : ladder(to);
      const match = matchLevel(ladder(from), id, theirs);
      expect(match && `${match.level.id} by ${match.by}`).to.equal(found);
    });
  }

  it('is the nearest of those that are accepted, of two as near the lower', () => {
    expect(match('a b c', 'b', 'a b c', ({ id }) => id !== 'b')).to.equal('a by place');
    expect(match('a b c', 'b', 'z> y>z x>y', ({ id }) => id !== 'y')).to.equal('x by place');
    expect(match('a b c', 'a', 'x y z', ({ id }) => id === 'z')).to.equal('z by place');
    expect(match('a', 'a', 'a', () => false)).to.equal(undefined);
  });

  it('has an id like any other', () => {
    expect(match('constructor __proto__', '__proto__', 'toString constructor __proto__')).to.equal('__proto__ by id');
    expect(match('a b', 'toString', 'a b')).to.equal(undefined);
  });

  const straight = fc.integer({ min: 1, max: 12 }).map((n) => Array.from({ length: n }, (_, i) => level(`l${i}`, { next: i + 1 < n ? [`l${i + 1}`] : [] })));
  const renamed = (levels: readonly Level[]): Level[] => levels.map((it) => ({ ...it, id: `x${it.id}`, next: it.next.map((id) => `x${id}`) }));

  it('stands as high as it can be', () => {
    fc.assert(
      fc.property(straight, straight, (from, to) => {
        from.forEach(({ id }, i) => {
          expect(matchLevel(from, id, from)!.level).to.equal(from[i]);
          const there = renamed(to);
          expect(there.indexOf(matchLevel(from, id, there)!.level)).to.equal(Math.min(i, to.length - 1));
        });
      }),
    );
  });
});
