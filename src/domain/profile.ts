/** A level's requirements and people's ratings, as a few axes that can be drawn beside each other. */
import type { Category, Matrix, Proficiency, Skill } from '../model/types.js';
import { ownOf, type Ratings } from './cells.js';
import { sameScale } from './scales.js';

/** Fewer categories than this make no figure: then the axes are skills. */
const FEWEST = 3;

/** A category with all its skills, or one skill. */
export interface ProfileAxis {
  readonly kind: 'category' | 'skill';
  readonly category: Category;
  readonly skills: readonly Skill[];
}

/**
 * How far one axis goes.
 *
 * - `measured`: `value` says it;
 * - `nothing`: the level asks nothing here; `value` is 0;
 * - `described`: all that is asked is text alone, which no number stands for;
 * - `unrated`: the person has rated none of the skills;
 * - `not-applicable`: none of them has a part in the person's work.
 */
export interface Measure {
  readonly state: 'measured' | 'nothing' | 'described' | 'unrated' | 'not-applicable';
  /** From 0, no step at all, to 1, the highest step of every skill; undefined where there is nothing to measure. */
  readonly value: number | undefined;
  /** The step that `value` is or, of several skills, is nearest to: null below the first; undefined where the skills have different scales. */
  readonly step: Proficiency | null | undefined;
  /** Skills that `value` is about. */
  readonly skills: number;
  /** Of those, how many are asked at all, or are rated. */
  readonly counted: number;
  /** Of all, how many are asked in text alone, and so are not in `value`. */
  readonly described: number;
  /** How many requirements are mandatory; 0 of a person. */
  readonly mandatory: number;
}

export interface Profile {
  readonly axes: readonly ProfileAxis[];
  /** The one category whose skills the axes are; undefined where they are categories, or skills of several. */
  readonly category: Category | undefined;
  /** The scale of every skill, lowest step first; undefined where they have different ones. */
  readonly scale: readonly Proficiency[] | undefined;
  /** By axis; undefined where no level is asked about. */
  readonly asked: readonly Measure[] | undefined;
  /** By person, by axis. */
  readonly people: readonly (readonly Measure[])[];
}

/**
 * The axes are the categories that have skills; the skills of one category where it is named; all skills where there are fewer than
 * three categories.
 *
 * A value is the mean of `rank / steps` over the skills of an axis by each skill's own scale, weighted by the skills' weights. So 3 of
 * 3 counts as 4 of 4, and
 *
 * - a skill that the level asks nothing of counts as 0: a profile grows along the ladder, and a person's stays as it is;
 * - a requirement that is text alone has no step: its skill is left out at this level, of the people's values too;
 * - a skill that is not applicable is left out of that person's value alone;
 * - a skill that is not rated counts as 0, as in `readinessOf`; where none of an axis is rated there is no value.
 *
 * @param level id; one that the matrix does not have: as undefined
 * @param category id; one that the matrix does not have, or has no skills of: as undefined
 */
export function profileOf(matrix: Matrix, level: string | undefined, people: readonly Ratings[] = [], category?: string): Profile {
  const { axes, one } = axesOf(matrix, category);
  const known = matrix.levels.some(({ id }) => id === level) ? level : undefined;
  return {
    axes,
    category: one,
    scale: commonScale(axes.flatMap(({ skills }) => skills)),
    asked: known === undefined ? undefined : axes.map((axis) => askedOf(axis, known)),
    people: people.map((ratings) => axes.map((axis) => ratedOf(axis, known, ratings))),
  };
}

function axesOf(matrix: Matrix, wanted: string | undefined): { axes: readonly ProfileAxis[]; one: Category | undefined } {
  const filled = matrix.categories.filter(({ skills }) => skills.length > 0);
  const named = filled.find(({ id }) => id === wanted);
  if (!named && filled.length >= FEWEST) return { axes: filled.map((category) => ({ kind: 'category', category, skills: category.skills })), one: undefined };
  const shown = named ? [named] : filled;
  return {
    axes: shown.flatMap((category) => category.skills.map((skill): ProfileAxis => ({ kind: 'skill', category, skills: [skill] }))),
    one: shown.length === 1 ? shown[0] : undefined,
  };
}

const isDescribed = (skill: Skill, level: string | undefined): boolean => {
  const requirement = level === undefined ? undefined : skill.requirements.get(level);
  return skill.scale.length === 0 || (requirement !== undefined && !requirement.proficiency);
};

function askedOf({ skills }: ProfileAxis, level: string): Measure {
  const left = skills.filter((skill) => !isDescribed(skill, level));
  const requirements = left.map((skill) => skill.requirements.get(level));
  const counted = requirements.filter((it) => it).length;
  const described = skills.filter((skill) => skill.requirements.get(level) && isDescribed(skill, level)).length;
  const mandatory = skills.filter((skill) => skill.requirements.get(level)?.mandatory).length;
  const base = { skills: left.length, counted, described, mandatory };
  if (counted === 0) return described > 0 ? { state: 'described', value: undefined, step: undefined, ...base } : { state: 'nothing', value: 0, step: null, ...base };
  return { state: 'measured', ...meanOf(left, (skill) => skill.requirements.get(level)?.proficiency), ...base };
}

function ratedOf({ skills }: ProfileAxis, level: string | undefined, ratings: Ratings): Measure {
  const measured = skills.filter((skill) => !isDescribed(skill, level));
  const left = measured.filter(({ id }) => !ratings.get(id)?.notApplicable);
  const counted = left.filter((skill) => ownOf(skill, ratings.get(skill.id)) !== undefined).length;
  const base = { skills: left.length, counted, described: skills.length - measured.length, mandatory: 0 };
  const none = { value: undefined, step: undefined, ...base };
  if (measured.length === 0) return { state: 'described', ...none };
  if (left.length === 0) return { state: 'not-applicable', ...none };
  if (counted === 0) return { state: 'unrated', ...none };
  return { state: 'measured', ...meanOf(left, (skill) => ownOf(skill, ratings.get(skill.id)) ?? undefined), ...base };
}

function meanOf(skills: readonly Skill[], stepOf: (skill: Skill) => Proficiency | undefined): { value: number; step: Proficiency | null | undefined } {
  let [there, total] = [0, 0];
  for (const skill of skills) {
    const step = stepOf(skill);
    total += skill.weight;
    there += step ? skill.weight * (step.rank / step.steps) : 0;
  }
  const value = Math.min(1, there / total);
  const scale = commonScale(skills);
  const rank = Math.round(value * (scale?.length ?? 0));
  return { value, step: scale && (rank === 0 ? null : scale[rank - 1]) };
}

/** Of skills without a scale nothing is known. */
function commonScale(skills: readonly Skill[]): readonly Proficiency[] | undefined {
  const scales = skills.map(({ scale }) => scale).filter((scale) => scale.length > 0);
  const [first] = scales;
  return first && scales.every((scale) => sameScale(scale, first)) ? first : undefined;
}
