/** What went wrong, for the page's owner and, as far as something is missing, for readers. */
import { html, nothing, type TemplateResult } from 'lit';
import { ownerWords } from '../locale/en/owner.js';
import type { OwnerMessages } from '../locale/messages/matrix.js';
import type { Words } from '../locale/tables.js';
import type { Failure } from '../model/failures.js';
import type { Problem } from '../model/problems.js';
import { inEnglish } from '../ui/in-english.js';

export class OwnerTeller {
  readonly #words: Words;

  /** @param words finds them in the language of the place */
  constructor(words: Words) {
    this.#words = words;
  }

  get #messages(): OwnerMessages {
    return this.#words('owner', ownerWords);
  }

  failure({ code, url, status, detail, problem: reason }: Failure): TemplateResult {
    const { forOwner, hints } = this.#messages;
    return html`<details>
      <summary>${forOwner}</summary>
      <p>${hints[code]}</p>
      ${facts([code, url, status, detail])} ${reason ? problem(reason) : nothing}
    </details>`;
  }

  /** Only what is left out is said to readers; warnings are the owner's. */
  leftOut(problems: readonly Problem[]): TemplateResult | typeof nothing {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return nothing;
    return html`<details class="banner" part="problems">
      <summary>${this.#messages.notShown(errors.length)}</summary>
      ${errors.slice(0, 50).map(problem)}
    </details>`;
  }
}

const facts = (list: readonly (string | number | undefined)[]): TemplateResult => html`<ul>${list.filter((it) => it !== undefined).map((it) => html`<li><code>${it}</code></li>`)}</ul>`;

const problem = ({ code, place, message, cure, pointer }: Problem): TemplateResult => html`<p>${inEnglish(html`<strong>${place}</strong>: ${message} ${cure} <code>${code} ${pointer}</code>`)}</p>`;
