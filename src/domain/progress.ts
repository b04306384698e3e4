/** What has changed between answers of two moments, and what grade those of each moment come to. A record: it judges nothing. */
import type { Assessment, Rating } from '../model/assessment.js';
import type { Level, Matrix, Proficiency, Skill } from '../model/types.js';
import { isAnswered, matchAnswers, type Gone } from './answers.js';
import { ownOf, skillsOf } from './cells.js';
import { gradeOf, type Answered, type LevelResult } from './grade.js';

/** Answers and when they were kept: a readable snapshot, or those of now. */
export interface Moment {
  /** ISO 8601. */
  readonly at: string;
  readonly assessment: Assessment;
}

/** What an answer says of a skill. `gone`: a step that the skill's scale does not have (any more). */
export type Said =
  | { readonly kind: 'unanswered' | 'none-yet' | 'not-applicable' }
  | { readonly kind: 'step'; readonly proficiency: Proficiency }
  | { readonly kind: 'gone'; readonly id: string };

/**
 * - `answered`, `taken-back`: an answer where there was none, and the reverse;
 * - `raised`, `lowered`: from one step of the scale to another, or from or to none yet;
 * - `changed`: to or from a step that the scale does not have any more, which is neither above nor below another;
 * - `not-applicable`, `applicable`: it has no part in the person's work any more, and it has (again), whatever is answered then.
 */
export interface SkillProgress {
  readonly kind: 'answered' | 'taken-back' | 'raised' | 'lowered' | 'changed' | 'not-applicable' | 'applicable';
  readonly skill: Skill;
  readonly from: Said;
  readonly to: Said;
}

/**
 * The answer to a requirement that is text alone; undefined: unanswered.
 *
 * - `met`: it is met now, and was not or was unanswered;
 * - `no-longer-met`: answered so, and before as met;
 * - `words-answered`: answered as not met, and before unanswered;
 * - `words-taken-back`: no longer answered.
 */
export interface WordsProgress {
  readonly kind: 'met' | 'no-longer-met' | 'words-answered' | 'words-taken-back';
  readonly skill: Skill;
  readonly level: Level;
  readonly from: boolean | undefined;
  readonly to: boolean | undefined;
}

export type ProgressEntry = SkillProgress | WordsProgress;

export interface Progress {
  /** In document order: of a skill first its proficiency, then its requirements that are text alone, in the order of the levels. */
  readonly entries: readonly ProgressEntry[];
  /** Entries by kind. */
  readonly counts: Readonly<Record<ProgressEntry['kind'], number>>;
  /** Ids of skills that were answered then or are now, and that the matrix does not have (any more), the earlier ones first. */
  readonly gone: readonly string[];
}

/** By the matrix as it is now. Neither what is written beside an answer nor when it was given is a change. */
export function changesBetween(matrix: Matrix, earlier: Assessment, later: Assessment): Progress {
  const entries = skillsOf(matrix).flatMap((skill): ProgressEntry[] => {
    const [before, after] = [earlier.ratings.get(skill.id), later.ratings.get(skill.id)];
    return [...skillProgress(skill, said(skill, before), said(skill, after)), ...wordsProgress(matrix.levels, skill, before, after)];
  });
  const count = (kind: ProgressEntry['kind']): number => entries.filter((entry) => entry.kind === kind).length;
  return {
    entries,
    counts: {
      answered: count('answered'),
      'taken-back': count('taken-back'),
      raised: count('raised'),
      lowered: count('lowered'),
      changed: count('changed'),
      'not-applicable': count('not-applicable'),
      applicable: count('applicable'),
      met: count('met'),
      'no-longer-met': count('no-longer-met'),
      'words-answered': count('words-answered'),
      'words-taken-back': count('words-taken-back'),
    },
    gone: goneFrom(matrix, [earlier, later]),
  };
}

/** What the answers of one moment come to. */
export interface GradeAt {
  /** ISO 8601, as in the moment. */
  readonly at: string;
  /** As `GradeResult.grades`; empty: not yet. */
  readonly grades: readonly Level[];
  /** As `GradeResult.answered`: questions with an answer, of all. */
  readonly answered: Answered;
  /** Every level, in document order. */
  readonly levels: readonly Pick<LevelResult, 'level' | 'standing' | 'readiness'>[];
  /** The sum, where the matrix grades by points. */
  readonly points: number | undefined;
  /** What was answered then and does not count here, since the matrix does not have it (any more). */
  readonly gone: readonly Gone[];
}

/** In the order of `moments`. All are graded by the matrix as it is now, so that they can be compared: not by what it asked then. */
export const gradeOverTime = (matrix: Matrix, moments: readonly Moment[]): readonly GradeAt[] =>
  moments.map(({ at, assessment }) => {
    const { rule, grades, answered, levels } = gradeOf(matrix, assessment.ratings);
    return {
      at,
      grades,
      answered,
      levels: levels.map(({ level, standing, readiness }) => ({ level, standing, readiness })),
      points: rule.method === 'points' ? rule.sum : undefined,
      gone: matchAnswers(matrix, assessment).gone.filter(({ kind }) => kind !== 'target'),
    };
  });

function said(skill: Skill, rating: Rating | undefined): Said {
  if (rating?.notApplicable) return { kind: 'not-applicable' };
  if (rating?.proficiency === undefined) return { kind: 'unanswered' };
  const own = ownOf(skill, rating);
  if (own) return { kind: 'step', proficiency: own };
  return rating.proficiency === null ? { kind: 'none-yet' } : { kind: 'gone', id: rating.proficiency };
}

function skillProgress(skill: Skill, from: Said, to: Said): SkillProgress[] {
  const kind = kindOf(from, to);
  return kind ? [{ kind, skill, from, to }] : [];
}

function kindOf(from: Said, to: Said): SkillProgress['kind'] | undefined {
  if (from.kind === 'gone' && to.kind === 'gone') return from.id === to.id ? undefined : 'changed';
  const [was, is] = [rankOf(from), rankOf(to)];
  if (was !== undefined && is !== undefined) return is > was ? 'raised' : is < was ? 'lowered' : undefined;
  if (from.kind === to.kind) return undefined;
  if (to.kind === 'not-applicable') return 'not-applicable';
  if (from.kind === 'not-applicable') return 'applicable';
  if (from.kind === 'unanswered') return 'answered';
  return to.kind === 'unanswered' ? 'taken-back' : 'changed';
}

const rankOf = (it: Said): number | undefined => (it.kind === 'step' ? it.proficiency.rank : it.kind === 'none-yet' ? 0 : undefined);

/** Where the whole skill becomes not applicable, or applicable again, that says it all. */
function wordsProgress(levels: readonly Level[], skill: Skill, before: Rating | undefined, after: Rating | undefined): WordsProgress[] {
  if (before?.notApplicable || after?.notApplicable) return [];
  return levels.flatMap((level): WordsProgress[] => {
    const requirement = skill.requirements.get(level.id);
    if (!requirement || requirement.proficiency) return [];
    const [from, to] = [before?.met?.get(level.id), after?.met?.get(level.id)];
    return from === to ? [] : [{ kind: wordsKind(from, to), skill, level, from, to }];
  });
}

function wordsKind(from: boolean | undefined, to: boolean | undefined): WordsProgress['kind'] {
  if (to === undefined) return 'words-taken-back';
  if (to) return 'met';
  return from ? 'no-longer-met' : 'words-answered';
}

function goneFrom(matrix: Matrix, all: readonly Assessment[]): readonly string[] {
  const known = new Set(skillsOf(matrix).map(({ id }) => id));
  const answered = all.flatMap(({ ratings }) => [...ratings].filter(([id, rating]) => !known.has(id) && isAnswered(rating)).map(([id]) => id));
  return [...new Set(answered)];
}
