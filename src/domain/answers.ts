/** A person's answers beside the matrix that they are about. */
import type { Assessment, Rating } from '../model/assessment.js';
import type { Matrix, Skill } from '../model/types.js';

/** When an answer is given, and to which revision of the matrix. */
export interface Stamp {
  /** ISO 8601. */
  readonly now: string;
  readonly revision?: string | undefined;
}

export const noAnswers = (matrix: string): Assessment => ({ matrix, ratings: new Map() });

/** Whether `rating` says more than a note. */
export const isAnswered = (rating: Rating | undefined): boolean => rating !== undefined && (rating.proficiency !== undefined || rating.notApplicable === true || (rating.met?.size ?? 0) > 0);

/** The answers with `rating` for `skill` instead of what was there; undefined takes it back. `at` is set. */
export function applyRating(assessment: Assessment, skill: string, rating: Rating | undefined, { now, revision }: Stamp): Assessment {
  const ratings = new Map(assessment.ratings);
  if (rating) ratings.set(skill, { ...rating, at: now });
  else ratings.delete(skill);
  return { ...assessment, ...(revision !== undefined && { revision }), updated: now, ratings };
}

/** The answers with another level to aim at; undefined: none. */
export function applyTarget(assessment: Assessment, target: string | undefined, { now }: Stamp): Assessment {
  const { target: before, ...rest } = assessment;
  return before === target ? assessment : { ...rest, ...(target !== undefined && { target }), updated: now };
}

/** What an answer speaks of and the matrix does not have (any more). It stays among the answers. */
export type Gone =
  | { readonly kind: 'skill'; readonly id: string }
  | { readonly kind: 'proficiency' | 'level'; readonly skill: Skill; readonly id: string }
  | { readonly kind: 'target'; readonly id: string };

export interface Matched {
  /** Skills with an answer that the matrix still understands, in document order. */
  readonly answered: readonly Skill[];
  readonly unanswered: readonly Skill[];
  readonly gone: readonly Gone[];
  /** Fewer than half of the answered skills are in the matrix: these may well be the answers to another one. */
  readonly mostlyForeign: boolean;
}

export function matchAnswers({ categories, levels }: Pick<Matrix, 'categories' | 'levels'>, { ratings, target }: Assessment): Matched {
  const skills = categories.flatMap((category) => category.skills);
  const byId = new Map(skills.map((skill) => [skill.id, skill]));
  const known = new Set(levels.map(({ id }) => id));
  const answered = new Set<Skill>();
  const gone: Gone[] = [];
  for (const [id, rating] of ratings) {
    const skill = byId.get(id);
    if (!skill) gone.push({ kind: 'skill', id });
    else {
      const lost = goneOf(skill, rating, known);
      gone.push(...lost);
      if (isAnswered(withoutGone(rating, lost))) answered.add(skill);
    }
  }
  if (target !== undefined && !known.has(target)) gone.push({ kind: 'target', id: target });
  const all = [...ratings].filter(([, rating]) => isAnswered(rating));
  const found = all.filter(([id]) => byId.has(id)).length;
  return { answered: skills.filter((skill) => answered.has(skill)), unanswered: skills.filter((skill) => !answered.has(skill)), gone, mostlyForeign: found * 2 < all.length };
}

function goneOf(skill: Skill, { proficiency, met }: Rating, levels: ReadonlySet<string>): Gone[] {
  const step: Gone[] = typeof proficiency === 'string' && !skill.scale.some(({ id }) => id === proficiency) ? [{ kind: 'proficiency', skill, id: proficiency }] : [];
  return [...step, ...[...(met?.keys() ?? [])].filter((id) => !levels.has(id)).map((id): Gone => ({ kind: 'level', skill, id }))];
}

function withoutGone({ proficiency, met, ...rest }: Rating, lost: readonly Gone[]): Rating {
  const keepsStep = proficiency !== undefined && !lost.some(({ kind }) => kind === 'proficiency');
  return { ...rest, ...(keepsStep && { proficiency }), ...(met && { met: new Map([...met].filter(([level]) => !lost.some(({ kind, id }) => kind === 'level' && id === level))) }) };
}
