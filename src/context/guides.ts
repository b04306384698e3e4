/** What can bring a matrix to the page that a link leads to. */

/** Answers whether it brings the matrix, or may still come to know that it does. */
type Guide = (matrix: string) => boolean;

const guides = new Set<Guide>();
let waiting: (() => void) | undefined;

export const addGuide = (guide: Guide): unknown => guides.add(guide);
export const removeGuide = (guide: Guide): unknown => guides.delete(guide);

/**
 * Has the matrix brought.
 *
 * @param again called when a guide knows more than now
 * @returns whether it comes, or may come
 */
export function bring(matrix: string, again: () => void): boolean {
  const comes = [...guides].some((guide) => guide(matrix));
  waiting = comes ? again : undefined;
  return comes;
}

/** To be called by a guide that has come to know what it can bring. */
export const guideKnows = (): void => waiting?.();
