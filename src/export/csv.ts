import type { Matrix } from '../model/types.js';
import type { ExportOptions } from './options.js';
import { rowsOf } from './rows.js';
import { guarded, separated, unguarded } from './separated.js';

/**
 * A matrix as CSV (RFC 4180: commas, CRLF, quotes doubled; the first row is the heading), in the form of `rowsOf`.
 *
 * Values that a program could take for a formula begin with an apostrophe (`unguarded` takes it off). In a file for spreadsheets
 * let U+FEFF stand first, or some do not know that it is UTF-8.
 */
export const matrixCsv = (matrix: Matrix, options: ExportOptions = {}): string => separated(rowsOf(matrix, options), ',');

export { guarded, unguarded };
