import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Ratings } from '../../src/domain/cells.js';
import { gradeOf, type GradeResult } from '../../src/domain/grade.js';
import { mandatoryUpTo } from '../../src/domain/mandatory.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Category, Matrix, Skill } from '../../src/model/types.js';
import { everythingOf, oracle, roleAndAnswers, roles, skillsOf } from './grade.arbitraries.js';
import { profileOf, ratingOf, SCALE } from './role.js';

const many = { numRuns: 400 };
const standings = ({ levels }: GradeResult): string[] => levels.map(({ standing }) => standing);
const ids = ({ grades }: GradeResult): string[] => grades.map(({ id }) => id);

/** One answer raised, from nothing, none or lower; text alone from nothing or no to yes. */
const raised = (it: Matrix, ratings: Ratings, skill: Skill, kind: 'rank' | 'text', levelId: string): Ratings => {
  const rating: Rating = ratings.get(skill.id) ?? {};
  const met = new Map([...(rating.met ?? []), [levelId, true] as const]);
  const rank = SCALE.find(({ id }) => id === rating.proficiency)?.rank ?? 0;
  const proficiency = SCALE[rank]?.id ?? rating.proficiency;
  return new Map([...ratings, [skill.id, { ...rating, ...(kind === 'text' ? { met } : proficiency !== undefined && { proficiency }) }]]);
};

describe('gradeOf, whatever the role and the answers', () => {
  it('says of each level what a second reading of the rule says, path by path', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        expect(standings(gradeOf(it, ratings))).to.deep.equal(oracle(it, ratings));
      }),
      { numRuns: 1_500 },
    );
  });

  it('never falls when an answer is raised: neither a level, nor the grade, nor readiness', () => {
    const worth = { attained: 3, passed: 2, open: 1, undecided: 0, empty: 0 };
    fc.assert(
      fc.property(roleAndAnswers, fc.nat(), fc.constantFrom('rank' as const, 'text' as const), fc.nat(), ([it, ratings], pick, kind, at) => {
        const skills = skillsOf(it);
        if (skills.length === 0) return;
        const after = gradeOf(it, raised(it, ratings, skills[pick % skills.length]!, kind, it.levels[at % it.levels.length]!.id));
        gradeOf(it, ratings).levels.forEach((before, i) => {
          const now = after.levels[i]!;
          expect(worth[now.standing], `${before.level.id}: ${before.standing}, then ${now.standing}`).to.be.at.least(worth[before.standing]);
          expect(now.readiness ?? 0).to.be.at.least((before.readiness ?? 0) - 1e-12);
          expect(now.blockedBy.length).to.be.at.most(before.blockedBy.length);
        });
      }),
      { numRuns: 1_500 },
    );
  });

  it('grades whoever meets just what a level asks with that level, or with one above it', () => {
    fc.assert(
      fc.property(roles, (it) => {
        for (const { id } of it.levels) {
          const level = gradeOf(it, profileOf(it, id)).levels.find((result) => result.level.id === id)!;
          expect(level.standing).to.equal(level.cells.length === 0 ? 'empty' : 'attained');
          expect(level.readiness).to.equal(level.cells.length === 0 ? undefined : 1);
        }
      }),
      many,
    );
  });

  it('is the same in whatever order answers, skills, categories and levels stand', () => {
    const shuffled = <T>(items: readonly T[], by: readonly number[]): T[] => items.map((item, i) => ({ item, key: by[i % by.length]! * (i + 1) % 7919 })).sort((a, b) => a.key - b.key).map(({ item }) => item);
    fc.assert(
      fc.property(roleAndAnswers, fc.array(fc.nat(7_000), { minLength: 5, maxLength: 20 }), ([it, ratings], by) => {
        const categories = shuffled(it.categories, by).map((group): Category => ({ ...group, skills: shuffled(group.skills, by) }));
        const other = gradeOf({ ...it, levels: shuffled(it.levels, by), categories }, new Map(shuffled([...ratings], by)));
        const first = gradeOf(it, ratings);
        expect(ids(other).sort()).to.deep.equal(ids(first).sort());
        expect(new Map(other.levels.map(({ level, standing }) => [level.id, standing]))).to.deep.equal(new Map(first.levels.map(({ level, standing }) => [level.id, standing])));
      }),
      many,
    );
  });

  it('does not care what ids and names are', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '1', '0', 'length'];
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        const level = new Map(it.levels.map(({ id }, i) => [id, names[i % names.length] + '~'.repeat(i / names.length)]));
        const skill = new Map(skillsOf(it).map(({ id }, i) => [id, names[i % names.length] + '~'.repeat(i / names.length)]));
        const renamed: Matrix = {
          ...it,
          levels: it.levels.map((rung) => ({ ...rung, id: level.get(rung.id)!, name: 'x', next: rung.next.map((id) => level.get(id)!) })),
          categories: it.categories.map((group) => ({
            ...group,
            skills: group.skills.map((one) => ({ ...one, id: skill.get(one.id)!, requirements: new Map([...one.requirements].map(([id, asked]) => [level.get(id)!, asked])) })),
          })),
        };
        const said = new Map([...ratings].map(([id, rating]): [string, Rating] => [skill.get(id) ?? id, { ...rating, ...(rating.met && { met: new Map([...rating.met].map(([at, is]) => [level.get(at) ?? at, is])) }) }]));
        expect(standings(gradeOf(renamed, said))).to.deep.equal(standings(gradeOf(it, ratings)));
      }),
      many,
    );
  });

  it('does not care in what unit weights are, however small or large', () => {
    fc.assert(
      fc.property(roleAndAnswers, fc.constantFrom(1e-12, 0.1, 3, 1e9), ([it, ratings], unit) => {
        const scaled = { ...it, categories: it.categories.map((group) => ({ ...group, skills: group.skills.map((one) => ({ ...one, weight: one.weight * unit })) })) };
        expect(standings(gradeOf(scaled, ratings))).to.deep.equal(standings(gradeOf(it, ratings)));
      }),
      many,
    );
  });

  it('passes over answers to what the matrix does not have', () => {
    fc.assert(
      fc.property(roleAndAnswers, fc.constantFrom('E', 'n/a', 'met a', '0'), ([it, ratings], said) => {
        const more = new Map([...ratings, ['gone', ratingOf(said)] as const]);
        expect(gradeOf(it, more)).to.deep.equal(gradeOf(it, ratings));
      }),
      many,
    );
  });

  it('grades all who meet everything at every end of the ladder that asks something', () => {
    fc.assert(
      fc.property(roles, (it) => {
        const result = gradeOf(it, everythingOf(it));
        for (const { standing, cells } of result.levels) expect(standing).to.equal(cells.length === 0 ? 'empty' : 'attained');
        expect(gradeOf(it, new Map()).grades).to.deep.equal([]);
      }),
      many,
    );
  });

  it('has no attained level after a grade, and none beside the grades that is not before one', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        const { grades, levels } = gradeOf(it, ratings);
        const attained = levels.filter(({ standing }) => standing === 'attained').map(({ level }) => level.id);
        const isAfter = (from: string, to: string): boolean => it.levels.find(({ id }) => id === from)!.next.some((id) => id === to || isAfter(id, to));
        expect(grades.map(({ id }) => id)).to.deep.equal(attained.filter((id) => !attained.some((other) => isAfter(id, other))));
      }),
      many,
    );
  });

  it('has met the mandatory part of every attained level', () => {
    fc.assert(
      fc.property(roleAndAnswers, ([it, ratings]) => {
        for (const { level, standing } of gradeOf(it, ratings).levels) {
          const part = mandatoryUpTo(it, ratings, level.id)!;
          if (standing === 'attained') expect(part.met).to.equal(part.total);
        }
      }),
      many,
    );
  });
});
