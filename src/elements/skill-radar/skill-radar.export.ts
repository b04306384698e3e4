/** What a reader takes away of a chart. In a chunk of its own, asked for at the first press of the button. */
import type { WidgetController } from '../../context/widget.controller.js';
import { TakeAwayController, type Made, type TakeAwayHost } from '../../context/take-away.controller.js';
import { canDraw } from '../../export/chart-scene.js';
import { chartCsv, chartHtml, chartTsv } from '../../export/chart-table.js';
import { chartPng } from '../../export/png.js';
import { chartSvg } from '../../export/svg.js';
import type { FileKind } from '../../export/file-name.js';
import type { Chart } from '../../locale/chart.js';
import type { ExportMessages } from '../../locale/messages/export.js';
import type { TakenKind } from '../../locale/messages/take-away.js';
import { hasShape } from '../../ui/chart/limits.js';
import { takeAwayStyles } from '../../ui/take-away.styles.js';

export { chartFileName, fileNameOf } from '../../export/file-name.js';

export type ExportWidget = Pick<WidgetController, 'announce' | 'addStyles' | 'language' | 'messages' | 'words'>;

/** What is drawn now. */
export interface Shown {
  readonly chart: Chart | undefined;
  readonly lang: string | undefined;
  readonly words: ExportMessages;
  fileName(chart: Chart, kind: FileKind): string;
}

export function takeAwayOf(host: TakeAwayHost, widget: ExportWidget, shown: Shown): TakeAwayController {
  widget.addStyles([takeAwayStyles]);
  return new TakeAwayController(
    host,
    widget.words,
    () => {
      const { chart } = shown;
      return (
        chart && {
          copies: ['chart-table'],
          downloads: ['chart-csv', ...(canDraw(chart) && hasShape(chart) ? (['chart-svg', 'chart-png'] as const) : [])],
          prints: [],
          note: '',
          hasRatings: false,
          fileName: (kind) => shown.fileName(chart, fileKind(kind)),
          make: (kind) => made(chart, kind, (of) => shown.fileName(chart, of), shown.lang, shown.words),
        }
      );
    },
    (text) => widget.announce.say(text),
  );
}

const fileKind = (kind: TakenKind): FileKind => (kind === 'chart-csv' ? 'csv' : kind === 'chart-svg' ? 'svg' : 'png');

function made(chart: Chart, kind: TakenKind, name: (kind: FileKind) => string, lang: string | undefined, words: ExportMessages): Made | Promise<Made> {
  switch (kind) {
    case 'chart-table':
      return { to: 'clipboard', plain: chartTsv(chart), markup: chartHtml(chart) };
    case 'chart-csv':
      return { to: 'file', name: name('csv'), type: 'text/csv;charset=utf-8', content: chartCsv(chart) };
    case 'chart-svg':
      return { to: 'file', name: name('svg'), type: 'image/svg+xml', content: chartSvg(chart, lang, words) };
    case 'chart-png':
      return chartPng(chart, lang).then((content) => ({ to: 'file', name: name('png'), type: 'image/png', content }));
    default:
      throw new RangeError(`A chart has no ${kind}.`);
  }
}
