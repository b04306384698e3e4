/** Stateless templates of everything around the grid. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locale/messages/matrix.js';
import { shadeOf } from '../../ui/shade.js';
import { headingOf, NO_FILTER, spokenHeading, type Filter, type MatrixReader, type MatrixView } from './skill-matrix.view.js';

export type ChangeFilter = (change: Partial<Filter>) => void;

/** What a reader does above the grid. */
interface Tools {
  readonly filter: ChangeFilter;
  readonly foldAll: (all: boolean) => void;
  readonly take: (event: Event) => void;
}

export function toolbar(m: Messages, reader: MatrixReader, filter: Filter, view: MatrixView, { filter: change, foldAll: fold, take }: Tools): TemplateResult {
  const { text, matrix } = reader;
  const value = (event: Event): string => (event.target as HTMLInputElement).value;
  const level = (label: string, chosen: string, key: 'from' | 'to'): TemplateResult => html`<label>
    <span>${label}</span>
    <select .value=${chosen} @change=${(event: Event) => change({ [key]: value(event) })}>
      <option value="">${m.noLevel}</option>
      ${reader.columns.map((column) => html`<option value=${column.id} ?selected=${column.id === chosen}>${text(headingOf(column).name)}</option>`)}
    </select>
  </label>`;
  const { query, category, proficiencies, mandatory, from, to } = filter;
  const filtered = query + category + from + to !== '' || proficiencies.size > 0 || mandatory;
  const named = matrix.categories.filter(({ name }) => name !== undefined);
  return html`<div class="tools" role="search" part="toolbar" aria-label=${m.toolbar}>
    <label class="search"><span class="hidden">${m.search}</span>
      <input type="search" part="search" placeholder=${m.searchHint(m.search)} .value=${query} autocomplete="off" spellcheck="false" @input=${(event: Event) => change({ query: value(event) })} /></label>
    ${named.length > 1
      ? html`<label><span>${m.category}</span>
          <select .value=${filter.category} @change=${(event: Event) => change({ category: value(event) })}>
            <option value="">${m.allCategories}</option>
            ${named.map((it) => html`<option value=${it.id} ?selected=${it.id === filter.category}>${text(it.name)}</option>`)}
          </select></label>`
      : nothing}
    ${reader.columns[1]?.kind === 'level' ? html`<div class="compare" role="group" aria-label=${m.compare}><span class="lead">${m.compare}</span>${level(m.from, filter.from, 'from')}${level(m.to, filter.to, 'to')}</div>` : nothing}
    <div class="count">
      <bdi part="counter">${m.shown(view.shown, view.total)}</bdi>
      ${filtered ? html`<button type="button" class="quiet" @click=${() => change(NO_FILTER)}>${m.clear}</button>` : nothing}
      ${named.length > 1 ? html`<button type="button" class="quiet" @click=${() => fold(true)}>${m.foldAll}</button><button type="button" class="quiet" @click=${() => fold(false)}>${m.unfoldAll}</button>` : nothing}
      <button type="button" class="quiet" part="export" aria-expanded="false" @click=${take}>${m.export}</button>
    </div>
  </div>`;
}

/** The key to the letters, which are also what one can ask to see. Each scale begins a line: the same letter may be in two of them. */
export function legend(m: Messages, { steps, text, counts, columns }: MatrixReader, filter: Filter, change: ChangeFilter): TemplateResult {
  const toggle = (id: string): void => {
    const next = new Set(filter.proficiencies);
    if (!next.delete(id)) next.add(id);
    change({ proficiencies: next });
  };
  const { mandatory, requirements } = counts;
  return html`<div class="legend" part="legend" role="group" aria-label=${m.legend}>
    <span class="lead">${m.showOnly}</span>
    ${steps.map(
      (step, i) => html`${step.rank === 1 && i > 0 ? html`<span class="overline"></span>` : nothing}<button type="button" class="chip" title=${text(step.description) || nothing} aria-pressed=${filter.proficiencies.has(step.id)} @click=${() => toggle(step.id)}>
        <span class="swatch s${shadeOf(step)}" aria-hidden="true">${text(step.abbr)}</span>${text(step.name)}</button>`,
    )}
    ${mandatory > 0
      ? html`<button type="button" class="chip" title=${m.mandatoryCount(mandatory, requirements)} aria-pressed=${filter.mandatory} @click=${() => change({ mandatory: !filter.mandatory })}>
          <span class="swatch must" aria-hidden="true"></span>${m.mandatory}</button>`
      : nothing}
    <span class="key"><span aria-hidden="true">–</span> ${columns[0]?.kind === 'step' ? m.notDescribed : m.notRequired}</span>
  </div>`;
}

export const levelSwitcher = (m: Messages, reader: MatrixReader, selected: string | undefined, select: (id: string) => void): TemplateResult =>
  html`<div class="switcher" part="switcher" role="group" aria-label=${m.level}>
    ${reader.columns.map((column) => html`<button type="button" aria-label=${spokenHeading(reader, column)} aria-pressed=${column.id === selected} @click=${() => select(column.id)}>${reader.text(headingOf(column).abbr)}</button>`)}
  </div>`;

/** @param linked text with its addresses as links */
export function foot(m: Messages, { matrix, text }: MatrixReader, open: boolean, linked: (text: string) => unknown): TemplateResult | typeof nothing {
  const rows = ([[m.revision, matrix.revision], [m.source, matrix.source], [m.licence, matrix.license]] as const).filter(([, value]) => value);
  if (rows.length === 0 && matrix.notes.length === 0) return nothing;
  return html`<div class="foot" part="foot">
    ${rows.length > 0 ? html`<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd dir="auto">${linked(value!)}</dd></div>`)}</dl>` : nothing}
    ${matrix.notes.length > 0 ? html`<details ?open=${open}><summary>${m.notes} (${matrix.notes.length})</summary><ul>${matrix.notes.map((note) => html`<li><bdi>${linked(text(note))}</bdi></li>`)}</ul></details>` : nothing}
  </div>`;
}
