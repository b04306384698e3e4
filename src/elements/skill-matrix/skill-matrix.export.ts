/** What a reader takes away of a matrix. In a chunk of its own, asked for at the first press of the button. */
import { printMatrix } from '../../context/paper/print-matrix.js';
import { TakeAwayController, type Made, type Making, type Offer } from '../../context/take-away.controller.js';
import { matrixCsv } from '../../export/csv.js';
import { fileNameOf, type FileKind } from '../../export/file-name.js';
import { matrixHtml } from '../../export/html.js';
import { matrixJsonText } from '../../export/json.js';
import { matrixMarkdown } from '../../export/markdown.js';
import type { ExportOptions } from '../../export/options.js';
import { matrixPng } from '../../export/png.js';
import { matrixSvg } from '../../export/svg.js';
import { matrixTsv } from '../../export/tsv.js';
import { matrixXlsx } from '../../export/xlsx.js';
import { exportWords } from '../../locale/en/export.js';
import { takeAwayWords } from '../../locale/en/take-away.js';
import type { TakenKind } from '../../locale/messages/take-away.js';
import type { Words } from '../../locale/tables.js';
import type { Assessment } from '../../model/assessment.js';
import type { Matrix } from '../../model/types.js';
import { takeAwayStyles } from '../../ui/take-away.styles.js';
import type { MatrixHost, MatrixParts } from './skill-matrix.parts.js';

type DownloadKind = Extract<TakenKind, FileKind>;

const TYPES: Readonly<Record<DownloadKind, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** @param answers the reader's own, where they are shown */
export function takeAwayOf(host: MatrixHost, { widget, screen }: MatrixParts, answers: () => Assessment | undefined): TakeAwayController {
  widget.addStyles([takeAwayStyles]);
  return new TakeAwayController(
    host,
    widget.words,
    () => {
      const { reader, view } = screen;
      if (!reader) return undefined;
      const lang = widget.language.speaks;
      const words = widget.words('export', exportWords);
      const offer: Offer = {
        copies: ['table', 'markdown'],
        downloads: ['xlsx', 'csv', 'json', 'svg', 'png'],
        prints: ['print'],
        note: view && view.shown < view.total ? widget.words('takeAway', takeAwayWords).whole(view.total) : '',
        hasRatings: (answers()?.ratings.size ?? 0) > 0,
        fileName: (kind) => fileNameOf(reader.matrix, kind as DownloadKind, { lang, words }),
        make: (kind, making) => made(host, widget.words, reader.matrix, kind, { lang, words, ...answersIn(making.rated ? answers() : undefined) }, making),
      };
      return offer;
    },
    (text) => widget.announce.say(text),
  );
}

const answersIn = (answers: Assessment | undefined): Pick<ExportOptions, 'ratings' | 'target'> => (answers ? { ratings: answers.ratings, ...(answers.target !== undefined && { target: answers.target }) } : {});

function made(host: MatrixHost, words: Words, matrix: Matrix, kind: TakenKind, options: ExportOptions, { signal, onProgress }: Making): Made | Promise<Made> {
  const file = (of: DownloadKind, content: string | Uint8Array | Blob): Made => ({ to: 'file', name: fileNameOf(matrix, of, options), type: TYPES[of], content });
  switch (kind) {
    case 'table':
      return { to: 'clipboard', plain: matrixTsv(matrix, options), markup: matrixHtml(matrix, options) };
    case 'markdown':
      return { to: 'clipboard', plain: matrixMarkdown(matrix, options) };
    case 'csv':
      return file(kind, matrixCsv(matrix, options));
    case 'json':
      return file(kind, matrixJsonText(matrix));
    case 'svg':
      return file(kind, matrixSvg(matrix, options));
    case 'png':
      return matrixPng(matrix, options).then((picture) => file(kind, picture));
    case 'xlsx':
      return matrixXlsx(matrix, { ...options, signal, onProgress }).then((bytes) => file(kind, bytes));
    case 'print':
      return printMatrix(host, words, matrix, options).then((printed) => ({ to: 'printer', printed }));
    default:
      throw new RangeError(`A matrix has no ${kind}.`);
  }
}
