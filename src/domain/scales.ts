import type { Proficiency } from '../model/types.js';

/** Whether a step of one scale means the same step of the other: the same ids in the same order. Names alone mean nothing. */
export const sameScale = (one: readonly Proficiency[], other: readonly Proficiency[]): boolean => one === other || (one.length === other.length && one.every(({ id }, i) => id === other[i]!.id));
