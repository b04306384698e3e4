import type { Matrix } from '../model/types.js';
import type { ExportOptions } from './options.js';
import { separated } from './separated.js';
import { sheetOf } from './sheet.js';

/** The table as text with tabs, as sheets take it from the clipboard: letters, `*` after what is mandatory; quotes and formulas as in CSV. */
export function matrixTsv(matrix: Matrix, options: ExportOptions = {}): string {
  const { telling, shape, heading, rows } = sheetOf(matrix, options);
  const first = shape.categories ? [telling.words.category] : [];
  return separated([[...first, ...heading], ...rows.map(({ category, name, cells }) => [...(shape.categories ? [telling.text(category.name)] : []), name, ...cells.map(({ text }) => text)])], '\t');
}
