import type { Detail, Requirement, Text } from '../model/types.js';

/** How a requirement differs from another. A rise or a fall may also change whether it is mandatory. */
export type Change =
  | { readonly kind: 'new' | 'dropped' | 'changed' | 'mandatory' | 'optional' }
  | { readonly kind: 'raised' | 'lowered'; readonly becomesMandatory?: true; readonly becomesOptional?: true };

/** What changes from one requirement to the next; undefined when nothing does. */
export function compareRequirements(from: Requirement | undefined, to: Requirement | undefined): Change | undefined {
  if (!from || !to) return from ? { kind: 'dropped' } : to && { kind: 'new' };
  const [low, high] = [from.proficiency?.rank, to.proficiency?.rank];
  if (low !== undefined && high !== undefined && low !== high) {
    const kind = high > low ? 'raised' : 'lowered';
    if (from.mandatory === to.mandatory) return { kind };
    return to.mandatory ? { kind, becomesMandatory: true } : { kind, becomesOptional: true };
  }
  if ((low === undefined) !== (high === undefined)) return { kind: 'changed' };
  if (!sameWords(from.detail, to.detail)) return { kind: 'changed' };
  return from.mandatory === to.mandatory ? undefined : { kind: to.mandatory ? 'mandatory' : 'optional' };
}

/** Whether two texts or details say the same in every language. */
export const sameWords = (a: Text | Detail | undefined, b: Text | Detail | undefined): boolean => written(a) === written(b);

/** As JSON with sorted keys: languages in another order are the same text. */
const written = (words: Text | Detail | undefined): string | undefined =>
  JSON.stringify(words, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value).sort() : value,
  );
