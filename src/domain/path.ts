/** The fewest steps that reach a level. */
import type { Level, Matrix, Skill } from '../model/types.js';
import { columnsFor, isLeft, isMet, type Cell, type Column, type Ratings } from './cells.js';
import { blockersTo, cellsOnTheWay, ladderOf, type Ladder } from './climb.js';
import { cheapestCover, costOf, type Item, type Option, type Picks } from './cover.js';
import { pathByPoints } from './path-points.js';
import { pathOf, raiseText, raiseTo, type LearningPath, type Raise } from './raise.js';
import { passes, tallyOf, TOLERANCE } from './tally.js';
import { waysTo } from './ways.js';

/**
 * The raises that attain a level by the rule of `gradeOf`, with all that has to be mended before it. A step is one rank of a
 * scale, so that from none to the top counts as many steps as the scale has. Unanswered counts as none.
 *
 * By threshold, with equal weights, it has the fewest steps (`kind`), unless that could not be proved within a moment, a skill is asked in words
 * before and by a proficiency later, or the ladder has more ways than can be looked at. By points and with unequal weights
 * it is a short one. Undefined: no raise reaches the level, since it asks nothing, what it asks is not applicable,
 * its band is beyond all points, or the matrix has no such level.
 */
export function pathTo(matrix: Matrix, ratings: Ratings, levelId: string): LearningPath | undefined {
  const level = matrix.levels.find(({ id }) => id === levelId);
  if (!level) return undefined;
  const { grading } = matrix;
  return grading.method === 'points' ? pathByPoints(matrix, ratings, level, grading) : pathByThreshold(matrix, ratings, level, grading.threshold);
}

function pathByThreshold(matrix: Matrix, ratings: Ratings, level: Level, threshold: number): LearningPath | undefined {
  const columns = columnsFor(matrix, ratings);
  const goal = columns.get(level.id)!;
  if (![...goal.values()].some(isLeft)) return undefined;
  const ladder = ladderOf(matrix.levels);
  const { ways, isComplete } = waysTo(ladder, columns, level, threshold);
  const solved = ways.flatMap((way) => {
    const rows = way.map(({ id }) => cellsOnTheWay(columns.get(id)!, goal));
    if (!passes(tallyOf(goal.values()), threshold)) rows.push([...goal.values()]);
    return cheapestRaises(level, goal, rows.map(columnOf), threshold) ?? [];
  });
  const best = solved.reduce<Solved | undefined>((top, it) => (top && top.cost <= it.cost ? top : it), undefined);
  if (!best) return undefined;
  const isFewest = isComplete && solved.every(({ isCheapest }) => isCheapest);
  const isAlone = isComplete && ways.length === 1;
  return pathOf(isFewest ? 'fewest' : 'short', isFewest || isAlone ? best.raises : needed(best.raises, { ladder, columns, level, threshold }));
}

interface Solved {
  readonly raises: readonly Raise[];
  readonly cost: number;
  readonly isCheapest: boolean;
}

/** A skill that is not met somewhere on the way, and the rows in which it is not. */
interface Open {
  readonly skill: Skill;
  readonly goal: Cell;
  readonly missing: readonly { readonly row: number; readonly cell: Cell }[];
}

const columnOf = (cells: readonly Cell[]): Column => new Map(cells.filter(isLeft).map((cell) => [cell.skill, cell]));

/** @param rows the cells, as they count on the way, of each level that does not pass yet */
function cheapestRaises(level: Level, target: Column, rows: readonly Column[], threshold: number): Solved | undefined {
  const open = [...target].flatMap(([skill, goal]): Open[] => {
    const missing = rows.flatMap((column, row) => {
      const cell = column.get(skill);
      return cell && !isMet(cell) ? [{ row, cell }] : [];
    });
    return missing.length > 0 ? [{ skill, goal, missing }] : [];
  });
  const weights = new Set(rows.flatMap((column) => [...column.keys()].map((skill) => skill.weight)));
  const isEven = weights.size <= 1;
  const items = open.map((it) => itemOf(it, isEven ? 1 : it.skill.weight));
  const needs = rows.map((column) => {
    const { met, total } = tallyOf(column.values()).weight;
    const need = (threshold - TOLERANCE) * total - met;
    return isEven ? Math.ceil(need / [...weights][0]!) : need;
  });
  const cover = cheapestCover(items, needs, isEven);
  if (!cover) return undefined;
  return { raises: raisesOf(level, open, items, cover.picks), cost: costOf(items, cover.picks), isCheapest: cover.isCheapest && !open.some(isMixed) };
}

/** What meets the target's own requirement meets all of the skill's; with less, those that ask no more than that. */
function itemOf({ goal, missing }: Open, weight: number): Item {
  const ranks = ranksOf(goal, missing);
  const options = ranks.map((rank): Option => ({
    cost: rank === Infinity ? 1 : rank - (goal.own?.rank ?? 0),
    rows: missing.filter(({ cell }) => rank >= rankOf(goal) || rankOf(cell) <= rank).map(({ row }) => row),
  }));
  const must = missing.filter(({ cell }) => cell.requirement.mandatory).map(({ row }) => row);
  return { weight, options, least: must.length > 0 ? options.findIndex(({ rows }) => must.every((row) => rows.includes(row))) : -1 };
}

/** Text alone is beyond every rank: it is met by the target's own requirement only. */
const rankOf = ({ requirement: { proficiency } }: Cell): number => proficiency?.rank ?? Infinity;

function ranksOf(goal: Cell, missing: Open['missing']): readonly number[] {
  if (rankOf(goal) === Infinity) return [Infinity];
  return [...new Set(missing.map(({ cell }) => Math.min(rankOf(cell), rankOf(goal))))].sort((a, b) => a - b);
}

/** A requirement in words before a proficiency could be met by itself, which is not looked at. */
const isMixed = ({ goal, missing }: Open): boolean => rankOf(goal) !== Infinity && missing.some(({ cell }) => rankOf(cell) === Infinity);

function raisesOf(level: Level, open: readonly Open[], items: readonly Item[], picks: Picks): readonly Raise[] {
  return open.flatMap(({ skill, goal }, i): Raise[] => {
    const option = items[i]!.options[picks[i]!];
    if (!option) return [];
    if (!goal.requirement.proficiency) return [raiseText(skill, goal.own, level, goal.requirement)];
    const to = skill.scale.find(({ rank }) => rank === (goal.own?.rank ?? 0) + option.cost)!;
    return [raiseTo(skill, goal.own, to, goal.requirement)];
  });
}

interface Aim {
  readonly ladder: Ladder;
  readonly columns: ReadonlyMap<string, Column>;
  readonly level: Level;
  readonly threshold: number;
}

/** What is left when each raise is taken back as far as the level stays attained, by whatever way. */
function needed(raises: readonly Raise[], aim: Aim): readonly Raise[] {
  return raises.reduceRight<readonly Raise[]>((kept, raise) => {
    const { skill, from, to } = raise;
    const lower = skill.scale.filter(({ rank }) => to && rank > (from?.rank ?? 0) && rank < to.rank).map((step) => raiseTo(skill, from, step));
    const others = kept.filter((it) => it !== raise);
    const found = [others, ...lower.map((it) => kept.map((old) => (old === raise ? it : old)))].find((it) => isReached(it, aim));
    return found ?? kept;
  }, raises);
}

function isReached(raises: readonly Raise[], { ladder, columns, level, threshold }: Aim): boolean {
  const bySkill = new Map(raises.map((raise) => [raise.skill, raise]));
  const raised = new Map(
    [...columns].map(([id, column]): [string, Column] => [id, new Map([...column].map(([skill, cell]) => [skill, raisedCell(cell, id, bySkill.get(skill))]))]),
  );
  return passes(tallyOf(raised.get(level.id)!.values()), threshold) && blockersTo(ladder, raised, level, threshold).length === 0;
}

function raisedCell(cell: Cell, level: string, raise: Raise | undefined): Cell {
  const rank = raise?.to ? (cell.requirement.proficiency?.rank ?? Infinity) : undefined;
  const isRaised = raise && (rank === undefined ? raise.level?.id === level : rank <= raise.to!.rank);
  return isRaised ? { ...cell, state: 'met' } : cell;
}
