/** From where one stands to what is asked. */
import { html, type TemplateResult } from 'lit';
import type { Cell } from '../../domain/cells.js';
import type { Raise } from '../../domain/raise.js';
import type { ResultMessages } from '../../locale/messages/result.js';
import type { Proficiency, Text } from '../../model/types.js';
import { shadeOf } from '../../ui/shade.js';

export interface ChangeContext {
  readonly words: ResultMessages;
  readonly text: (text: Text | undefined) => string;
}

export function changeOf({ words, text }: ChangeContext, { own, state, requirement }: Pick<Cell, 'own' | 'state' | 'requirement'>): TemplateResult {
  const from = own ? step(text, own) : html`<span class="asks">${state === 'unanswered' ? words.unanswered : words.none}</span>`;
  // What is asked in words stands below, or at its question.
  if (!requirement.proficiency) return state === 'not-applicable' ? html`<span class="asks">${words.inWords}</span>` : from;
  const to = step(text, requirement.proficiency);
  return state === 'not-applicable' ? to : html`${from} ${arrow(words)} ${to}`;
}

const arrow = (words: ResultMessages): TemplateResult => html`<span class="arrow" aria-hidden="true">→</span><span class="hidden"> ${words.to} </span>`;
export const step = (text: ChangeContext['text'], it: Proficiency): TemplateResult => html`<span class="asks"><span class="swatch s${shadeOf(it)}" aria-hidden="true">${text(it.abbr)}</span> <bdi>${text(it.name)}</bdi></span>`;

/** A skill raised, as a step of a path. */
export const raiseOf = ({ words, text }: ChangeContext, { from, to }: Raise): TemplateResult =>
  to ? html`${from ? step(text, from) : html`<span class="asks">${words.none}</span>`} ${arrow(words)} ${step(text, to)}` : html`<span class="asks">${words.inWords}</span>`;
