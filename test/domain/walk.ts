import type { Ratings } from '../../src/domain/cells.js';
import { gradeOf } from '../../src/domain/grade.js';
import type { LearningPath, Raise } from '../../src/domain/raise.js';
import type { Rating } from '../../src/model/assessment.js';
import type { Matrix, Proficiency } from '../../src/model/types.js';

/** `docker A>W`, `mentoring: senior` for words alone. */
export const shown = (path: LearningPath | undefined): string[] | undefined =>
  path && [path.kind, ...path.raises.map(({ skill, from, to, level }) => (to ? `${skill.id} ${abbr(from)}>${abbr(to)}` : `${skill.id}: ${level!.id}`))];
const abbr = (step: Proficiency | undefined): string => (step ? 'AWVE'[step.rank - 1]! : '0');

export const isAttained = (it: Matrix, ratings: Ratings, level: string): boolean => gradeOf(it, ratings).levels.some((result) => result.level.id === level && result.standing === 'attained');
/** The answers after all of these raises. */
export const taken = (ratings: Ratings, raises: readonly Raise[]): Ratings =>
  raises.reduce<Ratings>((all, { skill, to, level }) => {
    const rating: Rating = all.get(skill.id) ?? {};
    return new Map([...all, [skill.id, to ? { ...rating, proficiency: to.id } : { ...rating, met: new Map([...(rating.met ?? []), [level!.id, true] as const]) }]]);
  }, ratings);
