/** Snapshots with the grade of each, and what has changed between two of them. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAnswered } from '../../domain/answers.js';
import { changesBetween, gradeOverTime, type GradeAt, type Moment, type ProgressEntry, type Said } from '../../domain/progress.js';
import { sentence } from '../../locale/sentence.js';
import type { KeepMessages } from '../../locale/messages/keep.js';
import type { Snapshot } from '../../model/answers.js';
import type { Assessment } from '../../model/assessment.js';
import type { Matrix, Text } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import { NOW, type ProgressRecord } from './grade-calculator.progress.js';
import type { TalkWords } from './grade-calculator.talk.words.js';

export interface ProgressContext {
  readonly words: TalkWords;
  readonly matrix: Matrix;
  readonly mine: Assessment;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
}

const nameOf = ({ progress: words }: TalkWords, at: string): string => (at === NOW ? words.now : words.day(at));

export function progress(it: ProgressRecord, context: ProgressContext): TemplateResult {
  const { matrix, mine, words: { progress: words } } = context;
  it.show();
  const { snapshots } = it;
  const isEmpty = ![...mine.ratings.values()].some(isAnswered);
  const moments = it.moments(mine);
  const grades = new Map(gradeOverTime(matrix, moments).map((grade) => [grade.at, grade]));
  return html`<p class="about">${words.about}</p>
    <p class="choices"><button type="button" data-snapshot ?disabled=${isEmpty} @click=${() => it.keep()}>${words.keep}</button> ${isEmpty ? html`<span class="about">${words.nothing}</span>` : nothing}</p>
    ${snapshots === undefined ? html`<p>${words.reading}</p>` : snapshots.length === 0 ? html`<p>${words.none}</p>` : html`${list(it, context, snapshots, grades)} ${changes(it, context, moments)}`}`;
}

function list(it: ProgressRecord, context: ProgressContext, snapshots: readonly Snapshot[], grades: ReadonlyMap<string, GradeAt>): TemplateResult {
  const { progress: words } = context.words;
  return html`<ol class="lines" part="snapshots" aria-label=${words.list}>
    ${snapshots.map((snapshot) => line(it, context, snapshot, grades.get(snapshot.at)))}
    <li><strong class="name">${words.now}</strong><span class="hidden">: </span><span class="change">${gradeWords(context, grades.get(NOW))}</span></li>
  </ol>`;
}

function line(it: ProgressRecord, context: ProgressContext, snapshot: Snapshot, grade: GradeAt | undefined): TemplateResult {
  const { progress: words } = context.words;
  const { at, kind } = snapshot;
  const day = words.day(at);
  const why = kind === 'unreadable' ? words.unreadable[snapshot.why] : snapshot.saved === 'memory' ? words.notSaved : snapshot.reason ? words.notRemoved : '';
  return html`<li part="snapshot" data-at=${at}>
    <time class="name" datetime=${at}><bdi>${day}</bdi></time><span class="hidden">: </span>
    <span class="change">${kind === 'readable' ? gradeWords(context, grade) : nothing} ${why === '' ? nothing : html`<span class="note">${why}</span>`}</span>
    ${it.asked === at ? confirmation(it, context, at) : html`<span class="choices">
      <button type="button" class="quiet" data-download-snapshot aria-label=${words.of(words.download, day)} @click=${() => it.download(snapshot)}>${words.download}</button>
      <button type="button" class="quiet" data-remove-snapshot aria-label=${words.of(words.remove, day)} @click=${() => it.ask(at)}>${words.remove}</button>
    </span>`}
  </li>`;
}

function confirmation(it: ProgressRecord, { words: { progress: words, keep } }: ProgressContext, at: string): TemplateResult {
  const what = words.of(words.remove, words.day(at));
  return html`<div class="banner" part="confirmation" role="group" aria-label=${what} @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && it.cancel()}>
    <p><strong>${what}</strong> ${keep.removeHint}</p>
    <p class="choices"><button type="button" data-yes @click=${() => it.remove(at)}>${keep.removeYes}</button> <button type="button" data-cancel @click=${() => it.cancel()}>${keep.cancel}</button></p>
  </div>`;
}

function gradeWords({ text, words }: ProgressContext, grade: GradeAt | undefined): TemplateResult | typeof nothing {
  return grade ? html`<bdi>${said(sentence((mark) => words.progress.at(words.phrases.listed(grade.grades.map(({ name }) => mark(text(name)))), grade.answered.given, grade.answered.total)))}</bdi>` : nothing;
}

function changes(it: ProgressRecord, context: ProgressContext, moments: readonly Moment[]): TemplateResult | typeof nothing {
  const { progress: words } = context.words;
  const pair = it.compared(moments);
  if (!pair) return nothing;
  const [from, to] = pair;
  const { entries, counts, gone } = changesBetween(context.matrix, from.assessment, to.assessment);
  const select = (chosen: Moment, choose: (at: string) => void, name: string): TemplateResult => html`<select data-moment=${name} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
    ${moments.map(({ at }) => html`<option value=${at} ?selected=${at === chosen.at}>${nameOf(context.words, at)}</option>`)}
  </select>`;
  return html`<p class="choices"><label>${words.from} ${select(from, (at) => it.choose({ from: at }), 'from')}</label> <label>${words.to} ${select(to, (at) => it.choose({ to: at }), 'to')}</label></p>
    ${heading(context.headingLevel, words.changes(nameOf(context.words, from.at), nameOf(context.words, to.at)))}
    <p part="progress-counts">${entries.length === 0 ? words.same : words.counts(counts)} ${gone.length > 0 ? words.gone(gone.length) : nothing}</p>
    ${entries.length === 0 ? nothing : html`<ul class="lines">${entries.map((entry) => changed(context, entry))}</ul>`}`;
}

function changed({ text, words: { progress: words, keep } }: ProgressContext, entry: ProgressEntry): TemplateResult {
  const met = (is: boolean | undefined): string => (is === undefined ? keep.noAnswer : is ? words.met : words.notMet);
  const name = 'level' in entry ? words.inLevel(text(entry.skill.name), text(entry.level.name)) : text(entry.skill.name);
  const [from, to] = 'level' in entry ? [met(entry.from), met(entry.to)] : [wordsOf(keep, text, entry.from), wordsOf(keep, text, entry.to)];
  return html`<li part="progress-change" data-skill=${entry.skill.id}>
    <bdi class="name">${name}</bdi><span class="hidden">: </span>
    <span class="change"><bdi>${from}</bdi> <span class="arrow" aria-hidden="true">→</span> <bdi>${to}</bdi> <span class="note">${words.kinds[entry.kind]}</span></span>
  </li>`;
}

function wordsOf(keep: KeepMessages, text: ProgressContext['text'], it: Said): string {
  switch (it.kind) {
    case 'unanswered':
      return keep.noAnswer;
    case 'none-yet':
      return keep.notYet;
    case 'not-applicable':
      return keep.notApplicable;
    case 'step':
      return text(it.proficiency.name);
    case 'gone':
      return it.id;
    default:
      return it satisfies never;
  }
}
