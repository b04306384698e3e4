/** How long the widgets of a page wait, in milliseconds: a page on a slow network sets its own. Each load looks anew. */
export const patience = {
  /** After this a reader is told that the document is still on its way. */
  slow: 3_000,
  /** After this without a byte a connection is given up; `Infinity` never gives up. */
  inactivity: 30_000,
};

/** What a browser's timer can count to; a longer time would end at once. */
const LONGEST = 2 ** 31 - 1;

export const later = (act: () => void, milliseconds: number): ReturnType<typeof setTimeout> => setTimeout(act, Math.min(milliseconds, LONGEST));

/** Runs `act` when the page has drawn and has nothing else to do. Safari has no idle callback. */
export const whenIdle = (act: () => void): unknown => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 500 }) : setTimeout(act, 50));
