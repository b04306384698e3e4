/** A skill as a question: its steps with their words, what is asked in words alone, a note. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { linked } from '../../context/linked.js';
import { isAnswered } from '../../domain/answers.js';
import type { CalculatorMessages } from '../../locale/messages/calculator.js';
import type { Rating } from '../../model/assessment.js';
import type { Detail, Text } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { shadeOf } from '../../ui/shade.js';
import type { Asked, CategoryQuestions, SkillQuestion, StepView } from './grade-calculator.view.js';

/** What a reader does with a skill. */
export type Answer =
  | { readonly kind: 'step'; readonly proficiency: string | null }
  | { readonly kind: 'text'; readonly level: string; readonly met: boolean }
  | { readonly kind: 'notApplicable'; readonly is: boolean }
  | { readonly kind: 'note'; readonly note: string }
  | { readonly kind: 'takeBack' };

export interface QuestionContext {
  readonly messages: CalculatorMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  /** Which levels ask for what is not told before the result. */
  readonly blind: boolean;
  /** Id of the level to aim at, whose expectations stand out. */
  readonly target: string | undefined;
  readonly ratingOf: (skill: string) => Rating | undefined;
  readonly answer: (question: SkillQuestion, answer: Answer) => void;
  readonly isNoteOpen: (skill: string) => boolean;
  readonly onNoteToggle: (skill: string, open: boolean) => void;
}

export function categoryOf(context: QuestionContext, { category, questions }: CategoryQuestions, place: string): TemplateResult {
  const { messages, text, headingLevel } = context;
  return html`<section part="category" aria-labelledby="category-${questions[0]!.index}">
    ${heading(headingLevel, html`<span id="category-${questions[0]!.index}"><bdi>${category.name === undefined ? messages.skills : text(category.name)}</bdi> ${place === '' ? nothing : html`<bdi class="count">${place}</bdi>`}</span>`, 'category-name')}
    ${category.description === undefined ? nothing : html`<p class="about" dir="auto">${linked(text(category.description))}</p>`}
    ${questions.map((it) => questionOf(context, it))}
  </section>`;
}

export function questionOf(context: QuestionContext, question: SkillQuestion): TemplateResult {
  const { messages, text, headingLevel, ratingOf, answer } = context;
  const { skill, index, steps, texts } = question;
  const rating = ratingOf(skill.id);
  const isGiven = isAnswered(rating);
  return html`<div class="skill" part=${isGiven ? 'skill answered' : 'skill'} data-question=${index}>
    ${heading(headingLevel + 1, html`<span id="skill-${index}" dir="auto">${text(skill.name)}</span>`, 'skill-name')}
    ${skill.description === undefined ? nothing : html`<p class="about" dir="auto">${linked(text(skill.description))}</p>`}
    ${steps.length > 0 ? stepsOf(context, question, rating) : nothing} ${texts.map((it, i) => textOf(context, question, it, i, rating))}
    ${steps.length > 0 ? nothing : notApplicableOf(context, question, rating)}
    <div class="beside">
      ${noteOf(context, question, rating)}
      ${isGiven ? html`<button type="button" class="quiet" data-take-back aria-label=${messages.takeBackOf(text(skill.name))} @click=${() => answer(question, { kind: 'takeBack' })}>${messages.takeBack}</button>` : nothing}
    </div>
  </div>`;
}

function stepsOf(context: QuestionContext, question: SkillQuestion, rating: Rating | undefined): TemplateResult {
  const { messages, answer } = context;
  const { index, steps } = question;
  const given = rating?.notApplicable ? undefined : rating?.proficiency;
  return html`<fieldset class="steps" aria-labelledby="skill-${index}">
    ${plain(`q${index}`, 'none', messages.notYet, messages.notYetWords, given === null, () => answer(question, { kind: 'step', proficiency: null }))}
    ${steps.map((it, i) => stepOf(context, question, it, i, given === it.proficiency.id))}
    ${plain(`q${index}`, 'na', messages.notApplicable, messages.notApplicableWords, rating?.notApplicable === true, () => answer(question, { kind: 'notApplicable', is: true }), 'apart')}
  </fieldset>`;
}

/** An answer that is no step of the scale. */
const plain = (name: string, value: string, words: string, more: string, checked: boolean, choose: () => void, className = ''): TemplateResult =>
  html`<div class="step ${className}">
    <input type="radio" id="${name}-${value}" name=${name} value=${value} aria-labelledby="${name}-${value}-name" aria-describedby="${name}-${value}-words" .checked=${live(checked)} @change=${choose} />
    <label for="${name}-${value}"><span id="${name}-${value}-name">${words}</span> <bdi class="words" id="${name}-${value}-words">${more}</bdi></label>
  </div>`;

function stepOf({ messages, text, blind, target, answer }: QuestionContext, question: SkillQuestion, { proficiency, words, askedBy }: StepView, at: number, checked: boolean): TemplateResult {
  const id = `q${question.index}-${at}`;
  const isTold = !blind && askedBy.length > 0;
  return html`<div class="step">
    <input type="radio" id=${id} name="q${question.index}" value=${at} aria-labelledby="${id}-name" aria-describedby="${id}-words${isTold ? ` ${id}-asked` : ''}" .checked=${live(checked)} @change=${() => answer(question, { kind: 'step', proficiency: proficiency.id })} />
    <label for=${id}><span class="swatch s${shadeOf(proficiency)}" aria-hidden="true">${text(proficiency.abbr)}</span> <span id="${id}-name" class="step-name" dir="auto">${text(proficiency.name)}</span></label>
    ${isTold ? html`<span class="asked" id="${id}-asked"><span class="hidden">${messages.askedAt} </span>${askedBy.map((it, i) => html`${i > 0 ? html`<span class="hidden">, </span>` : nothing}${levelOf(messages, text, it, target)}`)}</span>` : nothing}
    <div class="words" id="${id}-words">
      ${words ? wordsOf(messages, text, words) : nothing}
      ${isTold ? askedBy.map(({ level, detail }) => (detail ? html`<div class="own"><bdi class="of">${text(level.name)}</bdi> ${wordsOf(messages, text, detail)}</div>` : nothing)) : nothing}
    </div>
  </div>`;
}

/** A level that asks for a step. The one that is aimed at stands out, also to those who hear it. */
const levelOf = (messages: CalculatorMessages, text: QuestionContext['text'], { level, mandatory }: Pick<Asked, 'level' | 'mandatory'>, target: string | undefined): TemplateResult =>
  html`<span class="level ${level.id === target ? 'aimed' : ''}"><bdi>${text(level.name)}</bdi>${mandatory ? html`<span class="hidden">, </span><span class="must"><span class="hidden">${messages.mandatory}</span></span>` : nothing}${level.id === target ? html`<span class="hidden">, ${messages.yourTarget}</span>` : nothing}</span>`;

function textOf(context: QuestionContext, question: SkillQuestion, { level, mandatory, detail }: Asked, at: number, rating: Rating | undefined): TemplateResult {
  const { messages, text, blind, target, answer } = context;
  const name = `q${question.index}t${at}`;
  const met = rating?.notApplicable ? undefined : rating?.met?.get(level.id);
  const choice = (value: boolean, words: string): TemplateResult =>
    html`<span class="either"><input type="radio" id="${name}-${value}" name=${name} value=${String(value)} .checked=${live(met === value)} @change=${() => answer(question, { kind: 'text', level: level.id, met: value })} /><label for="${name}-${value}">${words}</label></span>`;
  return html`<fieldset class="text-question" aria-labelledby="skill-${question.index} ${name}-words">
    ${blind ? nothing : html`<p class="asked">${levelOf(messages, text, { level, mandatory }, target)}</p>`}
    <div id="${name}-words" class="requirement">${detail ? wordsOf(messages, text, detail) : messages.noWords}</div>
    <p class="choices">${choice(true, messages.met)} ${choice(false, messages.notMet)}</p>
  </fieldset>`;
}

function notApplicableOf({ messages, answer }: QuestionContext, question: SkillQuestion, rating: Rating | undefined): TemplateResult {
  const id = `q${question.index}-na`;
  return html`<p class="choices"><span class="either">
    <input type="checkbox" id=${id} .checked=${live(rating?.notApplicable === true)} @change=${(event: Event) => answer(question, { kind: 'notApplicable', is: (event.target as HTMLInputElement).checked })} />
    <label for=${id}>${messages.notApplicable} <bdi class="words">${messages.notApplicableWords}</bdi></label>
  </span></p>`;
}

function noteOf({ messages, text, answer, isNoteOpen, onNoteToggle }: QuestionContext, question: SkillQuestion, rating: Rating | undefined): TemplateResult {
  const note = rating?.note ?? '';
  const { id } = question.skill;
  return html`<details class="note" part="note" ?open=${isNoteOpen(id)} @toggle=${(event: Event) => onNoteToggle(id, (event.currentTarget as HTMLDetailsElement).open)}>
    <summary>${messages.note}</summary>
    <textarea rows="2" aria-label=${messages.noteOf(text(question.skill.name))} placeholder=${messages.noteHint} .value=${live(note)} @input=${(event: Event) => answer(question, { kind: 'note', note: (event.target as HTMLTextAreaElement).value })}></textarea>
  </details>`;
}

function wordsOf(messages: CalculatorMessages, text: QuestionContext['text'], { text: words, statements, examples }: Detail): TemplateResult {
  const list = (items: readonly Text[]): TemplateResult => html`<ul>${items.map((it) => html`<li><bdi>${linked(text(it))}</bdi></li>`)}</ul>`;
  const all = [...examples, ...statements.flatMap((it) => it.examples)];
  return html`${words === undefined ? nothing : html`<p dir="auto">${linked(text(words))}</p>`}${statements.length > 0 ? list(statements.map((it) => it.text)) : nothing}${all.length > 0 ? html`<p class="examples">${messages.examples}</p>${list(all)}` : nothing}`;
}
