import type { Chart } from '../locale/chart.js';
import type { ExportMessages } from '../locale/messages/export.js';
import type { Matrix } from '../model/types.js';
import { chartScene } from './chart-scene.js';
import { PAGE } from './colours.js';
import { escaped } from './escape.js';
import { matrixScene } from './matrix-scene.js';
import type { ExportOptions } from './options.js';
import { directionOf, FONT, type Scene, type Shape } from './scene.js';

/** A matrix as a standalone SVG: text is text, colours are attributes, and nothing in it is loaded or run. */
export const matrixSvg = (matrix: Matrix, options: ExportOptions = {}): string => svgOf(matrixScene(matrix, options));

/** A radar chart as a standalone SVG. @param words the signs between its values; English without them @throws RangeError where it has fewer than 3 axes or more than 24 */
export const chartSvg = (chart: Chart, lang?: string, words?: ExportMessages): string => svgOf(chartScene(chart, lang, words));

export function svgOf({ width, height, title, description, lang, shapes }: Scene): string {
  const language = lang === undefined ? '' : ` lang="${escaped(lang)}" xml:lang="${escaped(lang)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title" aria-describedby="description"${language} font-family="${escaped(FONT)}">
<title id="title">${escaped(title)}</title>
<desc id="description">${escaped(description)}</desc>
<rect width="${width}" height="${height}" fill="${PAGE}"/>
${shapes.map(shapeOf).join('\n')}
</svg>
`;
}

function shapeOf(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}"${shape.radius === undefined ? '' : ` rx="${shape.radius}"`} fill="${shape.fill}"/>`;
    case 'path': {
      const { d, fill = 'none', stroke, width, dash, round, opacity } = shape;
      const line = stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linejoin="round"${dash ? ` stroke-dasharray="${dash.join(' ')}"` : ''}${round ? ' stroke-linecap="round"' : ''}`;
      return `<path d="${d}" fill="${fill}"${line}${opacity === undefined ? '' : ` opacity="${opacity}"`}/>`;
    }
    case 'text': {
      const { text, x, y, size, bold, fill, halo, anchor } = shape;
      const direction = directionOf(shape);
      const side = anchor === 'middle' ? 'middle' : (anchor === 'left') === (direction === 'ltr') ? 'start' : 'end';
      const around = halo === undefined ? '' : ` stroke="${halo}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      return `<text x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="600"' : ''}${side === 'start' ? '' : ` text-anchor="${side}"`}${direction === 'rtl' ? ' direction="rtl"' : ''} fill="${fill}"${around} xml:space="preserve">${escaped(text)}</text>`;
    }
    default:
      return shape satisfies never;
  }
}
