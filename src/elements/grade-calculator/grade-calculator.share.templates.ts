/** What a link would hold, the link, and the button that copies it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered } from '../../domain/answers.js';
import { LONGEST_NAME } from '../../domain/subject.js';
import { sentence } from '../../locale/sentence.js';
import type { ShareMessages } from '../../locale/messages/talk.js';
import type { Assessment } from '../../model/assessment.js';
import { said } from '../../ui/said.js';
import type { Share } from './grade-calculator.share.js';

/** Some programs cut off what is longer. */
const LONG = 2_048;

export interface Wishes {
  /** Undefined: none. */
  readonly name: string | undefined;
  readonly notes: boolean;
  readonly wish: (change: { readonly name?: string | undefined; readonly notes?: boolean }) => void;
}

export function share(it: Share, words: ShareMessages, assessment: Assessment): TemplateResult {
  const ratings = [...assessment.ratings.values()];
  if (!ratings.some(isAnswered)) return html`<p>${words.nothing}</p>`;
  it.make(assessment);
  return html`<p class="about">${words.about}</p>
    ${withWhat(it, words, assessment)}
    ${linkOf(it, words)}`;
}

/** The reader's wish for a name, and for the notes, on what is shown to somebody else. */
export function withWhat(it: Wishes, words: ShareMessages, { ratings, subject = '' }: Assessment): TemplateResult {
  const notes = [...ratings.values()].filter(({ note }) => note !== undefined).length;
  return html`<p class="choices">
      <label><input type="checkbox" data-with-name .checked=${it.name !== undefined} @change=${({ target }: Event) => it.wish({ name: (target as HTMLInputElement).checked ? subject : undefined })} /> ${words.withName}</label>
      ${it.name === undefined ? nothing : html`<label>${words.name} <input type="text" data-name maxlength=${LONGEST_NAME} autocomplete="name" .value=${it.name} @input=${({ target }: Event) => it.wish({ name: (target as HTMLInputElement).value })} /></label>`}
      ${notes === 0 ? nothing : html`<label><input type="checkbox" data-with-notes .checked=${it.notes} @change=${({ target }: Event) => it.wish({ notes: (target as HTMLInputElement).checked })} /> ${words.withNotes(notes)}</label>`}
    </p>`;
}

function linkOf(it: Share, words: ShareMessages): TemplateResult {
  if (it.failed) return html`<p>${words.failed}</p>`;
  const { shared } = it;
  if (!shared) return html`<p>${words.making}</p>`;
  const { link, answers, notes, name } = shared;
  return html`<p part="share-holds">${said(sentence((mark) => words.holds(answers, notes, name === '' ? '' : mark(name))))}</p>
    <p class="link">
      <label><span class="hidden">${words.link}</span><input type="text" readonly part="share-link" dir="ltr" .value=${link} @focus=${({ target }: Event) => (target as HTMLInputElement).select()} /></label>
      <button type="button" data-copy @click=${() => void it.copy()}>${words.copy}</button>
    </p>
    <p class="about">${words.length(link.length)} ${link.length > LONG ? words.long : nothing} ${it.byHand ? html`<strong>${words.copyByHand}</strong>` : nothing}</p>`;
}
