/** What is done with answers together with somebody; each part is drawn when it is unfolded. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TalkMessages } from '../../locale/messages/talk.js';
import { heading } from '../../ui/heading.js';
import type { OpinionContext } from './grade-calculator.opinion.templates.js';
import type { Talk, Talking } from './grade-calculator.talk.js';

export function talk(it: Talk, words: TalkMessages, context: Omit<OpinionContext, 'words'>): TemplateResult {
  const { headingLevel, mine } = context;
  return html`<section class="talk" part="talk" aria-labelledby="talk-title">
    ${heading(headingLevel, html`<span id="talk-title">${words.title}</span>`)}
    ${part(it, words, 'share', ({ share, templates, words: own }) => templates.share(share, own.share, mine))}
    ${part(it, words, 'opinion', ({ opinion, templates, words: own }) => templates.opinion(opinion, { ...context, words: own, headingLevel: headingLevel + 1 }))}
    ${part(it, words, 'history', ({ progress, templates, words: own }) => templates.progress(progress, { ...context, words: own, headingLevel: headingLevel + 1 }))}
    ${part(it, words, 'paper', ({ paper, templates, words: own }) => templates.paper(paper, { ...context, words: own }))}
  </section>`;
}

function part(it: Talk, words: TalkMessages, name: Talking, draw: (parts: NonNullable<Talk['parts']>) => TemplateResult): TemplateResult {
  const open = it.open.has(name);
  return html`<details part=${name} ?open=${open} @toggle=${({ currentTarget }: Event) => it.toggle(name, (currentTarget as HTMLDetailsElement).open)}>
    <summary>${words[name]}</summary>
    ${open ? (it.parts ? draw(it.parts) : html`<p>${it.failed ? words.partMissing : words.loading}</p>`) : nothing}
  </details>`;
}
