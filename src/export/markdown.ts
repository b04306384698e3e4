import type { Matrix } from '../model/types.js';
import { characters } from './escape.js';
import type { ExportOptions } from './options.js';
import { sheetOf } from './sheet.js';

/** Every sign that could mean something to a renderer stands as itself; an address does not become a link, nor a name a mention. */
const plain = (text: string): string =>
  characters(text)
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&@:$^=]/g, '\\$&')
    .replace(/\r\n?|\n/g, '<br>')
    .trim();

/** In the text of an entity or a word nothing is escaped that no renderer reads: short tables stay readable in their source. */
const cell = (text: string): string => (/^[\p{L}\p{N} ,()/]*$/u.test(text) ? text.trim() : plain(text));

/**
 * The table in GitHub's Markdown, as tickets and wikis take it: the title as a heading, categories as rows in bold, and the legend below.
 * What stands in the document is text in it, never markup; line breaks are `<br>`, the one tag that tables need.
 */
export function matrixMarkdown(matrix: Matrix, options: ExportOptions = {}): string {
  const { telling, shape, title, heading, levels, rows, legend } = sheetOf(matrix, options);
  const { text, words } = telling;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = heading.map((_, i) => (i === 0 || i > levels || shape.inWords ? '---' : ':-:'));
  const body = rows.map(({ category, name, cells }, i) => {
    const isFirst = shape.categories && rows[i - 1]?.category !== category && category.name !== undefined;
    const above = isFirst ? line([`**${cell(text(category.name))}**`, ...cells.map(() => '')]) : '';
    return above + line([cell(name), ...cells.map((it) => (it.text === '' ? '' : cell(it.text)))]);
  });
  const key = legend.map(([sign, meaning]) => `${cell(sign)} = ${cell(meaning)}`);
  return `## ${cell(title)}\n\n${line(heading.map(cell))}${line(rule)}${body.join('')}\n${words.pair(cell(words.legend), words.row(key))}\n`;
}
