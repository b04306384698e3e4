import type { Matrix } from '../model/types.js';
import { inkOn, paperOf } from './colours.js';
import { escaped } from './escape.js';
import type { ExportOptions } from './options.js';
import { guarded } from './separated.js';
import { sheetOf, type SheetCell } from './sheet.js';

const lines = (text: string): string => escaped(guarded(text)).replaceAll('\n', '<br>');

/**
 * In the way of the nineties: editors drop classes and sheets, and the browser reads what is copied under the policy of the page, which
 * may refuse `style`.
 */
const cellOf = ({ step, text }: SheetCell): string => {
  if (!step) return `<td>${lines(text)}</td>`;
  return `<td align="center" bgcolor="${paperOf(step)}"><font color="${inkOn(step)}">${lines(text)}</font></td>`;
};

/**
 * The table as HTML, for the clipboard: editors of wikis and documents keep its headings and its colours, sheets its cells.
 *
 * It is a string for other programs, whole and escaped; it is not to be put into a page.
 */
export function matrixHtml(matrix: Matrix, options: ExportOptions = {}): string {
  const { telling, shape, title, heading, rows, legend } = sheetOf(matrix, options);
  const { words, text } = telling;
  const th = (scope: 'col' | 'row', value: string): string => `<th scope="${scope}">${lines(value)}</th>`;
  const head = [...(shape.categories ? [words.category] : []), ...heading].map((it) => th('col', it)).join('');
  const body = rows.map(({ category, name, cells }) => {
    const first = shape.categories ? `<td>${lines(text(category.name))}</td>` : '';
    return `<tr>${first}${th('row', name)}${cells.map(cellOf).join('')}</tr>\n`;
  });
  const key = legend.map(([sign, meaning]) => `${sign} = ${meaning}`);
  const lang = matrix.lang === undefined ? '' : ` lang="${escaped(matrix.lang)}"`;
  return `<table${lang}>\n<caption>${escaped(guarded(title))}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n<p>${escaped(words.pair(words.legend, words.row(key)))}</p>\n`;
}
