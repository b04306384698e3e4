/** What a reader needs after the first drawing, in one chunk that the widget asks for when that is done. */
export { Details } from './skill-matrix.details.js';
export { select } from './skill-matrix.filter.js';
