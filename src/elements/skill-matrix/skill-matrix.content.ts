import { html, nothing } from 'lit';
import type { MatrixInput } from './skill-matrix.input.js';
import type { Interaction } from './skill-matrix.on-demand.js';
import type { MatrixHost, MatrixParts } from './skill-matrix.parts.js';
import { foot, legend, levelSwitcher, toolbar } from './skill-matrix.templates.js';

/**
 * All that is drawn of a document: the grid, and what stands around it.
 *
 * @param code what is drawn for readers, once it is there
 */
export function content(host: MatrixHost, { widget, layout, screen, table, tell }: MatrixParts, input: MatrixInput, code: Interaction | undefined): unknown {
  const { reader, view, filter, message } = screen;
  const { messages } = widget;
  if (!reader || !view) return nothing;
  if (widget.status === 'empty') return html`<p class="state" part="status">${messages.empty}</p>`;
  const printing = code?.printing === true;
  const tools = toolbar(messages, reader, filter, view, input);
  return html`
    ${message ? html`<div class="banner" part="banner"><p>${message}</p><button type="button" @click=${() => tell('')}>${messages.dismiss}</button></div>` : nothing}
    ${host.compact ? html`<details class="tools-fold"><summary>${messages.toolbar}</summary>${tools}</details>` : tools}
    ${legend(messages, reader, filter, input.filter)} ${code?.ratingsLegend ?? nothing}
    ${layout.narrow && !printing && !view.comparing ? levelSwitcher(messages, reader, screen.shownLevel(host.level), input.selectLevel) : nothing}
    <div class=${frame(layout, view.columns.length, printing)}>${table.element}</div>
    ${view.shown === 0 && view.total > 0 ? code?.nothingFound(view.suggestions, (query) => input.filter({ query })) : nothing}
    ${foot(messages, reader, printing, code?.linked ?? String)} ${code?.notes(reader, view) ?? nothing}
    ${code?.overlays(reader) ?? nothing}
  `;
}

/** Whether the columns fit: with their names, with abbreviations, or only in a scroll area of their own. */
function frame({ ems, narrow }: MatrixParts['layout'], columns: number, printing: boolean): string {
  const room = (ems * 0.64) / columns;
  if (printing) return columns > 6 ? 'frame short' : 'frame';
  if (narrow || ems === 0 || room > 5.5) return 'frame';
  return room > 3 ? 'frame short' : 'frame short scroll';
}
