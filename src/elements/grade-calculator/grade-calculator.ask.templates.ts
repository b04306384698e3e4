/** What is asked now: one category, or a list of all; and the way from one to the next. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import { sentence } from '../../locale/sentence.js';
import type { Assessment } from '../../model/assessment.js';
import { said } from '../../ui/said.js';
import { categoryOf, type QuestionContext } from './grade-calculator.question.templates.js';
import { isComplete, progressOf, type CategoryQuestions, type QuestionReader } from './grade-calculator.view.js';

export interface AskContext extends QuestionContext {
  readonly reader: QuestionReader;
  readonly assessment: Assessment;
  /** The category that is asked; undefined: all. */
  readonly shown: CategoryQuestions | undefined;
  /** Whether a category of the list is unfolded. */
  readonly isUnfolded: (category: CategoryQuestions) => boolean;
  readonly onUnfold: (category: CategoryQuestions, open: boolean) => void;
  readonly onShow: (category: CategoryQuestions | undefined) => void;
  /** Shows a category and leads the reader to its beginning. */
  readonly onLead: (category: CategoryQuestions) => void;
  readonly onNextOpen: () => void;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
}

const name = ({ messages, text }: QuestionContext, { category }: CategoryQuestions): string => (category.name === undefined ? messages.skills : text(category.name));

export function ask(context: AskContext): TemplateResult {
  const { messages, reader, shown, onKeydown } = context;
  if (reader.questions.length === 0) return html`<p class="state" part="status">${messages.noSkills}</p>`;
  const steps = reader.questions.reduce((most, it) => Math.max(most, it.steps.length), 0);
  return html`<div class="ask" part="questions" @keydown=${onKeydown}>
    ${tools(context)}
    <p class="keys said">${messages.keys(Math.min(steps, 9))}</p>
    ${shown ? html`${keyed(shown, categoryOf(context, shown, reader.categories.length > 1 ? messages.place(reader.categories.indexOf(shown) + 1, reader.categories.length) : ''))} ${ways(context, shown)}` : list(context)}
  </div>`;
}

function tools(context: AskContext): TemplateResult {
  const { messages, reader, assessment, shown, onShow, onNextOpen, canUndo, onUndo } = context;
  const { categories, questions } = reader;
  const done = questions.every((it) => isComplete(it, assessment.ratings.get(it.skill.id)));
  const current = shown ?? categories[0]!;
  return html`<div class="tools" part="toolbar">
    ${categories.length > 1
      ? html`<div class="choice" role="group" aria-label=${messages.show}>
            <button type="button" aria-pressed=${shown !== undefined} @click=${() => onShow(current)}>${messages.oneAtATime}</button>
            <button type="button" aria-pressed=${shown === undefined} @click=${() => onShow(undefined)}>${messages.allInAList}</button>
          </div>
          ${shown ? chooser(context, shown) : nothing}`
      : nothing}
    <span class="moves">
      ${done ? html`<span class="about">${messages.allAnswered}</span>` : html`<button type="button" class="quiet" data-next-open @click=${onNextOpen}>${messages.nextOpen}</button>`}
      <button type="button" class="quiet" data-undo aria-disabled=${!canUndo} @click=${() => canUndo && onUndo()}>${messages.undo}</button>
    </span>
  </div>`;
}

const chooser = (context: AskContext, shown: CategoryQuestions): TemplateResult => {
  const { messages, reader, assessment, onShow } = context;
  const { categories } = reader;
  return html`<label class="chooser"
    ><span class="hidden">${messages.category}</span>
    <select part="category-choice" .value=${String(categories.indexOf(shown))} @change=${(event: Event) => onShow(categories[Number((event.target as HTMLSelectElement).value)])}>
      ${categories.map((it, i) => {
        const { answered, total } = progressOf(it.questions, assessment);
        return html`<option value=${i} ?selected=${it === shown}>${messages.categoryWith(name(context, it), answered, total)}</option>`;
      })}
    </select>
  </label>`;
};

function ways(context: AskContext, shown: CategoryQuestions): TemplateResult {
  const { messages, reader, onLead } = context;
  const at = reader.categories.indexOf(shown);
  const [before, after] = [reader.categories[at - 1], reader.categories[at + 1]];
  return html`<p class="ways">
    ${before ? html`<button type="button" data-previous @click=${() => onLead(before)}>${said(sentence((mark) => messages.previous(mark(name(context, before)))))}</button>` : nothing}
    ${after ? html`<button type="button" class="main" data-next @click=${() => onLead(after)}>${said(sentence((mark) => messages.next(mark(name(context, after)))))}</button>` : nothing}
  </p>`;
}

function list(context: AskContext): TemplateResult {
  const { messages, reader, assessment, isUnfolded, onUnfold } = context;
  return html`${repeat(
    reader.categories,
    (it) => it,
    (it) => {
      if (!reader.late) return categoryOf(context, it, '');
      const open = isUnfolded(it);
      const { answered, total } = progressOf(it.questions, assessment);
      return html`<details class="fold" part="fold" ?open=${open} @toggle=${(event: Event) => onUnfold(it, (event.currentTarget as HTMLDetailsElement).open)}>
        <summary><bdi>${name(context, it)}</bdi> <bdi class="count">${messages.answeredOf(answered, total)}</bdi></summary>
        ${open ? categoryOf(context, it, '') : nothing}
      </details>`;
    },
  )}`;
}
