import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { pathTo } from '../../src/domain/path.js';
import type { Grading } from '../../src/model/types.js';
import { roleAndAnswers } from './grade.arbitraries.js';
import { answers, role, SCALE } from './role.js';
import { isAttained, shown, taken } from './walk.js';

describe('pathTo by points', () => {
  const points = (bands: Extract<Grading, { method: 'points' }>['bands'], worth = [1, 2, 3, 4]): Grading => ({ method: 'points', points: new Map(SCALE.map(({ id }, i) => [id, worth[i]!])), bands });

  it('raises what the level asks first, step by step, and is called short', () => {
    const it = role('a b', { other: '- -', asked: '- W', more: '- A' }, points([{ level: 'b', min: 3 }]));
    expect(shown(pathTo(it, answers({}), 'b'))).to.deep.equal(['short', 'asked 0>W', 'more 0>A']);
    expect(shown(pathTo(it, answers({ asked: 'W' }), 'b'))).to.deep.equal(['short', 'more 0>A']);
  });

  it('goes beyond what the level asks where the points need it, and over steps that bring nothing', () => {
    const it = role('a b', { s: '- W', t: '- -' }, points([{ level: 'b', min: 6 }], [0, 0, 0, 5]));
    expect(shown(pathTo(it, answers({}), 'b'))).to.deep.equal(['short', 's 0>E', 't 0>E']);
  });

  it('takes what brings more for a rank first, by weight', () => {
    const it = role('a', { light: '-', heavy: '- *5' }, points([{ level: 'a', min: 5 }]));
    expect(shown(pathTo(it, answers({}), 'a'))).to.deep.equal(['short', 'heavy 0>A']);
    // Three points for three ranks are not more than one for one.
    const flat = role('a', { s: '-', t: '-' }, points([{ level: 'a', min: 2 }], [1, 1, 1, 4]));
    expect(shown(pathTo(flat, answers({ t: 'A' }), 'a'))).to.deep.equal(['short', 's 0>A']);
  });

  it('is undefined where all points together are too few, what is not applicable left out, and without a band', () => {
    // By hand, a rank at a time in turns: s 1, t 2, s 3, t 4, s 5.
    const it = role('a b', { s: 'E', t: 'E' }, points([{ level: 'a', min: 5 }]));
    expect(shown(pathTo(it, answers({}), 'a'))).to.deep.equal(['short', 's 0>V', 't 0>W']);
    expect([pathTo(it, answers({ s: 'n/a' }), 'a'), pathTo(it, answers({}), 'b')]).to.deep.equal([undefined, undefined]);
  });

  it('reaches the band, and no raise of it can be left out or end lower', () => {
    const worth = fc.array(fc.nat(5), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(roleAndAnswers, worth, fc.integer({ min: -1, max: 30 }), ([made, ratings], each, min) => {
        const level = made.levels.at(-1)!.id;
        const it = { ...made, grading: points([{ level, min }], each) };
        const path = pathTo(it, ratings, level);
        const raises = path?.raises ?? [];
        expect(isAttained(it, taken(ratings, raises), level)).to.equal(path !== undefined);
        for (const raise of raises) {
          const others = raises.filter((other) => other !== raise);
          const lower = [undefined, ...SCALE.filter(({ rank }) => rank > (raise.from?.rank ?? 0) && rank < raise.to!.rank)];
          for (const to of lower) expect(isAttained(it, taken(ratings, to ? [...others, { ...raise, to }] : others), level)).to.equal(false);
        }
      }),
      { numRuns: 400 },
    );
  });
});
