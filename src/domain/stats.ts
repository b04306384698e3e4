import type { Level, Matrix } from '../model/types.js';
import { askedBy } from './asked.js';

/** What a matrix counts, defined once for every sentence that says a number. */
export interface Counts {
  readonly skills: number;
  readonly levels: number;
  readonly categories: number;
  /** Filled cells. */
  readonly requirements: number;
  /** Filled cells that are mandatory. */
  readonly mandatory: number;
  /** Items of all stacks. */
  readonly technologies: number;
  /** Filled cells by proficiency id. */
  readonly byProficiency: ReadonlyMap<string, number>;
}

export function countsOf(matrix: Matrix): Counts {
  const skills = matrix.categories.flatMap((category) => category.skills);
  const byProficiency = new Map<string, number>();
  for (const { proficiency } of skills.flatMap((skill) => [...skill.requirements.values()])) {
    if (proficiency) byProficiency.set(proficiency.id, (byProficiency.get(proficiency.id) ?? 0) + 1);
  }
  return {
    ...askedBy(matrix),
    skills: skills.length,
    levels: matrix.levels.length,
    categories: matrix.categories.length,
    technologies: matrix.levels.reduce((sum, { stack }) => sum + stack.length, 0),
    byProficiency,
  };
}

/** What one level counts, by the same definitions. */
export type LevelCounts = Pick<Counts, 'requirements' | 'mandatory' | 'technologies'>;

export function levelCountsOf(matrix: Matrix, level: Level): LevelCounts {
  const cells = matrix.categories.flatMap(({ skills }) => skills.flatMap(({ requirements }) => requirements.get(level.id) ?? []));
  return { requirements: cells.length, mandatory: cells.filter(({ mandatory }) => mandatory).length, technologies: level.stack.length };
}
