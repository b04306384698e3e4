/** The grade that one person's answers come to, by the rule of the document, and everything that decided it. */
import type { Level, Matrix } from '../model/types.js';
import { columnsFor, isLeft, isMet, ownOf, skillsOf, type Cell, type Column, type Ratings } from './cells.js';
import { blockersTo, cellsOnTheWay, ladderOf, type Ladder } from './climb.js';
import { gradesByPoints, pointsRuleOf, type PointsRule } from './points.js';
import { readinessOf } from './readiness.js';
import { isEnough, passes, tallyOf, type Tally } from './tally.js';

/**
 * - `attained`: it passes, and so does all on a way to it; by points: its band is reached;
 * - `passed`: it passes, and something before it does not: reported, never a grade;
 * - `open`: it does not pass;
 * - `undecided`: all that it asks is not applicable;
 * - `empty`: it asks nothing; by points: it has no band.
 */
export type Standing = 'attained' | 'passed' | 'open' | 'undecided' | 'empty';

/** A level before another that holds up whoever is on the way to that one. */
export interface Blocker {
  readonly level: Level;
  /** What is missing in it, as it counts on that way (`cellsOnTheWay`); empty where all that it asks is not applicable. */
  readonly missing: readonly Cell[];
}

export interface LevelResult extends Tally {
  readonly level: Level;
  readonly standing: Standing;
  /** Every requirement, in document order. */
  readonly cells: readonly Cell[];
  /** Those that are left out because their skill is not applicable, the mandatory ones first. */
  readonly leftOut: readonly Cell[];
  /**
   * The cells that decided: what is met, where the level passes; else the mandatory ones that are not met, followed, where the
   * share is too low, by the others that are not met. By points none: there the sum decides.
   */
  readonly deciding: readonly Cell[];
  /** From 0 to 1 (`readinessOf`); undefined where nothing is left. */
  readonly readiness: number | undefined;
  /** Cells with an answer, "not applicable" among them, of all cells. */
  readonly answered: Answered;
  /** Lowest first, on the path that has the fewest of them. By points none. */
  readonly blockedBy: readonly Blocker[];
}

export interface Answered {
  readonly given: number;
  readonly total: number;
}

export type Rule = { readonly method: 'threshold'; readonly threshold: number } | PointsRule;

export interface GradeResult {
  readonly rule: Rule;
  /** The furthest attained level of each branch, in document order: none that is attained comes after it. Empty: not yet. By points: the highest band's. */
  readonly grades: readonly Level[];
  /** In document order. */
  readonly levels: readonly LevelResult[];
  /**
   * Questions with an answer: one for each skill of which any level asks a proficiency (by points: for each skill with a scale), and
   * one for each requirement that is text alone.
   */
  readonly answered: Answered;
}

/**
 * Grades by the rule of format 1, "Grading, exactly". The way to a level is judged with that level's own requirements in
 * mind (`cellsOnTheWay`), so a level can be attained above one that is open: where it asks less in what is missing.
 * Raising an answer never lowers the grade, unless the document's points fall while its scale rises.
 */
export function gradeOf(matrix: Matrix, ratings: Ratings): GradeResult {
  const columns = columnsFor(matrix, ratings);
  const { levels, grading } = matrix;
  const answered = questionsOf(matrix, ratings);
  if (grading.method === 'points') {
    const rule = pointsRuleOf(matrix, grading, ratings);
    const reached = new Map(rule.bands.map((band) => [band.level, band.reached]));
    const results = levels.map((level): LevelResult => {
      const standing = reached.get(level);
      return { ...factsOf(level, columns.get(level.id)!), standing: standing === undefined ? 'empty' : standing ? 'attained' : 'open', deciding: [], blockedBy: [] };
    });
    return { rule, grades: gradesByPoints(rule), levels: results, answered };
  }
  const { threshold } = grading;
  const ladder = ladderOf(levels);
  const results = levels.map((level): LevelResult => {
    const column = columns.get(level.id)!;
    const facts = factsOf(level, column);
    const blockedBy = column.size === 0 ? [] : blockersTo(ladder, columns, level, threshold).map((it) => blockerOf(it, columns.get(it.id)!, column));
    return { ...facts, standing: standingOf(facts, threshold, blockedBy), deciding: decidingOf(facts, threshold), blockedBy };
  });
  return { rule: grading, grades: furthest(ladder, results), levels: results, answered };
}

type Facts = Omit<LevelResult, 'standing' | 'deciding' | 'blockedBy'>;

function factsOf(level: Level, column: Column): Facts {
  const cells = [...column.values()];
  return {
    level,
    cells,
    ...tallyOf(cells),
    leftOut: mandatoryFirst(cells.filter((cell) => !isLeft(cell))),
    readiness: readinessOf(cells),
    answered: { given: cells.filter(({ state }) => state !== 'unanswered').length, total: cells.length },
  };
}

function standingOf(facts: Facts, threshold: number, blockedBy: readonly Blocker[]): Standing {
  if (facts.cells.length === 0) return 'empty';
  if (facts.leftOut.length === facts.cells.length) return 'undecided';
  if (!passes(facts, threshold)) return 'open';
  return blockedBy.length === 0 ? 'attained' : 'passed';
}

function decidingOf(facts: Facts, threshold: number): readonly Cell[] {
  const left = facts.cells.filter(isLeft);
  if (passes(facts, threshold)) return left.filter(isMet);
  const missing = left.filter((cell) => !isMet(cell));
  return isEnough(facts.weight.share, threshold) ? missing.filter(({ requirement }) => requirement.mandatory) : mandatoryFirst(missing);
}

function blockerOf(level: Level, column: Column, target: Column): Blocker {
  return { level, missing: cellsOnTheWay(column, target).filter((cell) => isLeft(cell) && !isMet(cell)) };
}

const mandatoryFirst = (cells: readonly Cell[]): readonly Cell[] => [
  ...cells.filter(({ requirement }) => requirement.mandatory),
  ...cells.filter(({ requirement }) => !requirement.mandatory),
];

function furthest({ order }: Ladder, results: readonly LevelResult[]): readonly Level[] {
  const attained = new Set(results.filter(({ standing }) => standing === 'attained').map(({ level }) => level.id));
  const below = new Set<string>();
  for (const { id, next } of order.toReversed()) if (next.some((it) => attained.has(it) || below.has(it))) below.add(id);
  return results.map(({ level }) => level).filter(({ id }) => attained.has(id) && !below.has(id));
}

function questionsOf(matrix: Matrix, ratings: Ratings): Answered {
  let [given, total] = [0, 0];
  const count = (isAnswered: boolean): void => {
    total++;
    if (isAnswered) given++;
  };
  const known = new Set(matrix.levels.map(({ id }) => id));
  for (const skill of skillsOf(matrix)) {
    const rating = ratings.get(skill.id);
    const isOut = rating?.notApplicable === true;
    const asked = [...skill.requirements].filter(([level]) => known.has(level));
    if (matrix.grading.method === 'points' ? skill.scale.length > 0 : asked.some(([, { proficiency }]) => proficiency)) count(isOut || ownOf(skill, rating) !== undefined);
    for (const [level, { proficiency }] of asked) if (!proficiency) count(isOut || rating?.met?.has(level) === true);
  }
  return { given, total };
}
