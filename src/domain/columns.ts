import type { Level, Matrix, Proficiency } from '../model/types.js';

/** A column of the table: a level, or in a catalogue of skills a step of the scale. */
export type Column =
  | { readonly kind: 'level'; readonly id: string; readonly level: Level }
  | { readonly kind: 'step'; readonly id: string; readonly proficiency: Proficiency };

/** Whether no cell is filled: then the document describes skills, and asks for none. */
export const isCatalogue = (matrix: Matrix): boolean =>
  matrix.categories.every((category) => category.skills.every((skill) => skill.requirements.size === 0));

export function columnsOf(matrix: Matrix): readonly Column[] {
  // Levels that ask nothing still say more than no column at all.
  if (matrix.levels.length > 0 && !(isCatalogue(matrix) && matrix.scale.length > 0)) {
    return matrix.levels.map((level) => ({ kind: 'level', id: level.id, level }));
  }
  return matrix.scale.map((proficiency) => ({ kind: 'step', id: proficiency.id, proficiency }));
}
