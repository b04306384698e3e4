/** One person's answers beside what each level asks: the cells that every answer about a grade is made of. */
import type { Rating } from '../model/assessment.js';
import type { Matrix, Proficiency, Requirement, Skill } from '../model/types.js';

/** By skill id. Those of skills, levels and proficiencies that the matrix does not have are passed over. */
export type Ratings = ReadonlyMap<string, Rating>;

/**
 * How an answer stands to a requirement. `short`: answered, and less than is asked. `unanswered` is a gap too: no rating, one
 * with nothing but a note, or by a proficiency that the skill's scale does not have.
 */
export type CellState = 'met' | 'short' | 'unanswered' | 'not-applicable';

/** What one level asks of one skill, and how the answer stands to it. */
export interface Cell {
  readonly skill: Skill;
  readonly requirement: Requirement;
  readonly state: CellState;
  /** The step that the person has rated; null: none yet; undefined: unanswered or not applicable. */
  readonly own: Proficiency | null | undefined;
}

/** The cells of one level by skill, in document order. */
export type Column = ReadonlyMap<Skill, Cell>;

/** The step that a rating names; null: none yet; undefined: it names none that the skill has. */
export function ownOf(skill: Skill, rating: Rating | undefined): Proficiency | null | undefined {
  if (rating?.notApplicable || rating?.proficiency === undefined) return undefined;
  return rating.proficiency === null ? null : skill.scale.find(({ id }) => id === rating.proficiency);
}

/** One cell; undefined where the level asks nothing of the skill. */
export function cellFor(skill: Skill, level: string, rating: Rating | undefined): Cell | undefined {
  const requirement = skill.requirements.get(level);
  const own = ownOf(skill, rating);
  return requirement && { skill, requirement, state: stateOf(requirement, level, rating, own), own };
}

/** The filled cells of every level, by level id. */
export function columnsFor(matrix: Matrix, ratings: Ratings): ReadonlyMap<string, Column> {
  const columns = new Map<string, Map<Skill, Cell>>(matrix.levels.map(({ id }) => [id, new Map()]));
  for (const skill of skillsOf(matrix)) {
    const rating = ratings.get(skill.id);
    const own = ownOf(skill, rating);
    for (const [level, requirement] of skill.requirements) {
      columns.get(level)?.set(skill, { skill, requirement, state: stateOf(requirement, level, rating, own), own });
    }
  }
  return columns;
}

export const isMet = ({ state }: Cell): boolean => state === 'met';
/** Whether it counts: what is not applicable leaves the level. */
export const isLeft = ({ state }: Cell): boolean => state !== 'not-applicable';

export const skillsOf = ({ categories }: Matrix): readonly Skill[] => categories.flatMap(({ skills }) => skills);

function stateOf({ proficiency }: Requirement, level: string, rating: Rating | undefined, own: Proficiency | null | undefined): CellState {
  if (rating?.notApplicable) return 'not-applicable';
  if (!proficiency) {
    const met = rating?.met?.get(level);
    return met === undefined ? 'unanswered' : met ? 'met' : 'short';
  }
  if (own === undefined) return 'unanswered';
  return (own?.rank ?? 0) >= proficiency.rank ? 'met' : 'short';
}
