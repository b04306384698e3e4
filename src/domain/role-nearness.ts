/** Which of many roles a person's answers to one of them come nearest to. */
import type { Level, Matrix } from '../model/types.js';
import { isAnswered } from './answers.js';
import { carryOver } from './carry-over.js';
import { skillsOf, type Ratings } from './cells.js';
import { gradeOf } from './grade.js';
import { matchLevel } from './level-match.js';

export interface RoleNearness {
  readonly role: Matrix;
  /** Whether the answers are to this very role: then all of them count, as they are. */
  readonly isOwn: boolean;
  /** What is measured: the level that stands for the reader's (`matchLevel`), of those that ask for something. Undefined: none does. */
  readonly level: Level | undefined;
  /** Weight that is met at that level, of all that it asks, from 0 to 1; what is not answered is not met. Undefined where there is nothing to weigh. */
  readonly share: number | undefined;
  readonly mandatory: { readonly met: number; readonly total: number };
  /** As `GradeResult.grades`: the furthest levels that the answers attain in this role, whatever level is measured. */
  readonly grades: readonly Level[];
  /** The role's skills with an answer that counts here, of all. */
  readonly skills: { readonly answered: number; readonly total: number };
}

/**
 * The roles, the nearest first: by the share that is met, then by the share of what is mandatory, then by the share of the skills that
 * are answered; of equals the order of `roles`. Where nothing can be measured, last.
 *
 * @param from the role that the answers are to
 * @param level id of its level that the roles are measured at; one that it does not have: its first
 */
export function nearestRoles(from: Matrix, ratings: Ratings, level: string | undefined, roles: readonly Matrix[]): readonly RoleNearness[] {
  const at = from.levels.find(({ id }) => id === level) ?? from.levels[0];
  return roles.map((role) => nearnessOf(from, ratings, at?.id, role)).toSorted((a, b) => keysOf(a).reduce((order, key, i) => order || keysOf(b)[i]! - key, 0));
}

function nearnessOf(from: Matrix, ratings: Ratings, at: string | undefined, role: Matrix): RoleNearness {
  const isOwn = role.id === from.id;
  const answers = isOwn ? ratings : carryOver(from, role, ratings).ratings;
  const result = gradeOf(role, answers);
  const filled = new Map(result.levels.filter(({ cells }) => cells.length > 0).map((it) => [it.level, it]));
  const level = matchLevel(from.levels, at, role.levels, (it) => filled.has(it))?.level ?? [...filled.keys()][0];
  const measured = level && filled.get(level);
  const skills = skillsOf(role);
  return {
    role,
    isOwn,
    level,
    share: measured?.weight.share,
    mandatory: measured?.mandatory ?? { met: 0, total: 0 },
    grades: result.grades,
    skills: { answered: skills.filter(({ id }) => isAnswered(answers.get(id))).length, total: skills.length },
  };
}

/** More is nearer. In whole billionths: sums of weights that are the same differ in their last digits. */
const keysOf = ({ share, mandatory, skills }: RoleNearness): readonly number[] =>
  [share ?? -1, mandatory.total > 0 ? mandatory.met / mandatory.total : 1, skills.total > 0 ? skills.answered / skills.total : 0].map((it) => Math.round(it * 1e9));
