/** Where the answers are, and how they come out, in and away. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered, type Gone, type Matched } from '../../domain/answers.js';
import type { AnswerChange } from '../../domain/answers-preview.js';
import { subjectOf } from '../../domain/subject.js';
import type { KeepMessages } from '../../locale/messages/keep.js';
import { sentence } from '../../locale/sentence.js';
import type { AnswersState, SetAside } from '../../model/answers.js';
import type { Matrix, Skill, Text } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { inEnglish } from '../../ui/in-english.js';
import { said } from '../../ui/said.js';
import type { Keeper, Keeping } from './grade-calculator.keeping.js';
import { ratingWords } from './grade-calculator.rating-words.js';

/** So many differences of a copy are named, and so much of what is gone. */
const MOST_CHANGES = 30;
const MOST_GONE = 8;

export interface KeepContext {
  readonly words: KeepMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  readonly matrix: Matrix;
  readonly state: AnswersState;
  readonly matched: Matched;
  readonly keeper: Keeper;
}

export function keep(context: KeepContext): TemplateResult {
  const { words, headingLevel, state, keeper } = context;
  const { assessment } = state;
  const isEmpty = assessment.ratings.size === 0;
  return html`<section class="keep" part="keep" aria-labelledby="keep-title">
    ${heading(headingLevel, html`<span id="keep-title">${words.title}</span>`)} ${saved(words, state)}
    <p class="about">${words.private}</p>
    ${gone(context)} ${setAside(context)}
    <p class="choices">
      <button type="button" data-download ?disabled=${isEmpty} @click=${() => keeper.download(assessment)}>${words.download}</button>
      <button type="button" data-open @click=${(event: Event) => (event.currentTarget as HTMLElement).parentElement!.querySelector('input')!.click()}>${words.open}</button>
      <input type="file" hidden accept=".json,application/json" @change=${(event: Event) => opened(keeper, event)} />
      <button type="button" data-remove ?disabled=${isEmpty} @click=${keeper.askToRemove}>${words.remove}</button>
    </p>
    ${doing(context, keeper.state)}
  </section>`;
}

/** Most of the answers that are kept are about other skills: the reader is asked before they are used. */
export function stranger({ words, matched, state, keeper }: KeepContext, { use, anew }: { readonly use: () => void; readonly anew: () => void }): TemplateResult {
  const all = [...state.assessment.ratings.values()].filter(isAnswered).length;
  return html`<div class="banner" part="foreign">
    <p>${words.foreign(matched.answered.length, all)}</p>
    <p class="choices">
      <button type="button" data-use @click=${use}>${words.foreignUse}</button>
      <button type="button" data-download @click=${() => keeper.download(state.assessment)}>${words.download}</button>
      <button type="button" data-anew @click=${anew}>${words.foreignRemove}</button>
    </p>
  </div>`;
}

function opened(keeper: Keeper, { target }: Event): void {
  const input = target as HTMLInputElement;
  const file = input.files?.[0];
  if (file) void keeper.read(file);
  // The same file chosen again is a new wish.
  input.value = '';
}

function saved(words: KeepMessages, { saved: is, reason }: AnswersState): TemplateResult {
  switch (is) {
    case 'reading':
      return html`<p part="saved">${words.reading}</p>`;
    case 'saving':
      return html`<p part="saved">${words.saving}</p>`;
    case 'saved':
      return html`<p part="saved"><span class="tick" aria-hidden="true">✓</span> ${words.saved}</p>`;
    case 'memory':
      if (reason === 'answers/none' || reason === 'answers/host') return html`<p part="saved not-saved">${words.reasons[reason]}</p>`;
      return html`<p part="saved not-saved" class="not-saved"><strong>${words.notSaved}</strong> ${reason === undefined ? nothing : words.reasons[reason]}</p>`;
    default:
      return is satisfies never;
  }
}

function gone({ words, text, matched }: KeepContext): TemplateResult | typeof nothing {
  const all = matched.gone;
  if (all.length === 0) return nothing;
  const named = (name: (text: string) => string, it: Gone): string => (it.kind === 'proficiency' || it.kind === 'level' ? words.goneStep(name(it.id), name(text(it.skill.name))) : name(it.id));
  return html`<p part="gone">${said(sentence((name) => words.gone(all.slice(0, MOST_GONE).map((it) => named(name, it)), Math.max(0, all.length - MOST_GONE))))}</p>`;
}

function setAside({ words, state, keeper }: KeepContext): TemplateResult | typeof nothing {
  const all = state.setAside;
  if (all.length === 0) return nothing;
  const line = (it: SetAside): TemplateResult => {
    const what = words.setAsideWhy[it.why](dayOf(words, it.at));
    return html`<li>
      <span>${what}</span> <button type="button" class="quiet" aria-label=${words.withWhat(words.setAsideDownload, what)} @click=${() => keeper.downloadSetAside(it)}>${words.setAsideDownload}</button>
      <button type="button" class="quiet" aria-label=${words.withWhat(words.setAsideForget, what)} @click=${() => keeper.forgetSetAside(it)}>${words.setAsideForget}</button>
    </li>`;
  };
  return html`<div class="banner" part="set-aside">
    <p>${words.setAside}</p>
    <ul>${all.map(line)}</ul>
  </div>`;
}

/** What stands in a browser's storage may be no day. */
function dayOf({ day }: KeepMessages, at: string): string {
  const written = at.slice(0, 10);
  const start = Date.parse(written);
  return Number.isNaN(start) ? written : day(start);
}

function doing(context: KeepContext, state: Keeping): TemplateResult | typeof nothing {
  const { words, keeper } = context;
  switch (state.name) {
    case 'quiet':
      return nothing;
    case 'reading':
      return html`<p class="banner">${words.opening}</p>`;
    case 'removing':
      return html`<div class="banner" part="confirmation" role="group" aria-label=${words.remove} @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && keeper.cancel()}>
        <p><strong>${words.removeAsk([...context.state.assessment.ratings.values()].filter(isAnswered).length)}</strong> ${words.removeHint}</p>
        <p class="choices"><button type="button" data-yes @click=${keeper.remove}>${words.removeYes}</button> <button type="button" data-cancel @click=${keeper.cancel}>${words.cancel}</button></p>
      </div>`;
    case 'failed':
      return html`<div class="banner" part="import-error">
        <p><strong>${words.failed}</strong> ${state.why}</p>
        ${state.problems.length > 0 ? html`<ul>${state.problems.slice(0, MOST_GONE).map((it) => html`<li>${inEnglish(html`<bdi>${it.place}</bdi>: ${it.message} ${it.cure}`)}</li>`)}</ul>` : nothing}
        <button type="button" data-cancel @click=${keeper.cancel}>${words.cancel}</button>
      </div>`;
    case 'preview':
      return preview(context, state);
    default:
      return state satisfies never;
  }
}

function preview(context: KeepContext, { assessment, preview: { changes, counts, target }, matched }: Extract<Keeping, { name: 'preview' }>): TemplateResult {
  const { words, text, headingLevel, matrix, keeper } = context;
  const skills = new Map(matrix.categories.flatMap((category) => category.skills.map((skill) => [skill.id, skill] as const)));
  const nothingChanges = changes.length === 0 && !target;
  const all = [...assessment.ratings.values()].filter(isAnswered).length;
  const level = target && matrix.levels.find(({ id }) => id === target.after);
  return html`<div class="banner preview" part="preview" role="group" aria-labelledby="preview-title">
    ${heading(headingLevel + 1, html`<span id="preview-title" tabindex="-1">${said(sentence((name) => words.preview(assessment.subject === undefined ? '' : name(subjectOf(assessment)))))}</span>`)}
    ${matched.mostlyForeign ? html`<p><strong>${words.foreign(matched.answered.length, all)}</strong></p>` : nothing} ${nothingChanges ? html`<p>${words.previewSame}</p>` : nothing}
    ${changes.length > 0 ? html`<p>${words.previewCounts(counts)}</p>` : nothing} ${target ? html`<p>${said(sentence((name) => words.previewTarget(target.after === undefined ? '' : name(level ? text(level.name) : target.after))))}</p>` : nothing}
    <ul class="lines">
      ${changes.slice(0, MOST_CHANGES).map((it) => changeOf(context, it, skills.get(it.skill)))}
    </ul>
    ${changes.length > MOST_CHANGES ? html`<p class="about">${words.more(changes.length - MOST_CHANGES)}</p>` : nothing}
    <p class="choices">${nothingChanges ? nothing : html`<button type="button" data-take @click=${keeper.take}>${words.take}</button>`} <button type="button" data-cancel @click=${keeper.cancel}>${words.cancel}</button></p>
  </div>`;
}

function changeOf({ words, text }: KeepContext, { skill: id, before, after, kind }: AnswerChange, skill: Skill | undefined): TemplateResult {
  return html`<li part="change">
    <bdi class="name">${skill ? text(skill.name) : id}</bdi><span class="hidden">: </span>
    <span class="change">${kind === 'note' ? html`<span class="note">${words.note}</span> <bdi>${after?.note ?? ''}</bdi>` : html`<bdi>${ratingWords(words, text, skill, before)}</bdi> <span aria-hidden="true" class="arrow">→</span> <bdi>${ratingWords(words, text, skill, after)}</bdi>`}</span>
  </li>`;
}
