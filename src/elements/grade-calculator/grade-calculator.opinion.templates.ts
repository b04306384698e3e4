/** Two people's answers side by side, differences first, with what both agree upon. */
import { html, nothing, type TemplateResult } from 'lit';
import { assessmentJson } from '../../domain/answers-json.js';
import { gradeOf } from '../../domain/grade.js';
import type { Opinion as Row, Opinions, Relation } from '../../domain/opinions.js';
import { subjectOf } from '../../domain/subject.js';
import { sentence } from '../../locale/sentence.js';
import type { Assessment, Rating } from '../../model/assessment.js';
import type { Matrix, Skill, Text } from '../../model/types.js';
import { gradeNames } from '../../ui/grade-names.js';
import { heading } from '../../ui/heading.js';
import { inEnglish } from '../../ui/in-english.js';
import { said } from '../../ui/said.js';
import type { ChartElement } from './grade-calculator.chart.js';
import { unfolding } from './grade-calculator.chart.templates.js';
import { ratingWords } from './grade-calculator.rating-words.js';
import type { Opinion, OpinionState, Refusal } from './grade-calculator.opinion.js';
import type { TalkWords } from './grade-calculator.talk.words.js';

export interface OpinionContext {
  readonly words: TalkWords;
  readonly matrix: Matrix;
  readonly mine: Assessment;
  readonly text: (text: Text | undefined) => string;
  readonly headingLevel: number;
  /** Id of the level that the reader aims at. */
  readonly target: string | undefined;
  readonly chart: ChartElement;
  readonly isOpen: (key: string, usually: boolean) => boolean;
  readonly onToggle: (key: string, open: boolean, usually: boolean) => void;
}

const GROUPS = ['apart', 'mine', 'theirs', 'same', 'neither'] as const satisfies readonly Relation[];
/** Of a note that somebody else has written, in characters: more of it is in their file. */
const LONGEST_NOTE = 2_000;

export function opinion(it: Opinion, context: OpinionContext): TemplateResult {
  const opinions = it.opinions();
  const { opinion: words } = context.words;
  if (it.state.name === 'shown' && opinions) return compared(it, context, it.state, opinions);
  return html`<p class="about">${words.about}</p>
    <p class="choices">
      <button type="button" data-open-opinion @click=${({ currentTarget }: Event) => (currentTarget as HTMLElement).parentElement!.querySelector('input')!.click()}>${words.open}</button>
      <input type="file" hidden accept=".json,application/json" @change=${({ target }: Event) => opened(it, target as HTMLInputElement)} />
    </p>
    <form class="link" @submit=${(event: SubmitEvent) => pasted(it, event)}>
      <label>${words.paste} <input type="text" name="link" dir="ltr" autocomplete="off" placeholder="https://…#skill-share=…" /></label>
      <button type="submit" data-show>${words.show}</button>
    </form>
    ${it.state.name === 'reading' ? html`<p>${words.reading}</p>` : nothing}
    ${it.state.name === 'failed' ? refused(context.words, it.state) : nothing}`;
}

const refused = ({ opinion: words }: TalkWords, { why, more }: Refusal): TemplateResult =>
  html`<div class="banner" part="opinion-error">
    <p><strong>${why}</strong> ${words.unchanged}</p>
    ${more.length > 0 ? html`<ul>${more.map((line) => html`<li>${inEnglish(line)}</li>`)}</ul>` : nothing}
  </div>`;

function opened(it: Opinion, input: HTMLInputElement): void {
  const file = input.files?.[0];
  if (file) void it.readFile(file);
  // The same file chosen again is a new wish.
  input.value = '';
}

function pasted(it: Opinion, event: SubmitEvent): void {
  event.preventDefault();
  void it.readText((event.currentTarget as HTMLFormElement).querySelector('input')!.value);
}

function compared(it: Opinion, context: OpinionContext, { theirs, refused: other }: Extract<OpinionState, { name: 'shown' }>, opinions: Opinions): TemplateResult {
  const { matrix, mine, text, headingLevel, target } = context;
  const { opinion: words, phrases, result } = context.words;
  const subject = subjectOf(theirs);
  const agreed = it.agreed(opinions);
  const sides: readonly (readonly [string, Assessment])[] = [[words.you, mine], [words.them(subject), theirs], [words.agreed, agreed]];
  const gradeName = ({ ratings }: Assessment): TemplateResult | string => gradeNames(phrases.listed, gradeOf(matrix, ratings).grades.map(({ name }) => text(name)), words.noGrade);
  return html`${heading(headingLevel, html`<span id="opinion-title" tabindex="-1">${said(sentence((name) => words.title(subject === '' ? '' : name(subject), (theirs.updated ?? '').slice(0, 10))))}</span>`)}
    ${other ? refused(context.words, other) : nothing}
    <p class="about">${words.untouched} ${opinions.open.total === 0 ? words.sameAsYours : nothing}</p>
    <dl class="sides" part="opinion-grades">
      ${sides.map(([name, assessment]) => html`<div><dt><bdi>${name}</bdi></dt><dd>${gradeName(assessment)}</dd></div>`)}
    </dl>
    <p><strong part="opinion-settled">${words.settled(opinions.open.settled, opinions.open.total)}</strong> ${it.isKept ? words.kept : words.notKept}</p>
    ${GROUPS.map((relation) => group(it, context, opinions, relation, subject))}
    ${unfolding({ ...context, words: result, element: context.chart, headingLevel: headingLevel + 1 }, 'opinion chart', words.radar, target, sides.map(([name, assessment]) => ({ ...assessmentJson(assessment), subject: name })))}
    <p class="choices">
      <button type="button" data-download-agreed ?disabled=${agreed.ratings.size === 0} @click=${() => it.download(opinions)}>${words.download}</button>
      ${it.forgotten
        ? html`<button type="button" data-recall-agreed @click=${() => it.recall()}>${words.recall}</button>`
        : it.settled?.ratings.size ? html`<button type="button" data-forget-agreed @click=${() => it.forget()}>${words.forget}</button>` : nothing}
      <button type="button" data-take-agreed ?disabled=${agreed.ratings.size === 0} @click=${() => it.take(agreed)}>${words.takeAgreed}</button>
      <button type="button" data-take-theirs @click=${() => it.take(theirs)}>${words.take}</button>
      <button type="button" data-close @click=${() => it.close()}>${words.close}</button>
    </p>`;
}

function group(it: Opinion, context: OpinionContext, opinions: Opinions, relation: (typeof GROUPS)[number], subject: string): TemplateResult | typeof nothing {
  // What nobody has answered is no answer to compare, but somebody may have written a note there.
  const rows = opinions.all.filter((row) => row.relation === relation && (relation !== 'neither' || row.mine?.note !== undefined || row.theirs?.note !== undefined));
  if (rows.length === 0) return nothing;
  const [key, usually] = [`opinion ${relation}`, relation === 'apart'];
  const open = context.isOpen(key, usually);
  return html`<details part="group" ?open=${open} @toggle=${({ currentTarget }: Event) => context.onToggle(key, (currentTarget as HTMLDetailsElement).open, usually)}>
    <summary>${context.words.opinion.groups[relation]} <bdi class="count">${rows.length}</bdi></summary>
    ${open ? html`<ul class="lines">${rows.map((row) => line(it, context, row, subject))}</ul>` : nothing}
  </details>`;
}

function line(it: Opinion, context: OpinionContext, row: Row, subject: string): TemplateResult {
  const { text } = context;
  const { opinion: words, keep } = context.words;
  const { skill, mine, theirs } = row;
  const name = text(skill.name);
  const says = (who: string, rating: Rating | undefined): TemplateResult => html`<span class="says"><span class="who">${said(sentence((name) => keep.pair(name(who), '')))}</span><bdi>${ratingWords(keep, text, skill, rating)}</bdi></span>`;
  const note = (who: string, text: string | undefined): TemplateResult | typeof nothing =>
    text === undefined ? nothing : html`<p class="written" part="opinion-note"><span class="who">${said(sentence((name) => keep.pair(name(who), '')))}</span> <span class="note">${keep.note}</span> <bdi>${text.length > LONGEST_NOTE ? `${text.slice(0, LONGEST_NOTE)}…` : text}</bdi></p>`;
  return html`<li part="opinion-line" data-skill=${skill.id}>
    <bdi class="name">${name}</bdi><span class="hidden">: </span>
    <span class="change">${row.relation === 'neither' ? nothing : row.relation === 'same' ? says(words.agreed, mine) : html`${says(words.you, mine)} ${says(words.them(subject), theirs)}`}</span>
    ${row.relation === 'same' || row.relation === 'neither' ? nothing : html`<label class="agreed">${words.agreed} ${choices(it, context, row, subject)}</label>`}
    ${note(words.you, mine?.note)} ${note(words.them(subject), theirs?.note)}
  </li>`;
}

/** What can be agreed upon: each step of the scale, no step, not applicable, and what is said in words as one of the two says it. */
function choices(it: Opinion, { text, words: { opinion: words, keep } }: OpinionContext, { skill, mine, theirs, agreed }: Row, subject: string): TemplateResult {
  const inWords = (rating: Rating | undefined): boolean => (rating?.met?.size ?? 0) > 0;
  const all: readonly (readonly [value: string, words: string, rating: Rating | undefined])[] = [
    ['', words.stillOpen, undefined],
    ...(inWords(mine) ? [['mine', words.asYou, mine] as const] : []),
    ...(inWords(theirs) ? [['theirs', words.asThem(subject), theirs] as const] : []),
    ...(skill.scale.length > 0 ? [['none', keep.notYet, { proficiency: null }] as const] : []),
    ...skill.scale.map((step) => [`step:${step.id}`, text(step.name), { proficiency: step.id }] as const),
    ['not-applicable', keep.notApplicable, { notApplicable: true }],
  ];
  const chosen = valueOf(skill, agreed, mine, theirs);
  return html`<select data-agree aria-label=${words.agreedOn(text(skill.name))} @change=${({ target }: Event) => it.agree(skill.id, all.find(([value]) => value === (target as HTMLSelectElement).value)?.[2])}>
    ${all.map(([value, label]) => html`<option value=${value} ?selected=${value === chosen} dir="auto">${label}</option>`)}
  </select>`;
}

function valueOf({ scale }: Skill, agreed: Rating | undefined, mine: Rating | undefined, theirs: Rating | undefined): string {
  if (!agreed) return '';
  if (agreed.notApplicable) return 'not-applicable';
  if ((agreed.met?.size ?? 0) > 0) return sameMet(agreed, mine) ? 'mine' : sameMet(agreed, theirs) ? 'theirs' : '';
  if (agreed.proficiency === null) return 'none';
  return scale.some(({ id }) => id === agreed.proficiency) ? `step:${agreed.proficiency}` : '';
}

const sameMet = (one: Rating, other: Rating | undefined): boolean =>
  one.proficiency === other?.proficiency && one.met?.size === other?.met?.size && [...(one.met ?? [])].every(([level, is]) => other?.met?.get(level) === is);
