/**
 * Pictures out of dots, in a browser. The shapes are put onto a canvas by hand: an SVG would have to be loaded as an image from a
 * `blob:` or `data:` address, which a strict policy (`img-src 'self'`) refuses.
 */
import type { Chart } from '../locale/chart.js';
import type { Matrix } from '../model/types.js';
import { chartScene } from './chart-scene.js';
import { PAGE } from './colours.js';
import { ExportError } from './failure.js';
import { matrixScene } from './matrix-scene.js';
import type { ExportOptions } from './options.js';
import { directionOf, FONT, type Scene, type Shape } from './scene.js';

/** What every browser of today can draw: a side, and all of it (16 million dots are what a phone has room for). */
const LONGEST = 16_384;
const MOST = 16_777_216;
/** Dots to a pixel: sharp on paper and on fine screens. Where that is too many, less; below one letters cannot be read. */
const SCALES = [2, 1.5, 1] as const;

/**
 * A matrix as a PNG.
 *
 * @throws ExportError `export/too-large`, `export/no-canvas`
 */
export const matrixPng = (matrix: Matrix, options: ExportOptions = {}): Promise<Blob> => pngOf(matrixScene(matrix, options));

/**
 * A radar chart as a PNG.
 *
 * @throws ExportError `export/no-canvas`; RangeError where it has fewer than 3 axes or more than 24
 */
export const chartPng = async (chart: Chart, lang?: string): Promise<Blob> => pngOf(chartScene(chart, lang));

export async function pngOf(scene: Scene): Promise<Blob> {
  const { width, height } = scene;
  const scale = SCALES.find((it) => Math.max(width, height) * it <= LONGEST && width * height * it * it <= MOST);
  if (scale === undefined) throw new ExportError('export/too-large', `A picture of ${width} by ${height} is more than browsers draw.`);
  const canvas = typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  const context = canvas?.getContext('2d');
  if (!canvas || !context) throw new ExportError('export/no-canvas', 'There is no canvas to draw on.');
  context.scale(scale, scale);
  context.fillStyle = PAGE;
  context.fillRect(0, 0, width, height);
  for (const shape of scene.shapes) draw(context, shape);
  return canvas.convertToBlob({ type: 'image/png' });
}

function draw(context: OffscreenCanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      context.fillStyle = shape.fill;
      context.beginPath();
      context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius ?? 0);
      context.fill();
      return;
    }
    case 'path': {
      const path = new Path2D(shape.d);
      context.globalAlpha = shape.opacity ?? 1;
      if (shape.fill !== undefined) {
        context.fillStyle = shape.fill;
        context.fill(path);
      }
      if (shape.stroke !== undefined) {
        context.strokeStyle = shape.stroke;
        context.lineWidth = shape.width ?? 1;
        context.lineJoin = 'round';
        context.lineCap = shape.round ? 'round' : 'butt';
        context.setLineDash([...(shape.dash ?? [])]);
        context.stroke(path);
      }
      context.globalAlpha = 1;
      return;
    }
    case 'text': {
      context.font = `${shape.bold ? 600 : 400} ${shape.size}px ${FONT}`;
      context.direction = directionOf(shape);
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      if (shape.halo !== undefined) {
        context.strokeStyle = shape.halo;
        context.lineWidth = 3;
        context.lineJoin = 'round';
        context.setLineDash([]);
        context.strokeText(shape.text, shape.x, shape.y);
      }
      context.fillStyle = shape.fill;
      context.fillText(shape.text, shape.x, shape.y);
      return;
    }
    default:
      shape satisfies never;
  }
}
