/** Pure: answers, and somebody else's beside them → what is to stand on paper. */
import { chartOf } from '../../domain/profile-chart.js';
import { profileOf } from '../../domain/profile.js';
import type { Opinion as Row, Opinions } from '../../domain/opinions.js';
import type { LearningPath } from '../../domain/raise.js';
import { subjectOf } from '../../domain/subject.js';
import type { Chart } from '../../locale/chart.js';
import type { Assessment } from '../../model/assessment.js';
import type { Matrix, Text } from '../../model/types.js';
import type { CalculatorResult, ResultReader } from './grade-calculator.result.js';
import type { TalkWords } from './grade-calculator.talk.words.js';

export interface SecondOpinion {
  readonly theirs: Assessment;
  readonly opinions: Opinions;
  readonly agreed: Assessment;
}

export interface PaperGiven {
  readonly matrix: Matrix;
  readonly text: (text: Text | undefined) => string;
  readonly words: TalkWords;
  readonly mine: Assessment;
  readonly results: ResultReader;
  readonly result: CalculatorResult;
  /** Undefined: there is none. */
  readonly second: SecondOpinion | undefined;
  /** '' none */
  readonly name: string;
  readonly notes: boolean;
  /** ISO 8601 date. */
  readonly today: string;
}

export interface PaperView extends PaperGiven {
  readonly chart: Chart;
  /** Undefined where the target is reached, or there is no way. */
  readonly path: LearningPath | undefined;
  /** Where both have answered differently, the widest difference first. */
  readonly differences: readonly Row[];
}

export function paperOf(given: PaperGiven): PaperView {
  const { matrix, text, mine, results, result, second, words } = given;
  const { target, grade } = result;
  const reached = grade.levels.some(({ level, standing }) => level === target && standing === 'attained');
  const people = [{ name: words.opinion.you, ratings: mine.ratings }, ...(second ? [{ name: words.opinion.them(subjectOf(second.theirs)), ratings: second.theirs.ratings }] : [])];
  const profile = profileOf(matrix, target?.id, people.map(({ ratings }) => ratings), undefined);
  return {
    ...given,
    chart: chartOf(profile, target, people.map(({ name }) => name), { messages: words.radar, text }),
    path: target && !result.mandatory && !reached ? results.path(result, mine) : undefined,
    differences: second?.opinions.all.filter(({ relation }) => relation === 'apart') ?? [],
  };
}
