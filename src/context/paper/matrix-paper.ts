/** A role's matrix as a document to print: the table on one page where it fits, and what each cell means as notes. */
import { exportWords } from '../../locale/en/export.js';
import { laterWords } from '../../locale/en/later.js';
import { summaryWords } from '../../locale/en/summary.js';
import type { Words } from '../../locale/tables.js';
import type { ExportOptions } from '../../export/options.js';
import { tellingOf } from '../../export/options.js';
import type { Matrix } from '../../model/types.js';
import { PAGE_HEIGHT, type Paper } from '../../ui/paper.js';
import { content } from './matrix-paper.templates.js';
import { sheets, SIZES } from './matrix-paper.styles.js';

/** @param place where on the page it is asked for: its direction and the page's own colour */
export function matrixPaper(matrix: Matrix, words: Words, options: ExportOptions, place: HTMLElement): Paper {
  const telling = tellingOf(matrix, { words: words('export', exportWords), ...options });
  const style = getComputedStyle(place);
  return {
    title: telling.words.title(telling.text(matrix.name)),
    lang: telling.words.lang,
    dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
    accent: style.getPropertyValue('--skill-accent'),
    sheets,
    content: content({ ...telling, later: words('later', laterWords), summary: words('summary', summaryWords) }),
    arrange,
  };
}

/** The largest letters with which the table stands on one page; where none are small enough, it goes on over several in roomy ones. */
function arrange(body: HTMLElement): void {
  const front = body.querySelector<HTMLElement>('.front')!;
  const most = (PAGE_HEIGHT / 25.4) * 96;
  for (const [i] of SIZES.entries()) {
    front.className = `front z${i} ${i < 2 ? '' : 'close'}`;
    if (front.getBoundingClientRect().height <= most) return;
  }
  front.className = 'front z0';
}
