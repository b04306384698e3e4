/**
 * Every widget as the embedding suites see it: what it can be given and what a reader can do with it.
 *
 * Plain JavaScript that imports nothing from `src`: the same file runs beside the sources in the browser tests and beside
 * the built files on pages with strict policies. `README.md` in this folder says how a widget joins.
 */
import { skillMatrix } from './widgets/skill-matrix.js';
import { skillTrack } from './widgets/skill-track.js';

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {Readonly<Record<string, (element: any) => Promise<void>>>} interactions
 *   What a reader can do, in an order that works, each on its own and after the others. It resolves when the result is
 *   drawn and throws when there is none: a suite that clicks into the void must not look healthy.
 * @property {(element: any) => AsyncGenerator<string>} reveal
 *   Brings every text of the document before the reader's eyes, a part at a time; yields the name of each part when it is
 *   on the screen.
 */

/** @type {readonly Widget[]} */
export const widgets = [skillMatrix, skillTrack];
