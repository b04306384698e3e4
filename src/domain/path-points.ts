/** A short path to a band of points. */
import type { Level, Matrix, Proficiency, Skill } from '../model/types.js';
import { ownOf, skillsOf, type Ratings } from './cells.js';
import { pointsOf, pointsRuleOf, type Points } from './points.js';
import { pathOf, raiseTo, type LearningPath } from './raise.js';
import { reaches } from './tally.js';

/** A skill, where it stands, and the steps of its scale at which it adds more points than at any before. */
interface Climb {
  readonly skill: Skill;
  readonly own: Proficiency | null | undefined;
  readonly steps: readonly Proficiency[];
  /** Index of the step that is taken; -1: none. */
  at: number;
}

/**
 * Step by step what brings most points for a rank, first within what the level asks, then beyond; of equal ones the lower step, then the
 * order of the document. At last each is taken back as far as the sum allows.
 */
export function pathByPoints(matrix: Matrix, ratings: Ratings, level: Level, grading: Points): LearningPath | undefined {
  const rule = pointsRuleOf(matrix, grading, ratings);
  const band = rule.bands.find((it) => it.level === level);
  if (!band) return undefined;
  const climbs = skillsOf(matrix).flatMap((skill): Climb[] => {
    const rating = ratings.get(skill.id);
    if (rating?.notApplicable) return [];
    const own = ownOf(skill, rating);
    return [{ skill, own, steps: risingSteps(grading, skill, own), at: -1 }];
  });
  let sum = rule.sum;
  while (!reaches(sum, band.min)) {
    const best = climbs.reduce<Climb | undefined>((top, it) => (it.at + 1 < it.steps.length && (!top || isBetter(grading, level, it, top)) ? it : top), undefined);
    if (!best) return undefined;
    sum += gainOf(grading, best, best.at, best.at + 1);
    best.at++;
  }
  // The last that was taken need not be the one too many.
  for (const climb of climbs.toReversed()) {
    const top = climb.at;
    for (let lower = -1; lower < top; lower++) {
      const without = sum - gainOf(grading, climb, lower, top);
      if (!reaches(without, band.min)) continue;
      sum = without;
      climb.at = lower;
      break;
    }
  }
  return pathOf('short', climbs.flatMap(({ skill, own, steps, at }) => (steps[at] ? [raiseTo(skill, own, steps[at], skill.requirements.get(level.id))] : [])));
}

function risingSteps(grading: Points, skill: Skill, own: Proficiency | null | undefined): readonly Proficiency[] {
  let most = pointsOf(grading, skill, own);
  return skill.scale.filter((step) => {
    const points = pointsOf(grading, skill, step);
    if (step.rank <= (own?.rank ?? 0) || points <= most) return false;
    most = points;
    return true;
  });
}

const stepAt = ({ own, steps }: Climb, at: number): Proficiency | null | undefined => (at < 0 ? own : steps[at]);
const gainOf = (grading: Points, climb: Climb, from: number, to: number): number => pointsOf(grading, climb.skill, stepAt(climb, to)) - pointsOf(grading, climb.skill, stepAt(climb, from));

function isBetter(grading: Points, level: Level, a: Climb, b: Climb): boolean {
  const [x, y] = [a, b].map((climb) => {
    const to = climb.steps[climb.at + 1]!;
    const asked = climb.skill.requirements.get(level.id)?.proficiency?.rank ?? 0;
    return { isAsked: to.rank <= asked, gain: gainOf(grading, climb, climb.at, climb.at + 1) / (to.rank - (stepAt(climb, climb.at)?.rank ?? 0)), rank: to.rank };
  }) as [Worth, Worth];
  if (x.isAsked !== y.isAsked) return x.isAsked;
  return x.gain > y.gain || (x.gain === y.gain && x.rank < y.rank);
}

interface Worth {
  readonly isAsked: boolean;
  readonly gain: number;
  readonly rank: number;
}
