/** A radar chart: what its lines are, the drawing, and the table behind it. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Chart } from '../../locale/chart.js';
import type { RadarMessages } from '../../locale/messages/radar.js';
import { LINE, UNIT, type Label, type Plan } from './labels.js';
import { markerOf, MARKERS, outlineOf, pointAt, ringOf, type Marker, type Point } from './radar.js';
import { runsLeft, widthOf } from './words.js';

/** A longer name of a ring would lie on the chart. */
const WIDEST_RING = 3.2;

export interface Drawing {
  readonly messages: RadarMessages;
  readonly chart: Chart;
  readonly plan: Plan;
  /** How many series are drawn. */
  readonly drawn: number;
  /** The axis whose values are shown; undefined: none. */
  readonly axis: number | undefined;
  /** Called as the reader points at the chart; undefined: on paper. */
  readonly onPoint?: (event: PointerEvent) => void;
}

/** A line of its own for what is asked, and one for each of the others: 0 is what is asked. */
const lookOf = ({ series }: Chart, i: number): number => (series[0]?.role === 'asked' ? i : i + 1) % 4;
const markerFor = (chart: Chart, i: number): Marker => MARKERS[lookOf(chart, i)]!;

export const legend = ({ messages, chart, drawn }: Drawing): TemplateResult =>
  html`<ul class="legend" part="legend" aria-label=${messages.legend}>
    ${chart.series.slice(0, drawn).map(({ name }, i) => html`<li>${sample(chart, i)} <bdi>${name}</bdi></li>`)}
  </ul>`;

/** A piece of a series' line with its marker. */
export const sample = (chart: Chart, i: number): TemplateResult =>
  html`<svg class="sample l${lookOf(chart, i)}" viewBox="0 0 34 12" aria-hidden="true">
    <path class="line" d="M1 6H33" /><path class="marker" d=${markerOf(markerFor(chart, i), { x: 17, y: 6 }, 3.6)} />
  </svg>`;

export function drawing(it: Drawing): TemplateResult {
  const { chart, plan, drawn, axis, onPoint } = it;
  return html`<svg
    class="chart"
    part="chart"
    role="img"
    aria-label=${chart.name}
    aria-describedby=${chart.about === undefined ? nothing : 'about'}
    width="${plan.width / UNIT}em"
    viewBox="0 0 ${plan.width} ${plan.height}"
    @pointermove=${onPoint}
    @pointerdown=${onPoint}
  >
    <path class="ground" d="M0 0H${plan.width}V${plan.height}H0Z" />
    ${chart.rings.map(({ at }) => svg`<path class="ring" d=${ringOf(plan, at)} />`)}
    ${chart.axes.map((_, i) => svg`<path class=${i === axis ? 'spoke current' : 'spoke'} d=${lineTo(plan.center, pointAt(plan, i, 1))} />`)}
    ${chart.series.slice(0, drawn).map((_, i) => seriesOf(it, i))}
    ${chart.rings.map(({ at, label }) => ringLabel(plan, at, label))}
    ${plan.labels.map((label, i) => labelOf(label, i === axis))}
  </svg>`;
}

const lineTo = (from: Point, to: Point): string => `M${from.x} ${from.y}L${to.x} ${to.y}`;

function seriesOf({ chart, plan, axis }: Drawing, i: number): TemplateResult {
  const points = chart.axes.map(({ values }, at) => {
    const value = values[i]?.at;
    return value === undefined ? undefined : pointAt(plan, at, value);
  });
  const outline = outlineOf(points);
  return svg`<g class="l${lookOf(chart, i)}">
    ${chart.series[i]?.role === 'asked' && outline.endsWith('Z') ? svg`<path class="area" d=${outline} />` : nothing}
    <path class="line" d=${outline} />
    ${points.map((point, at) => (point ? svg`<path class="marker" d=${markerOf(markerFor(chart, i), point, at === axis ? 4.2 : 2.6)} />` : nothing))}
  </g>`;
}

/** Beside the first axis. */
function ringLabel(plan: Plan, at: number, label: string): TemplateResult | typeof nothing {
  if (widthOf(label) > WIDEST_RING) return nothing;
  const { x, y } = pointAt(plan, 0, at);
  return svg`<g transform="translate(${x + 3} 0)"><text class="step" direction="ltr" text-anchor="start" y=${y + 9}>${label}</text></g>`;
}

/** Where the page runs from right to left each text is turned back around x = 0, so its place across is that of the group. */
function labelOf({ lines, x, y, anchor }: Label, isCurrent: boolean): TemplateResult {
  const toLeft = runsLeft(lines.join(' '));
  const side = anchor === 'middle' ? 'middle' : (anchor === 'left') === toLeft ? 'end' : 'start';
  const look = isCurrent ? 'axis current' : 'axis';
  return svg`<g class="label" transform="translate(${x} 0)">
    ${lines.map((line, i) => svg`<text class=${look} direction=${toLeft ? 'rtl' : 'ltr'} text-anchor=${side} y=${y + i * LINE}>${line}</text>`)}
  </g>`;
}

/** What the numbers at the axes stand for. */
export const key = ({ messages, chart, axis }: Drawing): TemplateResult =>
  html`<ol class="key" part="key" aria-label=${messages.key}>
    ${chart.axes.map(({ name }, i) => html`<li class=${i === axis ? 'current' : ''}><bdi>${name}</bdi></li>`)}
  </ol>`;

export const table = ({ name, axis, series, axes }: Chart): TemplateResult =>
  html`<div class="scroll">
    <table>
      <caption><bdi>${name}</bdi></caption>
      <thead>
        <tr><th scope="col">${axis}</th>${series.map((it) => html`<th scope="col"><bdi>${it.name}</bdi></th>`)}</tr>
      </thead>
      <tbody>
        ${axes.map((it) => html`<tr><th scope="row"><bdi>${it.name}</bdi></th>${it.values.map(({ words }) => html`<td><bdi>${words}</bdi></td>`)}</tr>`)}
      </tbody>
    </table>
  </div>`;
