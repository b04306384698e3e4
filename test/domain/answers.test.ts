import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { applyPatch, apartFrom, compose, isEmpty, patchBetween, undone, without } from '../../src/domain/answers-patch.js';
import { differences } from '../../src/domain/answers-preview.js';
import { applyRating, applyTarget, isAnswered, matchAnswers, noAnswers } from '../../src/domain/answers.js';
import type { Assessment, Rating } from '../../src/model/assessment.js';
import { assessment, id, rating } from '../support/assessments.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

const stamp = { now: '2026-11-24T10:00:00Z', revision: '7' };
const answers = (ratings: Readonly<Record<string, Rating>>, more: Partial<Assessment> = {}): Assessment => ({ matrix: 'm', ratings: new Map(Object.entries(ratings)), ...more });
const scale = scaleOf('low', 'high');
const role = matrix({ levels: [level('junior'), level('senior')], categories: [category('first', { ...skill('docker'), scale }, { ...skill('kafka'), scale }), category('second', { ...skill('sql'), scale })] });
const ids = (list: readonly { id: string }[]): string[] => list.map((it) => it.id);

describe('answering', () => {
  it('gives an answer its time and the revision that it is about, and leaves the others and the original as they are', () => {
    const before = answers({ kafka: { proficiency: 'low' } });
    const after = applyRating(before, 'docker', { proficiency: null, note: 'n' }, stamp);
    expect(after).to.deep.equal({ matrix: 'm', revision: '7', updated: stamp.now, ratings: new Map<string, Rating>([['kafka', { proficiency: 'low' }], ['docker', { proficiency: null, note: 'n', at: stamp.now }]]) });
    expect(before).to.deep.equal(answers({ kafka: { proficiency: 'low' } }));
    expect(after.ratings.get('kafka')).to.equal(before.ratings.get('kafka'));
  });

  it('takes an answer back', () => {
    expect(applyRating(answers({ docker: { proficiency: 'low' } }, { revision: '6' }), 'docker', undefined, { now: stamp.now })).to.deep.equal(answers({}, { revision: '6', updated: stamp.now }));
  });

  it('sets the level to aim at, and takes it back; the same again changes nothing', () => {
    const before = answers({});
    const after = applyTarget(before, 'senior', stamp);
    expect(after).to.deep.equal(answers({}, { target: 'senior', updated: stamp.now }));
    expect(applyTarget(after, 'senior', { now: 'later' })).to.equal(after);
    expect(applyTarget(after, undefined, stamp)).to.deep.equal(answers({}, { updated: stamp.now }));
  });

  for (const [what, of, is] of [
    ['a step', { proficiency: 'low' }, true],
    ['none yet', { proficiency: null }, true],
    ['not applicable', { notApplicable: true }, true],
    ['a text that is met', { met: new Map([['senior', true]]) }, true],
    ['a text that is not met', { met: new Map([['senior', false]]) }, true],
    ['a note alone', { note: 'n', at: '2026-01-01' }, false],
    ['applicable, and nothing else', { notApplicable: false }, false],
    ['nothing about any text', { met: new Map<string, boolean>() }, false],
    ['nothing', undefined, false],
  ] as const satisfies readonly (readonly [string, Rating | undefined, boolean])[]) {
    it(`takes ${what} as ${is ? 'an answer' : 'no answer'}`, () => expect(isAnswered(of)).to.equal(is));
  }
});

describe('answers beside a matrix that has changed', () => {
  it('finds answers by id, names what is gone and keeps it, and takes what is new as unanswered', () => {
    const given = answers({ mongo: { proficiency: 'low' }, docker: { proficiency: 'high' }, sql: { note: 'n' } }, { target: 'principal' });
    const { answered, unanswered, gone, mostlyForeign } = matchAnswers(role, given);
    expect(ids(answered)).to.deep.equal(['docker']);
    expect(ids(unanswered)).to.deep.equal(['kafka', 'sql']);
    expect(gone).to.deep.equal([{ kind: 'skill', id: 'mongo' }, { kind: 'target', id: 'principal' }]);
    expect(mostlyForeign).to.equal(false);
    expect([...given.ratings.keys()]).to.include('mongo');
  });

  it('names steps and levels that are gone, and takes what is left of such an answer', () => {
    const { answered, gone } = matchAnswers(role, answers({ docker: { proficiency: 'expert' }, kafka: { proficiency: 'expert', met: new Map([['senior', true], ['staff', true]]) }, sql: { met: new Map([['staff', true]]) } }));
    expect(ids(answered)).to.deep.equal(['kafka']);
    expect(gone.map((it) => [it.kind, 'skill' in it && it.skill.id, it.id])).to.deep.equal([['proficiency', 'docker', 'expert'], ['proficiency', 'kafka', 'expert'], ['level', 'kafka', 'staff'], ['level', 'sql', 'staff']]);
  });

  for (const [found, all, foreign] of [[0, 0, false], [0, 1, true], [1, 2, false], [1, 3, true], [2, 4, false], [3, 3, false]] as const) {
    it(`${foreign ? 'asks first' : 'does not ask'} when ${found} of ${all} answered skills are in the matrix`, () => {
      const known = ['docker', 'kafka', 'sql'].slice(0, found);
      const given = [...known, ...['u', 'v', 'w', 'x'].slice(0, all - found)].map((it): [string, Rating] => [it, { proficiency: 'low' }]);
      // Notes are no answers: they do not count on either side.
      expect(matchAnswers(role, answers(Object.fromEntries([...given, ['y', { note: 'n' }], ['z', { note: 'n' }]]))).mostlyForeign).to.equal(foreign);
    });
  }

  it('takes ids such as constructor for what they are', () => {
    const { answered, gone } = matchAnswers(matrix({ categories: [category('c', { ...skill('constructor'), scale })] }), answers({ constructor: { proficiency: 'low' }, toString: { proficiency: 'low' } }));
    expect(ids(answered)).to.deep.equal(['constructor']);
    expect(gone).to.deep.equal([{ kind: 'skill', id: 'toString' }]);
  });
});

describe('the preview of an import', () => {
  it('says of each skill what becomes of its answer', () => {
    const before = answers({ same: { proficiency: 'low', at: 'then' }, other: { proficiency: 'low' }, noted: { proficiency: 'low', note: 'a' }, gone: { proficiency: null }, words: { note: 'only' } }, { target: 'junior' });
    const after = answers({ fresh: { notApplicable: true }, same: { proficiency: 'low', notApplicable: false, at: 'now' }, other: { proficiency: 'high', note: 'x' }, noted: { proficiency: 'low', note: 'b' } }, { target: 'senior' });
    const { changes, counts, target } = differences(before, after);
    expect(changes.map(({ skill: it, kind }) => [it, kind])).to.deep.equal([['fresh', 'added'], ['other', 'changed'], ['noted', 'note'], ['gone', 'removed'], ['words', 'note']]);
    expect(counts).to.deep.equal({ added: 1, changed: 1, removed: 1, note: 2 });
    expect(target).to.deep.equal({ before: 'junior', after: 'senior' });
    expect(changes[0]).to.deep.equal({ skill: 'fresh', kind: 'added', after: { notApplicable: true } });
  });

  it('is empty for the same answers, whenever they were given', () => {
    fc.assert(fc.property(assessment, (it) => {
      const later: Assessment = { ...it, updated: '2030-01-01', ratings: new Map([...it.ratings].map(([skillId, of]) => [skillId, { ...of, at: '2030-01-01' }])) };
      const { changes, target } = differences(it, later);
      expect(changes).to.deep.equal([]);
      expect(target).to.equal(undefined);
    }));
  });

  it('is the reverse of itself in the other direction', () => {
    const opposite = { added: 'removed', removed: 'added', changed: 'changed', note: 'note' } as const;
    fc.assert(fc.property(assessment, assessment, (a, b) => {
      const forth = differences(a, b).changes.map(({ skill: it, kind }) => `${it} ${opposite[kind]}`);
      expect(differences(b, a).changes.map(({ skill: it, kind }) => `${it} ${kind}`)).to.have.members(forth);
    }));
  });
});

describe('what has changed, as something that can be done elsewhere', () => {
  it('leads from the one to the other, and back', () => {
    fc.assert(fc.property(assessment, assessment, (a, b) => {
      expect(applyPatch(a, patchBetween(a, b))).to.deep.equal(b);
      expect(undone(b, a, b)).to.deep.equal(a);
      expect(isEmpty(patchBetween(a, b))).to.equal(isEmpty(patchBetween(b, a)));
    }));
  });

  it('is nothing between the same', () => {
    fc.assert(fc.property(assessment, (it) => void expect(isEmpty(patchBetween(it, structuredClone(it)))).to.equal(true)));
    expect(isEmpty(patchBetween(answers({ a: { met: new Map([['x', true]]) } }), answers({ a: { met: new Map([['y', true]]) } })))).to.equal(false);
  });

  it('keeps what others have done to other skills', () => {
    fc.assert(fc.property(assessment, id, id, rating, rating, (start, mine, theirs, a, b) => {
      fc.pre(mine !== theirs);
      const here = applyRating(start, mine, a, stamp);
      const there = applyRating(start, theirs, b, stamp);
      const both = applyPatch(there, patchBetween(start, here));
      expect(both.ratings.get(mine)).to.deep.equal(here.ratings.get(mine));
      expect(both.ratings.get(theirs)).to.deep.equal(there.ratings.get(theirs));
    }));
  });

  it('comes to the same when two are put together, and twice is as once', () => {
    fc.assert(fc.property(assessment, assessment, assessment, assessment, (a, b, c, elsewhere) => {
      const [first, second] = [patchBetween(a, b), patchBetween(b, c)];
      const both = compose(first, second);
      expect(applyPatch(elsewhere, both)).to.deep.equal(applyPatch(applyPatch(elsewhere, first), second));
      expect(applyPatch(applyPatch(elsewhere, both), both)).to.deep.equal(applyPatch(elsewhere, both));
    }));
  });

  it('leaves to do what is not done, and what has changed since', () => {
    const [first, second] = [patchBetween(noAnswers('m'), answers({ a: { proficiency: 'low' }, b: { proficiency: 'low' } })), patchBetween(noAnswers('m'), answers({ b: { proficiency: 'high' }, c: { proficiency: 'low' } }))];
    expect([...without(compose(first, second), first).ratings.keys()]).to.deep.equal(['b', 'c']);
    expect(isEmpty(without(first, first))).to.equal(true);
    expect([...apartFrom(first, second).ratings.keys()]).to.deep.equal(['a']);
  });
});
