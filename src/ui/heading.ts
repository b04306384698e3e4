import { html, type TemplateResult } from 'lit';

/** A heading of the given level, kept within 1 to 6: where a widget stands in the page's outline is the page's to say. */
export function heading(level: number, content: unknown, className = ''): TemplateResult {
  switch (headingLevel(level)) {
    case 1:
      return html`<h1 class=${className}>${content}</h1>`;
    case 2:
      return html`<h2 class=${className}>${content}</h2>`;
    case 3:
      return html`<h3 class=${className}>${content}</h3>`;
    case 4:
      return html`<h4 class=${className}>${content}</h4>`;
    case 5:
      return html`<h5 class=${className}>${content}</h5>`;
    default:
      return html`<h6 class=${className}>${content}</h6>`;
  }
}

/** What is no number of a level is taken as 2, a page's first level below its title. */
export const headingLevel = (level: number): number => (Number.isFinite(level) ? Math.min(6, Math.max(1, Math.trunc(level))) : 2);
