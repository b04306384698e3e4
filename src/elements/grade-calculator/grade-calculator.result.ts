/** Pure: a document and the answers → where the reader stands, and what comes next. */
import { gapsTo, type Gap, type Gaps } from '../../domain/gaps.js';
import { gradeOf, type GradeResult, type LevelResult } from '../../domain/grade.js';
import { mandatoryUpTo, type MandatoryPart } from '../../domain/mandatory.js';
import { pathTo } from '../../domain/path.js';
import type { LearningPath } from '../../domain/raise.js';
import { learningOrder, nextTargets } from '../../domain/recommend.js';
import type { Mark, StandingNumbers } from '../../locale/messages/grade.js';
import type { Assessment } from '../../model/assessment.js';
import type { Level, Matrix } from '../../model/types.js';

/** So many of the gaps are named first. */
const FIRST = 5;

/** What somebody's answers come to. */
export interface CalculatorResult {
  readonly grade: GradeResult;
  /** The level that is aimed at; undefined where there is none (left). */
  readonly target: Level | undefined;
  /** What is missing for the target. */
  readonly gaps: Gaps | undefined;
  /** The first of them to learn, in order. */
  readonly first: readonly Gap[];
  /** The mandatory part of the target, where nothing else is asked (`mode="mandatory"`). */
  readonly mandatory: MandatoryPart | undefined;
}

/** A level as a row: a bar and numbers. */
export interface LevelRow {
  readonly level: Level;
  readonly marks: readonly Mark[];
  /** Full part of the bar, from 0 to 1. */
  readonly share: number;
  /** Full and pale part of the bar, from 0 to 1. */
  readonly reach: number;
  /** What is enough, from 0 to 1; undefined where the bar has no such line. */
  readonly enough: number | undefined;
  readonly numbers: { readonly kind: 'standing'; readonly standing: StandingNumbers } | { readonly kind: 'points'; readonly sum: number; readonly min: number } | undefined;
}

/**
 * The result of answers, as far as it is asked for: the same object as long as nothing of it has changed.
 */
export class ResultReader {
  readonly matrix: Matrix;
  /** Whether any level asks for something: else there is no grade. */
  readonly grades: boolean;
  /** Whether all skills weigh the same. */
  readonly even: boolean;
  #last: { readonly assessment: Assessment; readonly wanted: string; readonly mandatory: boolean; readonly result: CalculatorResult } | undefined;
  #path: { readonly of: CalculatorResult; readonly path: LearningPath | undefined } | undefined;

  constructor(matrix: Matrix) {
    this.matrix = matrix;
    const skills = matrix.categories.flatMap((category) => category.skills);
    this.grades = matrix.levels.length > 0 && (skills.some(({ requirements }) => requirements.size > 0) || (matrix.grading.method === 'points' && matrix.grading.bands.length > 0));
    this.even = skills.every(({ weight }) => weight === skills[0]?.weight);
  }

  /** @param targets ids to aim at: the first that is a level; none is: what comes next */
  result(assessment: Assessment, mandatory: boolean, ...targets: readonly (string | null | undefined)[]): CalculatorResult {
    const { levels } = this.matrix;
    const chosen = targets.map((id) => levels.find((level) => level.id === id)).find((it) => it);
    const wanted = chosen?.id ?? '';
    const last = this.#last;
    if (last?.assessment === assessment && last.wanted === wanted && last.mandatory === mandatory) return last.result;
    const { ratings } = assessment;
    const grade = gradeOf(this.matrix, ratings);
    // The mandatory part has no grade to come after: it begins where the ladder does.
    const target = chosen ?? (mandatory ? levels[0] : nextTargets(this.matrix, grade)[0]);
    const result: CalculatorResult = {
      grade,
      target,
      gaps: target && gapsTo(this.matrix, ratings, target.id),
      first: (target && learningOrder(this.matrix, ratings, target.id)?.slice(0, FIRST)) ?? [],
      mandatory: mandatory && target ? mandatoryUpTo(this.matrix, ratings, target.id) : undefined,
    };
    this.#last = { assessment, wanted, mandatory, result };
    return result;
  }

  /** What comes next, whatever is aimed at. */
  next({ grade }: CalculatorResult): Level | undefined {
    return nextTargets(this.matrix, grade)[0];
  }

  /** A short path to a result's target: asked for by those who want to see it, since it takes its time. */
  path(result: CalculatorResult, { ratings }: Assessment): LearningPath | undefined {
    if (this.#path?.of !== result) this.#path = { of: result, path: result.target && pathTo(this.matrix, ratings, result.target.id) };
    return this.#path.path;
  }
}

export const numbersOf = ({ cells, leftOut, mandatory, weight }: LevelResult): StandingNumbers => {
  return {
    met: cells.filter(({ state }) => state === 'met').length,
    total: cells.length - leftOut.length,
    mandatoryMet: mandatory.met,
    mandatoryTotal: mandatory.total,
    share: weight.share,
  };
};

export const rowsOf = ({ grade, target }: CalculatorResult): readonly LevelRow[] =>
  grade.levels.map((it): LevelRow => {
    const { level, standing } = it;
    const isGrade = grade.grades.includes(level);
    const marks: Mark[] = [
      ...(isGrade ? ['grade' as const] : []),
      ...(level === target ? ['target' as const] : []),
      ...(standing === 'passed' || standing === 'undecided' || standing === 'empty' ? [standing] : []),
    ];
    if (grade.rule.method === 'points') {
      const { sum, bands } = grade.rule;
      const min = bands.find((band) => band.level === level)?.min;
      const share = min === undefined ? 0 : min > 0 ? Math.min(1, sum / min) : 1;
      return { level, marks, share, reach: share, enough: undefined, numbers: min === undefined ? undefined : { kind: 'points', sum, min } };
    }
    const share = it.weight.share ?? 0;
    const standingNumbers = numbersOf(it);
    return { level, marks, share, reach: Math.max(share, it.readiness ?? 0), enough: grade.rule.threshold, numbers: standingNumbers.total === 0 ? undefined : { kind: 'standing', standing: standingNumbers } };
  });
