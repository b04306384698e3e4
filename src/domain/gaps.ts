/** What is missing to what one level asks, and the next step in each of it. */
import type { Detail, Matrix, Proficiency, Requirement, Resource, Skill } from '../model/types.js';
import { columnsFor, isLeft, isMet, type Cell, type Ratings } from './cells.js';

/** One step up: by one rank of the scale, or to what a requirement says in words alone. */
export interface NextStep {
  /** The proficiency that it leads to; undefined: the requirement is text alone. */
  readonly proficiency: Proficiency | undefined;
  /** What the requirement itself says, where the step leads to it; else what the skill expects of that proficiency. */
  readonly words: Detail | undefined;
  /** Those that help to reach it, those for any proficiency among them, in document order. */
  readonly resources: readonly Resource[];
}

export interface Gap extends Cell {
  readonly state: 'short' | 'unanswered';
  /** In ranks of the scale, counted from none where it is unanswered; 1 where the requirement is text alone. */
  readonly distance: number;
  readonly next: NextStep;
}

/** In document order each; together all of the level's requirements that are not met. */
export interface Gaps {
  readonly mandatory: readonly Gap[];
  readonly others: readonly Gap[];
  /** Without an answer, mandatory or not: the person may well have it. */
  readonly unanswered: readonly Gap[];
  /** Left out because the skill is not applicable. */
  readonly leftOut: readonly Cell[];
}

/**
 * The gaps to what a level itself asks, wherever the person stands; what levels before it ask besides is not among them
 * (`LevelResult.blockedBy`, `pathTo`). Undefined: the matrix has no such level.
 */
export function gapsTo(matrix: Matrix, ratings: Ratings, levelId: string): Gaps | undefined {
  const column = columnsFor(matrix, ratings).get(levelId);
  if (!column) return undefined;
  const cells = [...column.values()];
  const gaps = cells.filter((cell) => isLeft(cell) && !isMet(cell)).map(gapOf);
  const rated = gaps.filter(({ state }) => state === 'short');
  return {
    mandatory: rated.filter(({ requirement }) => requirement.mandatory),
    others: rated.filter(({ requirement }) => !requirement.mandatory),
    unanswered: gaps.filter(({ state }) => state === 'unanswered'),
    leftOut: cells.filter((cell) => !isLeft(cell)),
  };
}

function gapOf(cell: Cell): Gap {
  const { skill, requirement, own, state } = cell;
  const distance = requirement.proficiency ? requirement.proficiency.rank - (own?.rank ?? 0) : 1;
  return { ...cell, state: state === 'short' ? state : 'unanswered', distance, next: nextStep(skill, requirement, own) };
}

/** The step from where a person stands towards a requirement that is not met. */
export function nextStep(skill: Skill, requirement: Requirement, own: Proficiency | null | undefined): NextStep {
  const required = requirement.proficiency;
  const proficiency = required && skill.scale.find(({ rank }) => rank === (own?.rank ?? 0) + 1);
  const leads = proficiency === required;
  return {
    proficiency,
    words: (leads ? requirement.detail : undefined) ?? (proficiency && skill.expectations.get(proficiency.id)),
    resources: skill.resources.filter((it) => it.for.length === 0 || (proficiency && it.for.includes(proficiency.id))),
  };
}
