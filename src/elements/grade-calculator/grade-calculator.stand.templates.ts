/** Where the reader stands: the grade, how far the answers have come, and a bar a level. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { CalculatorMessages } from '../../locale/messages/calculator.js';
import type { GradeMessages } from '../../locale/messages/grade.js';
import { sentence } from '../../locale/sentence.js';
import type { Level, Text } from '../../model/types.js';
import { gradeNames } from '../../ui/grade-names.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import { rowsOf, type CalculatorResult, type LevelRow } from './grade-calculator.result.js';
import type { Progress } from './grade-calculator.view.js';

export interface StandContext {
  readonly messages: CalculatorMessages;
  readonly words: GradeMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  readonly levels: readonly Level[];
  readonly progress: Progress;
  /** Undefined while the result is hidden. */
  readonly result: CalculatorResult | undefined;
  /** Whether any level asks for something. */
  readonly grades: boolean;
  /** Id of the level that the reader has chosen to aim at; '' what comes next. */
  readonly chosen: string;
  /** What comes next; null where the page names a level to aim at, and "what comes next" is no choice. */
  readonly next: Level | undefined | null;
  /** Whether every level is shown. */
  readonly unfolded: boolean;
  readonly onUnfold: (open: boolean) => void;
  /** That the browser does not keep the answers; '' it does. */
  readonly notSaved: string;
  readonly onTarget: (id: string) => void;
  readonly onReveal: () => void;
  readonly onWhy: () => void;
}

export const stand = (context: StandContext): TemplateResult => {
  const { words, headingLevel, grades, result, notSaved } = context;
  return html`<section class="stand" part="stand" aria-labelledby="stand-title">
    ${heading(headingLevel, html`<span id="stand-title">${words.title}</span>`)} ${progressOf(context)} ${notSaved === '' ? nothing : html`<p class="not-saved">${notSaved}</p>`}
    ${!grades ? html`<p class="about">${words.noGrade}</p>` : result ? standing(context, result) : hidden(context)}
  </section>`;
};

const progressOf = ({ messages, progress: { answered, total } }: StandContext): TemplateResult =>
  html`<p class="progress" part="progress"><progress max=${total || 1} value=${answered} aria-hidden="true"></progress> <bdi>${messages.answeredOf(answered, total)}</bdi></p>`;

const hidden = ({ words, onReveal }: StandContext): TemplateResult =>
  html`<p class="about">${words.hidden}</p>
    <button type="button" class="main" @click=${onReveal}>${words.reveal}</button>`;

function standing(context: StandContext, result: CalculatorResult): TemplateResult {
  const { words, onWhy } = context;
  return html`${result.mandatory ? mandatoryPart(context, result) : result.grade.answered.given === 0 ? html`<p class="about">${words.start}</p>` : gradeOf(context, result)} ${aim(context)} ${result.mandatory ? nothing : bars(context, result)}
    <p><button type="button" class="quiet" @click=${onWhy}>${words.toWhy}</button></p>`;
}

export const gradeOf = ({ words, text }: Pick<StandContext, 'words' | 'text'>, { grade: { grades } }: CalculatorResult): TemplateResult =>
  html`<p class="grade" part="grade">${sentence((grade) => words.fits(grade(''))).map((piece, i) => (i % 2 === 1 ? html`<strong>${gradeNames(words.grade, grades.map(({ name }) => text(name)), words.notYet)}</strong>` : html`<span class="quietly">${piece}</span>`))}</p>`;

function mandatoryPart({ words: { mandatory: words }, text }: StandContext, { mandatory: part }: CalculatorResult): TemplateResult {
  const { level, met, total, complete } = part!;
  const name = text(level.name);
  return html`<p class="grade sentence" part="grade">
      <strong>${said(sentence((it) => (total === 0 ? words.none(it(name)) : complete ? words.met(it(name)) : words.open(it(name), met, total))))}</strong>
    </p>
    <p class="about">${words.noGrade}</p>`;
}

const aim = ({ words, text, levels, chosen, next, onTarget }: StandContext): TemplateResult =>
  html`<label class="aim"
    ><span>${words.aim}</span>
    <select part="target" .value=${chosen} @change=${(event: Event) => onTarget((event.target as HTMLSelectElement).value)}>
      ${next === null ? nothing : html`<option value="" ?selected=${chosen === ''}>${words.aimNext(next ? text(next.name) : '')}</option>`}
      ${levels.map((it) => html`<option value=${it.id} ?selected=${it.id === chosen}>${text(it.name)}</option>`)}
    </select>
  </label>`;

function bars(context: StandContext, result: CalculatorResult): TemplateResult {
  const { words, unfolded, onUnfold } = context;
  const { rule } = result.grade;
  return html`<details class="levels" ?open=${unfolded} @toggle=${(event: Event) => onUnfold((event.currentTarget as HTMLDetailsElement).open)}>
    <summary>${words.levels}</summary>
    <ul class="bars" part="readiness">
      ${rowsOf(result).map((row) => barOf(context, row))}
    </ul>
    ${rule.method === 'threshold' ? html`<p class="legend said">${words.legend(rule.threshold)}</p>` : nothing}
  </details>`;
}

/** The bar is for the eye alone: beside it stand its numbers. */
export function barOf({ words, text }: Pick<StandContext, 'words' | 'text'>, { level, marks, share, reach, enough, numbers }: LevelRow): TemplateResult {
  return html`<li part=${marks.includes('target') ? 'level target' : 'level'}>
    <p class="bar-head"><bdi class="level-name">${text(level.name)}</bdi>${marks.map((it) => html`<span class="hidden">, </span><span class="mark ${it}">${words.marks[it]}</span>`)}${numbers ? html`<span class="hidden">: </span><span class="share"><bdi>${words.percent(share)}</bdi></span><span class="hidden">, </span>` : nothing}</p>
    <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <path class="all" d="M0 3h100" />
      <path class="reach" d="M0 3h${percentOf(reach)}" />
      <path class="met" d="M0 3h${percentOf(share)}" />
      ${enough === undefined || enough >= 1 ? nothing : svg`<path class="enough" d="M${percentOf(enough)} 0v6" />`}
    </svg>
    ${numbers ? html`<p class="numbers said">${numbers.kind === 'points' ? words.rowPoints(numbers.sum, numbers.min) : words.row(numbers.standing)}</p>` : nothing}
  </li>`;
}

const percentOf = (share: number): number => Math.round(share * 1000) / 10;
