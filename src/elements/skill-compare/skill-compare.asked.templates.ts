/** What a role asks in a skill: letter, word, mark, and its own words. */
import { html, nothing, type TemplateResult } from 'lit';
import { linked } from '../../context/linked.js';
import type { CompareMessages } from '../../locale/messages/compare.js';
import type { Detail, Proficiency, Requirement, Text } from '../../model/types.js';
import { shadeOf } from '../../ui/shade.js';

/** A text of one of the two documents, in the reader's language. */
export type TextOf = (text: Text | undefined) => string;

/** A proficiency as the matrix draws it: its letter on its shade, which is there for the eye, and its name. */
export const stepOf = (text: TextOf, step: Proficiency, isMandatory = false): TemplateResult =>
  html`<span class="ask"><span class="swatch s${shadeOf(step)} ${isMandatory ? 'must' : ''}" aria-hidden="true">${text(step.abbr)}</span> <bdi>${text(step.name)}</bdi></span>`;

export interface AskedContext {
  readonly messages: CompareMessages;
  readonly text: TextOf;
  /** Whether its place on the scale is told: there is none that both roles have. */
  readonly withRank: boolean;
  /** Whether its own words are told, which the other's are not. */
  readonly withWords: boolean;
}

export function askedOf({ messages, text, withRank, withWords }: AskedContext, { proficiency, mandatory, detail }: Requirement): TemplateResult {
  return html`${proficiency ? stepOf(text, proficiency, mandatory) : html`<span class="ask">${messages.described}</span>`}${proficiency && withRank
      ? html`<span class="hidden">, </span><span class="quietly">${messages.rank(proficiency.rank, proficiency.steps)}</span>`
      : nothing}${mandatory ? html`<span class="hidden">, </span><span class="note">${messages.mandatory}</span>` : nothing}${detail && withWords ? wordsOf(text, detail) : nothing}`;
}

const wordsOf = (text: TextOf, { text: words, statements }: Detail): TemplateResult =>
  html`<div class="words">
    ${words === undefined ? nothing : html`<p dir="auto">${linked(text(words))}</p>`}${statements.length > 0 ? html`<ul>${statements.map((it) => html`<li><bdi>${linked(text(it.text))}</bdi></li>`)}</ul>` : nothing}
  </div>`;
