/** What the answers come to, on one page: the grade, why, a chart, a short path, and where two opinions differ. */
import { html, nothing, type TemplateResult } from 'lit';
import { gradeOf } from '../../domain/grade.js';
import type { Cell } from '../../domain/cells.js';
import { subjectOf } from '../../domain/subject.js';
import { sentence } from '../../locale/sentence.js';
import type { Assessment } from '../../model/assessment.js';
import type { Skill } from '../../model/types.js';
import { drawing, legend } from '../../ui/chart/drawing.js';
import { planOf } from '../../ui/chart/labels.js';
import { fitsChart, hasShape } from '../../ui/chart/limits.js';
import { gradeNames } from '../../ui/grade-names.js';
import { filled, said } from '../../ui/said.js';
import { changeOf, raiseOf } from './grade-calculator.change.templates.js';
import type { PaperView } from './grade-calculator.paper.view.js';
import { ratingWords } from './grade-calculator.rating-words.js';
import { rowsOf } from './grade-calculator.result.js';
import { why } from './grade-calculator.result.templates.js';
import { barOf } from './grade-calculator.stand.templates.js';
import { progressOf, QuestionReader } from './grade-calculator.view.js';

/** Of the chart with its names, in tenths of a letter's height: half a page. */
const CHART = 335;

export const onePage = (view: PaperView): TemplateResult =>
  html`${head(view, gradeLine(view))} ${view.result.mandatory ? nothing : html`<div class="beside">${levels(view)} ${chart(view)}</div>`}
    ${view.result.mandatory || view.result.grade.answered.given === 0 ? nothing : why({ words: view.words.result, text: view.text, headingLevel: 1, even: view.results.even }, view.result)} ${differences(view)} ${path(view)} ${gaps(view)}
    <p class="foot">${view.words.result.guidance}</p>`;

/** Above every document: which role, whose answers, when. @param title what it says first */
export function head({ matrix, text, mine, name, today, words: { paper, phrases, calculator } }: PaperView, title: unknown): TemplateResult {
  const { answered, total } = progressOf(new QuestionReader(matrix).questions, mine);
  const facts = [...(name === '' ? [] : [sentence((mark) => paper.of(mark(name)))]), [phrases.day(Date.parse(today))], [calculator.answeredOf(answered, total)], ...(matrix.revision === undefined ? [] : [sentence((mark) => paper.revision(mark(matrix.revision!)))])];
  return html`<header>
    <p class="role"><bdi>${text(matrix.name)}</bdi>${matrix.family ? html` · <bdi>${text(matrix.family.name)}</bdi>` : nothing}</p>
    <h1>${title}</h1>
    <p class="facts">${facts.map((it, i) => html`${i > 0 ? ' · ' : ''}<bdi>${said(it)}</bdi>`)}</p>
  </header>`;
}

function gradeLine({ text, words: { grade: words }, result: { grade, mandatory } }: PaperView): TemplateResult {
  if (mandatory) {
    const { level, met, total, complete } = mandatory;
    return said(sentence((mark) => (total === 0 ? words.mandatory.none(mark(text(level.name))) : complete ? words.mandatory.met(mark(text(level.name))) : words.mandatory.open(mark(text(level.name)), met, total))));
  }
  return filled(sentence((mark) => words.fits(mark(''))), () => html`${gradeNames(words.grade, grade.grades.map(({ name }) => text(name)), words.notYet)}`);
}

const levels = ({ text, result, words: { grade: words } }: PaperView): TemplateResult =>
  html`<section>
    <h2>${words.levels}</h2>
    <ul class="bars">${rowsOf(result).map((row) => barOf({ words, text }, row))}</ul>
    ${result.grade.rule.method === 'threshold' ? html`<p class="small quiet">${words.legend(result.grade.rule.threshold)}</p>` : nothing}
  </section>`;

function chart({ chart, words }: PaperView): TemplateResult | typeof nothing {
  if (!fitsChart(chart) || !hasShape(chart)) return nothing;
  const it = { messages: words.radar, chart, plan: planOf(chart.axes.map(({ name }) => name), CHART), drawn: chart.series.length, axis: undefined };
  return html`<section data-extra>
    <h2><bdi>${chart.name}</bdi></h2>
    ${legend(it)}
    <div class="figure">${drawing(it)}</div>
    ${it.plan.numbered ? html`<p class="small">${chart.axes.map(({ name }, i) => html`${i > 0 ? ' · ' : ''}${i + 1} <bdi>${name}</bdi>`)}</p>` : nothing}
  </section>`;
}

function differences({ matrix, text, mine, second, differences: rows, words: { paper: words, opinion, phrases, keep } }: PaperView): TemplateResult | typeof nothing {
  if (!second) return nothing;
  const them = opinion.them(subjectOf(second.theirs));
  const gradeName = ({ ratings }: Assessment): TemplateResult | string => gradeNames(phrases.listed, gradeOf(matrix, ratings).grades.map(({ name }) => text(name)), opinion.noGrade);
  const sides = [[opinion.you, mine], [them, second.theirs], [opinion.agreed, second.agreed]] as const;
  return html`<section>
    <h2>${words.differences}</h2>
    <p>${sides.map(([who, assessment], i) => html`${i > 0 ? ' · ' : ''}${said(sentence((name) => keep.pair(name(who), '')))}<strong>${gradeName(assessment)}</strong>`)}</p>
    ${rows.length === 0 ? html`<p>${words.noDifferences}</p>` : nothing}
    <ul class="lines" data-shortens>
      ${rows.map(({ skill, mine: own, theirs, agreed }) => {
        const says = (who: string, rating: typeof own): TemplateResult => html`<span>${said(sentence((name) => keep.pair(name(who), name(ratingWords(keep, text, skill, rating)))))}</span>`;
        return html`<li><bdi class="name">${text(skill.name)}</bdi> <span class="change">${says(opinion.you, own)} ${says(them, theirs)} ${agreed ? says(words.settled, agreed) : nothing}</span></li>`;
      })}
    </ul>
    <p class="more" hidden></p>
  </section>`;
}

function path({ text, words: { result: words }, path: way, result: { target } }: PaperView): TemplateResult | typeof nothing {
  if (!way || !target) return nothing;
  return html`<section>
    <h2>${words.path}</h2>
    <p>${said(sentence((mark) => words.pathSentence(way.kind, way.steps, mark(text(target.name)))))}</p>
    ${lines(text, way.raises.map((raise) => [raise.skill, raiseOf({ words, text }, raise)]))}
  </section>`;
}

/** What is missing, where no second opinion needs the room. */
function gaps({ text, words, second, result: { gaps, target, mandatory } }: PaperView): TemplateResult | typeof nothing {
  const cells: readonly Cell[] = mandatory ? mandatory.cells.filter(({ state }) => state === 'short' || state === 'unanswered') : gaps ? [...gaps.mandatory, ...gaps.others, ...gaps.unanswered] : [];
  if (second || !target || cells.length === 0) return nothing;
  const must = (cell: Cell): unknown => (cell.requirement.mandatory && !mandatory ? html` <span class="must">${words.paper.mandatory}</span>` : nothing);
  return html`<section>
    <h2>${said(sentence((mark) => (mandatory ? words.grade.mandatory.gaps : words.result.gapsTo(mark(text(target.name))))))}</h2>
    ${lines(text, cells.map((cell) => [cell.skill, html`${changeOf({ words: words.result, text }, cell)}${must(cell)}`]))}
  </section>`;
}

const lines = (text: PaperView['text'], rows: readonly (readonly [Skill, TemplateResult])[]): TemplateResult =>
  html`<ul class="lines" data-shortens>
      ${rows.map(([skill, change]) => html`<li><bdi class="name">${text(skill.name)}</bdi> <span class="change">${change}</span></li>`)}
    </ul>
    <p class="more" hidden></p>`;
