/**
 * Every widget as the embedding suites see it: what it can be given and what a reader can do with it.
 *
 * Plain JavaScript that imports nothing from `src`: the same file runs beside the sources in the browser tests and beside
 * the built files on pages with strict policies. `test/README.md` says how a widget joins.
 */
import { gradeCalculator } from './widgets/grade-calculator.js';
import { skillCatalog } from './widgets/skill-catalog.js';
import { skillCompare } from './widgets/skill-compare.js';
import { skillFaq } from './widgets/skill-faq.js';
import { skillFocus } from './widgets/skill-focus.js';
import { skillMatrix } from './widgets/skill-matrix.js';
import { skillPage } from './widgets/skill-page.js';
import { skillRadar } from './widgets/skill-radar.js';
import { skillSummary } from './widgets/skill-summary.js';
import { skillTrack } from './widgets/skill-track.js';
import { techStack } from './widgets/tech-stack.js';

/** @typedef {() => Promise<unknown>} Over */

/**
 * @typedef {object} Moments
 * @property {Readonly<Record<string, (element: any) => Promise<void | Over> | void | Over>>} midway
 *   brings the drawn widget into the middle of something, and gives back how to wait for its end where it has one of its own
 * @property {(element: any) => Promise<void>} arrange makes the reader's own arrangement: what survives a move
 * @property {(element: any) => unknown} arranged what is to be seen of it
 * @property {{ open: (element: any) => Promise<void>, isOpen: (element: any) => boolean }} [opening]
 *   of a widget in which something opens that closes when the reader looks away: opens it, with the focus in it; whether it is open
 * @property {(element: any) => boolean} [isWide] whether it is drawn for a wide place, of a widget that is drawn otherwise for a narrow one
 */

/**
 * @typedef {object} Widget
 * @property {string} tag
 * @property {(element: any) => boolean} isDrawn whether it shows its document, the last good one too
 * @property {Readonly<Record<string, (element: any) => Promise<void>>>} interactions
 *   What a reader can do, in an order that works, each on its own and after the others. It resolves when the result is
 *   drawn and throws when there is none: a suite that clicks into the void must not look healthy.
 * @property {(element: any) => AsyncGenerator<string>} reveal
 *   Brings every text of the document before the reader's eyes, a part at a time; yields the name of each part when it is
 *   on the screen.
 * @property {Moments} moments
 * @property {keyof typeof KINDS} [kind] of document that it shows; a matrix where nothing is said
 * @property {boolean} [composite] whether it is made of other widgets
 * @property {boolean} [silent] whether it says nothing aloud in answer to what a reader does: what changes is where the reader is
 * @property {Readonly<Record<string, string>>} undrawn
 *   The strings of a document that it deliberately does not draw, by place, each with the reason.
 */

/** @type {readonly Widget[]} */
export const widgets = [skillMatrix, skillSummary, skillFaq, skillFocus, skillTrack, skillCompare, skillRadar, techStack, gradeCalculator, skillCatalog, skillPage];

/** Of each kind of document the real one, what it is called (its id, else its name), the event that tells that one has come, what readers are told, and the chunk that reads it. */
const KINDS = {
  matrix: { file: '/data/ml-engineer.json', loadEvent: 'skill-load', called: 'ml-engineer', noun: 'skill matrix', loading: 'Loading the skill matrix …', chunk: /^parse-/ },
  catalog: { file: '/data/catalog.json', loadEvent: 'skill-catalog-load', called: 'Machine learning and data roles', noun: 'catalog of roles', loading: 'Loading the roles …', chunk: /^catalog-(?!mend)/ },
};

/** What a widget is given to show. @param {string} tag */
export const documentOf = (tag) => KINDS[widgets.find((it) => it.tag === tag)?.kind ?? 'matrix'];
