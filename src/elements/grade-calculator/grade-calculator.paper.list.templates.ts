/** Every skill: what is asked, what is answered, by whom, and the notes where the reader wants them on paper. */
import { html, nothing, type TemplateResult } from 'lit';
import { cellFor } from '../../domain/cells.js';
import { subjectOf } from '../../domain/subject.js';
import { sentence } from '../../locale/sentence.js';
import type { Rating } from '../../model/assessment.js';
import type { Category, Skill } from '../../model/types.js';
import { said } from '../../ui/said.js';
import { step } from './grade-calculator.change.templates.js';
import { head } from './grade-calculator.paper.page.templates.js';
import type { PaperView } from './grade-calculator.paper.view.js';
import { ratingWords } from './grade-calculator.rating-words.js';

export function allAnswers(view: PaperView): TemplateResult {
  const { matrix, text, second, notes, words: { paper: words, opinion }, result: { target } } = view;
  const columns = [words.skill, ...(target ? [said(sentence((mark) => words.asked(mark(text(target.name))))), words.met] : []), second ? opinion.you : words.answer, ...(second ? [html`<bdi>${opinion.them(subjectOf(second.theirs))}</bdi>`, words.settled] : []), ...(notes ? [words.note] : [])];
  return html`${head(view, words.answersOf(text(matrix.name)))}
    <table class="all">
      <thead><tr>${columns.map((it) => html`<th scope="col">${it}</th>`)}</tr></thead>
      ${matrix.categories.filter(({ skills }) => skills.length > 0).map((category) => rowsOf(view, category, columns.length))}
    </table>`;
}

const rowsOf = (view: PaperView, { name, skills }: Category, columns: number): TemplateResult =>
  html`<tbody>
    ${name === undefined ? nothing : html`<tr class="category"><th scope="rowgroup" colspan=${columns}><bdi>${view.text(name)}</bdi></th></tr>`}
    ${skills.map((skill) => row(view, skill))}
  </tbody>`;

function row(view: PaperView, skill: Skill): TemplateResult {
  const { text, mine, second, notes, words: { keep } } = view;
  const own = mine.ratings.get(skill.id);
  const opinion = second?.opinions.all.find((it) => it.skill === skill);
  const says = (rating: Rating | undefined): TemplateResult => html`<td class="says"><bdi>${ratingWords(keep, text, skill, rating)}</bdi></td>`;
  return html`<tr class=${opinion?.relation === 'apart' ? 'apart' : ''}>
    <th scope="row"><bdi>${text(skill.name)}</bdi></th>
    ${asked(view, skill, own)} ${says(own)} ${second ? html`${says(opinion?.theirs)} <td>${opinion?.agreed ? html`<bdi>${ratingWords(keep, text, skill, opinion.agreed)}</bdi>` : nothing}</td>` : nothing}
    ${notes ? html`<td class="note-text" dir="auto">${own?.note}</td>` : nothing}
  </tr>`;
}

/** What the target asks, and whether it is met. */
function asked({ text, words: { paper: words, result }, result: { target } }: PaperView, skill: Skill, own: Rating | undefined): TemplateResult | typeof nothing {
  if (!target) return nothing;
  const cell = cellFor(skill, target.id, own);
  if (!cell) return html`<td class="quiet">${words.nothingAsked}</td><td></td>`;
  const { requirement: { proficiency, mandatory }, state } = cell;
  const met = state === 'not-applicable' ? '' : state === 'met' ? words.yes : words.no;
  return html`<td>${proficiency ? step(text, proficiency) : result.inWords}${mandatory ? html` <span class="must">${words.mandatory}</span>` : nothing}</td><td class="met">${met}</td>`;
}
