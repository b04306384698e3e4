/** The states of a document, drawn and spoken: the same for every widget. */
import { html, nothing, type TemplateResult } from 'lit';
import { canRetry } from '../data/errors.js';
import type { SourceState } from '../data/resource.js';
import type { Messages } from '../locale/messages/matrix.js';
import type { Failure } from '../model/failures.js';
import type { OwnerTeller } from './owner.js';

const loading = (m: Messages, slow: boolean): TemplateResult => html`<p class="state" part="status">${slow ? m.stillLoading : m.loading}</p>`;

const failed = (m: Messages, { code }: Failure, onRetry: (() => void) | undefined, forOwner: unknown): TemplateResult =>
  html`<div class="state error" part="error">
    <p><strong>${m.failed}</strong> ${m.failure[code]}</p>
    ${onRetry ? html`<button type="button" @click=${onRetry}>${m.retry}</button>` : nothing} ${forOwner}
  </div>`;

const stale = (m: Messages, { code }: Failure, retrying: boolean, onRetry: (() => void) | undefined, forOwner: unknown): TemplateResult =>
  html`<div class="banner" part="banner">
    <p>${m.stale} ${m.failure[code]}</p>
    ${onRetry ? html`<button type="button" aria-disabled=${retrying} @click=${() => retrying || onRetry()}>${retrying ? m.retrying : m.retry}</button>` : nothing} ${forOwner}
  </div>`;

/** What a widget puts into the drawing of a state. */
export interface Frame {
  /** Whether somebody around the widget draws the states: then it has nothing but its content. */
  readonly quiet: boolean;
  readonly retry: () => void;
  /** Tells the owner of the page, and that parts of the document are left out; undefined until its code is there. */
  readonly owner: OwnerTeller | undefined;
  /** What is drawn of a document, one without skills too. */
  readonly content: () => unknown;
}

/** Exactly one state at a time. */
export function drawState(m: Messages, state: SourceState<unknown>, { quiet, retry, owner, content }: Frame): unknown {
  const ifHelps = (failure: Failure): (() => void) | undefined => (canRetry(failure) ? retry : undefined);
  if (quiet) return 'document' in state ? content() : nothing;
  switch (state.name) {
    case 'idle':
      return nothing;
    case 'loading':
      return loading(m, state.slow);
    case 'error':
      return failed(m, state.failure, ifHelps(state.failure), owner?.failure(state.failure));
    case 'empty':
    case 'stale':
    case 'ready':
      // One template for all three: what a reader has opened in the content stays when a reload fails.
      return html`${state.name === 'stale' ? stale(m, state.failure, state.retrying, ifHelps(state.failure), owner?.failure(state.failure)) : nothing}${owner?.leftOut(state.problems)}${content()}`;
    default:
      return state satisfies never;
  }
}

/**
 * What has become of the document, for those who hear the page.
 *
 * @param ready what is said of a document that is there
 */
export function spokenState(m: Messages, state: SourceState<unknown>, ready: string): string {
  switch (state.name) {
    case 'idle':
      return '';
    case 'loading':
      return state.slow ? m.stillLoading : m.loading;
    case 'error':
      return `${m.failed} ${m.failure[state.failure.code]}`;
    case 'stale':
      return state.retrying ? m.retrying : `${m.stale} ${m.failure[state.failure.code]}`;
    case 'empty':
      return m.empty;
    case 'ready':
      return ready;
    default:
      return state satisfies never;
  }
}
