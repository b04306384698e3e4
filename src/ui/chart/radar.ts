/** Geometry of a radar chart: axes clockwise from the top. Lengths are in whatever unit the caller draws in. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a chart is, and how long its axes are. */
export interface Wheel {
  readonly center: Point;
  readonly radius: number;
  readonly axes: number;
}

/** A tenth of the unit is all that an eye can see of ten units a letter. */
const round = (n: number): number => Math.round(n * 10) / 10 || 0;

export const angleOf = (axis: number, axes: number): number => (axis / axes) * 2 * Math.PI;

/** @param value from 0, the centre, to 1, the end of the axis */
export function pointAt({ center, radius, axes }: Wheel, axis: number, value: number): Point {
  const angle = angleOf(axis, axes);
  return { x: round(center.x + radius * value * Math.sin(angle)), y: round(center.y - radius * value * Math.cos(angle)) };
}

/** The closed line through the same value of every axis. */
export const ringOf = (wheel: Wheel, value: number): string => outlineOf(Array.from({ length: wheel.axes }, (_, i) => pointAt(wheel, i, value)));

/** A line through points in their order, back to the first; where one is missing the line is broken, and nothing encloses anything. */
export function outlineOf(points: readonly (Point | undefined)[]): string {
  const gap = points.indexOf(undefined);
  const command = (point: Point, before: Point | undefined): string => `${before ? 'L' : 'M'}${point.x} ${point.y}`;
  if (gap < 0) return `${points.map((it, i) => command(it!, points[i - 1])).join('')}Z`;
  // It begins behind the gap, so that the stretch over the top stays whole.
  const turned = [...points.slice(gap), ...points.slice(0, gap)];
  return turned.map((it, i) => (it ? command(it, turned[i - 1]) : '')).join('');
}

/** The axis that is nearest in direction; undefined at the very centre, where all are. */
export function axisNear({ center, axes }: Wheel, { x, y }: Point): number | undefined {
  const [right, up] = [x - center.x, center.y - y];
  if (Math.hypot(right, up) < 1) return undefined;
  const turn = Math.atan2(right, up) / (2 * Math.PI);
  return Math.round((turn < 0 ? turn + 1 : turn) * axes) % axes;
}

/** By which series are told apart besides line and colour. */
export const MARKERS = ['circle', 'square', 'triangle', 'diamond'] as const;
export type Marker = (typeof MARKERS)[number];

/** The outline of a marker. @param size from its middle to its edge */
export function markerOf(marker: Marker, { x, y }: Point, size: number): string {
  switch (marker) {
    case 'circle':
      return `M${x} ${round(y - size)}a${size} ${size} 0 1 1 0 ${2 * size}a${size} ${size} 0 1 1 0 ${-2 * size}Z`;
    case 'square':
      return `M${round(x - size)} ${round(y - size)}h${2 * size}v${2 * size}h${-2 * size}Z`;
    case 'triangle':
      return `M${x} ${round(y - 1.3 * size)}l${round(1.25 * size)} ${round(2.2 * size)}h${round(-2.5 * size)}Z`;
    case 'diamond':
      return `M${x} ${round(y - 1.4 * size)}l${round(1.4 * size)} ${round(1.4 * size)}l${round(-1.4 * size)} ${round(1.4 * size)}l${round(-1.4 * size)} ${round(-1.4 * size)}Z`;
    default:
      return marker satisfies never;
  }
}
