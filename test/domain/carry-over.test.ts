import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { carryOver, type CarryOver } from '../../src/domain/carry-over.js';
import type { Ratings } from '../../src/domain/cells.js';
import { gradeOf } from '../../src/domain/grade.js';
import type { Matrix, Requirement } from '../../src/model/types.js';
import { category, level, matrix, scaleOf, skill } from './build.js';
import { answersTo, roleAndAnswers, roles, skillsOf } from './grade.arbitraries.js';
import { answers, role } from './role.js';

const ids = (list: CarryOver['carried']): string[] => list.map(({ skill: { id }, level: at }) => (at ? `${id} at ${at.id}` : id));
const stays = (it: CarryOver): string[] => it.stays.map(({ skill: { id }, level: at, why }) => `${at ? `${id} at ${at.id}` : id}: ${why}`);
const plain = (ratings: Ratings): unknown => Object.fromEntries([...ratings].map(([id, { met, ...rest }]) => [id, { ...rest, ...(met && { met: [...met] }) }]));

describe('answers in another role', () => {
  it('are those for skills of the same id and scale; none yet is one of them', () => {
    const it = carryOver(role('a', { docker: 'W', git: 'A', sql: 'W', unanswered: 'W' }), role('a', { sql: 'A', docker: 'E!', rust: 'A' }), answers({ docker: 'V', sql: '0', git: 'E' }));
    expect(plain(it.ratings)).to.deep.equal({ docker: { proficiency: 'advanced' }, sql: { proficiency: null } });
    expect([ids(it.carried), stays(it)]).to.deep.equal([['docker', 'sql'], ['git: no-skill']]);
  });

  it('go by a common address to the skill’s other id', () => {
    const of = (id: string): Matrix => matrix({ levels: [level('a')], categories: [category('c', { ...skill(id), scale: scaleOf('low', 'high'), sameAs: ['https://x/k8s'] })] });
    expect(plain(carryOver(of('k8s'), of('kubernetes'), new Map([['k8s', { proficiency: 'high' }]])).ratings)).to.deep.equal({ kubernetes: { proficiency: 'high' } });
  });

  it('stay where the scale is another one, a first step and no step among them', () => {
    const of = (...steps: string[]): Matrix => matrix({ levels: [level('a')], categories: [category('c', { ...skill('s'), scale: scaleOf(...steps) }, { ...skill('t'), scale: scaleOf(...steps) })] });
    const it = carryOver(of('low', 'high'), of('low', 'middle', 'high'), new Map([['s', { proficiency: 'low' }], ['t', { proficiency: null }]]));
    expect([it.ratings.size, stays(it)]).to.deep.equal([0, ['s: other-scale', 't: other-scale']]);
  });

  it('do not say of another role’s work that a skill has no part in it', () => {
    const it = carryOver(role('a', { docker: 'W', git: 'W' }), role('a', { docker: 'W!' }), answers({ docker: 'n/a', git: 'n/a' }));
    expect([it.ratings.size, stays(it)]).to.deep.equal([0, ['docker: not-applicable', 'git: no-skill']]);
  });

  it('to words go where the level of the same id has the same words', () => {
    const words = (text: string): Requirement => ({ mandatory: false, detail: { text, statements: [], examples: [] } });
    const of = (...texts: (string | undefined)[]): Matrix => {
      const levels = ['a', 'b', 'c'].map((id) => level(id));
      return matrix({ levels, categories: [category('c', { ...skill('talk'), requirements: new Map(texts.flatMap((text, i) => (text === undefined ? [] : [[levels[i]!.id, words(text)] as const]))) })] });
    };
    const given = new Map([['talk', { met: new Map([['a', true], ['b', false], ['c', true]]) }]]);
    const it = carryOver(of('Speaks.', 'Listens.', 'Leads.'), of('Speaks.', 'Writes.'), given);
    expect(plain(it.ratings)).to.deep.equal({ talk: { met: [['a', true]] } });
    expect([ids(it.carried), stays(it)]).to.deep.equal([['talk at a'], ['talk at b: other-words', 'talk at c: other-words']]);
    expect(stays(carryOver(of('Speaks.'), of(), given)), 'no words there').to.deep.equal(['talk at a: other-words']);
    const step = matrix({ levels: [level('a')], categories: [category('c', skill('talk', { a: { ...words('Speaks.'), proficiency: scaleOf('low')[0]! } }))] });
    expect(stays(carryOver(of('Speaks.'), step, given)), 'a step with the same words').to.deep.equal(['talk at a: other-words']);
  });

  it('that the role itself does not understand are passed over', () => {
    const it = carryOver(role('a', { docker: 'W' }), role('a', { docker: 'W', git: 'W' }), new Map([['docker', { proficiency: 'seven', note: 'n' }], ['git', { proficiency: 'expert' }]]));
    expect([it.ratings.size, it.carried, it.stays]).to.deep.equal([0, [], []]);
  });

  const twoAndAnswers = fc.tuple(roles, roles).chain(([from, to]) => fc.tuple(fc.constant(from), fc.constant(to), answersTo(from)));
  it('name steps that the other role’s skills have, and nothing else', () => {
    fc.assert(
      fc.property(twoAndAnswers, ([from, to, given]) => {
        const { ratings, carried, stays: left } = carryOver(from, to, given);
        for (const [id, { proficiency, met, ...rest }] of ratings) {
          const there = skillsOf(to).find((it) => it.id === id)!;
          expect(proficiency === undefined || proficiency === null || there.scale.some((it) => it.id === proficiency)).to.equal(true);
          for (const at of met?.keys() ?? []) expect(there.requirements.get(at)?.proficiency, 'asked in words').to.equal(undefined);
          expect(rest).to.deep.equal({});
        }
        const all = [...carried, ...left].map(({ skill: { id }, level: at }) => `${id} ${at?.id ?? ''}`);
        expect(new Set(all).size, 'each answer once').to.equal(all.length);
      }),
    );
  });

  it('come to the same grade in the role itself, but for what is not applicable', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, given]) => {
        const applicable = new Map([...given].filter(([, { notApplicable }]) => !notApplicable));
        const { ratings, stays: left } = carryOver(it, it, given);
        expect(left.every(({ why }) => why === 'not-applicable')).to.equal(true);
        expect(gradeOf(it, ratings)).to.deep.equal(gradeOf(it, applicable));
      }),
    );
  });
});
