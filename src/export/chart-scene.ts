/** A radar chart as a picture: the title, what the lines are, the chart, and what it means. */
import type { Chart } from '../locale/chart.js';
import { exportWords } from '../locale/en/export.js';
import { LETTER, LINE as LEADING, planOf, type Plan } from '../ui/chart/labels.js';
import { markerOf, MARKERS, outlineOf, pointAt, ringOf } from '../ui/chart/radar.js';
import { widthOf } from '../ui/chart/words.js';
import { LINE, PAGE, QUIET, SERIES, TEXT } from './colours.js';
import { Painter } from './painter.js';
import type { Path, Scene, Shape } from './scene.js';
import { pixels, wrapped } from './wrap.js';

/** What can be told apart, and what can be read: beyond it there is a table only. */
const MOST_SERIES = 4;
const FEWEST_AXES = 3;
const MOST_AXES = 24;
const WIDEST_RING = 3.2;
const MARGIN = 28;
const ROOM = 470;
/** From the units of a plan to pixels. */
const SCALE = 1.5;

/** Whether a chart of so many axes can be drawn. */
export const canDraw = ({ axes }: Chart): boolean => axes.length >= FEWEST_AXES && axes.length <= MOST_AXES;

/** @throws RangeError where it has fewer than 3 axes or more than 24 */
export function chartScene(chart: Chart, lang: string | undefined, { row, apart, pair } = exportWords): Scene {
  if (!canDraw(chart)) throw new RangeError(`A chart has ${FEWEST_AXES} to ${MOST_AXES} axes, and not ${chart.axes.length}.`);
  const plan = planOf(chart.axes.map(({ name }) => name), ROOM);
  const width = Math.ceil(Math.max(plan.width * SCALE, 380)) + 2 * MARGIN;
  const painter = new Painter(width, false);
  const across = width - 2 * MARGIN;
  let y = painter.paragraph(wrapped(chart.name, { size: 20, width: across, most: 3, bold: true }), { x: MARGIN, y: MARGIN, size: 20, bold: true, fill: TEXT }) + 10;
  y = legend(chart, painter, across, y) + 12;
  const left = (width - plan.width * SCALE) / 2;
  painter.shapes.push(...drawing(chart, plan, { x: left, y }));
  y += plan.height * SCALE + 10;
  if (plan.numbered) y = painter.paragraph(chart.axes.flatMap(({ name }, i) => wrapped(`${i + 1}  ${name}`, { size: 13, width: across, most: 2 })), { x: MARGIN, y: y + 8, size: 13, fill: TEXT });
  if (chart.about !== undefined) y = painter.paragraph(wrapped(chart.about, { size: 12, width: across, most: 6 }), { x: MARGIN, y: y + 8, size: 12, fill: QUIET });
  const description = apart(chart.axes.map(({ name, values }) => pair(name, row(values.map(({ words }, i) => `${chart.series[i]?.name ?? ''} ${words}`)))));
  return { width, height: Math.ceil(y + MARGIN - 8), title: chart.name, description, lang, shapes: painter.shapes };
}

const lookOf = ({ series }: Chart, i: number): number => (series[0]?.role === 'asked' ? i : i + 1) % MOST_SERIES;
const DASHES = [undefined, [6, 4], [0.1, 4], [12, 3, 2, 3]] as const;

const lineOf = (look: number, d: string, scale: number): Path => {
  const dash = DASHES[look];
  return { kind: 'path', d, stroke: SERIES[look]!, width: 2 * scale, ...(dash && { dash: dash.map((it) => it * scale) }), round: look === 2 };
};

function legend(chart: Chart, painter: Painter, across: number, top: number): number {
  let [x, y] = [MARGIN, top];
  for (const [i, { name }] of chart.series.slice(0, MOST_SERIES).entries()) {
    const label = wrapped(name, { size: 14, width: across - 54, most: 1 })[0]!;
    const wide = 54 + pixels(label, 14);
    if (x > MARGIN && x + wide > MARGIN + across) [x, y] = [MARGIN, y + 26];
    const look = lookOf(chart, i);
    painter.shapes.push(lineOf(look, `M${x} ${y + 11}h46`, 1.2), { kind: 'path', d: markerOf(MARKERS[look]!, { x: x + 23, y: y + 11 }, 5), fill: SERIES[look]!, stroke: PAGE, width: 1 });
    painter.text(label, { x: x + 54, y: y + 16, size: 14, fill: TEXT });
    x += wide + 24;
  }
  return y + 24;
}

/** The plan again, in pixels and at its place. */
function drawing(chart: Chart, unscaled: Plan, at: { readonly x: number; readonly y: number }): readonly Shape[] {
  const plan = { axes: unscaled.axes, radius: unscaled.radius * SCALE, center: { x: at.x + unscaled.center.x * SCALE, y: at.y + unscaled.center.y * SCALE } };
  const rings = chart.rings.map((ring): Shape => ({ kind: 'path', d: ringOf(plan, ring.at), stroke: LINE, width: 1.2 }));
  const spokes = chart.axes.map((_, i): Shape => {
    const end = pointAt(plan, i, 1);
    return { kind: 'path', d: `M${plan.center.x} ${plan.center.y}L${end.x} ${end.y}`, stroke: LINE, width: 1.2 };
  });
  const series = chart.series.slice(0, MOST_SERIES).flatMap(({ role }, i): Shape[] => {
    const look = lookOf(chart, i);
    const points = chart.axes.map(({ values }, axis) => {
      const value = values[i]?.at;
      return value === undefined ? undefined : pointAt(plan, axis, value);
    });
    const outline = outlineOf(points);
    const markers = points.flatMap((point): Shape[] => (point ? [{ kind: 'path', d: markerOf(MARKERS[look]!, point, 4), fill: SERIES[look]!, stroke: PAGE, width: 1.2 }] : []));
    const area: Shape[] = role === 'asked' && outline.endsWith('Z') ? [{ kind: 'path', d: outline, fill: SERIES[look]!, opacity: 0.14 }] : [];
    return [...area, ...(outline === '' ? [] : [lineOf(look, outline, SCALE)]), ...markers];
  });
  const size = LETTER * SCALE;
  const labels = unscaled.labels.flatMap(({ lines, x, y, anchor }): Shape[] =>
    lines.map((text, i) => ({ kind: 'text', text, x: at.x + x * SCALE, y: at.y + (y + i * LEADING) * SCALE, anchor, size, fill: TEXT })),
  );
  const steps = chart.rings.flatMap((ring): Shape[] => {
    if (widthOf(ring.label) > WIDEST_RING) return [];
    const { x, y } = pointAt(plan, 0, ring.at);
    return [{ kind: 'text', text: ring.label, x: x + 4, y: y + 13, anchor: 'left', size: 12, fill: QUIET, halo: PAGE }];
  });
  return [...rings, ...spokes, ...series, ...steps, ...labels];
}
