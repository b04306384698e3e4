import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../locale/messages/matrix.js';

/** Of a filter that leaves nothing, with names that are nearly what was searched for. */
export const nothingFound = (m: AllMessages, suggestions: readonly string[], onTake: (name: string) => void): TemplateResult =>
  html`<p class="state" part="nothing-found">
    ${m.nothingFound}
    ${suggestions.length > 0 ? html`${m.didYouMean} ${suggestions.map((name) => html`<button type="button" class="quiet" @click=${() => onTake(name)}>${name}</button> `)}` : nothing}
  </p>`;
