import type { Matrix } from '../model/types.js';
import { PORTION, sheetsOf } from './book.js';
import { ExportError } from './failure.js';
import type { LongOptions } from './options.js';
import { sheetOf } from './sheet.js';

/** How much of the work is done when all cells are written; packing them is the rest, and one piece. */
const WRITTEN = 0.7;

/**
 * A matrix as a workbook for Excel, LibreOffice, Numbers and Google Sheets (`.xlsx`): the matrix, all details by id, with answers
 * the gaps to the level that they aim at, and the legend. Texts are texts, whatever they begin with.
 *
 * The code that packs it is fetched when it is first called. A large matrix is written in portions, between which the page lives on.
 *
 * @throws ExportError `export/left-out` in a build without that code; the signal's reason
 */
export async function matrixXlsx(matrix: Matrix, options: LongOptions = {}): Promise<Uint8Array> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  // In the classic script, which has to hold all in one file, this module is empty.
  const { writeXlsx }: Partial<typeof import('hucre/xlsx')> = await import('hucre/xlsx');
  if (!writeXlsx) throw new ExportError('export/left-out', 'This build cannot write spreadsheets.');
  const sheet = sheetOf(matrix, options);
  const work = sheetsOf(sheet);
  const portions = Math.max(1, (2 * sheet.rows.length) / PORTION);
  for (let done = 0; ; done++) {
    signal?.throwIfAborted();
    const step = work.next();
    if (step.done) {
      onProgress?.(WRITTEN);
      await breath();
      signal?.throwIfAborted();
      const { matrix: of, words, text } = sheet.telling;
      const bytes = await writeXlsx({ sheets: step.value, properties: { title: sheet.title, ...(of.source !== undefined && { description: words.pair(words.source, of.source) }), ...(of.family && { subject: text(of.family.name) }) } });
      signal?.throwIfAborted();
      onProgress?.(1);
      return bytes;
    }
    onProgress?.(Math.min(1, (done + 1) / portions) * WRITTEN);
    await breath();
  }
}

/** Lets whatever waits have its turn: keys, the drawing of progress. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
