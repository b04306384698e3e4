/** Prints a role's matrix for one widget. In a chunk of its own: asked for when a reader wants paper. */
import type { ExportOptions } from '../../export/options.js';
import type { Matrix } from '../../model/types.js';
import { Printer } from '../../ui/paper.js';
import { speaksFor } from '../language.js';
import { matrixPaper } from './matrix-paper.js';

const printers = new WeakMap<HTMLElement, Printer>();

/** @returns false where the browser does not let this page print */
export function printMatrix(widget: HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment }, matrix: Matrix, options: ExportOptions = {}): Promise<boolean> {
  const printer = printers.get(widget) ?? new Printer(widget.renderRoot);
  printers.set(widget, printer);
  return printer.print(matrixPaper(matrix, { lang: speaksFor(widget), ...options }, widget));
}
