/** What went wrong, for the page's owner and, as far as something is missing, for readers. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownerWords as words } from '../locale/en/owner.js';
import type { Failure } from '../model/failures.js';
import type { Problem } from '../model/problems.js';

export const forOwner = ({ code, url, status, detail, problem: reason }: Failure): TemplateResult =>
  html`<details>
    <summary>${words.forOwner}</summary>
    <p>${words.hints[code]}</p>
    ${facts([code, url, status, detail])} ${reason ? problem(reason) : nothing}
  </details>`;

const facts = (list: readonly (string | number | undefined)[]): TemplateResult => html`<ul>${list.filter((it) => it !== undefined).map((it) => html`<li><code>${it}</code></li>`)}</ul>`;

const problem = ({ code, place, message, cure, pointer }: Problem): TemplateResult => html`<p><strong>${place}</strong>: ${message} ${cure} <code>${code} ${pointer}</code></p>`;

/** Only what is left out is said to readers; warnings are the owner's. */
export function leftOut(problems: readonly Problem[]): TemplateResult | typeof nothing {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return nothing;
  return html`<details class="banner" part="problems">
    <summary>${words.notShown(errors.length)}</summary>
    ${errors.slice(0, 50).map(problem)}
  </details>`;
}
