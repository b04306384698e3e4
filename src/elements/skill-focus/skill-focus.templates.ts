import { html, nothing, type TemplateResult } from 'lit';
import type { FocusMessages } from '../../locale/messages/focus.js';
import { sentence } from '../../locale/sentence.js';
import type { Level, Text } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';

export interface FocusContext {
  readonly messages: FocusMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
}

/** One level and what it is about; `selected` marks it among the others. */
export const levelOf = ({ messages, text, headingLevel }: FocusContext, level: Level, selected: boolean): TemplateResult =>
  html`<section class=${selected ? 'level selected' : 'level'} part=${selected ? 'level selected' : 'level'}>
    ${heading(headingLevel, html`<bdi>${text(level.name)}</bdi>`)}
    ${level.description === undefined ? nothing : html`<p class="about" dir="auto">${text(level.description)}</p>`}
    ${level.focus.length > 0 ? html`<ul part="focus">${level.focus.map((it) => html`<li><bdi>${text(it)}</bdi></li>`)}</ul>` : html`<p class="about">${said(sentence((name) => messages.noneHere(name(text(level.name)))))}</p>`}
  </section>`;
