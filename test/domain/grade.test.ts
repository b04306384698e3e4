import { expect } from '@open-wc/testing';
import { gradeOf, type LevelResult } from '../../src/domain/grade.js';
import { mandatoryUpTo } from '../../src/domain/mandatory.js';
import { readinessOf } from '../../src/domain/readiness.js';
import { isEnough, reaches } from '../../src/domain/tally.js';
import type { Grading, Matrix } from '../../src/model/types.js';
import { scaleOf } from './build.js';
import { answers, role, SCALE } from './role.js';

const names = (cells: readonly { skill: { id: string } }[]): string[] => cells.map(({ skill }) => skill.id);
const levelOf = (it: Matrix, who: Parameters<typeof answers>[0], id: string): LevelResult => gradeOf(it, answers(who)).levels.find(({ level }) => level.id === id)!;
const POINTS = (bands: Extract<Grading, { method: 'points' }>['bands']): Grading => ({ method: 'points', points: new Map(SCALE.map((step) => [step.id, step.rank])), bands });

describe('gradeOf, and what it lists', () => {
  it('tells the state of every cell, with the answer', () => {
    const { cells } = levelOf(role('a', { met: 'W', more: 'A', short: 'V', none: 'A', open: 'A', unknown: 'A', out: 'A', yes: 't', no: 't', silent: 't' }), { met: 'W', more: 'E', short: 'W', none: '0', unknown: 'ninja', out: 'n/a', yes: 'met a', no: 'not a', silent: 'W' }, 'a');
    expect(cells.map(({ skill, state, own }) => [skill.id, state, own === null ? 'none' : own?.id])).to.deep.equal([
      ['met', 'met', 'working'], ['more', 'met', 'expert'], ['short', 'short', 'working'], ['none', 'short', 'none'], ['open', 'unanswered', undefined], ['unknown', 'unanswered', undefined],
      ['out', 'not-applicable', undefined], ['yes', 'met', undefined], ['no', 'short', undefined], ['silent', 'unanswered', 'working'],
    ]);
  });

  it('keeps "not applicable" apart from a proficiency that was rated before', () => {
    const ratings = new Map([['s', { notApplicable: true, proficiency: 'expert' }]]);
    expect(gradeOf(role('a', { s: 'A' }), ratings).levels[0]!.standing).to.equal('undecided');
  });

  it('counts what is mandatory, weighs what is met, and leaves out what is not applicable, the mandatory ones first', () => {
    const it = levelOf(role('a', { out: 'A *4', must: 'W! *2', 'out too': 'W! *9', low: 'W! *3', other: 'A' }), { out: 'n/a', must: 'W', 'out too': 'n/a', low: 'A', other: 'A' }, 'a');
    expect([it.mandatory, it.weight]).to.deep.equal([{ met: 1, total: 2 }, { met: 3, total: 6, share: 0.5 }]);
    expect(names(it.leftOut)).to.deep.equal(['out too', 'out']);
    expect(it.answered).to.deep.equal({ given: 5, total: 5 });
  });

  it('names what decides: what is met of a level that passes, what is missing of one that does not', () => {
    const rows = { optional: 'W', must: 'W!', a: 'A *9', b: 'A', c: 'A' };
    const of = (who: Parameters<typeof answers>[0]): string[] => names(levelOf(role('x', rows), who, 'x').deciding);
    expect(of({ must: 'W', a: 'A', b: 'A', c: 'A', optional: 'A' })).to.deep.equal(['must', 'a', 'b', 'c']);
    // 11 of 13 are enough: the optional one did not decide. 9 of 13 are not.
    expect(of({ must: 'A', a: 'A', b: 'A', c: 'A', optional: 'A' })).to.deep.equal(['must']);
    expect(of({ must: 'A', a: 'A', optional: 'A', c: '0' })).to.deep.equal(['must', 'optional', 'b', 'c']);
  });

  it('names what holds up, lowest first, with what is missing in it on that way', () => {
    const it = levelOf(role('a b c', { s: 'W! W! W', low: 'V! V! A', out: 'A! A! -', t: '- - A', u: '- - A', v: '- - A' }), { t: 'A', u: 'A', v: 'A', low: 'A' }, 'c');
    expect(it.standing).to.equal('passed');
    expect(it.blockedBy.map(({ level, missing }) => [level.id, names(missing)])).to.deep.equal([['a', ['s']], ['b', ['s']]]);
  });

  it('takes of several ways the one that fewest levels hold up', () => {
    const it = levelOf(role('a>b,c b>d c>e d>e e>', { p: '- A! - A! A', q: '- - A! - A', r: '- - - - A!' }), { r: 'A' }, 'e');
    expect(it.blockedBy.map(({ level }) => level.id)).to.deep.equal(['c']);
    expect(levelOf(role('a>b,c b>d c>d d>', { p: '- A! - A', q: '- - A! A', r: '- - - A!' }), { r: 'A', q: 'A' }, 'd').blockedBy).to.deep.equal([]);
  });

  it('lets a level of which the target leaves nothing hold nobody up, even where what it asks is not applicable', () => {
    expect(levelOf(role('a b', { gone: 'W! -', s: '- A' }), { gone: 'n/a', s: 'A' }, 'b').standing).to.equal('attained');
    // Of what Junior asks, only what is not applicable is asked later: the rest was applicable and is left out.
    expect(levelOf(role('a b', { out: 'W W', gone: 'W -', s: '- A' }), { out: 'n/a', s: 'A' }, 'b').standing).to.equal('attained');
  });

  it('counts what the target lowers as the target has it, no longer mandatory where it is not', () => {
    const it = role('a b', { low: 'V! W', s: 'A A', t: 'A A', u: 'A A', v: 'A A' });
    expect(levelOf(it, { low: 'A', s: 'A', t: 'A', u: 'A', v: 'A' }, 'b').standing).to.equal('attained');
    const kept = role('a b', { same: 'W! W', s: 'A A', t: 'A A', u: 'A A', v: 'A A' });
    expect(levelOf(kept, { same: 'A', s: 'A', t: 'A', u: 'A', v: 'A' }, 'b').standing).to.equal('passed');
  });

  it('counts questions: a skill once, words alone each, and by points all that have a scale', () => {
    const rows = { s: 'A W', text: 't t', hole: '- -', out: 't W' };
    expect(gradeOf(role('a b', rows), answers({ s: '0', text: 'met b', out: 'n/a', hole: 'E' })).answered).to.deep.equal({ given: 4, total: 5 });
    expect(gradeOf(role('a b', rows, POINTS([])), answers({ s: '0', hole: 'E' })).answered).to.deep.equal({ given: 2, total: 7 });
    expect(gradeOf(role('a b', rows), answers({ s: 'ninja' })).answered).to.deep.equal({ given: 0, total: 5 });
  });

  it('compares ranks on the scale that a skill has', () => {
    const own = scaleOf('no', 'some', 'much');
    const base = role('a', { s: 'A' });
    const [skill] = base.categories[0]!.skills;
    const it: Matrix = { ...base, categories: [{ id: 'c', skills: [{ ...skill!, scale: own, requirements: new Map([['a', { proficiency: own[1]!, mandatory: false }]]) }] }] };
    expect(gradeOf(it, new Map([['s', { proficiency: 'much' }]])).grades.map(({ id }) => id)).to.deep.equal(['a']);
    expect(gradeOf(it, new Map([['s', { proficiency: 'expert' }]])).levels[0]!.cells[0]!.state).to.equal('unanswered');
  });

  it('passes over what a skill asks of a level that is not there', () => {
    const base = role('a', { s: 'A' });
    const [skill] = base.categories[0]!.skills;
    const it: Matrix = { ...base, categories: [{ id: 'c', skills: [{ ...skill!, requirements: new Map([['gone', { mandatory: true }], ...skill!.requirements]) }] }] };
    expect(gradeOf(it, answers({ s: 'A' }))).to.deep.include({ answered: { given: 1, total: 1 }, grades: [it.levels[0]] });
  });

  it('says nothing of a matrix without levels, or without skills', () => {
    expect(gradeOf({ ...role('a', {}), levels: [] }, answers({ s: 'A' }))).to.deep.include({ grades: [], levels: [], answered: { given: 0, total: 0 } });
    expect(gradeOf(role('a b', {}), new Map()).levels.map(({ standing }) => standing)).to.deep.equal(['empty', 'empty']);
  });

  it('grades a ladder of 300 levels', () => {
    const ids = Array.from({ length: 300 }, (_, i) => `l${i}`);
    const it = role(ids.join(' '), { s: ids.map(() => 'W').join(' ') });
    expect(gradeOf(it, answers({ s: 'W' })).grades.map(({ id }) => id)).to.deep.equal(['l299']);
    expect(gradeOf(it, answers({ s: 'A' })).levels.at(-1)!.blockedBy.length).to.equal(299);
  });
});

describe('The tolerance', () => {
  it('is a billionth of the share, and no more', () => {
    expect([isEnough(0.8 - 9e-10, 0.8), isEnough(0.8 - 2e-9, 0.8), isEnough(undefined, 0.8)]).to.deep.equal([true, false, false]);
    expect([reaches(10 - 9e-9, 10), reaches(10 - 2e-8, 10), reaches(0.1 + 0.2, 0.3), reaches(-1, -1)]).to.deep.equal([true, false, true, true]);
  });
});

describe('gradeOf by points', () => {
  it('tells the sum, the bands from the lowest, and what is missing to the next', () => {
    const { rule } = gradeOf(role('a b c', { s: 'A *2', t: 'A' }, POINTS([{ level: 'c', min: 9 }, { level: 'b', min: 2 }, { level: 'a', min: 9 }])), answers({ s: 'W', t: 'A' }));
    if (rule.method !== 'points') throw new Error('It is graded by points.');
    expect(rule.sum).to.equal(5);
    expect(rule.bands.map(({ level, min, reached }) => [level.id, min, reached])).to.deep.equal([['b', 2, true], ['a', 9, false], ['c', 9, false]]);
    expect([rule.next?.levels.map(({ id }) => id), rule.next?.min, rule.next?.missing]).to.deep.equal([['a', 'c'], 9, 4]);
  });

  it('takes of several bands for one level the lowest, and calls a level without one empty', () => {
    const result = gradeOf(role('a b', { s: 'A' }, POINTS([{ level: 'a', min: 5 }, { level: 'a', min: 1 }])), answers({ s: 'A' }));
    expect(result.levels.map(({ standing }) => standing)).to.deep.equal(['attained', 'empty']);
    expect(result.rule.method === 'points' && result.rule.next).to.equal(undefined);
  });

  it('asks for no mandatory requirement and no level before, since the sum alone decides', () => {
    const result = gradeOf(role('a b', { must: 'E! E!', s: 'A A' }, POINTS([{ level: 'a', min: 3 }, { level: 'b', min: 4 }])), answers({ s: 'E' }));
    expect(result.grades.map(({ id }) => id)).to.deep.equal(['b']);
    expect(result.levels[1]!.mandatory).to.deep.equal({ met: 0, total: 1 });
  });

  it('adds nothing for what is not applicable, whatever was rated before', () => {
    const { rule } = gradeOf(role('a', { s: 'A' }, POINTS([])), new Map([['s', { notApplicable: true, proficiency: 'expert' }]]));
    expect(rule.method === 'points' && rule.sum).to.equal(0);
  });

  it('passes over a band of a level that is not there', () => {
    expect(gradeOf(role('a', { s: 'A' }, POINTS([{ level: 'gone', min: 0 }])), answers({ s: 'E' })).grades).to.deep.equal([]);
  });
});

describe('readinessOf', () => {
  it('weighs how far each answer is towards what is asked, in ranks', () => {
    const at = (who: Parameters<typeof answers>[0]): number | undefined => readinessOf(levelOf(role('a', { s: 'E *3', t: 'W', words: 't', out: 'E *50' }), { out: 'n/a', ...who }, 'a').cells);
    // By hand: (3 × 2/4 + 1 × 1 + 1 × 1) / 5, and an answer above what is asked counts no more than that.
    expect(at({ s: 'W', t: 'E', words: 'met a' })).to.equal(0.7);
    expect(at({ s: 'A', t: 'A', words: 'not a' })).to.equal((3 / 4 + 1 / 2) / 5);
    expect(at({ s: '0' })).to.equal(0);
    expect(readinessOf(levelOf(role('a', { s: 'A' }), { s: 'n/a' }, 'a').cells)).to.equal(undefined);
  });
});

describe('mandatoryUpTo', () => {
  const mixed = role('a b c', { rises: 'A! W! V', once: 'W! - W', gone: 'E! E! -', low: 'E! W A', top: '- - W!', words: 't! - t', free: 'A A A', out: 'A! A! A!' });

  it('asks each mandatory skill once, at the highest that counts on the way', () => {
    const part = mandatoryUpTo(mixed, answers({ rises: 'W', once: 'A', low: 'E', words: 'met a', out: 'n/a' }), 'c')!;
    expect(part.cells.map(({ skill, level, requirement, state }) => [skill.id, level.id, requirement.proficiency?.id, state])).to.deep.equal([
      ['rises', 'b', 'working', 'met'],
      ['once', 'a', 'working', 'short'],
      ['top', 'c', 'working', 'unanswered'],
      ['words', 'a', undefined, 'met'],
      ['out', 'c', 'awareness', 'not-applicable'],
    ]);
    expect([part.level.id, part.met, part.total, part.answered, part.complete]).to.deep.equal(['c', 2, 4, { given: 4, total: 5 }, false]);
  });

  it('is complete when all that is left is met, and never when nothing is', () => {
    expect(mandatoryUpTo(role('a', { s: 'A!', t: 'E' }), answers({ s: 'A' }), 'a')!.complete).to.equal(true);
    expect(mandatoryUpTo(role('a', { s: 'A!' }), answers({ s: 'n/a' }), 'a')!.complete).to.equal(false);
    expect(mandatoryUpTo(role('a', { s: 'A' }), answers({ s: 'A' }), 'a')!.complete).to.equal(false);
    expect(mandatoryUpTo(role('a', { s: 'A' }), answers({}), 'gone')).to.equal(undefined);
  });

  it('goes the way on which the fewest are not met, of equal ones the first', () => {
    const it = role('a>b,c b>d c>d d>', { left: '- A! - A', right: '- - A! A', own: '- - - A!' });
    const asked = (who: Parameters<typeof answers>[0]): string[] => names(mandatoryUpTo(it, answers(who), 'd')!.cells);
    expect([asked({}), asked({ right: 'A' })]).to.deep.equal([['left', 'own'], ['right', 'own']]);
  });
});
