import type { Matrix } from '../model/types.js';

/** What is asked for in all, and of that what is mandatory: counts of filled cells. */
export interface Asked {
  readonly requirements: number;
  readonly mandatory: number;
}

export function askedBy(matrix: Matrix): Asked {
  const cells = matrix.categories.flatMap(({ skills }) => skills.flatMap((skill) => [...skill.requirements.values()]));
  return { requirements: cells.length, mandatory: cells.filter(({ mandatory }) => mandatory).length };
}
