/** Grading by points: one sum over all skills, and the bands that it reaches. */
import type { Grading, Level, Matrix, Proficiency, Skill } from '../model/types.js';
import { ownOf, skillsOf, type Ratings } from './cells.js';
import { reaches } from './tally.js';

export type Points = Extract<Grading, { method: 'points' }>;

/** The points from which on a level is reached. */
export interface Band {
  readonly level: Level;
  readonly min: number;
  readonly reached: boolean;
}

export interface PointsRule {
  readonly method: 'points';
  readonly sum: number;
  /** Lowest first, those with the same `min` in the order of the levels. Of several for one level the lowest is here: it is the one that decides. */
  readonly bands: readonly Band[];
  /** The lowest that are not reached, and how many points they are away; undefined at the top. */
  readonly next: { readonly levels: readonly Level[]; readonly min: number; readonly missing: number } | undefined;
}

export function pointsRuleOf(matrix: Matrix, grading: Points, ratings: Ratings): PointsRule {
  const sum = skillsOf(matrix).reduce((all, skill) => all + pointsOf(grading, skill, ownOf(skill, ratings.get(skill.id))), 0);
  const bands = matrix.levels
    .flatMap((level): Band[] => {
      const mins = grading.bands.filter((it) => it.level === level.id).map(({ min }) => min);
      if (mins.length === 0) return [];
      const min = Math.min(...mins);
      return [{ level, min, reached: reaches(sum, min) }];
    })
    .sort((a, b) => a.min - b.min);
  const next = bands.find(({ reached }) => !reached);
  return {
    method: 'points',
    sum,
    bands,
    next: next && { levels: levelsAt(bands, next.min), min: next.min, missing: next.min - sum },
  };
}

/** What one skill adds to the sum: nothing where it is unanswered, none, not applicable, or at a step without points. */
export const pointsOf = ({ points }: Points, { weight }: Skill, own: Proficiency | null | undefined): number => (own ? (points.get(own.id) ?? 0) * weight : 0);

/** The levels of the highest band that is reached: several where bands have the same `min`. */
export function gradesByPoints({ bands }: PointsRule): readonly Level[] {
  const highest = bands.findLast(({ reached }) => reached);
  return highest ? levelsAt(bands, highest.min) : [];
}

const levelsAt = (bands: readonly Band[], at: number): readonly Level[] => bands.filter(({ min }) => min === at).map(({ level }) => level);
