/** How much of a document is read. */

export const MAX_BYTES = 8 * 1024 * 1024;
export const MAX_DEPTH = 64;
