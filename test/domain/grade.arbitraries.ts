import fc from 'fast-check';
import type { Ratings } from '../../src/domain/cells.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Matrix, Requirement, Skill } from '../../src/model/types.js';
import { ratingOf, role } from './role.js';

/** Straight, forked, forked and met again, two starts, two starts that meet. */
export const LADDERS = ['a', 'a b', 'a b c', 'a b c d', 'a>b,c b> c>', 'a>b,c b>d c>d d>', 'a>b b> c>d d>', 'a>c b>c c>d d>', 'a>b,c b>d,e c>e d> e>', 'd> c>d b>c a>b'];

export const skillsOf = ({ categories }: Matrix): readonly Skill[] => categories.flatMap(({ skills }) => skills);

const cell = fc.constantFrom('-', '-', 'A', 'W', 'V', 'E', 'A!', 'W!', 'V!', 't', 't!');
const plainCell = fc.constantFrom('-', 'A', 'W', 'V', 'E', 'W!', 'V!');
const weight = fc.constantFrom('', '', ' *2', ' *0.1', ' *0.3', ' *5');
const threshold = fc.constantFrom(0.01, 0.5, 0.6, 0.75, 0.8, 1);

/** Any of them: text alone, weights, holes, drops. */
export const roles: fc.Arbitrary<Matrix> =
  fc.constantFrom(...LADDERS).chain((ladder) =>
    fc.tuple(fc.array(fc.tuple(fc.array(cell, { minLength: ladder.split(' ').length, maxLength: ladder.split(' ').length }), weight), { maxLength: 6 }), threshold).map(([rows, at]) =>
      role(ladder, Object.fromEntries(rows.map(([row, more], i) => [`s${i}`, row.join(' ') + more])), { method: 'threshold', threshold: at }),
    ),
  );

/** Those for which the fewest steps are promised. */
export const evenRoles = fc.constantFrom(...LADDERS).chain((ladder) => {
  const levels = ladder.split(' ').length;
  const row = fc.oneof({ weight: 4, arbitrary: fc.array(plainCell, { minLength: levels, maxLength: levels }) }, fc.array(fc.constantFrom('-', 't', 't!'), { minLength: levels, maxLength: levels }));
  return fc.tuple(fc.array(row, { maxLength: 4 }), threshold).map(([rows, at]) => role(ladder, Object.fromEntries(rows.map((cells, i) => [`s${i}`, cells.join(' ')])), { method: 'threshold', threshold: at }));
});

const said = fc.constantFrom('', 'A', 'W', 'V', 'E', '0', 'n/a', 'unknown');
const ratingFor = (it: Matrix): fc.Arbitrary<Rating> =>
  fc.tuple(said, fc.array(fc.tuple(fc.constantFrom(...it.levels.map(({ id }) => id)), fc.boolean()), { maxLength: 3 })).map(([word, met]) => ({ ...(word && ratingOf(word)), ...(met.length > 0 && { met: new Map(met) }) }));

export const answersTo = (it: Matrix): fc.Arbitrary<Ratings> =>
  fc.tuple(...skillsOf(it).map(() => fc.option(ratingFor(it), { nil: undefined }))).map((ratings) => new Map(skillsOf(it).flatMap(({ id }, i) => (ratings[i] ? [[id, ratings[i]] as const] : []))));

const withAnswers = (all: fc.Arbitrary<Matrix>): fc.Arbitrary<[Matrix, Ratings]> => all.chain((it) => answersTo(it).map((ratings): [Matrix, Ratings] => [it, ratings]));
export const roleAndAnswers = withAnswers(roles);
export const evenRoleAndAnswers = withAnswers(evenRoles);

/** The top of every scale, and a yes to every text. */
export const everythingOf = (it: Matrix): Ratings => new Map(skillsOf(it).map(({ id }) => [id, { ...ratingOf('E'), met: new Map(it.levels.map((level) => [level.id, true])) }]));

/**
 * The standings by the words of format 1, the simple way: every path is walked by itself, and each requirement is looked up in the
 * document. It shares no code with what it tests.
 */
export function oracle(it: Matrix, ratings: Ratings): string[] {
  const threshold = it.grading.method === 'threshold' ? it.grading.threshold : NaN;
  const skills = skillsOf(it);
  const isOut = (skill: Skill): boolean => ratings.get(skill.id)?.notApplicable === true;
  const isMet = (skill: Skill, requirement: Requirement, at: string): boolean => {
    const rating = ratings.get(skill.id);
    if (!requirement.proficiency) return rating?.met?.get(at) === true;
    return skill.scale.findIndex(({ id }) => id === rating?.proficiency) >= skill.scale.findIndex(({ id }) => id === requirement.proficiency!.id);
  };
  /** What `at` asks on the way to `goal`; the level itself where they are the same. */
  const asked = (at: string, goal: string): { skill: Skill; mandatory: boolean; met: boolean }[] =>
    skills.flatMap((skill) => {
      const [here, there] = [skill.requirements.get(at), skill.requirements.get(goal)];
      if (!here || !there) return [];
      const lowers = here.proficiency && there.proficiency && there.proficiency.rank < here.proficiency.rank;
      const isWords = !here.proficiency || !there.proficiency;
      const met = lowers ? isMet(skill, there, goal) : isMet(skill, here, at) || (isWords && isMet(skill, there, goal));
      return [{ skill, mandatory: (lowers ? there : here).mandatory, met }];
    });
  const sum = (list: readonly { skill: Skill }[]): number => list.reduce((all, { skill }) => all + skill.weight, 0);
  const passes = (list: ReturnType<typeof asked>): boolean => {
    const left = list.filter(({ skill }) => !isOut(skill));
    if (left.length === 0 || left.some(({ mandatory, met }) => mandatory && !met)) return false;
    return sum(left.filter(({ met }) => met)) >= threshold * sum(left) - 1e-9;
  };
  const paths = (to: string): string[][] => {
    const from = it.levels.filter(({ next }) => next.includes(to));
    return from.length === 0 ? [[]] : from.flatMap(({ id }) => paths(id).map((path) => [...path, id]));
  };
  const holdsUp = (at: string, goal: string): boolean => {
    const list = asked(at, goal);
    const own = skills.filter((skill) => skill.requirements.has(at));
    const isUndecided = own.length > 0 && own.every(isOut);
    if (list.length === 0) return false;
    return list.every(({ skill }) => isOut(skill)) ? isUndecided : !passes(list);
  };
  return it.levels.map(({ id }) => {
    const list = asked(id, id);
    if (list.length === 0) return 'empty';
    if (list.every(({ skill }) => isOut(skill))) return 'undecided';
    if (!passes(list)) return 'open';
    return paths(id).some((path) => !path.some((at) => holdsUp(at, id))) ? 'attained' : 'passed';
  });
}
