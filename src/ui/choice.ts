import { html, type TemplateResult } from 'lit';

export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** One of several, as buttons beside each other. Pressing the chosen one takes the choice back. */
export const choice = (label: string, choices: readonly Choice[], chosen: string | undefined, onChoose: (id: string | undefined) => void): TemplateResult =>
  html`<div class="choice" part="levels" role="group" aria-label=${label}>
    ${choices.map(({ id, name }) => html`<button type="button" aria-pressed=${id === chosen} @click=${() => onChoose(id === chosen ? undefined : id)}>${name}</button>`)}
  </div>`;
