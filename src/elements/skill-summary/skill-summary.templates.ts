/** Stateless templates of the header of a role. */
import { html, nothing, type TemplateResult } from 'lit';
import { linked } from '../../context/linked.js';
import type { SummaryMessages } from '../../locale/messages/summary.js';
import { sentence } from '../../locale/sentence.js';
import type { Matrix, Text } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import type { Fact, SummaryView } from './skill-summary.view.js';

type Read = (text: Text | undefined) => string;

export const title = ({ name, description, family }: Matrix, text: Read, headingLevel: number): TemplateResult =>
  html`<div class="title">
    ${family === undefined ? nothing : html`<p class="family" part="family">${family.href === undefined ? html`<bdi>${text(family.name)}</bdi>` : html`<a href=${family.href} target="_blank" rel="noopener noreferrer"><bdi>${text(family.name)}</bdi></a>`}</p>`}
    ${heading(headingLevel, html`<bdi part="name">${text(name)}</bdi>`)}
    ${description === undefined ? nothing : html`<p class="about" part="description" dir="auto">${linked(text(description))}</p>`}
  </div>`;

export const counters = ({ counters: all }: SummaryView): TemplateResult =>
  html`<dl class="counters" part="counters">${all.map(({ count, what }) => html`<div><dt>${what}</dt><dd>${count}</dd></div>`)}</dl>`;

/** The bar says again what stands beside it: it is for the eye alone. */
export const mandatoryBar = ({ mandatory }: SummaryView): TemplateResult | typeof nothing =>
  mandatory
    ? html`<p class="mandatory" part="mandatory">
        <svg viewBox="0 0 100 4" aria-hidden="true"><path class="all" d="M0 2l100 0" /><path class="some" d=${`M0 2l${mandatory.percent} 0`} /></svg>
        <span class="said">${mandatory.words}</span>
      </p>`
    : nothing;

export const sentences = ({ role, atLevel }: SummaryView): TemplateResult =>
  html`<div class="sentences" part="sentence"><p class="said">${said(role)}</p>
    ${atLevel ? html`<p class="said at-level" part="level">${said(atLevel)}</p>` : nothing}</div>`;

/** Whether the document says where its paper is. */
const hasPaper = ({ links: all }: Matrix): boolean => all.some(({ rel, href }) => rel?.toLowerCase() === 'pdf' || /\.pdf(?:[?#]|$)/i.test(href));

/** The document's links, and paper where none of them leads to any. */
export const links = (matrix: Matrix, text: Read, messages: SummaryMessages, onPrint: () => void): TemplateResult =>
  html`<ul class="links" part="links">
    ${matrix.links.map(({ label, href }) => html`<li><a href=${href} target="_blank" rel="noopener noreferrer"><bdi>${text(label)}</bdi></a></li>`)}
    ${hasPaper(matrix) ? nothing : html`<li><button type="button" class="quiet" part="print" data-print @click=${onPrint}>${messages.print}</button></li>`}
  </ul>`;

export const foot = ({ foot: facts }: SummaryView, messages: SummaryMessages): TemplateResult | typeof nothing =>
  facts.length > 0 ? html`<dl class="foot" part="foot">${facts.map((fact) => html`<div><dt>${fact.term}</dt><dd>${factOf(fact, messages)}</dd></div>`)}</dl>` : nothing;

const factOf = ({ when, text, href }: Fact, { pair }: SummaryMessages): TemplateResult =>
  html`${when === undefined ? nothing : said(sentence((name) => pair(name(when), '')))}<bdi>${href === undefined ? linked(text) : html`<a href=${href} rel="noopener noreferrer">${text}</a>`}</bdi>`;
