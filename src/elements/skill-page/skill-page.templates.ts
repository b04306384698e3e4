import { html, nothing, type TemplateResult } from 'lit';
import { formatPart } from '../../domain/deep-link.js';
import type { Section } from '../../locale/messages/page.js';
import { heading } from '../../ui/heading.js';
import type { PageMessages } from '../../locale/messages/page.js';

export interface PageContext {
  readonly messages: PageMessages;
  /** The matrix's id, for links to a section. */
  readonly matrix: string;
  /** Level of the role's name; what is below it in the outline is one more. */
  readonly headingLevel: number;
  readonly updateUrl: boolean;
  readonly matrixHref: string | undefined;
}

/** The parts that pages may want to style, by the names that the widgets inside have given them. */
const MATRIX_PARTS = 'table, cell, mandatory, level, selected, category, details, toolbar, search, counter, legend, switcher, foot';

/** Leads to the sections. Absolute addresses, since a page may have a `<base>`. */
export const navigation = ({ messages, matrix }: PageContext, sections: readonly Section[]): TemplateResult =>
  html`<nav aria-label=${messages.onThisPage} part="navigation">
    <ul>
      ${sections.map((part) => html`<li><a href=${new URL(formatPart({ matrix, part }), location.href).href}>${messages.sections[part]}</a></li>`)}
    </ul>
  </nav>`;

export const sectionOf = (context: PageContext, section: Section): TemplateResult => {
  const { messages, headingLevel } = context;
  // Its own heading is the role's name.
  if (section === 'summary') return html`<div data-section="summary" part="section summary">${widget(context, section)}</div>`;
  return html`<section data-section=${section} part="section ${section}" aria-labelledby="heading-${section}">
    ${heading(headingLevel + 1, html`<span id="heading-${section}">${messages.sections[section]}</span>`)}${widget(context, section)}
  </section>`;
};

function widget({ headingLevel, updateUrl, matrixHref }: PageContext, section: Section): TemplateResult {
  const below = headingLevel + 2;
  switch (section) {
    case 'summary':
      return html`<skill-summary heading-level=${headingLevel}></skill-summary>`;
    case 'stack':
      return html`<tech-stack heading-level=${below} matrix-href=${matrixHref ?? nothing}></tech-stack>`;
    case 'focus':
      return html`<skill-focus heading-level=${below}></skill-focus>`;
    case 'matrix':
      return html`<skill-matrix ?update-url=${updateUrl} exportparts=${MATRIX_PARTS}></skill-matrix>`;
    case 'profile':
      return html`<skill-radar heading-level=${below}></skill-radar>`;
    case 'track':
      return html`<skill-track heading-level=${below} matrix-href=${matrixHref ?? nothing}></skill-track>`;
    case 'calculator':
      return html`<grade-calculator heading-level=${below}></grade-calculator>`;
    case 'faq':
      return html`<skill-faq heading-level=${below} matrix-href=${matrixHref ?? nothing}></skill-faq>`;
    default:
      return section satisfies never;
  }
}
