/** What taking over another assessment would change: the preview of an import. */
import type { Assessment, Rating } from '../model/assessment.js';
import { sameRating } from './answers-patch.js';
import { isAnswered } from './answers.js';

export interface AnswerChange {
  readonly skill: string;
  readonly before?: Rating;
  readonly after?: Rating;
  /**
   * - `added`, `removed`: an answer where there was none, and the reverse;
   * - `changed`: another answer;
   * - `note`: the same answer, other words beside it.
   */
  readonly kind: 'added' | 'changed' | 'removed' | 'note';
}

export interface Preview {
  /** In the order of `after`, then what only `before` has. */
  readonly changes: readonly AnswerChange[];
  /** By kind. */
  readonly counts: Readonly<Record<AnswerChange['kind'], number>>;
  /** Where the level to aim at differs. */
  readonly target?: { readonly before?: string; readonly after?: string };
}

export function differences(before: Assessment, after: Assessment): Preview {
  const ids = new Set([...after.ratings.keys(), ...before.ratings.keys()]);
  const changes = [...ids].flatMap((skill) => changeOf(skill, before.ratings.get(skill), after.ratings.get(skill)) ?? []);
  const count = (kind: AnswerChange['kind']): number => changes.filter((change) => change.kind === kind).length;
  return {
    changes,
    counts: { added: count('added'), changed: count('changed'), removed: count('removed'), note: count('note') },
    ...(before.target !== after.target && { target: { ...(before.target !== undefined && { before: before.target }), ...(after.target !== undefined && { after: after.target }) } }),
  };
}

function changeOf(skill: string, before: Rating | undefined, after: Rating | undefined): AnswerChange | undefined {
  const [was, is] = [isAnswered(before), isAnswered(after)];
  const sides = { skill, ...(before && { before }), ...(after && { after }) };
  if (!was && is) return { ...sides, kind: 'added' };
  if (was && !is) return { ...sides, kind: 'removed' };
  if (is && !sameRating(wordless(before), wordless(after))) return { ...sides, kind: 'changed' };
  return (before?.note ?? '') === (after?.note ?? '') ? undefined : { ...sides, kind: 'note' };
}

/** The answer alone: neither its evidence nor when it was given, and what is not said as not said. */
const wordless = (rating: Rating | undefined): Rating => ({ ...(rating?.proficiency !== undefined && { proficiency: rating.proficiency }), ...(rating?.met && { met: rating.met }), ...(rating?.notApplicable && { notApplicable: true }) });
