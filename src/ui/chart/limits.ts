/** What can be read in a radar chart. */
import type { Chart } from '../../locale/chart.js';
import type { RadarMessages } from '../../locale/messages/radar.js';

const FEWEST_AXES = 3;
const MOST_AXES = 24;
/** As many as can be told apart by line and marker; the first is what is asked. */
export const MOST_SERIES = 4;

/** What of a chart cannot be drawn, in the reader's words. */
export function limitsOf(chart: Chart, messages: RadarMessages): readonly string[] {
  const { axes, series } = chart;
  if (axes.length < FEWEST_AXES) return [messages.tooFew(axes.length)];
  if (axes.length > MOST_AXES) return [messages.tooMany(axes.length, MOST_AXES)];
  if (!hasShape(chart)) return [messages.noShape];
  return series.length > MOST_SERIES ? [messages.tooManySeries(series.length, MOST_SERIES)] : [];
}

/** Whether so many axes make a chart. */
export const fitsChart = ({ axes }: { readonly axes: readonly unknown[] }): boolean => axes.length >= FEWEST_AXES && axes.length <= MOST_AXES;

/** What is asked in words alone makes no point, and points in the centre make no shape. */
export const hasShape = ({ axes }: Chart): boolean => axes.some(({ values }) => values.some(({ at = 0 }) => at > 0));
