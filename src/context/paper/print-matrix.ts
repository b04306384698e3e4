/** Prints a role's matrix for one widget. In a chunk of its own: asked for when a reader wants paper. */
import type { ExportOptions } from '../../export/options.js';
import type { Words } from '../../locale/tables.js';
import type { Matrix } from '../../model/types.js';
import { Printer } from '../../ui/paper.js';
import { matrixPaper } from './matrix-paper.js';

const printers = new WeakMap<HTMLElement, Printer>();

/** @param words finds them in the reader's language @returns false where the browser does not let this page print */
export function printMatrix(widget: HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment }, words: Words, matrix: Matrix, options: ExportOptions): Promise<boolean> {
  const printer = printers.get(widget) ?? new Printer(widget.renderRoot);
  printers.set(widget, printer);
  return printer.print(matrixPaper(matrix, words, options, widget));
}
