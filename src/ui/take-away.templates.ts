/** A panel with what a reader can take away, and what became of it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TakeAwayMessages, TakenKind } from '../locale/messages/take-away.js';

/** What became of the last wish. */
export type Taken =
  | { readonly name: 'quiet' }
  | { readonly name: 'working'; readonly kind: TakenKind; readonly words: string; readonly part: number }
  | { readonly name: 'done'; readonly kind: TakenKind; readonly words: string }
  | { readonly name: 'failed'; readonly kind: TakenKind; readonly words: string }
  /** @param text to be copied from a box */
  | { readonly name: 'by-hand'; readonly kind: TakenKind; readonly words: string; readonly text: string };

export interface Panel {
  readonly messages: TakeAwayMessages;
  readonly close: string;
  readonly copies: readonly TakenKind[];
  readonly downloads: readonly TakenKind[];
  readonly prints: readonly TakenKind[];
  readonly taken: Taken;
  /** What is to be known of all of it; '' for nothing. */
  readonly note: string;
  /** Whether ratings come along; undefined: there are none. */
  readonly rated: boolean | undefined;
  readonly onTake: (kind: TakenKind) => void;
  readonly onRated: (rated: boolean) => void;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

export function panel(it: Panel): TemplateResult {
  const { messages: m, copies, downloads, prints, note, rated, close, onRated, onClose } = it;
  return html`
    <div class="head">
      <h2 id="take-away-title">${m.title}</h2>
      <button type="button" class="icon" aria-label=${close} @click=${onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </div>
    ${note === '' ? nothing : html`<p class="take-note">${note}</p>`}
    ${rated === undefined ? nothing : html`<label class="take-rated"><input type="checkbox" .checked=${rated} @change=${(event: Event) => onRated((event.target as HTMLInputElement).checked)} /> ${m.withRatings}</label>`}
    ${group(it, 'take-copies', m.copy, copies)}${group(it, 'take-downloads', m.download, downloads)}${prints.length > 0 ? group(it, 'take-prints', m.print, prints) : nothing} ${outcome(it)}
  `;
}

const group = ({ messages, onTake }: Panel, id: string, name: string, kinds: readonly TakenKind[]): TemplateResult =>
  html`<div role="group" aria-labelledby=${id}>
    <h3 id=${id}>${name}</h3>
    ${kinds.map((kind) => html`<button type="button" class="take" data-kind=${kind} @click=${() => onTake(kind)}><span>${messages.items[kind].label}</span> <span class="hint">${messages.items[kind].hint}</span></button>`)}
  </div>`;

/** Its words are said aloud by the widget, so this is no live region. */
function outcome({ messages, taken, onCancel }: Panel): TemplateResult {
  switch (taken.name) {
    case 'quiet':
      return html`<div class="taken"></div>`;
    case 'working':
      return html`<div class="taken"><p>${taken.words}</p>
        <div class="work"><progress aria-label=${taken.words} max="1" .value=${taken.part}></progress> <button type="button" class="quiet" data-cancel @click=${onCancel}>${messages.cancel}</button></div></div>`;
    case 'done':
      return html`<div class="taken"><p>${taken.words}</p></div>`;
    case 'failed':
      return html`<div class="taken failed"><p>${taken.words}</p></div>`;
    case 'by-hand':
      return html`<div class="taken failed"><p>${taken.words}</p><textarea readonly rows="5" spellcheck="false" aria-label=${messages.byHand} .value=${taken.text}></textarea></div>`;
    default:
      return taken satisfies never;
  }
}
