import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseData } from '../../src/data/parse.js';
import type { Ratings } from '../../src/domain/cells.js';
import { gradeOf } from '../../src/domain/grade.js';
import { pathTo } from '../../src/domain/path.js';
import type { Raise } from '../../src/domain/raise.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Matrix, Skill } from '../../src/model/types.js';
import { realDocument } from '../support/fixtures.js';
import { evenRoleAndAnswers, everythingOf, roleAndAnswers, skillsOf } from './grade.arbitraries.js';
import { answers, profileOf, role, SCALE } from './role.js';
import { isAttained, shown, taken } from './walk.js';

describe('pathTo', () => {
  it('says the fewest steps: what is nearest, and all that is mandatory', () => {
    const it = role('junior middle', { docker: 'A W!', terraform: '- A', sql: 'A V', git: 'A W', linux: 'A W' });
    expect(shown(pathTo(it, answers({ docker: 'A', sql: 'A', git: 'W', linux: 'W' }), 'middle'))).to.deep.equal(['fewest', 'docker A>W', 'terraform 0>A']);
  });

  it('counts each rank as a step, so that one far skill is no shorter than several near ones', () => {
    const it = role('junior', { far: 'E', a: 'A', b: 'A', c: 'A', d: 'A' }, { method: 'threshold', threshold: 0.8 });
    const path = pathTo(it, answers({}), 'junior')!;
    expect(shown(path)).to.deep.equal(['fewest', 'a 0>A', 'b 0>A', 'c 0>A', 'd 0>A']);
    expect([path.steps, pathTo(role('junior', { far: 'E!' }), answers({ far: 'A' }), 'junior')!.steps]).to.deep.equal([4, 3]);
  });

  it('mends what holds up before the level too, and no further than it is needed there', () => {
    const it = role('junior middle', { a: 'A! E', b: '- A', c: '- A', d: '- A', e: '- A' });
    expect(shown(pathTo(it, answers({ b: 'A', c: 'A', d: 'A', e: 'A' }), 'middle'))).to.deep.equal(['fewest', 'a 0>A']);
  });

  it('does not mend what the level lowers or leaves out', () => {
    const it = role('junior middle', { lowered: 'E! A', out: 'E! -' });
    expect(shown(pathTo(it, answers({}), 'middle'))).to.deep.equal(['fewest', 'lowered 0>A']);
  });

  it('takes the shorter of two branches', () => {
    const it = role('a>b,c b>d c>d d>', { s: '- E! - E', t: '- - A! A', u: '- - - A', v: '- - - A', w: '- - - A' });
    expect(shown(pathTo(it, answers({ u: 'A', v: 'A', w: 'A' }), 'd'))).to.deep.equal(['fewest', 't 0>A']);
  });

  it('leaves out what another branch does not need', () => {
    // By way of b both p and r are mandatory: 2 steps. By way of c 20 of 26 are there, and r makes it 21, which is 0.807; z would do too, with 3 steps.
    const it = role('b>d c>d d>', { p: 'A! - A', r: 'A! A A', z: '- V V *5', k: '- A A *20', m: '- - A *50' });
    expect(shown(pathTo(it, answers({ k: 'A', m: 'A' }), 'd'))).to.deep.equal(['short', 'r 0>A']);
  });

  it('has no raise where the level is attained', () => {
    const it = role('a b', { s: 'A W' });
    expect(pathTo(it, answers({ s: 'W' }), 'a')).to.deep.equal({ kind: 'fewest', raises: [], steps: 0 });
  });

  it('is undefined where no raise leads: nothing asked, nothing applicable, no such level', () => {
    const it = role('a b c', { s: 'A - W' });
    expect([pathTo(it, answers({}), 'b'), pathTo(it, answers({ s: 'n/a' }), 'a'), pathTo(it, answers({}), 'gone')]).to.deep.equal([undefined, undefined, undefined]);
    expect(pathTo(role('a b', { s: 'A! A', t: '- A' }), answers({ s: 'n/a' }), 'b')).to.equal(undefined);
  });

  it('is called short where weights differ', () => {
    const it = role('a', { light: 'A', heavy: 'W *8', other: 'A' });
    expect(shown(pathTo(it, answers({}), 'a'))).to.deep.equal(['short', 'heavy 0>W']);
  });

  it('is called short where words come before a proficiency, since a yes to them is not looked at', () => {
    const it = role('a b', { s: 't! W', t: '- A', u: '- A', v: '- A', w: '- A' });
    expect(shown(pathTo(it, answers({ t: 'A', u: 'A', v: 'A', w: 'A' }), 'b'))).to.deep.equal(['short', 's 0>W']);
  });

  it('takes a yes to the level’s own words for one step, with what they say', () => {
    const it = role('a b', { mentoring: 't t!' });
    const path = pathTo(it, answers({}), 'b')!;
    expect(shown(path)).to.deep.equal(['fewest', 'mentoring: b']);
    expect([path.steps, path.raises[0]!.next.words?.text]).to.deep.equal([1, 'mentoring at b']);
  });

  it('takes a yes for nearer than two ranks', () => {
    const it = role('a', { far: 'W', words: 't', s: 'A', t: 'A', u: 'A' });
    expect(shown(pathTo(it, answers({ s: 'A', t: 'A', u: 'A' }), 'a'))).to.deep.equal(['fewest', 'words: a']);
  });

  it('gives the words and the resources of the very next step', () => {
    const it = role('a', { docker: 'V' });
    const [skill] = skillsOf(it) as [Skill];
    const said = (text: string): { text: string; statements: []; examples: [] } => ({ text, statements: [], examples: [] });
    const full: Skill = {
      ...skill,
      expectations: new Map([['working', said('runs it')], ['advanced', said('designs it')]]),
      resources: [{ title: 'Top', href: 'https://a.example', for: ['expert'] }, { title: 'Start', href: 'https://b.example', for: ['working'] }, { title: 'All', href: 'https://c.example', for: [] }],
    };
    const [raise] = pathTo({ ...it, categories: [{ id: 'all', skills: [full] }] }, answers({ docker: 'A' }), 'a')!.raises as [Raise];
    expect([raise.steps, raise.to?.id, raise.next.proficiency?.id, raise.next.words?.text]).to.deep.equal([2, 'advanced', 'working', 'runs it']);
    expect(raise.next.resources.map(({ title }) => title)).to.deep.equal(['Start', 'All']);
  });

  it('attains the level, whatever the role', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        for (const { id } of it.levels) {
          const path = pathTo(it, ratings, id);
          const whole = new Map([...everythingOf(it)].map(([skill, rating]): [string, Rating] => [skill, ratings.get(skill)?.notApplicable ? { notApplicable: true } : rating]));
          expect(path !== undefined, `${id} can be reached`).to.equal(isAttained(it, whole, id));
          if (!path) continue;
          expect(isAttained(it, taken(ratings, path.raises), id)).to.equal(true);
          expect(path.steps).to.equal(path.raises.reduce((sum, { steps }) => sum + steps, 0));
          for (const { from, to, steps } of path.raises) if (to) expect(to.rank - (from?.rank ?? 0)).to.equal(steps);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has no raise that can be left out or end a rank lower, whatever the role', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        for (const { id } of it.levels) {
          const raises = pathTo(it, ratings, id)?.raises ?? [];
          for (const raise of raises) {
            const others = raises.filter((other) => other !== raise);
            expect(isAttained(it, taken(ratings, others), id), `${raise.skill.id} left out`).to.equal(false);
            const lower = raise.to && SCALE[raise.to.rank - 2];
            if (lower) expect(isAttained(it, taken(ratings, [...others, { ...raise, to: lower }]), id), `${raise.skill.id} a rank lower`).to.equal(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('has the fewest steps where weights are equal: no smaller set attains the level', () => {
    fc.assert(
      fc.property(evenRoleAndAnswers, ([it, ratings]) => {
        for (const { id } of it.levels) {
          const path = pathTo(it, ratings, id);
          if (!path) continue;
          expect(path.kind).to.equal('fewest');
          expect(attainsWithin(it, ratings, id, path.steps - 1)).to.equal(false);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('proves the fewest steps on the ML Engineer role, from nothing and from each level to each', async () => {
    const { document: ml } = await parseData(await realDocument());
    for (const { id } of ml!.levels) {
      for (const from of [new Map(), ...ml!.levels.map((level) => profileOf(ml!, level.id))] as Ratings[]) {
        const path = pathTo(ml!, from, id)!;
        expect(path.kind).to.equal('fewest');
        expect(isAttained(ml!, taken(from, path.raises), id)).to.equal(true);
      }
    }
    // By hand: Junior asks 57 skills, and 0.8 × 57 is 45.6: 46 are needed. 50 of them, the 13 mandatory ones among them, ask Awareness, one step each.
    expect(pathTo(ml!, new Map(), 'junior')!.steps).to.equal(46);
  });

  it('ends on a ladder with more ways than can be walked, and attains its top', () => {
    const diamonds = 20;
    const ladder = [...Array.from({ length: diamonds }, (_, i) => `m${i}>l${i},r${i} l${i}>m${i + 1} r${i}>m${i + 1}`), `m${diamonds}>`].join(' ');
    const width = diamonds * 3 + 1;
    const row = (at: (i: number) => string): string => Array.from({ length: width }, (_, i) => (i === width - 1 ? 'E' : at(i))).join(' ');
    const it = role(ladder, { left: row((i) => (i % 3 === 1 ? 'W!' : '-')), right: row((i) => (i % 3 === 2 ? 'A!' : '-')), both: row((i) => (i % 3 === 0 ? 'V' : 'A')) });
    const path = pathTo(it, answers({}), `m${diamonds}`)!;
    expect([path.kind, isAttained(it, taken(answers({}), path.raises), `m${diamonds}`)]).to.deep.equal(['short', true]);
    expect(gradeOf(it, answers({})).levels.at(-1)!.blockedBy.length).to.equal(diamonds * 2);
  });

  it('ends for 2,000 skills at ten levels', () => {
    const cells = ['A A W W W V V V E E', '- - A A W W V V V E', 'A! A! W! W! W! V! V! V! E! E!', '- - - - A W V V E E'];
    const it = role('a b c d e f g h i j', Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`s${i}`, cells[i % 4]!])));
    const path = pathTo(it, answers({}), 'j')!;
    expect(isAttained(it, taken(answers({}), path.raises), 'j')).to.equal(true);
  });
});

/** By trying everything: whether some raises of at most so many steps attain the level. */
function attainsWithin(it: Matrix, ratings: Ratings, level: string, steps: number): boolean {
  const skills = skillsOf(it).filter(({ id }) => !ratings.get(id)?.notApplicable);
  const tryFrom = (i: number, left: number, now: Ratings): boolean => {
    const skill = skills[i];
    if (!skill) return isAttained(it, now, level);
    const rating: Rating = now.get(skill.id) ?? {};
    const texts = it.levels.filter(({ id }) => skill.requirements.has(id) && !skill.requirements.get(id)!.proficiency && !rating.met?.get(id));
    const sets = texts.reduce<readonly (readonly string[])[]>((all, { id }) => [...all, ...all.map((set) => [...set, id])], [[]]);
    const rank = SCALE.findIndex(({ id }) => id === rating.proficiency) + 1;
    const ups = [...skill.requirements.values()].some(({ proficiency }) => proficiency) ? SCALE.filter((step) => step.rank > rank) : [];
    return [undefined, ...ups].some((to) =>
      sets.some((set) => {
        const cost = (to ? to.rank - rank : 0) + set.length;
        if (cost > left) return false;
        const next: Rating = { ...rating, ...(to && { proficiency: to.id }), met: new Map([...(rating.met ?? []), ...set.map((id) => [id, true] as const)]) };
        return tryFrom(i + 1, left - cost, cost === 0 ? now : new Map([...now, [skill.id, next]]));
      }),
    );
  };
  return steps >= 0 && tryFrom(0, steps, ratings);
}
