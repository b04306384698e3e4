import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { gapsTo, type Gap } from '../../src/domain/gaps.js';
import { gradeOf } from '../../src/domain/grade.js';
import { learningOrder, nextTargets } from '../../src/domain/recommend.js';
import type { Grading, Matrix, Skill } from '../../src/model/types.js';
import { everythingOf, roleAndAnswers } from './grade.arbitraries.js';
import { answers, profileOf, role, SCALE } from './role.js';

const shown = (gaps: readonly Gap[]): string[] => gaps.map(({ skill, distance }) => `${skill.id} ${distance}`);
const said = (text: string): { text: string; statements: []; examples: [] } => ({ text, statements: [], examples: [] });

describe('gapsTo', () => {
  it('tells mandatory gaps, others and what is unanswered apart, with the distance in ranks', () => {
    const it = role('a', { far: 'E', must: 'V!', met: 'A', open: 'W', 'open must': 'W!', no: 't!', out: 'A!', none: 'W' });
    const gaps = gapsTo(it, answers({ far: 'A', must: 'W', met: 'A', no: 'not a', out: 'n/a', none: '0' }), 'a')!;
    expect([shown(gaps.mandatory), shown(gaps.others), shown(gaps.unanswered)]).to.deep.equal([['must 1', 'no 1'], ['far 3', 'none 2'], ['open 2', 'open must 2']]);
    expect(gaps.leftOut.map(({ skill }) => skill.id)).to.deep.equal(['out']);
    expect([gaps.others[0]!.own?.id, gaps.others[0]!.requirement.proficiency?.id, gaps.others[1]!.own]).to.deep.equal(['awareness', 'expert', null]);
    expect(gapsTo(it, answers({}), 'gone')).to.equal(undefined);
  });

  it('has for the next step the words of the requirement where it leads there, else what the skill expects, and what helps', () => {
    const base = role('a', { s: 'W' });
    const skill: Skill = {
      ...base.categories[0]!.skills[0]!,
      expectations: new Map([['awareness', said('knows')], ['working', said('does')]]),
      resources: [{ title: 'W', href: 'https://w.example', for: ['working'] }, { title: 'any', href: 'https://any.example', for: [] }, { title: 'A', href: 'https://a.example', for: ['awareness', 'expert'] }],
      requirements: new Map([['a', { proficiency: SCALE[1]!, mandatory: false, detail: said('does it here') }]]),
    };
    const it: Matrix = { ...base, categories: [{ id: 'c', skills: [skill] }] };
    const next = (who: string): unknown[] => {
      const { proficiency, words, resources } = gapsTo(it, answers({ s: who }), 'a')!.others[0]!.next;
      return [proficiency?.id, words?.text, resources.map(({ title }) => title)];
    };
    expect([next('0'), next('A')]).to.deep.equal([['awareness', 'knows', ['any', 'A']], ['working', 'does it here', ['W', 'any']]]);
    const bare: Skill = { ...skill, requirements: new Map([['a', { proficiency: SCALE[1]!, mandatory: false }]]) };
    expect(gapsTo({ ...it, categories: [{ id: 'c', skills: [bare] }] }, answers({ s: 'A' }), 'a')!.others[0]!.next.words?.text).to.equal('does');
  });

  it('has of text alone its own words, and the resources that help with anything', () => {
    const base = role('a', { s: 't' });
    const skill: Skill = { ...base.categories[0]!.skills[0]!, resources: [{ title: 'W', href: 'https://w.example', for: ['working'] }, { title: 'any', href: 'https://any.example', for: [] }] };
    const { next } = gapsTo({ ...base, categories: [{ id: 'c', skills: [skill] }] }, answers({ s: 'not a' }), 'a')!.others[0]!;
    expect([next.proficiency, next.words?.text, next.resources.map(({ title }) => title)]).to.deep.equal([undefined, 's at a', ['any']]);
  });

  it('has each requirement that is not met once, and nobody who meets all has any', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        for (const { level, cells } of gradeOf(it, ratings).levels) {
          const { mandatory, others, unanswered, leftOut } = gapsTo(it, ratings, level.id)!;
          const missing = cells.filter(({ state }) => state === 'short' || state === 'unanswered').map(({ skill }) => skill.id);
          expect([...mandatory, ...others, ...unanswered].map(({ skill }) => skill.id).sort()).to.deep.equal(missing.sort());
          expect(leftOut.length).to.equal(cells.filter(({ state }) => state === 'not-applicable').length);
          expect(shown(learningOrder(it, everythingOf(it), level.id)!)).to.deep.equal([]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('learningOrder', () => {
  it('puts what is mandatory first, then what brings most for a step, what is nearer, and what stands first', () => {
    const it = role('a', { far: 'E *4', near: 'A', 'near too': 'A', heavy: 'W *4', must: 'E!', 'light far': 'V *3', open: 'A *9', 'open must': 'A!', known: 'A' });
    const who = answers({ far: '0', near: '0', 'near too': '0', heavy: '0', must: '0', 'light far': '0', known: 'A' });
    // By hand, weight over ranks: heavy 4/2 = 2; near 1/1, near too 1/1, light far 3/3, far 4/4 = 1 each, of which 1 rank is nearer than 3 and 4.
    expect(shown(learningOrder(it, who, 'a')!)).to.deep.equal(['must 4', 'heavy 2', 'near 1', 'near too 1', 'light far 3', 'far 4', 'open must 1', 'open 1']);
    expect(learningOrder(it, who, 'gone')).to.equal(undefined);
  });
});

describe('nextTargets', () => {
  const targets = (it: Matrix, who: Parameters<typeof answers>[0]): string[] => nextTargets(it, gradeOf(it, answers(who))).map(({ id }) => id);

  it('is the level after the grade, or the one at which the ladder begins', () => {
    const it = role('a b c', { s: 'A W V' });
    expect([targets(it, {}), targets(it, { s: 'A' }), targets(it, { s: 'W' }), targets(it, { s: 'V' })]).to.deep.equal([['a'], ['b'], ['c'], []]);
  });

  it('goes past levels that ask nothing', () => {
    const it = role('none a gap b', { s: '- A - W' });
    expect([targets(it, {}), targets(it, { s: 'A' })]).to.deep.equal([['a'], ['b']]);
  });

  it('has each branch of a fork, those right after the grade first', () => {
    const it = role('a>m1,i1 m1>m2 m2> i1>i2 i2>', { people: '- W V - -', code: 'A - - W V' });
    expect([targets(it, { code: 'A' }), targets(it, { code: 'W' }), targets(it, { code: 'V' })]).to.deep.equal([['m1', 'i1'], ['i2', 'm1'], ['m1']]);
  });

  it('has no level that an attained one stands above, and none above one that is not attained', () => {
    const it = role('a b c d', { low: 'V! A! A! A!', s: 'A A W V' });
    expect(targets(it, { low: 'A', s: 'A' })).to.deep.equal(['c']);
    expect(targets(role('a b c', { m: 'W! W -', s: '- A -', t: '- A -', u: '- A -', v: '- A W' }), { s: 'A', t: 'A', u: 'A', v: 'W' })).to.deep.equal([]);
  });

  it('is the next bands where points decide', () => {
    const grading: Grading = { method: 'points', points: new Map([['awareness', 1]]), bands: [{ level: 'a', min: 1 }, { level: 'b', min: 2 }, { level: 'c', min: 2 }] };
    const it = role('a>b,c b> c>', { s: 'A', t: 'A' }, grading);
    expect([targets(it, {}), targets(it, { s: 'A' }), targets(it, { s: 'A', t: 'A' })]).to.deep.equal([['a'], ['b', 'c'], []]);
  });

  it('is never attained, and nothing only where all is', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        const result = gradeOf(it, ratings);
        const found = nextTargets(it, result);
        const standing = (id: string): string => result.levels.find(({ level }) => level.id === id)!.standing;
        for (const { id } of found) expect(standing(id)).to.be.oneOf(['open', 'passed', 'undecided']);
        expect(new Set(found).size).to.equal(found.length);
        if (result.grades.length === 0) expect(found.length > 0).to.equal(result.levels.some(({ standing: at }) => at !== 'empty'));
      }),
      { numRuns: 300 },
    );
    const it = role('a b', { s: 'A W' });
    expect(nextTargets(it, gradeOf(it, profileOf(it, 'b')))).to.deep.equal([]);
  });
});
