/** How far answers to one role are answers to another. */
import type { Rating } from '../model/assessment.js';
import type { Level, Matrix, Skill } from '../model/types.js';
import { ownOf, skillsOf, type Ratings } from './cells.js';
import { sameWords } from './compare.js';
import { pairSkills } from './role-compare.js';
import { sameScale } from './scales.js';

/**
 * Why an answer says nothing in the other role.
 *
 * - `no-skill`: it does not have the skill;
 * - `other-scale`: it has it on another scale, of which no step means one of this;
 * - `other-words`: the answer is to a requirement in words, and at the level of the same id there is none in the same words;
 * - `not-applicable`: that a skill has no part in the person's work is said of this role's work.
 */
export type Stays = 'no-skill' | 'other-scale' | 'other-words' | 'not-applicable';

/** One answer: for a skill's proficiency, or for what `level` asks in words alone. */
export interface Answer {
  readonly skill: Skill;
  readonly level: Level | undefined;
}

export interface CarryOver {
  /** By the other role's skill ids; neither notes nor dates are among them. */
  readonly ratings: Ratings;
  /** In document order, of a skill first its proficiency. */
  readonly carried: readonly Answer[];
  readonly stays: readonly (Answer & { readonly why: Stays })[];
}

/**
 * What of a person's answers to `from` can be said of `to`. Answers that `from` itself does not understand (any more) are passed over.
 * Of a role to itself everything carries but what is not applicable.
 */
export function carryOver(from: Matrix, to: Matrix, ratings: Ratings): CarryOver {
  const theirs = new Map(pairSkills(from, to).map(({ here, there }) => [here, there]));
  const found = new Map<string, Rating>();
  const carried: Answer[] = [];
  const stays: (Answer & { why: Stays })[] = [];
  for (const skill of skillsOf(from)) {
    const rating = ratings.get(skill.id);
    if (!rating) continue;
    const there = theirs.get(skill);
    const kept: { proficiency?: string | null; met?: Map<string, boolean> } = {};
    const keep = (answer: Answer, why: Stays | undefined, take: () => void): void => {
      if (why) return void stays.push({ ...answer, why });
      take();
      carried.push(answer);
    };
    if (rating.notApplicable) {
      stays.push({ skill, level: undefined, why: there ? 'not-applicable' : 'no-skill' });
      continue;
    }
    const own = ownOf(skill, rating);
    if (own !== undefined) {
      const why = !there ? 'no-skill' : sameScale(skill.scale, there.scale) ? undefined : 'other-scale';
      keep({ skill, level: undefined }, why, () => (kept.proficiency = own?.id ?? null));
    }
    for (const level of from.levels) {
      const [is, asked] = [rating.met?.get(level.id), skill.requirements.get(level.id)];
      if (is === undefined || !asked || asked.proficiency) continue;
      const goal = there?.requirements.get(level.id);
      const why = !there ? 'no-skill' : goal && !goal.proficiency && sameWords(goal.detail, asked.detail) ? undefined : 'other-words';
      keep({ skill, level }, why, () => (kept.met ??= new Map()).set(level.id, is));
    }
    if (there && Object.keys(kept).length > 0) found.set(there.id, kept);
  }
  return { ratings: found, carried, stays };
}
