/**
 * Why something could not be taken away:
 *
 * - `export/too-large`: no browser draws a picture of that size;
 * - `export/no-canvas`: this browser draws none at all, or the page runs where there is none;
 * - `export/left-out`: this build has no code for it (`all.iife.js` has none for spreadsheets).
 */
export type ExportFailureCode = 'export/too-large' | 'export/no-canvas' | 'export/left-out';

export class ExportError extends Error {
  override readonly name = 'ExportError';
  constructor(
    readonly code: ExportFailureCode,
    message: string,
  ) {
    super(message);
  }
}
