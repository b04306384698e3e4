import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gradeOf } from '../../src/domain/grade.js';
import { changesBetween, gradeOverTime, type Moment, type ProgressEntry, type Said } from '../../src/domain/progress.js';
import type { Assessment } from '../../src/model/assessment.js';
import { roleAndAnswers } from './grade.arbitraries.js';
import { answers, role } from './role.js';

const said = (record: Readonly<Record<string, string>>): Assessment => ({ matrix: 'm', ratings: answers(record) });
const words = (it: Said | boolean | undefined): unknown => (typeof it !== 'object' ? it : it.kind === 'step' ? it.proficiency.id : it.kind === 'gone' ? `gone ${it.id}` : it.kind);
const line = (entry: ProgressEntry): string => [entry.skill.id, ...('level' in entry ? [entry.level.id] : []), `${entry.kind}:`, String(words(entry.from)), '>', String(words(entry.to))].join(' ');
const at = (moment: string, record: Readonly<Record<string, string>>): Moment => ({ at: moment, assessment: said(record) });

/** Of one skill that asks a proficiency: what was said, what is said, and what that is called. */
const PAIRS: readonly [from: string | undefined, to: string | undefined, line: string | undefined][] = [
  [undefined, 'W', 's answered: unanswered > working'],
  [undefined, '0', 's answered: unanswered > none-yet'],
  [undefined, 'n/a', 's not-applicable: unanswered > not-applicable'],
  [undefined, 'old', 's answered: unanswered > gone old'],
  [undefined, undefined, undefined],
  ['0', 'A', 's raised: none-yet > awareness'],
  ['A', 'E', 's raised: awareness > expert'],
  ['E', 'A', 's lowered: expert > awareness'],
  ['A', '0', 's lowered: awareness > none-yet'],
  ['W', 'W', undefined],
  ['0', '0', undefined],
  ['W', undefined, 's taken-back: working > unanswered'],
  ['0', undefined, 's taken-back: none-yet > unanswered'],
  ['old', undefined, 's taken-back: gone old > unanswered'],
  ['W', 'n/a', 's not-applicable: working > not-applicable'],
  ['old', 'n/a', 's not-applicable: gone old > not-applicable'],
  ['n/a', 'n/a', undefined],
  ['n/a', 'W', 's applicable: not-applicable > working'],
  ['n/a', '0', 's applicable: not-applicable > none-yet'],
  ['n/a', undefined, 's applicable: not-applicable > unanswered'],
  ['n/a', 'old', 's applicable: not-applicable > gone old'],
  ['old', 'W', 's changed: gone old > working'],
  ['W', 'old', 's changed: working > gone old'],
  ['0', 'old', 's changed: none-yet > gone old'],
  ['old', 'older', 's changed: gone old > gone older'],
  ['old', 'old', undefined],
];

/** The same of a requirement in words. */
const IN_WORDS: typeof PAIRS = [
  [undefined, 'met a', 's a met: undefined > true'],
  ['not a', 'met a', 's a met: false > true'],
  ['met a', 'not a', 's a no-longer-met: true > false'],
  [undefined, 'not a', 's a words-answered: undefined > false'],
  ['met a', undefined, 's a words-taken-back: true > undefined'],
  ['not a', undefined, 's a words-taken-back: false > undefined'],
  ['met a', 'met a', undefined],
  ['met a', 'n/a', 's not-applicable: unanswered > not-applicable'],
  ['n/a', 'met a', 's applicable: not-applicable > unanswered'],
  ['met gone', 'not gone', undefined],
];

const record = (it: string | undefined): Record<string, string> => (it === undefined ? {} : { s: it });

describe('changesBetween', () => {
  for (const [cell, pairs] of [['E', PAIRS], ['t', IN_WORDS]] as const) {
    for (const [from, to, expected] of pairs) {
      it(`calls it ${expected ? `"${expected}"` : 'no change'} when "${from}" becomes "${to}" where ${cell === 't' ? 'words are' : 'a proficiency is'} asked`, () => {
        const { entries, counts, gone } = changesBetween(role('a', { s: cell }), said(record(from)), said(record(to)));
        expect(entries.map(line)).to.deep.equal(expected ? [expected] : []);
        expect(Object.entries(counts).filter(([, count]) => count > 0)).to.deep.equal(entries.map(({ kind }) => [kind, 1]));
        expect(gone).to.deep.equal([]);
      });
    }
  }

  it('goes by the order of the document, and within a skill from its proficiency to its words, level by level', () => {
    const it = role('a b c', { z: 'A W E', mixed: 't W t', k: '- - A' });
    const ratings = (proficiency: string, met: readonly string[]): Assessment['ratings'] => new Map([['mixed', { proficiency, met: new Map(met.map((level) => [level, true])) }]]);
    const earlier: Assessment = { matrix: 'm', ratings: new Map([...answers({ k: 'E' }), ...ratings('awareness', [])]) };
    const later: Assessment = { matrix: 'm', ratings: new Map([...answers({ k: 'A' }), ...ratings('working', ['c', 'a', 'b']), ...answers({ z: 'A' })]) };
    const { entries, counts } = changesBetween(it, earlier, later);
    expect(entries.map(line)).to.deep.equal(['z answered: unanswered > awareness', 'mixed raised: awareness > working', 'mixed a met: undefined > true', 'mixed c met: undefined > true', 'k lowered: expert > awareness']);
    expect(counts).to.deep.equal({ answered: 1, 'taken-back': 0, raised: 1, lowered: 1, changed: 0, 'not-applicable': 0, applicable: 0, met: 2, 'no-longer-met': 0, 'words-answered': 0, 'words-taken-back': 0 });
  });

  it('names apart the skills that the matrix does not have and that were answered then or are now, each once', () => {
    const earlier: Assessment = { matrix: 'm', ratings: new Map([...answers({ old: 'W', both: 'W' }), ['noted', { note: 'only words' }]]) };
    const { entries, gone } = changesBetween(role('a', { s: 'W' }), earlier, said({ both: 'E', constructor: 'n/a' }));
    expect(entries).to.deep.equal([]);
    expect(gone).to.deep.equal(['old', 'both', 'constructor']);
  });

  it('takes neither evidence, nor a date, nor the level aimed at for a change', () => {
    const it = role('a', { s: 'W' });
    const [earlier, later] = ['2026-01-01', '2026-06-01'].map((date): Assessment => ({ matrix: 'm', target: date, updated: date, ratings: new Map([['s', { proficiency: 'working', note: date, at: date }]]) })) as [Assessment, Assessment];
    expect(changesBetween(it, earlier, later).entries).to.deep.equal([]);
    expect(changesBetween(it, said({}), { matrix: 'm', ratings: new Map([['s', { note: 'only words' }]]) }).entries).to.deep.equal([]);
  });

  it('says nothing of answers that stayed, and backwards the reverse of what it says forwards', () => {
    const reverse: Readonly<Record<string, readonly string[]>> = {
      answered: ['taken-back'], 'taken-back': ['answered'], raised: ['lowered'], lowered: ['raised'], changed: ['changed'], 'not-applicable': ['applicable'], applicable: ['not-applicable'],
      met: ['no-longer-met', 'words-taken-back'], 'no-longer-met': ['met'], 'words-answered': ['words-taken-back'], 'words-taken-back': ['met', 'words-answered'],
    };
    fc.assert(
      fc.property(roleAndAnswers, roleAndAnswers, ([it, ratings], [, others]) => {
        const [one, two] = [ratings, others].map((these): Assessment => ({ matrix: it.id, ratings: these })) as [Assessment, Assessment];
        expect(changesBetween(it, one, one).entries).to.deep.equal([]);
        const [there, back] = [changesBetween(it, one, two).entries, changesBetween(it, two, one).entries];
        expect(back.map(({ skill, from, to }) => [skill.id, from, to])).to.deep.equal(there.map(({ skill, from, to }) => [skill.id, to, from]));
        for (const [i, { kind }] of back.entries()) expect(reverse[there[i]!.kind]).to.include(kind);
      }),
      { numRuns: 200 },
    );
  });
});

describe('gradeOverTime', () => {
  const ladder = role('a b', { s: 'A W', k: 'A W' });

  it('has of each moment its date, its grade, what was answered of what is asked, and how ready it was for each level', () => {
    const result = gradeOverTime(ladder, [at('2026-01-01T00:00:00.000Z', {}), at('2026-03-01T00:00:00.000Z', { s: 'A', k: 'A' }), at('2026-06-01T00:00:00.000Z', { s: 'W', k: 'W' })]);
    expect(result.map((it) => [it.at.slice(0, 7), it.grades.map(({ id }) => id), it.answered, it.levels.map(({ level, standing, readiness }) => [level.id, standing, readiness]), it.points])).to.deep.equal([
      ['2026-01', [], { given: 0, total: 2 }, [['a', 'open', 0], ['b', 'open', 0]], undefined],
      ['2026-03', ['a'], { given: 2, total: 2 }, [['a', 'attained', 1], ['b', 'open', 0.5]], undefined],
      ['2026-06', ['b'], { given: 2, total: 2 }, [['a', 'attained', 1], ['b', 'attained', 1]], undefined],
    ]);
  });

  it('keeps the order in which the moments are given, and has none where none is', () => {
    const moments = [at('2026-06-01', {}), at('2026-01-01', {})];
    expect(gradeOverTime(ladder, moments).map((it) => it.at)).to.deep.equal(['2026-06-01', '2026-01-01']);
    expect(gradeOverTime(ladder, [])).to.deep.equal([]);
  });

  it('has the sum where the matrix grades by points', () => {
    const points = role('a b', { s: 'A W', k: 'A W' }, { method: 'points', points: new Map([['awareness', 1], ['working', 3]]), bands: [{ level: 'a', min: 0 }, { level: 'b', min: 4 }] });
    expect(gradeOverTime(points, [at('x', {}), at('y', { s: 'W', k: 'A' })]).map((it) => [it.points, it.grades.map(({ id }) => id)])).to.deep.equal([[0, ['a']], [4, ['b']]]);
  });

  it('has no readiness for a level of which nothing is left', () => {
    expect(gradeOverTime(ladder, [at('x', { s: 'n/a', k: 'n/a' })])[0]!.levels.map(({ standing, readiness }) => [standing, readiness])).to.deep.equal([['undecided', undefined], ['undecided', undefined]]);
  });

  it('names what was answered then and the matrix does not have any more, but not the level aimed at', () => {
    const moment: Moment = { at: 'x', assessment: { matrix: 'm', target: 'gone', ratings: answers({ lost: 'W', s: 'old', k: 'met z' }) } };
    expect(gradeOverTime(ladder, [moment])[0]!.gone.map(({ kind, id }) => [kind, id])).to.deep.equal([['skill', 'lost'], ['proficiency', 'old'], ['level', 'z']]);
  });

  it('grades each moment as its answers alone are graded', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        const alone = gradeOf(it, ratings);
        const [before, now] = gradeOverTime(it, [{ at: 'x', assessment: { matrix: it.id, ratings: new Map() } }, { at: 'y', assessment: { matrix: it.id, ratings } }]);
        expect([now!.grades, now!.answered]).to.deep.equal([alone.grades, alone.answered]);
        expect(now!.levels).to.deep.equal(alone.levels.map(({ level, standing, readiness }) => ({ level, standing, readiness })));
        expect(before!.answered.given).to.equal(0);
      }),
      { numRuns: 100 },
    );
  });
});
