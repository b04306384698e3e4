/** The fewest steps that reach a level. */
import type { Rating } from '../model/assessment.js';
import type { Level, Matrix, Proficiency, Skill } from '../model/types.js';
import { ownOf, skillsOf, type Ratings } from './cells.js';
import { nextStep, type NextStep } from './gaps.js';
import { gradeOf } from './grade.js';

/** One skill raised: to a proficiency, or to what a requirement of `level` says in words alone (`to` is undefined then). */
export interface Raise {
  readonly skill: Skill;
  /** Where the person stands; undefined: at none yet, or unanswered. */
  readonly from: Proficiency | undefined;
  readonly to: Proficiency | undefined;
  /** The level whose requirement is text alone. */
  readonly level: Level | undefined;
  /** In ranks of the scale: raising by two ranks is two steps. 1 where it is text alone. */
  readonly steps: number;
  /** The first of these steps. */
  readonly next: NextStep;
}

/**
 * Raises that together reach a level; none where it is reached already.
 *
 * - `fewest`: no other way has fewer steps;
 * - `short`: none of its raises can be left out or end a rank lower.
 */
export interface LearningPath {
  readonly kind: 'fewest' | 'short';
  /** In document order. */
  readonly raises: readonly Raise[];
  /** Of all raises. */
  readonly steps: number;
}

/**
 * A short path to a level, which attains it by the rule of `gradeOf`. Unanswered counts as none. Undefined: no raise
 * reaches it, since it asks nothing or what it asks is not applicable, or the matrix has no such level.
 */
export function pathTo(matrix: Matrix, ratings: Ratings, levelId: string): LearningPath | undefined {
  const level = matrix.levels.find(({ id }) => id === levelId);
  const isReached = (raises: readonly Raise[]): boolean => {
    const raised = new Map<string, Rating>(ratings);
    for (const { skill, to, level: text } of raises) {
      const rating = raised.get(skill.id);
      raised.set(skill.id, to ? { ...rating, proficiency: to.id } : { ...rating, met: new Map([...(rating?.met ?? []), [text!.id, true]]) });
    }
    return gradeOf(matrix, raised).levels.some((it) => it.level === level && it.standing === 'attained');
  };
  let raises = skillsOf(matrix).flatMap((skill) => raisesOf(matrix, skill, ratings.get(skill.id)));
  if (!level || !isReached(raises)) return undefined;
  for (const raise of raises.toReversed()) {
    const without = raises.filter((it) => it !== raise);
    const lower = raise.to ? skillSteps(raise).map((to): Raise => ({ ...raise, to, steps: to.rank - (raise.from?.rank ?? 0) })) : [];
    const found = [without, ...lower.map((it) => raises.map((old) => (old === raise ? it : old)))].find(isReached);
    if (found) raises = found;
  }
  return { kind: 'short', raises, steps: raises.reduce((sum, { steps }) => sum + steps, 0) };
}

const skillSteps = ({ skill, from, to }: Raise): readonly Proficiency[] => skill.scale.filter(({ rank }) => rank > (from?.rank ?? 0) && rank < to!.rank);

function raisesOf({ levels }: Matrix, skill: Skill, rating: Rating | undefined): readonly Raise[] {
  if (rating?.notApplicable) return [];
  const from = ownOf(skill, rating) ?? undefined;
  const to = skill.scale.at(-1);
  const texts = levels.flatMap((level): Raise[] => {
    const requirement = skill.requirements.get(level.id);
    if (!requirement || requirement.proficiency || rating?.met?.get(level.id)) return [];
    return [{ skill, from, to: undefined, level, steps: 1, next: nextStep(skill, requirement, from) }];
  });
  if (!to || to.rank <= (from?.rank ?? 0)) return texts;
  return [{ skill, from, to, level: undefined, steps: to.rank - (from?.rank ?? 0), next: nextStep(skill, { proficiency: to, mandatory: false }, from) }, ...texts];
}
