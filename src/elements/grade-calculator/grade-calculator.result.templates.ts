/** Why the result is what it is, what is missing, what to learn first, a short path, and what if. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Cell } from '../../domain/cells.js';
import type { Gap, NextStep } from '../../domain/gaps.js';
import type { LevelResult } from '../../domain/grade.js';
import type { LearningPath } from '../../domain/raise.js';
import { sentence, type Sentence } from '../../locale/sentence.js';
import type { GapGroup, ResultMessages } from '../../locale/messages/result.js';
import type { Detail, Level, Skill, Text } from '../../model/types.js';
import { linked } from '../../context/linked.js';
import { heading } from '../../ui/heading.js';
import { filled, said } from '../../ui/said.js';
import { changeOf, raiseOf } from './grade-calculator.change.templates.js';
import { chart, type ChartContext } from './grade-calculator.chart.templates.js';
import { numbersOf, type CalculatorResult } from './grade-calculator.result.js';

export interface ResultContext {
  readonly words: ResultMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  readonly even: boolean;
  readonly answered: boolean;
  /** @param usually whether it is open as long as the reader has not said otherwise */
  readonly isOpen: (key: string, usually: boolean) => boolean;
  readonly onToggle: (key: string, open: boolean, usually: boolean) => void;
  readonly goTo: (skill: Skill) => void;
  /** Whether changes are tried out and not saved. */
  readonly trying: boolean;
  /** The names of the grades without and with what is tried; '' not yet. */
  readonly grades: readonly [before: string, after: string];
  readonly onTry: () => void;
  readonly onTryGap: (gap: Gap) => void;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
  readonly path: () => LearningPath | undefined;
  readonly chart: ChartContext;
}

export type WhyContext = Pick<ResultContext, 'words' | 'text' | 'headingLevel' | 'even'>;

export function details(context: ResultContext, result: CalculatorResult): TemplateResult {
  const { words, headingLevel, answered } = context;
  return html`<section class="result" part="result" aria-labelledby="why">
    ${heading(headingLevel, html`<span id="why">${words.title}</span>`)}
    <p class="about">${words.guidance}</p>
    ${tryOut(context)} ${result.mandatory ? mandatoryGaps(context, result) : html`${answered ? why(context, result) : nothing} ${missing(context, result)}`} ${first(context, result)} ${result.mandatory ? nothing : html`${path(context, result)} ${chart(context.chart, result.target)}`}
  </section>`;
}

function tryOut({ words, headingLevel, trying, grades: [before, after], onTry, onKeep, onDrop }: ResultContext): TemplateResult {
  if (!trying) return html`<p class="what-if" part="what-if"><button type="button" @click=${onTry}>${words.whatIf}</button> <span class="about">${words.whatIfHint}</span></p>`;
  return html`<div class="what-if on" part="what-if">
    ${heading(headingLevel + 1, words.whatIf)}
    <p>${words.whatIfOn}</p>
    <p><strong>${said(sentence((name) => (before === after ? words.whatIfSame(before && name(before)) : words.whatIfMoves(before && name(before), after && name(after)))))}</strong></p>
    <p class="choices"><button type="button" data-keep @click=${onKeep}>${words.whatIfKeep}</button> <button type="button" @click=${onDrop}>${words.whatIfDrop}</button></p>
  </div>`;
}

export function why(context: WhyContext, { grade, target }: CalculatorResult): TemplateResult {
  const { words, text, headingLevel, even } = context;
  const { rule, levels, grades } = grade;
  const leftOut = [...new Set(levels.flatMap((it) => it.leftOut.map(({ skill }) => skill)))];
  const mandatory = levels.reduce((sum, it) => sum + it.leftOut.filter(({ requirement }) => requirement.mandatory).length, 0);
  // The grade's own levels, the target's, and what is between: what passes above an open level.
  const told = levels.filter(({ level, standing }) => grades.includes(level) || level === target || standing === 'passed' || standing === 'undecided');
  return html`<div class="why" part="why">
    ${heading(headingLevel + 1, words.why)}
    ${leftOut.length > 0 ? html`<p>${said(sentence((name) => words.leftOut(leftOut.map((it) => name(text(it.name))), mandatory)))}</p>` : nothing}
    <p>${rule.method === 'threshold' ? words.rule(rule.threshold, even, levels.some((it) => it.mandatory.total > 0)) : words.rulePoints(rule.sum, even)}</p>
    <ul>
      ${rule.method === 'points'
        ? rule.bands.map(({ level, min, reached }) => html`<li>${said(sentence((name) => (reached ? words.bandReached(name(text(level.name)), min) : words.bandOpen(name(text(level.name)), min, min - rule.sum))))}</li>`)
        : told.map((it) => html`<li>${said(reason(context, it, rule.threshold))}</li>`)}
    </ul>
  </div>`;
}

function reason({ words, text }: WhyContext, it: LevelResult, threshold: number): Sentence {
  const level = text(it.level.name);
  const numbers = numbersOf(it);
  return sentence((name) => {
    switch (it.standing) {
      case 'attained':
        return words.fits(name(level), numbers);
      case 'passed':
        return words.passed(name(level), numbers, it.blockedBy.map((blocker) => name(text(blocker.level.name))));
      case 'open':
        return words.open(name(level), numbers, threshold);
      case 'undecided':
        return words.undecided(name(level));
      case 'empty':
        return words.empty(name(level));
      default:
        return it.standing satisfies never;
    }
  });
}

function missing(context: ResultContext, { gaps, target }: CalculatorResult): TemplateResult | typeof nothing {
  const { words, text, headingLevel } = context;
  if (!gaps || !target) return nothing;
  const groups = (['mandatory', 'others', 'unanswered', 'leftOut'] as const).filter((name) => gaps[name].length > 0);
  const isNothing = gaps.mandatory.length + gaps.others.length + gaps.unanswered.length === 0;
  return html`<div class="gaps" part="gaps">
    ${heading(headingLevel + 1, said(sentence((name) => words.gapsTo(name(text(target.name))))))}
    ${isNothing ? html`<p>${said(sentence((name) => words.noGaps(name(text(target.name)))))}</p>` : nothing} ${groups.map((name, i) => groupOf(context, name, gaps[name], i === 0 && (name !== 'unanswered' || context.trying)))}
  </div>`;
}

function mandatoryGaps(context: ResultContext, { mandatory: part }: CalculatorResult): TemplateResult | typeof nothing {
  const open = part!.cells.filter(({ state }) => state === 'short' || state === 'unanswered');
  return open.length > 0 ? html`<div class="gaps" part="gaps">${groupOf(context, 'mandatory', open, true)}</div>` : nothing;
}

function groupOf(context: ResultContext, name: GapGroup, cells: readonly Cell[], isFirst: boolean): TemplateResult {
  const { words, isOpen, onToggle } = context;
  const open = isOpen(name, isFirst);
  return html`<details part="group" ?open=${open} @toggle=${(event: Event) => onToggle(name, (event.currentTarget as HTMLDetailsElement).open, isFirst)}>
    <summary>${words.groups[name]} <bdi class="count">${words.skillCount(cells.length)}</bdi></summary>
    ${open ? html`<ul class="lines">${cells.map((cell) => lineOf(context, name, cell))}</ul>` : nothing}
  </details>`;
}

function lineOf(context: ResultContext, group: GapGroup, cell: Cell): TemplateResult {
  const { words, text, goTo, trying, onTryGap } = context;
  const { skill, requirement } = cell;
  const name = text(skill.name);
  return html`<li part="gap">
    <button type="button" class="quiet name" aria-label=${words.goTo(name)} @click=${() => goTo(skill)}><span dir="auto">${name}</span></button>
    <span class="change">${changeOf(context, cell)}${requirement.mandatory && group !== 'mandatory' ? html`<span class="hidden">, </span><span class="note">${words.mandatory}</span>` : nothing}</span>
    ${trying && group !== 'leftOut' ? html`<button type="button" class="small" aria-label=${words.tryItOn(name)} @click=${() => onTryGap(cell as Gap)}>${words.tryIt}</button>` : nothing}
  </li>`;
}

function first(context: ResultContext, result: CalculatorResult): TemplateResult | typeof nothing {
  const { words, headingLevel } = context;
  if (result.first.length === 0) return nothing;
  return html`<div class="first" part="first">
    ${heading(headingLevel + 1, words.first)}
    <p class="about">${words.firstWords}</p>
    <ol class="learn">
      ${result.first.map(({ skill, next, own, state, requirement }) =>
        toLearn(context, skill, next, changeOf(context, { own, state, requirement: next.proficiency ? { ...requirement, proficiency: next.proficiency } : requirement })),
      )}
    </ol>
  </div>`;
}

/** A skill to raise: by what, what its next step means, and what helps. */
const toLearn = ({ words, text, goTo }: ResultContext, skill: Skill, next: NextStep, change: TemplateResult): TemplateResult =>
  html`<li>
    <button type="button" class="quiet name" aria-label=${words.goTo(text(skill.name))} @click=${() => goTo(skill)}><span dir="auto">${text(skill.name)}</span></button>
    <span class="change">${change}</span>
    ${next.words ? wordsOf(text, next.words) : nothing}
    ${next.resources.length > 0 ? html`<p class="resources">${filled(sentence((title) => words.resources(next.resources.map((it) => title(text(it.title))))), (title, i) => html`<a href=${next.resources[i]!.href} target="_blank" rel="noopener noreferrer" dir="auto">${title}</a>`)}</p>` : nothing}
  </li>`;

const wordsOf = (text: ResultContext['text'], { text: words, statements }: Detail): TemplateResult =>
  html`<div class="words">
    ${words === undefined ? nothing : html`<p dir="auto">${linked(text(words))}</p>`}${statements.length > 0 ? html`<ul>${statements.map((it) => html`<li><bdi>${linked(text(it.text))}</bdi></li>`)}</ul>` : nothing}
  </div>`;

function path(context: ResultContext, { target, grade }: CalculatorResult): TemplateResult | typeof nothing {
  const { words, isOpen, onToggle } = context;
  if (!target || grade.levels.some(({ level, standing }) => level === target && standing === 'attained')) return nothing;
  const open = isOpen('path', false);
  return html`<details class="path" part="path" ?open=${open} @toggle=${(event: Event) => onToggle('path', (event.currentTarget as HTMLDetailsElement).open, false)}>
    <summary>${words.path}</summary>
    ${open ? wayOf(context, context.path(), target) : nothing}
  </details>`;
}

function wayOf(context: ResultContext, way: LearningPath | undefined, target: Level): TemplateResult {
  const { words, text } = context;
  const level = text(target.name);
  if (!way) return html`<p>${said(sentence((name) => words.noPath(name(level))))}</p>`;
  return html`<p>${said(sentence((name) => words.pathSentence(way.kind, way.steps, name(level))))}</p>
    <ul class="learn">${way.raises.map((raise) => toLearn(context, raise.skill, raise.next, raiseOf(context, raise)))}</ul>`;
}
