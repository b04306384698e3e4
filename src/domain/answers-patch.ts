/** What has changed from one assessment to another, as something that can be done to a third. */
import type { Assessment, Rating } from '../model/assessment.js';

const FIELDS = ['revision', 'subject', 'updated', 'target'] as const;

/** By skill id what it is rated now, and by name what the other parts are; undefined: no longer there. */
export interface Patch {
  readonly ratings: ReadonlyMap<string, Rating | undefined>;
  readonly fields: ReadonlyMap<(typeof FIELDS)[number], string | undefined>;
}

export function patchBetween(before: Assessment, after: Assessment): Patch {
  const ids = new Set([...before.ratings.keys(), ...after.ratings.keys()]);
  return {
    ratings: new Map([...ids].filter((id) => !sameRating(before.ratings.get(id), after.ratings.get(id))).map((id) => [id, after.ratings.get(id)])),
    fields: new Map(FIELDS.filter((name) => before[name] !== after[name]).map((name) => [name, after[name]])),
  };
}

export const isEmpty = ({ ratings, fields }: Patch): boolean => ratings.size === 0 && fields.size === 0;

/** Both, the second after the first. */
export const compose = (first: Patch, second: Patch): Patch => ({ ratings: new Map([...first.ratings, ...second.ratings]), fields: new Map([...first.fields, ...second.fields]) });

export const NOTHING: Patch = { ratings: new Map(), fields: new Map() };

/** What of `patch` is not done by `done`. */
export const without = (patch: Patch, done: Patch): Patch => ({ ratings: missing(patch.ratings, done.ratings), fields: missing(patch.fields, done.fields) });

const missing = <K, V>(all: ReadonlyMap<K, V>, some: ReadonlyMap<K, V>): ReadonlyMap<K, V> => new Map([...all].filter(([key, value]) => !some.has(key) || some.get(key) !== value));

/** What of `patch` no other one speaks of. */
export const apartFrom = (patch: Patch, other: Patch): Patch => ({
  ratings: new Map([...patch.ratings].filter(([id]) => !other.ratings.has(id))),
  fields: new Map([...patch.fields].filter(([name]) => !other.fields.has(name))),
});

export function applyPatch(assessment: Assessment, patch: Patch): Assessment {
  const ratings = new Map(assessment.ratings);
  for (const [id, rating] of patch.ratings) {
    if (rating) ratings.set(id, rating);
    else ratings.delete(id);
  }
  const fields = FIELDS.flatMap((name) => {
    const value = patch.fields.has(name) ? patch.fields.get(name) : assessment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { matrix: assessment.matrix, ...Object.fromEntries(fields), ratings };
}

export function sameRating(a: Rating | undefined, b: Rating | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  const [met, others] = [a.met ?? new Map<string, boolean>(), b.met ?? new Map<string, boolean>()];
  return a.proficiency === b.proficiency && a.notApplicable === b.notApplicable && a.note === b.note && a.at === b.at && met.size === others.size && [...met].every(([level, is]) => others.get(level) === is);
}

/** `now` without what has been done from `before` to `after`; what others have changed meanwhile stays. */
export const undone = (now: Assessment, before: Assessment, after: Assessment): Assessment => applyPatch(now, patchBetween(after, before));
