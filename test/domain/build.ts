import type { Category, Level, Matrix, Proficiency, Requirement, Skill } from '../../src/model/types.js';

/** Smallest valid pieces of a document, for tests that care about one property of them. */

export const level = (id: string, more: Partial<Level> = {}): Level => ({
  id,
  name: id,
  abbr: id,
  focus: [],
  stack: [],
  next: [],
  ...more,
});

export const scaleOf = (...ids: string[]): Proficiency[] =>
  ids.map((id, i) => ({ id, name: id, abbr: id, rank: i + 1, steps: ids.length }));

export const skill = (id: string, requirements: Readonly<Record<string, Requirement>> = {}): Skill => ({
  id,
  name: id,
  tags: [],
  weight: 1,
  sameAs: [],
  scale: [],
  expectations: new Map(),
  resources: [],
  requirements: new Map(Object.entries(requirements)),
});

export const category = (id: string, ...skills: Skill[]): Category => ({ id, name: id, skills });

export const matrix = (more: Partial<Matrix> = {}): Matrix => ({
  id: 'm',
  name: 'M',
  notes: [],
  changes: [],
  links: [],
  scale: [],
  levels: [],
  categories: [],
  grading: { method: 'threshold', threshold: 0.8 },
  faq: [],
  ...more,
});
