/** What is done with answers together with somebody; each part is drawn when it is unfolded. */
import { html, nothing, type TemplateResult } from 'lit';
import { talkWords as words } from '../../locale/en/talk.frame.js';
import { heading } from '../../ui/heading.js';
import type { OpinionContext } from './grade-calculator.opinion.templates.js';
import type { Talk, Talking } from './grade-calculator.talk.js';

export function talk(it: Talk, context: OpinionContext): TemplateResult {
  const { headingLevel, mine } = context;
  return html`<section class="talk" part="talk" aria-labelledby="talk-title">
    ${heading(headingLevel, html`<span id="talk-title">${words.title}</span>`)}
    ${part(it, 'share', ({ share, templates }) => templates.share(share, mine))}
    ${part(it, 'opinion', ({ opinion, templates }) => templates.opinion(opinion, { ...context, headingLevel: headingLevel + 1 }))}
    ${part(it, 'history', ({ progress, templates }) => templates.progress(progress, { ...context, headingLevel: headingLevel + 1 }))}
    ${part(it, 'paper', ({ paper, templates }) => templates.paper(paper, context))}
  </section>`;
}

function part(it: Talk, name: Talking, draw: (parts: NonNullable<Talk['parts']>) => TemplateResult): TemplateResult {
  const open = it.open.has(name);
  return html`<details part=${name} ?open=${open} @toggle=${({ currentTarget }: Event) => it.toggle(name, (currentTarget as HTMLDetailsElement).open)}>
    <summary>${words[name]}</summary>
    ${open ? (it.parts ? draw(it.parts) : html`<p>${it.failed ? words.partMissing : words.loading}</p>`) : nothing}
  </details>`;
}
