import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { nearestRoles, type RoleNearness } from '../../src/domain/role-nearness.js';
import type { Matrix } from '../../src/model/types.js';
import { answersTo, everythingOf, roles } from './grade.arbitraries.js';
import { answers, role, type Rows } from './role.js';

const named = (id: string, ladder: string, rows: Rows): Matrix => ({ ...role(ladder, rows), id });
const told = ({ role: { id }, level, share, skills }: RoleNearness): string => `${id} ${level?.id ?? '-'} ${share === undefined ? '-' : Math.round(share * 100)} ${skills.answered}/${skills.total}`;

const own = named('own', 'junior senior', { docker: 'A W', git: 'A W', sql: '- W' });
const given = answers({ docker: 'W', git: 'A', sql: '0' });

describe('the nearest role', () => {
  it('is the one of which most is met at the reader’s level', () => {
    const list = nearestRoles(own, given, 'senior', [
      named('far', 'junior senior', { rust: 'A W', docker: 'A E' }),
      named('near', 'junior senior', { docker: 'A W!', git: 'A A' }),
      own,
    ]);
    expect(list.map(told)).to.deep.equal(['near senior 100 2/2', 'own senior 33 3/3', 'far senior 0 1/2']);
    expect(list.map(({ isOwn }) => isOwn)).to.deep.equal([false, true, false]);
    expect(list.map(({ grades }) => grades.map(({ id }) => id))).to.deep.equal([['senior'], ['junior'], []]);
  });

  it('counts what is not answered as not met, and tells how much is answered at all', () => {
    const [it] = nearestRoles(own, given, 'junior', [named('other', 'junior', { docker: 'A', rust: 'A', go: 'A!', git: 'A' })]);
    expect(told(it!)).to.equal('other junior 50 2/4');
    expect(it!.mandatory).to.deep.equal({ met: 0, total: 1 });
  });

  it('weighs by weight', () => {
    const [it] = nearestRoles(own, given, 'junior', [named('other', 'junior', { docker: 'A *3', rust: 'A' })]);
    expect(it!.share).to.equal(0.75);
  });

  it('is among equals the one of which more is met that is mandatory, then more is answered, then the first', () => {
    const [a, b, c, d] = [
      named('a', 'junior', { docker: 'A', rust: 'A!' }),
      named('b', 'junior', { docker: 'A!', rust: 'A' }),
      named('c', 'junior', { docker: 'A!', git: 'E' }),
      named('d', 'junior', { docker: 'A!', git: 'E' }),
    ];
    expect(nearestRoles(own, given, 'junior', [a, b, d, c]).map((it) => it.role.id)).to.deep.equal(['d', 'c', 'b', 'a']);
    expect(nearestRoles(own, given, 'junior', [c, b, a, d]).map((it) => it.role.id)).to.deep.equal(['c', 'd', 'b', 'a']);
  });

  it('is not told by the last digit of a sum of weights', () => {
    const [half, alsoHalf] = [named('half', 'junior', { docker: 'A', rust: 'A!' }), named('also half', 'junior', { docker: 'A! *0.1', git: 'A *0.7', rust: 'A *0.8' })];
    expect(nearestRoles(own, given, 'junior', [half, alsoHalf]).map((it) => it.role.id)).to.deep.equal(['also half', 'half']);
  });

  it('is measured at the level that stands for the reader’s, and where that asks for nothing at the nearest that does', () => {
    const list = nearestRoles(own, given, 'senior', [named('by place', 'l1 l2', { docker: 'A W' }), named('short', 'l1', { docker: 'W' }), named('hole', 'junior senior', { docker: 'A -' })]);
    expect(list.map(told)).to.deep.equal(['by place l2 100 1/1', 'short l1 100 1/1', 'hole junior 100 1/1']);
    expect(told(nearestRoles(own, given, 'gone', [own])[0]!), 'a level that there is not').to.equal('own junior 100 3/3');
  });

  it('stands last where there is nothing to measure', () => {
    expect(nearestRoles(own, given, 'junior', [named('list', 'junior', { docker: '-' }), named('other', 'junior', { rust: 'A' })]).map(told)).to.deep.equal(['other junior 0 0/1', 'list - - 1/1']);
    expect(nearestRoles(own, given, 'junior', [])).to.deep.equal([]);
  });

  it('is found for a role without levels, at each role’s lowest', () => {
    expect(nearestRoles({ ...own, levels: [] }, given, undefined, [named('other', 'l1 l2', { docker: 'A W' })]).map(told)).to.deep.equal(['other l1 100 1/1']);
  });

  it('counts of the reader’s own role all answers, of others no “not applicable”', () => {
    const answered = answers({ docker: 'n/a', git: 'A' });
    expect(nearestRoles(own, answered, 'junior', [{ ...own, id: 'twin' }, own]).map(told)).to.deep.equal(['own junior 100 2/3', 'twin junior 50 1/3']);
  });

  const many = fc.array(roles, { maxLength: 5 }).map((list) => list.map((it, i) => ({ ...it, id: `r${i}` })));
  it('comes with all the others, none nearer than the one before', () => {
    fc.assert(
      fc.property(roles.chain((from) => fc.tuple(fc.constant(from), answersTo(from), many)), ([from, ratings, list]) => {
        const ranked = nearestRoles(from, ratings, from.levels[0]?.id, list);
        expect(ranked.map((it) => it.role.id).sort()).to.deep.equal(list.map(({ id }) => id).sort());
        const shares = ranked.map(({ share }) => share ?? -1);
        for (const [i, share] of shares.entries()) expect(share).to.be.at.most((shares[i - 1] ?? 1) + 1e-8);
        expect(nearestRoles(from, ratings, from.levels[0]?.id, ranked.map((it) => it.role)), 'ranked once more').to.deep.equal(ranked);
      }),
    );
  });

  it('is not farther for better answers', () => {
    fc.assert(
      fc.property(roles.chain((from) => fc.tuple(fc.constant(from), answersTo(from), many)), ([from, ratings, list]) => {
        const shareOf = (of: typeof ratings): Map<string, number> => new Map(nearestRoles(from, of, 'a', list).map((it) => [it.role.id, it.share ?? -1]));
        const [before, after] = [shareOf(ratings), shareOf(everythingOf(from))];
        for (const [id, share] of before) expect(after.get(id)!).to.be.at.least(share - 1e-9);
      }),
    );
  });
});
