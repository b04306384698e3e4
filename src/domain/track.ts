/** The step from one level to another, or from nothing to a level: what is added, what rises, what goes. */
import type { Category, Level, Matrix, Requirement, Skill, Text } from '../model/types.js';
import { compareRequirements, sameWords, type Change } from './compare.js';
import { stackStep, type StackStep } from './stack-step.js';
import { endsOf, levelsBefore, nextOf } from './steps.js';

/** One skill in which the two levels differ. */
export interface SkillStep {
  readonly skill: Skill;
  readonly from?: Requirement;
  readonly to?: Requirement;
  readonly change: Change;
  /** What was asked before is mandatory now, or no longer, whatever else changes. */
  readonly becomes?: 'mandatory' | 'optional';
}

/** Skills by kind of change, which together are all that differ; and what runs across the kinds. */
export interface StepCounts extends Readonly<Record<Change['kind'], number>> {
  readonly becomesMandatory: number;
  readonly becomesOptional: number;
  /** Of the new ones. */
  readonly newMandatory: number;
}

export interface CategoryStep {
  readonly category: Category;
  readonly skills: readonly SkillStep[];
  readonly counts: StepCounts;
}

/** Where the way leads: along the ladder, against it, from one branch to another, or from nothing. */
export type Direction = 'up' | 'down' | 'across' | 'start';

export interface Step {
  readonly from?: Level;
  readonly to: Level;
  readonly direction: Direction;
  /** Those with a skill that differs, in document order. */
  readonly categories: readonly CategoryStep[];
  readonly counts: StepCounts;
  /** What the target is about and the start is not. */
  readonly focus: readonly Text[];
  readonly stack: StackStep;
}

/** @param from undefined: from nothing */
export function stepBetween({ levels, categories }: Matrix, from: Level | undefined, to: Level): Step {
  const groups = categories.flatMap((category): CategoryStep[] => {
    const skills = category.skills.flatMap((skill) => skillStep(skill, from, to) ?? []);
    return skills.length > 0 ? [{ category, skills, counts: countsOf(skills) }] : [];
  });
  return {
    ...(from && { from }),
    to,
    direction: directionOf(levels, from, to),
    categories: groups,
    counts: countsOf(groups.flatMap(({ skills }) => skills)),
    focus: to.focus.filter((text) => !from?.focus.some((it) => sameWords(it, text))),
    stack: stackStep(levels, from, to),
  };
}

/** Each step that the ladder has: into the levels at which it starts, and along every `next`. */
export const stepsAlong = (matrix: Matrix): readonly Step[] => {
  const { levels } = matrix;
  return [...endsOf(levels).first.map((level) => stepBetween(matrix, undefined, level)), ...levels.flatMap((level) => nextOf(levels, level.id).map((it) => stepBetween(matrix, level, it)))];
};

function skillStep(skill: Skill, low: Level | undefined, high: Level): SkillStep | undefined {
  const from = low && skill.requirements.get(low.id);
  const to = skill.requirements.get(high.id);
  const change = compareRequirements(from, to);
  if (!change) return undefined;
  const becomes = from && to && from.mandatory !== to.mandatory ? (to.mandatory ? 'mandatory' : 'optional') : undefined;
  return { skill, ...(from && { from }), ...(to && { to }), change, ...(becomes && { becomes }) };
}

function countsOf(skills: readonly SkillStep[]): StepCounts {
  const count = (is: (step: SkillStep) => boolean): number => skills.filter(is).length;
  const ofKind = (kind: Change['kind']): number => count(({ change }) => change.kind === kind);
  return {
    new: ofKind('new'),
    raised: ofKind('raised'),
    lowered: ofKind('lowered'),
    mandatory: ofKind('mandatory'),
    optional: ofKind('optional'),
    changed: ofKind('changed'),
    dropped: ofKind('dropped'),
    becomesMandatory: count(({ becomes }) => becomes === 'mandatory'),
    becomesOptional: count(({ becomes }) => becomes === 'optional'),
    newMandatory: count(({ change, to }) => change.kind === 'new' && to?.mandatory === true),
  };
}

function directionOf(levels: readonly Level[], from: Level | undefined, to: Level): Direction {
  if (!from) return 'start';
  if (levelsBefore(levels, to.id).includes(from)) return 'up';
  return levelsBefore(levels, from.id).includes(to) ? 'down' : 'across';
}
