import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { cheapestCover, costOf, type Item, type Picks } from '../../src/domain/cover.js';

/** Options that grow: each costs some more than the one before, and covers some rows more. */
const itemOf = (rows: number, weight: fc.Arbitrary<number>): fc.Arbitrary<Item> =>
  fc.tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.subarray(Array.from({ length: rows }, (_, i) => i))), { minLength: 1, maxLength: 3 }), weight, fc.nat(7)).map(([growth, its, must]) => {
    const options = growth.map((_, i) => ({ cost: growth.slice(0, i + 1).reduce((sum, [cost]) => sum + cost, 0), rows: [...new Set(growth.slice(0, i + 1).flatMap(([, more]) => more))] }));
    return { weight: its, options, least: must < options.length && must > 4 ? must - 5 : -1 };
  });
const problem = (weight: fc.Arbitrary<number>): fc.Arbitrary<[Item[], number[]]> =>
  fc.integer({ min: 1, max: 4 }).chain((rows) => fc.tuple(fc.array(itemOf(rows, weight), { maxLength: 5 }), fc.array(fc.integer({ min: -1, max: 4 }), { minLength: rows, maxLength: rows })));

const covers = (items: readonly Item[], needs: readonly number[], picks: Picks): boolean =>
  needs.every((need, row) => items.reduce((sum, { weight, options }, i) => sum + (options[picks[i]!]?.rows.includes(row) ? weight : 0), 0) >= need);
const everyPicks = (items: readonly Item[]): number[][] =>
  items.reduce<number[][]>((all, { options, least }) => all.flatMap((picks) => Array.from({ length: options.length - least }, (_, i) => [...picks, least + i])), [[]]);

describe('cheapestCover', () => {
  it('finds what costs least, and proves it, as trying everything does', () => {
    fc.assert(
      fc.property(problem(fc.constant(1)), ([items, needs]) => {
        const costs = everyPicks(items).filter((picks) => covers(items, needs, picks)).map((picks) => costOf(items, picks));
        const found = cheapestCover(items, needs, true);
        expect(found && [costOf(items, found.picks), covers(items, needs, found.picks), found.isCheapest]).to.deep.equal(costs.length > 0 ? [Math.min(...costs), true, true] : undefined);
        found?.picks.forEach((pick, i) => expect(pick).to.be.at.least(items[i]!.least));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds what costs least where prices leave much open', () => {
    const rows = [0, 1, 2, 3, 4, 5];
    const item = fc.tuple(fc.integer({ min: 1, max: 2 }), fc.subarray(rows, { minLength: 1, maxLength: 3 })).map(([cost, its]): Item => ({ weight: 1, least: -1, options: [{ cost, rows: its }] }));
    // Each item twice: which of two that are alike is taken makes no difference.
    const items = fc.array(item, { minLength: 4, maxLength: 5 }).map((its) => its.flatMap((it) => [it, it]));
    fc.assert(
      fc.property(items, fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }), (its, needs) => {
        const costs = everyPicks(its).filter((picks) => covers(its, needs, picks)).map((picks) => costOf(its, picks));
        const found = cheapestCover(its, needs, true);
        expect(found && [costOf(its, found.picks), found.isCheapest]).to.deep.equal(costs.length > 0 ? [Math.min(...costs), true] : undefined);
      }),
      { numRuns: 150 },
    );
  });

  it('proves what prices alone do not: six pairs in two triangles cost 3 by prices, and 4 in whole numbers', () => {
    const pairs = [[0, 1], [1, 2], [0, 2], [3, 4], [4, 5], [3, 5]];
    const found = cheapestCover(pairs.map((rows): Item => ({ weight: 1, least: -1, options: [{ cost: 1, rows }] })), [1, 1, 1, 1, 1, 1], true)!;
    expect([found.picks.filter((pick) => pick === 0).length, found.isCheapest]).to.deep.equal([4, true]);
  });

  it('finds by looking what no price leads to: one of each of three pairs, of which there are two', () => {
    // By hand: 3 + 2 + 2 covers each row twice; two of the dearer pair and one more, which is what prices find, cost 8.
    const pairs = [[3, [1, 2]], [2, [0, 2]], [3, [2]], [2, [0, 1]]] as const;
    const items = pairs.flatMap(([cost, rows]): Item[] => [1, 2].map(() => ({ weight: 1, least: -1, options: [{ cost, rows }] })));
    const found = cheapestCover(items, [1, 2, 2], true)!;
    expect([costOf(items, found.picks), found.isCheapest]).to.deep.equal([7, true]);
  });

  it('finds with any weights what covers all, and of which nothing can be lowered', () => {
    fc.assert(
      fc.property(problem(fc.constantFrom(0.5, 1, 2.5)), ([items, needs]) => {
        const found = cheapestCover(items, needs, false);
        expect(found !== undefined).to.equal(everyPicks(items).some((picks) => covers(items, needs, picks)));
        if (!found) return;
        expect([covers(items, needs, found.picks), found.isCheapest]).to.deep.equal([true, false]);
        found.picks.forEach((pick, i) => {
          for (let lower = items[i]!.least; lower < pick; lower++) expect(covers(items, needs, found.picks.with(i, lower))).to.equal(false);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('stops looking after a while, and does not call cheapest what it has not proved', () => {
    // All cost the same and each covers some rows of many: prices leave nearly everything open.
    let seed = 11;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor(seed / 65_536) % below;
    };
    const items = Array.from({ length: 80 }, (): Item => ({ weight: 1, least: -1, options: [{ cost: 1, rows: Array.from({ length: 40 }, (_, row) => row).filter(() => random(6) === 0) }] }));
    const needs = Array.from({ length: 40 }, () => 3);
    const found = cheapestCover(items, needs, true)!;
    expect([covers(items, needs, found.picks), found.isCheapest]).to.deep.equal([true, false]);
  });
});
