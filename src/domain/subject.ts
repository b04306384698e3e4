/** Whom answers are about, as a page has room to say it. */
import type { Assessment } from '../model/assessment.js';

/** Of a name, in characters: what a reader may write, and what of another's is shown. */
export const LONGEST_NAME = 80;

/** The name of the one whom answers are about; '' unknown. What a link or a file may hold beyond `LONGEST_NAME` is cut, and ends with "…". */
export function subjectOf({ subject = '' }: Pick<Assessment, 'subject'>): string {
  // A character is two units at most: of a name of a megabyte no more is taken apart.
  const characters = [...subject.slice(0, 2 * LONGEST_NAME + 2)];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join('')}…` : characters.join('');
}
