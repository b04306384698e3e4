import type { Category, Matrix } from '../model/types.js';

const MOST = 3;

/** What a role turns on: the named categories with the most mandatory requirements, at most three, the first of equals first. */
export const keyDomains = (matrix: Matrix): readonly Category[] =>
  matrix.categories
    .map((category) => ({ category, mandatory: mandatoryIn(category) }))
    .filter(({ category, mandatory }) => category.name !== undefined && mandatory > 0)
    .sort((a, b) => b.mandatory - a.mandatory)
    .slice(0, MOST)
    .map(({ category }) => category);

const mandatoryIn = ({ skills }: Category): number => skills.reduce((sum, { requirements }) => sum + [...requirements.values()].filter(({ mandatory }) => mandatory).length, 0);
