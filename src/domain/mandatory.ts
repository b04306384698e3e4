/** The mandatory part of a level: fewer questions, and no grade. */
import type { Level, Matrix, Skill } from '../model/types.js';
import { columnsFor, isLeft, isMet, skillsOf, type Cell, type Ratings } from './cells.js';
import { cellsOnTheWay, ladderOf } from './climb.js';
import type { Answered } from './grade.js';


export interface MandatoryCell extends Cell {
  /** The level that asks it: the target, or one before it. */
  readonly level: Level;
}

export interface MandatoryPart {
  readonly level: Level;
  /** One a skill, the highest that is asked, and each one that is text alone; in document order, within a skill up the ladder. */
  readonly cells: readonly MandatoryCell[];
  /** Of those that are not left out. */
  readonly met: number;
  readonly total: number;
  readonly answered: Answered;
  /** Whether something is left and all of it is met. It is said as "mandatory part of LEVEL met", never as a grade. */
  readonly complete: boolean;
}

/**
 * The mandatory cells of a level and of the levels on a way to it, as they count on that way (`cellsOnTheWay`): what the level itself
 * asks no more is not asked for it. Of several ways it is the one on which the fewest are not met, of equal ones the first
 * of the document. Undefined: the matrix has no such level.
 */
export function mandatoryUpTo(matrix: Matrix, ratings: Ratings, levelId: string): MandatoryPart | undefined {
  const columns = columnsFor(matrix, ratings);
  const { order, before } = ladderOf(matrix.levels);
  const level = order.find(({ id }) => id === levelId);
  if (!level) return undefined;
  const target = columns.get(level.id)!;
  const ways = new Map<string, Way>();
  for (const at of order) {
    const column = columns.get(at.id)!;
    const counted = (at === level ? [...column.values()] : cellsOnTheWay(column, target)).filter(({ requirement }) => requirement.mandatory);
    const way = (before.get(at.id) ?? []).map(({ id }) => ways.get(id)!).reduce<Way | undefined>((best, it) => (best && best.open <= it.open ? best : it), undefined);
    ways.set(at.id, { open: (way?.open ?? 0) + counted.filter((cell) => isLeft(cell) && !isMet(cell)).length, cells: [...(way?.cells ?? []), ...counted.map((cell) => ({ ...cell, level: at }))] });
    if (at === level) break;
  }
  const cells = highestOf(matrix, ways.get(level.id)!.cells);
  const left = cells.filter(isLeft);
  const met = left.filter(isMet).length;
  return {
    level,
    cells,
    met,
    total: left.length,
    answered: { given: cells.filter(({ state }) => state !== 'unanswered').length, total: cells.length },
    complete: left.length > 0 && met === left.length,
  };
}

interface Way {
  readonly open: number;
  readonly cells: readonly MandatoryCell[];
}

function highestOf(matrix: Matrix, cells: readonly MandatoryCell[]): readonly MandatoryCell[] {
  const bySkill = new Map<Skill, MandatoryCell[]>();
  for (const cell of cells) bySkill.set(cell.skill, [...(bySkill.get(cell.skill) ?? []), cell]);
  return skillsOf(matrix).flatMap((skill) => {
    const own = bySkill.get(skill) ?? [];
    const top = Math.max(...own.map(({ requirement }) => requirement.proficiency?.rank ?? 0));
    // The last of them is nearest to the target, whose words it has.
    const highest = own.findLast(({ requirement }) => requirement.proficiency?.rank === top);
    return own.filter((cell) => !cell.requirement.proficiency || cell === highest);
  });
}
