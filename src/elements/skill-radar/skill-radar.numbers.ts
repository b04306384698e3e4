/** Plain numbers, without any document: from a property, or from a table that the page's author has put into the element. */
import type { Chart } from '../../locale/chart.js';
import type { RadarMessages } from '../../locale/messages/radar.js';

/** Numbers to draw, from 0 on: a row of them for each series, a number for each axis. */
export interface RadarNumbers {
  /** What the chart is called. */
  readonly name?: string;
  readonly axes: readonly string[];
  /** null: no value. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

export interface NumbersRead {
  readonly numbers: RadarNumbers;
  /** How many values are left out, since they are no numbers from 0 on. */
  readonly leftOut: number;
}

const isValue = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** What a page has set; undefined where that is no numbers at all. */
export function numbersIn(input: unknown): NumbersRead | undefined {
  if (!isObject(input) || !Array.isArray(input['axes']) || !Array.isArray(input['series'])) return undefined;
  let leftOut = 0;
  const axes = input['axes'].map(String);
  const series = input['series'].filter(isObject).map((it) => {
    const values: readonly unknown[] = Array.isArray(it['values']) ? it['values'] : [];
    return {
      name: typeof it['name'] === 'string' ? it['name'] : '',
      values: axes.map((_, i) => {
        const value = values[i] ?? null;
        if (value !== null && !isValue(value)) leftOut++;
        return isValue(value) ? value : null;
      }),
    };
  });
  return { numbers: { ...(typeof input['name'] === 'string' && { name: input['name'] }), axes, series }, leftOut };
}

/**
 * A table whose first row names the series and whose first column names the axes. Numbers are written as `3.5`, `3,5` or `70 %`; an
 * empty cell or a dash is no value. Undefined where there is nothing of the kind.
 */
export function numbersInTable(table: HTMLTableElement): NumbersRead | undefined {
  const [head, ...rows] = [...table.rows].filter(({ cells }) => cells.length > 1);
  if (!head || rows.length === 0) return undefined;
  const textOf = (cell: Element | undefined): string => cell?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
  let leftOut = 0;
  const valueOf = (cell: Element | undefined): number | null => {
    const text = textOf(cell).replace(/\s*%$/, '');
    if (/^[-–—]?$/.test(text)) return null;
    const value = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
    if (value === undefined) leftOut++;
    return value ?? null;
  };
  const series = [...head.cells].slice(1).map((cell, i) => ({ name: textOf(cell), values: rows.map(({ cells }) => valueOf(cells[i + 1])) }));
  const name = textOf(table.caption ?? undefined);
  return { numbers: { ...(name !== '' && { name }), axes: rows.map(({ cells }) => textOf(cells[0])), series }, leftOut };
}

/** @param max what the edge stands for; undefined: the highest number. A higher number counts as the edge. */
export function chartOfNumbers({ name, axes, series }: RadarNumbers, max: number | undefined, messages: RadarMessages): Chart {
  const highest = Math.max(0, ...series.flatMap(({ values }) => values.map((it) => it ?? 0)));
  const edge = isValue(max) && max > 0 ? max : highest || 1;
  return {
    name: name ?? messages.untitled,
    about: undefined,
    axis: messages.axis.plain,
    series: series.map((it, i) => ({ name: it.name === '' ? String(i + 1) : it.name, role: 'person' })),
    axes: axes.map((axis, i) => ({
      name: axis,
      values: series.map(({ values }) => {
        const value = values[i] ?? null;
        return value === null ? { at: undefined, words: messages.noValue } : { at: Math.min(1, value / edge), words: messages.number(value), number: value };
      }),
    })),
    rings: ringsTo(edge).map((at) => ({ at: at / edge, label: messages.number(at) })),
  };
}

/** Round numbers, at most six, the edge among them. */
function ringsTo(edge: number): number[] {
  const rough = edge / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((it) => it * power).find((it) => it >= rough * 0.999) ?? edge;
  const rings = Array.from({ length: 5 }, (_, i) => step * (i + 1)).filter((it) => it < edge - step * 0.4);
  return [...rings, edge];
}
