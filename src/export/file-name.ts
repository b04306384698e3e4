import { slugOf } from '../domain/slug.js';
import { exportWords } from '../locale/en/export.js';
import type { ExportMessages } from '../locale/messages/export.js';
import type { Matrix } from '../model/types.js';
import { tellingOf, type ExportOptions } from './options.js';

export type FileKind = 'csv' | 'xlsx' | 'json' | 'md' | 'svg' | 'png';

/**
 * The name of a file, in the reader's language: `ml-engineer-skill-matrix.csv`. Letters of every script, digits and `-`, so that every
 * system takes it; what the file is stands behind the role, so that no name is one that Windows keeps to itself.
 *
 * @param chart for a chart: what it is about, such as a level
 */
export function fileNameOf(matrix: Matrix, kind: FileKind, options: ExportOptions = {}, chart?: string): string {
  const { text, words } = tellingOf(matrix, { ...(options.lang !== undefined && { lang: options.lang }), ...(options.words && { words: options.words }) });
  const role = slugOf(text(matrix.name)) || slugOf(matrix.id);
  const parts = [role, ...(chart === undefined ? [words.fileName] : [slugOf(chart), words.chartFileName]).map(slugOf)];
  return `${parts.filter(Boolean).join('-')}.${kind}`;
}

/** As `fileNameOf`, for a chart of plain numbers. */
export const chartFileName = (name: string, kind: FileKind, words: ExportMessages = exportWords): string => `${[slugOf(name), slugOf(words.chartFileName)].filter(Boolean).join('-')}.${kind}`;
