/** The table behind a chart: a row an axis, a column a line. */
import type { Chart } from '../locale/chart.js';
import { escaped } from './escape.js';
import { guarded, separated } from './separated.js';

const rowsOf = ({ axis, series, axes }: Chart): readonly (readonly string[])[] => [[axis, ...series.map(({ name }) => name)], ...axes.map(({ name, values }) => [name, ...values.map(({ words }) => words)])];

/** As CSV (RFC 4180, formulas as in `matrixCsv`): of each line its value, a number as programs read it and all else in words, and as a part of the edge in percent. */
export function chartCsv({ axis, series, axes }: Chart): string {
  const heading = [axis, ...series.flatMap(({ name }) => [name, `${name} (%)`])];
  const rows = axes.map(({ name, values }) => [name, ...values.flatMap(({ at, words, number }) => [number === undefined ? words : String(number), at === undefined ? '' : String(Math.round(at * 1000) / 10)])]);
  return separated([heading, ...rows], ',');
}

/** As text with tabs, for the clipboard. */
export const chartTsv = (chart: Chart): string => separated(rowsOf(chart), '\t');

/** As HTML for the clipboard, whole and escaped; it is not to be put into a page. */
export function chartHtml(chart: Chart): string {
  const [heading = [], ...rows] = rowsOf(chart).map((row) => row.map((it) => escaped(guarded(it))));
  const body = rows.map(([name, ...values]) => `<tr><th scope="row">${name}</th>${values.map((it) => `<td>${it}</td>`).join('')}</tr>\n`);
  return `<table>\n<caption>${escaped(guarded(chart.name))}</caption>\n<thead><tr>${heading.map((it) => `<th scope="col">${it}</th>`).join('')}</tr></thead>\n<tbody>\n${body.join('')}</tbody>\n</table>\n`;
}
