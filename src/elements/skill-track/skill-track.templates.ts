/** What a step changes, drawn. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '../../domain/deep-link.js';
import type { SkillStep, Step } from '../../domain/track.js';
import { sentence } from '../../locale/sentence.js';
import type { TrackMessages } from '../../locale/messages/track.js';
import type { Detail, Level, Proficiency, Requirement, Technology, Text } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import { shadeOf } from '../../ui/shade.js';
import type { GroupView, Move, SectionView, TrackView } from './skill-track.view.js';

export interface StepContext {
  readonly messages: TrackMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  /** The document's id, as links name it. */
  readonly matrix: string;
  readonly href: (target: Target) => string | undefined;
  readonly follow: (event: Event, target: Target) => void;
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string, open: boolean) => void;
}

/** What the step is compared with: every other level, and nothing at all. */
export function comparison({ messages, text }: Pick<StepContext, 'messages' | 'text'>, levels: readonly Level[], { from, to }: Step, choose: (id: string) => void): TemplateResult {
  const chosen = from?.id ?? '';
  return html`<label class="compare">
    <span>${messages.comparedWith}</span>
    <select part="comparison" .value=${chosen} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${chosen === ''}>${messages.start}</option>
      ${levels.map((it) => (it === to ? nothing : html`<option value=${it.id} ?selected=${it.id === chosen}>${text(it.name)}</option>`))}
    </select>
  </label>`;
}

export const folds = (messages: TrackMessages, fold: (open: boolean) => void): TemplateResult =>
  html`<span class="folds">
    <button type="button" class="quiet" @click=${() => fold(true)}>${messages.unfoldAll}</button>
    <button type="button" class="quiet" @click=${() => fold(false)}>${messages.foldAll}</button>
  </span>`;

export function section(context: StepContext, { name, count, groups }: SectionView, { few, late, step }: TrackView): TemplateResult {
  const { messages, headingLevel } = context;
  return html`<section part="section">
    ${heading(headingLevel, html`${messages.sections[name]} <bdi class="count">${messages.skillCount(count)}</bdi>`)}
    ${groups.map((group) => (few && group.category.name === undefined ? linesOf(context, group, step.to) : groupOf(context, group, step.to, late)))}
  </section>`;
}

function groupOf(context: StepContext, group: GroupView, to: Level, late: boolean): TemplateResult {
  const { messages, text, isOpen, onToggle } = context;
  const { key, category, skills, moves } = group;
  const open = isOpen(key);
  return html`<details class="category" part="category" ?open=${open} @toggle=${(event: Event) => onToggle(key, (event.currentTarget as HTMLDetailsElement).open)}>
    <summary>
      <span class="head"><span class="title" dir="auto">${category.name === undefined ? messages.skills : text(category.name)}</span> <bdi class="count">${messages.skillCount(skills.length)}</bdi></span>
      <span class="moves" aria-hidden="true">${moves.map((it) => moveOf(context, it, skills.length))}</span>
    </summary>
    ${open || !late ? linesOf(context, group, to) : nothing}
  </details>`;
}

/** Letters alone, for the eye that runs down the categories: each line says them in words. */
const moveOf = ({ text }: StepContext, { from, to, count }: Move, all: number): TemplateResult =>
  html`<span class="move">${from && from !== to ? html`${swatch(text, from)}${to ? (to.rank < from.rank ? fall : arrow) : nothing}` : nothing}${to ? swatch(text, to) : nothing}${count < all ? html` × ${count}` : nothing}</span>`;

const linesOf = (context: StepContext, { skills }: GroupView, to: Level): TemplateResult => html`<ul class="lines">${skills.map((step) => lineOf(context, step, to))}</ul>`;

function lineOf(context: StepContext, step: SkillStep, level: Level): TemplateResult {
  const { text, matrix, href, follow } = context;
  const { skill, to, change } = step;
  const target: Target = { matrix, skill: skill.id, level: level.id };
  // What is no longer asked for has no cell at this level: the link leads to the skill.
  const place: Target = to ? target : { matrix, skill: skill.id };
  const address = href(place);
  const words = to?.detail && (!to.proficiency || change.kind === 'changed') ? to.detail : undefined;
  const line = html`<span class="name" dir="auto">${text(skill.name)}</span><span class="hidden">: </span><span class="change">${changeOf(context, step, words !== undefined)}</span>`;
  return html`<li part="skill">
    ${address === undefined ? html`<span class="line">${line}</span>` : html`<a class="line" href=${address} @click=${(event: Event) => follow(event, place)}>${line}</a>`}
    ${words ? wordsOf(context, words) : nothing}
  </li>`;
}

/** @param worded whether the words of what is asked stand below */
function changeOf({ messages, text }: StepContext, { from, to, change, becomes }: SkillStep, worded: boolean): TemplateResult {
  const asked = ({ proficiency }: Requirement): TemplateResult => html`<span class="ask">${proficiency ? html`${swatch(text, proficiency)} ${text(proficiency.name)}` : messages.described}</span>`;
  const both = from && to && from.proficiency !== to.proficiency;
  const notes = [
    ...(change.kind === 'changed' && !both ? [messages.otherWords] : []),
    ...(change.kind === 'lowered' ? [messages.falls] : []),
    ...(change.kind === 'dropped' ? [messages.noLongerAsked] : []),
    ...(becomes === 'mandatory' ? [messages.nowMandatory] : becomes === 'optional' ? [messages.noLongerMandatory] : to?.mandatory ? [messages.mandatory] : []),
  ];
  return html`${both ? html`${asked(from)} ${change.kind === 'lowered' ? fall : arrow}<span class="hidden"> ${messages.to} </span>${asked(to)}` : worded && !to?.proficiency ? html`<span class="hidden">${messages.described}</span>` : asked((to ?? from)!)}${notes.map((it) => html`<span class="hidden">, </span><span class="note">${it}</span>`)}`;
}

const wordsOf = ({ text }: StepContext, { text: words, statements }: Detail): TemplateResult =>
  html`<div class="words">
    ${words === undefined ? nothing : html`<p dir="auto">${text(words)}</p>`}
    ${statements.length > 0 ? html`<ul>${statements.map((it) => html`<li><bdi>${text(it.text)}</bdi></li>`)}</ul>` : nothing}
  </div>`;

const swatch = (text: StepContext['text'], proficiency: Proficiency): TemplateResult => html`<span class="swatch s${shadeOf(proficiency)}" aria-hidden="true">${text(proficiency.abbr)}</span>`;
const arrow = html`<span class="arrow" aria-hidden="true">→</span>`;
const fall = html`<span aria-hidden="true">↓</span>`;

export function focusOf({ messages, text, headingLevel }: StepContext, { to, focus }: Step): TemplateResult {
  return html`<section part="focus">
    ${heading(headingLevel, html`<bdi>${said(sentence((name) => messages.focus(name(text(to.name)))))}</bdi>`)}
    ${focus.length > 0
      ? html`<ul>${focus.map((it) => html`<li><bdi>${text(it)}</bdi></li>`)}</ul>`
      : html`<p class="about"><bdi>${to.focus.length > 0 ? messages.sameFocus : said(sentence((name) => messages.noFocus(name(text(to.name)))))}</bdi></p>`}
  </section>`;
}

export function stackOf({ messages, text, headingLevel }: StepContext, { to, stack }: Step): TemplateResult {
  const { added, changed, kept, gone } = stack;
  const name = ({ name: it, href }: Technology): unknown => (href === undefined ? text(it) : html`<a href=${href} target="_blank" rel="noopener noreferrer">${text(it)}</a>`);
  const list = (title: string, items: readonly unknown[]): unknown =>
    items.length > 0 ? html`<div><dt>${title}</dt><dd><ul class="technologies">${items.map((it) => html`<li><bdi>${it}</bdi></li>`)}</ul></dd></div>` : nothing;
  const changes = added.length + changed.length + gone.length;
  return html`<section part="stack">
    ${heading(headingLevel, messages.stack)}
    ${changes > 0
      ? html`<dl>
          ${list(messages.stackNew, added.map(name))}
          ${list(messages.stackChanged, changed.map((it) => html`<bdi>${text(it.from.name)}</bdi> ${arrow}<span class="hidden"> ${messages.to}</span> <bdi>${name(it.to)}</bdi>`))}
          ${list(messages.stackGone, gone.map(({ name: it }) => text(it)))}
        </dl>`
      : nothing}
    ${kept.length > 0 ? html`<p class="about"><bdi>${messages.stackKept(kept.length)}</bdi></p>` : changes === 0 ? html`<p class="about"><bdi>${said(sentence((name) => messages.noStack(name(text(to.name)))))}</bdi></p>` : nothing}
  </section>`;
}
