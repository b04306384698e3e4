/** An answer in a few words. */
import { isAnswered } from '../../domain/answers.js';
import type { KeepMessages } from '../../locale/messages/keep.js';
import type { Rating } from '../../model/assessment.js';
import type { Skill, Text } from '../../model/types.js';

/** @param skill undefined where the matrix does not have it any more */
export function ratingWords(words: KeepMessages, text: (text: Text | undefined) => string, skill: Skill | undefined, rating: Rating | undefined): string {
  if (!rating || !isAnswered(rating)) return words.noAnswer;
  if (rating.notApplicable) return words.notApplicable;
  const { proficiency, met = new Map<string, boolean>() } = rating;
  const step = skill?.scale.find(({ id }) => id === proficiency);
  const parts = [
    ...(proficiency === undefined ? [] : [proficiency === null ? words.notYet : step ? text(step.name) : proficiency]),
    ...(met.size > 0 ? [words.inWords([...met.values()].filter(Boolean).length, met.size)] : []),
  ];
  return words.row(parts);
}
