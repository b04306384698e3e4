import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compareRoles, pairSkills, type RoleComparison } from '../../src/domain/role-compare.js';
import type { Category, Matrix, Requirement, Skill } from '../../src/model/types.js';
import { category, level, matrix, scaleOf, skill } from './build.js';
import { roles, skillsOf } from './grade.arbitraries.js';
import { role } from './role.js';

const asks = (proficiency: ReturnType<typeof scaleOf>[number] | undefined, mandatory = false, text = ''): Requirement => ({
  mandatory,
  ...(proficiency && { proficiency }),
  ...(text && { detail: { text, statements: [], examples: [] } }),
});
const at = { here: 'a', there: 'a' };
const only = (id: string, ...categories: Category[]): Matrix => matrix({ id, levels: [level('a')], categories });
/** One skill on a scale of these steps, of which the `rank`th is asked. */
const onScale = (rank: number, ...ids: string[]): Matrix => {
  const scale = scaleOf(...ids);
  return only('m', category('c', { ...skill('s', { a: asks(scale[rank - 1]) }), scale }));
};
const kinds = ({ different }: RoleComparison): string[] => different.map(({ here, difference, steps }) => `${here.id} ${difference!.kind}${steps === 0 ? '' : ` ${steps}`}`);
const ids = (list: readonly { readonly skill: Skill }[]): string[] => list.map((it) => it.skill.id);

describe('the skills that two roles share', () => {
  const same = (id: string, ...sameAs: string[]): Skill => ({ ...skill(id), sameAs });
  const pairs = (ours: Skill[], theirs: Skill[]): string[] => pairSkills(only('here', category('c', ...ours)), only('there', category('d', ...theirs))).map(({ here, there, by }) => `${here.id} ${there.id} ${by}`);

  it('are those of the same id, and of the others those of a common address', () => {
    expect(pairs([same('docker'), same('k8s', 'https://x/k8s'), same('sql')], [same('kubernetes', 'https://y/k8s', 'https://x/k8s'), same('docker')])).to.deep.equal(['docker docker id', 'k8s kubernetes address']);
  });

  it('are each there once: an id goes before an address, and the first of the document before others', () => {
    expect(pairs([same('one', 'https://x'), same('two', 'https://x'), same('three', 'https://x')], [same('a', 'https://x'), same('two', 'https://x'), same('b', 'https://x')])).to.deep.equal(['one a address', 'two two id', 'three b address']);
  });

  it('may have an id that objects have by themselves', () => {
    expect(pairs([same('constructor'), same('__proto__')], [same('toString'), same('__proto__')])).to.deep.equal(['__proto__ __proto__ id']);
  });
});

describe('two roles', () => {
  const here = role('a b', { more: 'A W', less: 'E', must: 'W', may: 'W!', words: 't', dropped: 'A', same: 'V!', sameWords: 't', never: '- W', mine: 'A', later: '- A' });
  const there = role('a b', { same: 'V!', more: 'V', less: 'W', must: 'W!', may: 'W', words: 'A', dropped: '- A', 'new': 'A', sameWords: 't', never: '-', theirs: 'E!', unasked: '- E' });

  it('are compared at a level of each: what differs, what is in one alone, what is the same, and how much neither asks for', () => {
    const it = compareRoles(here, there, at);
    expect(kinds(it)).to.deep.equal(['more raised 2', 'must mandatory', 'words changed', 'may optional', 'less lowered -2', 'dropped dropped']);
    expect(ids(it.onlyHere)).to.deep.equal(['mine']);
    expect(ids(it.onlyThere)).to.deep.equal(['new', 'theirs']);
    expect(it.same.map((pair) => pair.here.id)).to.deep.equal(['same', 'sameWords']);
    expect(it.unasked).to.deep.equal({ shared: 1, here: 1, there: 1 });
  });

  it('are compared at other levels where the reader chooses those', () => {
    const it = compareRoles(here, there, { here: 'b', there: 'b' });
    expect(kinds(it)).to.deep.equal(['dropped new', 'more dropped', 'never dropped']);
    expect([ids(it.onlyHere), ids(it.onlyThere), it.same]).to.deep.equal([['later'], ['unasked'], []]);
  });

  it('have the widest difference first, and of equals the order of the document here', () => {
    const it = compareRoles(role('a', { one: 'A', three: 'A', 'one more': 'W', fall: 'E', 'deep fall': 'E' }), role('a', { 'deep fall': 'A', fall: 'V', 'one more': 'V', three: 'E', one: 'W' }), at);
    expect(kinds(it)).to.deep.equal(['three raised 3', 'one raised 1', 'one more raised 1', 'deep fall lowered -3', 'fall lowered -1']);
  });

  it('are never compared by rank where their scales are not the same', () => {
    expect(kinds(compareRoles(onScale(1, 'low', 'high'), onScale(2, 'low', 'high'), at)), 'the same scale').to.deep.equal(['s raised 1']);
    for (const [what, other] of [
      ['other ids', onScale(2, 'basic', 'deep')],
      ['another order', onScale(2, 'high', 'low')],
      ['a step more', onScale(2, 'low', 'high', 'highest')],
      ['a step less', onScale(1, 'low')],
    ] as const) {
      expect(kinds(compareRoles(onScale(1, 'low', 'high'), other, at)), what).to.deep.equal(['s not-comparable']);
      expect(kinds(compareRoles(other, onScale(1, 'low', 'high'), at)), `${what}, the other way`).to.deep.equal(['s not-comparable']);
    }
  });

  it('may have a scale a category: the nearest counts, and a rank of one is none of the other', () => {
    const [points, steps] = [scaleOf('0', '1', '2'), scaleOf('low', 'high')];
    const of = (one: typeof points, other: typeof points): Matrix => only('m', category('c', { ...skill('s', { a: asks(one[0]) }), scale: one }), category('d', { ...skill('t', { a: asks(other[1]) }), scale: other }));
    expect(kinds(compareRoles(of(points, steps), of(points, points), at))).to.deep.equal(['t not-comparable']);
  });

  it('are compared as texts where there is nothing but text', () => {
    const inWords = (text: string): Matrix => only('m', category('c', skill('s', { a: asks(undefined, false, text) })));
    expect(kinds(compareRoles(inWords('Speaks up.'), inWords('Speaks up.'), at))).to.deep.equal([]);
    expect(kinds(compareRoles(inWords('Speaks up.'), inWords('Listens.'), at))).to.deep.equal(['s changed']);
  });

  it('list every skill of a document that asks for nothing', () => {
    const list = only('list', category('c', skill('docker'), skill('git')));
    const it = compareRoles(list, role('a', { docker: 'A', sql: 'W', later: '-' }), at);
    expect([it.here.level, it.there.level?.id]).to.deep.equal([undefined, 'a']);
    expect([kinds(it), ids(it.onlyHere), ids(it.onlyThere), it.unasked]).to.deep.equal([['docker new'], ['git'], ['sql'], { shared: 0, here: 0, there: 1 }]);
    expect(compareRoles(list, list, at).same.length, 'with itself').to.equal(2);
  });

  it('share nothing, or have nothing, without a fault', () => {
    const it = compareRoles(role('a', { x: 'A' }), role('a', { y: 'A' }), at);
    expect([it.different, it.same, ids(it.onlyHere), ids(it.onlyThere)]).to.deep.equal([[], [], ['x'], ['y']]);
    expect(compareRoles(matrix(), matrix(), { here: undefined, there: 'gone' }).onlyHere).to.deep.equal([]);
  });

  const levelOf = (it: Matrix): fc.Arbitrary<string> => fc.constantFrom(...it.levels.map(({ id }) => id));
  const sides = fc.tuple(roles, roles).chain(([one, other]) => fc.tuple(fc.constant(one), fc.constant(other), levelOf(one), levelOf(other)));

  it('have each skill in one place, and none is lost', () => {
    fc.assert(
      fc.property(sides, ([one, other, here, there]) => {
        const { different, same, onlyHere, onlyThere, unasked } = compareRoles(one, other, { here, there });
        const shared = different.length + same.length + unasked.shared;
        expect(shared).to.equal(pairSkills(one, other).length);
        expect([shared + onlyHere.length + unasked.here, shared + onlyThere.length + unasked.there]).to.deep.equal([skillsOf(one).length, skillsOf(other).length]);
        const seen = [...different, ...same].flatMap((it) => [it.here, it.there]).concat(onlyHere.map((it) => it.skill), onlyThere.map((it) => it.skill));
        expect(new Set(seen).size).to.equal(seen.length);
      }),
    );
  });

  const back: Readonly<Record<string, string>> = { raised: 'lowered', lowered: 'raised', new: 'dropped', dropped: 'new', mandatory: 'optional', optional: 'mandatory' };
  it('are the same from the other side, with every difference turned round', () => {
    fc.assert(
      fc.property(sides, ([one, other, here, there]) => {
        const [to, fro] = [compareRoles(one, other, { here, there }), compareRoles(other, one, { here: there, there: here })];
        const told = (list: RoleComparison['different'], turned: boolean): string[] =>
          list.map(({ here: { id }, difference, steps }) => `${id} ${turned ? (back[difference!.kind] ?? difference!.kind) : difference!.kind} ${turned ? 0 - steps : steps}`).sort();
        expect(told(to.different, false)).to.deep.equal(told(fro.different, true));
        expect([ids(to.onlyHere), ids(to.onlyThere)]).to.deep.equal([ids(fro.onlyThere), ids(fro.onlyHere)]);
      }),
    );
  });

  it('do not differ where they are one, at one level', () => {
    fc.assert(
      fc.property(roles.chain((it) => fc.tuple(fc.constant(it), levelOf(it))), ([it, id]) => {
        const { different, onlyHere, onlyThere } = compareRoles(it, it, { here: id, there: id });
        expect([different, onlyHere, onlyThere]).to.deep.equal([[], [], []]);
      }),
    );
  });
});
