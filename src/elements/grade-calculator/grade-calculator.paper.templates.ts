/** What is to be on paper, and the buttons that print it. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered } from '../../domain/answers.js';
import type { OpinionContext } from './grade-calculator.opinion.templates.js';
import type { PaperWork } from './grade-calculator.paper.js';
import { withWhat } from './grade-calculator.share.templates.js';

export function paper(it: PaperWork, context: OpinionContext): TemplateResult {
  const { paper: words, share } = context.words;
  const ratings = [...context.mine.ratings.values()];
  return html`<p class="about">${words.about}</p>
    ${withWhat(it, share, context.mine)}
    <p class="choices">
      <button type="button" data-print="page" ?disabled=${!ratings.some(isAnswered)} @click=${() => void it.print('page', context)}>${words.onePage}</button>
      <button type="button" data-print="list" @click=${() => void it.print('list', context)}>${words.everything}</button>
    </p>
    ${ratings.some(isAnswered) ? nothing : html`<p class="about">${share.nothing}</p>`} ${it.refused ? html`<p part="paper-error"><strong>${words.refused}</strong></p>` : nothing}`;
}
