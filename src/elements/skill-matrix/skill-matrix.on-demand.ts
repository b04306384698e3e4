/** What a reader needs after the first drawing, in one chunk that the widget asks for when that is done. */
import { markedStyles } from '../../ui/marked.styles.js';
import { textStyles } from '../../ui/text.styles.js';
import { detailsStyles } from './skill-matrix.details.styles.js';
import { filterStyles } from './skill-matrix.filter.styles.js';
import { printStyles } from './skill-matrix.print.styles.js';

export { forOwner, leftOut } from '../../context/owner.js';
export { followLinks } from '../../context/links.js';
export { later } from '../../locale/en.later.js';
export { PrintController } from '../../ui/print.controller.js';
export { Details } from './skill-matrix.details.js';
export { keepFocus } from './skill-matrix.focus.js';
export { select } from './skill-matrix.filter.js';
export { linked } from '../../context/linked.js';
export { Reveal } from './skill-matrix.reveal.js';
export { nothingFound } from './skill-matrix.found.js';
export { warnOfLevels } from './skill-matrix.warn.js';
export { notes } from './skill-matrix.notes.js';
export const styles = [textStyles, markedStyles, filterStyles, detailsStyles, printStyles];
