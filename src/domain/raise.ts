/** One skill raised, as a step of a path that a reader can take. */
import type { Level, Proficiency, Requirement, Skill } from '../model/types.js';
import { nextStep, type NextStep } from './gaps.js';

/** One skill raised: to a proficiency, or to what a requirement of `level` says in words alone (`to` is undefined then). */
export interface Raise {
  readonly skill: Skill;
  /** Where the person stands; undefined: at none yet, or unanswered. */
  readonly from: Proficiency | undefined;
  readonly to: Proficiency | undefined;
  /** The level whose requirement is text alone; undefined beside a proficiency. */
  readonly level: Level | undefined;
  /** In ranks of the scale: raising by two ranks is two steps. 1 where it is text alone. */
  readonly steps: number;
  /** The first of these steps, with the words for it and what helps. */
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

/** @param requirement the one whose words are wanted, where it is the very next step */
export function raiseTo(skill: Skill, own: Proficiency | null | undefined, to: Proficiency, requirement?: Requirement): Raise {
  const from = own ?? undefined;
  const aim = requirement?.proficiency === to ? requirement : { proficiency: to, mandatory: false };
  return { skill, from, to, level: undefined, steps: to.rank - (from?.rank ?? 0), next: nextStep(skill, aim, own) };
}

export function raiseText(skill: Skill, own: Proficiency | null | undefined, level: Level, requirement: Requirement): Raise {
  return { skill, from: own ?? undefined, to: undefined, level, steps: 1, next: nextStep(skill, requirement, own) };
}

export const pathOf = (kind: LearningPath['kind'], raises: readonly Raise[]): LearningPath => ({ kind, raises, steps: raises.reduce((sum, { steps }) => sum + steps, 0) });
