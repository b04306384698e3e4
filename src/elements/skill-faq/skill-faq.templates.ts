/** Stateless templates of questions and answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { linked } from '../../context/linked.js';
import type { FaqMessages } from '../../locale/messages/faq.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import { spoken, type Piece, type Question } from './skill-faq.view.js';

export interface QuestionContext {
  readonly messages: FaqMessages;
  readonly headingLevel: number;
  readonly isOpen: (id: string) => boolean;
  readonly onToggle: (id: string, details: HTMLDetailsElement) => void;
  /** What became of "copy link" to a question: nothing yet, done, or the address to copy by hand. */
  readonly copied: (id: string) => true | string | undefined;
  readonly onCopy: (id: string) => void;
  /** Where the matrix is; undefined where no page shows it. */
  readonly matrixHref: string | undefined;
  readonly onMatrix: (event: Event) => void;
}

export const question = (context: QuestionContext, it: Question): TemplateResult => {
  const { headingLevel, isOpen, onToggle } = context;
  return html`<details part="question" ?open=${isOpen(it.id)} @toggle=${(event: Event) => onToggle(it.id, event.currentTarget as HTMLDetailsElement)}>
    <summary part="summary"><span class="chevron" aria-hidden="true"></span>${heading(headingLevel, said(it.question), 'said')}</summary>
    <div class="answer" part="answer">${it.answer.map(piece)} ${tail(context, it)}</div>
  </details>`;
};

function piece(it: Piece): TemplateResult {
  switch (it.kind) {
    case 'said':
      return html`<p class="said">${said(it.sentence)}</p>`;
    case 'text':
      return html`<p class="own" dir="auto">${linked(it.text)}</p>`;
    case 'rows':
      return html`<dl>${it.rows.map(({ term, said: words }) => html`<div><dt class="said">${said(term)}</dt><dd class="said">${said(words)}</dd></div>`)}</dl>`;
    default:
      return it satisfies never;
  }
}

function tail({ messages, copied, onCopy, matrixHref, onMatrix }: QuestionContext, it: Question): TemplateResult {
  const became = copied(it.id);
  return html`<div class="tail">
    ${it.toMatrix && matrixHref !== undefined ? html`<a class="to-matrix" href=${matrixHref} rel="noopener noreferrer" @click=${onMatrix}>${messages.toMatrix}</a>` : nothing}
    <button type="button" class="quiet" aria-label=${became === true ? nothing : messages.copyLinkTo(spoken(it))} @click=${() => onCopy(it.id)}>${became === true ? messages.copied : messages.copyLink}</button>
    ${typeof became === 'string' ? html`<label>${messages.copyByHand} <input readonly .value=${became} /></label>` : nothing}
  </div>`;
}
