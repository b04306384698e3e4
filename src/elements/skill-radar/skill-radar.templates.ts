/** The values of one axis of a chart, which the reader walks. */
import { html, type TemplateResult } from 'lit';
import { asText, sentence } from '../../locale/sentence.js';
import { sample, type Drawing } from '../../ui/chart/drawing.js';
import { said } from '../../ui/said.js';

export interface ValuesContext extends Drawing {
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFocus: () => void;
}

/** The one Tab stop of the chart: arrow keys walk from axis to axis. */
export function values({ messages, chart, drawn, axis, onKey, onFocus }: ValuesContext): TemplateResult {
  const at = axis ?? 0;
  const { name, values: all } = chart.axes[at]!;
  const told = all.slice(0, drawn).map(({ words }, i) => sentence((mark) => messages.value(mark(chart.series[i]!.name), mark(words))));
  return html`<div
    class="values"
    part="values"
    role="slider"
    tabindex="0"
    aria-label=${messages.walk}
    aria-orientation="horizontal"
    aria-valuemin="1"
    aria-valuemax=${chart.axes.length}
    aria-valuenow=${at + 1}
    aria-valuetext=${messages.values(name, told.map(asText))}
    @keydown=${onKey}
    @focus=${onFocus}
  >
    ${axis === undefined
      ? html`<bdi class="hint">${messages.hint}</bdi>`
      : html`<bdi class="name">${name}</bdi>${told.map((it, i) => html`<span class="value">${sample(chart, i)} <bdi>${said(it)}</bdi></span>`)}`}
  </div>`;
}
