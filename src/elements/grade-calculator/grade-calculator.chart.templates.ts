/** What the level that is aimed at asks, and the answers, as a chart. */
import { html, nothing, type TemplateResult } from 'lit';
import { assessmentJson } from '../../domain/answers-json.js';
import type { ResultMessages } from '../../locale/messages/result.js';
import { sentence } from '../../locale/sentence.js';
import type { Assessment } from '../../model/assessment.js';
import type { AssessmentInput } from '../../model/schema.js';
import type { Level, Text } from '../../model/types.js';
import { said } from '../../ui/said.js';
import type { ChartElement } from './grade-calculator.chart.js';

export interface ChartContext {
  readonly words: ResultMessages;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  readonly assessment: Assessment;
  readonly element: ChartElement;
  readonly isOpen: (key: string, usually: boolean) => boolean;
  readonly onToggle: (key: string, open: boolean, usually: boolean) => void;
}

/** A chart to unfold. @param key under which it is open or folded */
export function unfolding({ words, headingLevel, element, isOpen, onToggle }: Omit<ChartContext, 'assessment' | 'text'>, key: string, summary: unknown, target: string | undefined, people: readonly AssessmentInput[]): TemplateResult {
  const open = isOpen(key, false);
  const drawn = (): TemplateResult =>
    element.need() ? html`<skill-radar target=${target ?? nothing} heading-level=${headingLevel} .assessments=${people}></skill-radar>` : html`<p>${words.partMissing}</p>`;
  const toggled = ({ currentTarget }: Event): void => {
    const now = (currentTarget as HTMLDetailsElement).open;
    if (!now) element.leave();
    onToggle(key, now, false);
  };
  return html`<details class="path" part="profile" ?open=${open} @toggle=${toggled}><summary>${summary}</summary>${open ? drawn() : nothing}</details>`;
}

export function chart(context: ChartContext, target: Level | undefined): TemplateResult | typeof nothing {
  const { words, text, assessment, headingLevel } = context;
  if (!target) return nothing;
  const summary = said(sentence((name) => words.chart(name(text(target.name)))));
  return unfolding({ ...context, headingLevel: headingLevel + 2 }, 'chart', summary, target.id, [{ ...assessmentJson(assessment), subject: words.you }]);
}
