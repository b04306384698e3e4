/** The table, its legend, and what each cell means. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../domain/columns.js';
import { countsOf } from '../../domain/stats.js';
import { headingsAbove } from '../../export/level-groups.js';
import type { Telling } from '../../export/options.js';
import { askedIn, headingOf, IN_WORDS, legendOf, MARK, NONE, ownLegend, ownSign, shapeOf, stepsOf, type Shape } from '../../export/words.js';
import type { LaterMessages } from '../../locale/messages/matrix.js';
import type { SummaryMessages } from '../../locale/messages/summary.js';
import { sentence } from '../../locale/sentence.js';
import type { Category, Detail, Proficiency, Skill } from '../../model/types.js';
import { filled, said } from '../../ui/said.js';
import { shadeOf } from '../../ui/shade.js';

/** With more columns than this their short names stand above them, and the whole ones in the legend. */
const MOST_NAMES = 6;

interface PaperTelling extends Telling {
  readonly later: LaterMessages;
  readonly summary: SummaryMessages;
}

export function content(telling: PaperTelling): TemplateResult {
  const shape = shapeOf(telling.matrix);
  return html`<section class="front">${head(telling)} ${legend(telling, shape)} ${table(telling, shape)}</section>
    ${notes(telling, shape)} ${foot(telling)}`;
}

function head({ matrix, text, summary }: PaperTelling): TemplateResult {
  const counts = countsOf(matrix);
  const counted = (['skills', 'levels', 'requirements'] as const).filter((what) => counts[what] > 0).map((what) => `${summary.number(counts[what])} ${summary.counted[what](counts[what])}`);
  const mandatory = counts.mandatory > 0 ? [summary.mandatory(counts.mandatory, counts.requirements)] : [];
  return html`<header>
    ${matrix.family ? html`<p class="role"><bdi>${text(matrix.family.name)}</bdi></p>` : nothing}
    <h1><bdi>${text(matrix.name)}</bdi></h1>
    ${matrix.description === undefined ? nothing : html`<p dir="auto">${text(matrix.description)}</p>`}
    <p class="facts">${[...counted, ...mandatory].map((fact, i) => html`${i > 0 ? ' · ' : ''}<bdi>${fact}</bdi>`)}</p>
  </header>`;
}

function legend(telling: Telling, shape: Shape): TemplateResult {
  const { text, words } = telling;
  const steps = new Map(stepsOf(telling).map((step) => [text(step.abbr), step]));
  const entries = [...legendOf(telling, shape), ...ownLegend(telling)];
  const isShort = shape.columns.length > MOST_NAMES;
  return html`<p class="legend" role="group" aria-label=${words.legend}>
    ${entries.map(([sign, meaning]) => html`<span>${steps.has(sign) ? swatch(telling, steps.get(sign)!) : html`<b class="sign">${sign}</b>`} <bdi>${meaning}</bdi></span>`)}
    ${isShort ? shape.columns.map((column) => html`<span><b class="sign"><bdi>${text(headingOf(column).abbr)}</bdi></b> <bdi>${text(headingOf(column).name)}</bdi></span>`) : nothing}
  </p>`;
}

const swatch = ({ text }: Telling, step: Proficiency): TemplateResult => html`<span class="swatch s${shadeOf(step)}"><bdi>${text(step.abbr)}</bdi></span>`;

function table(telling: Telling, { columns }: Shape): TemplateResult {
  const { matrix, text, words } = telling;
  const groups = headingsAbove(columns, text);
  const name = (column: Column): string => text(columns.length > MOST_NAMES ? headingOf(column).abbr : headingOf(column).name);
  return html`<table class="matrix">
    <colgroup><col class="skills" /></colgroup>
    <thead>
      ${groups.length > 0 ? html`<tr class="groups"><td></td>${columns.map((_, i) => groupAt(groups, i))}</tr>` : nothing}
      <tr><th scope="col" class="skills">${words.skill}</th>${columns.map((column) => html`<th scope="col"><bdi>${name(column)}</bdi></th>`)}</tr>
    </thead>
    ${matrix.categories.filter(({ skills }) => skills.length > 0).map((category) => bodyOf(telling, category, columns))}
  </table>`;
}

function groupAt(groups: ReturnType<typeof headingsAbove>, i: number): TemplateResult | typeof nothing {
  const group = groups.find(({ from, to }) => from <= i && i < to);
  if (!group) return html`<td></td>`;
  return group.from === i ? html`<th scope="colgroup" colspan=${group.to - group.from}><bdi>${group.name}</bdi></th>` : nothing;
}

const bodyOf = (telling: Telling, { name, skills }: Category, columns: readonly Column[]): TemplateResult =>
  html`<tbody>
    ${name === undefined ? nothing : html`<tr class="category"><th scope="rowgroup" colspan=${columns.length + 1}><bdi>${telling.text(name)}</bdi></th></tr>`}
    ${skills.map((skill) => html`<tr><th scope="row"><bdi>${telling.text(skill.name)}</bdi></th>${columns.map((column) => cell(telling, skill, column))}</tr>`)}
  </tbody>`;

function cell(telling: Telling, skill: Skill, column: Column): TemplateResult {
  const asked = askedIn(skill, column);
  if (!asked) return html`<td class="none">${NONE}</td>`;
  const { proficiency, mandatory } = asked;
  const own = column.kind === 'level' ? telling.cell(skill, column.id) : undefined;
  return html`<td class=${proficiency ? `s${shadeOf(proficiency)}` : ''}>
    <bdi>${proficiency ? telling.text(proficiency.abbr) : IN_WORDS}</bdi>${mandatory ? html`<b class="mark">${MARK}</b>` : nothing}${own ? html` <bdi class="own" dir="ltr">${ownSign(telling, own)}</bdi>` : nothing}
  </td>`;
}

interface Note {
  readonly words: Detail;
  readonly proficiency: Proficiency | undefined;
  readonly columns: string[];
}

function notes(telling: PaperTelling, { columns }: Shape): TemplateResult | typeof nothing {
  const { matrix, text } = telling;
  const categories = matrix.categories.flatMap((category) => {
    const skills = category.skills.flatMap((skill) => skillNotes(telling, skill, columns));
    return skills.length > 0 ? [html`<section>${category.name === undefined ? nothing : html`<h2><bdi>${text(category.name)}</bdi></h2>`}${skills}</section>`] : [];
  });
  return categories.length > 0 ? html`<section class="notes"><h1>${telling.later.meansHere}</h1><div class="columns">${categories}</div></section>` : nothing;
}

function skillNotes(telling: PaperTelling, skill: Skill, columns: readonly Column[]): readonly TemplateResult[] {
  const { text, words: { pair, row, note: noteWord }, ratings } = telling;
  const found = notesOf(telling, skill, columns);
  const { description, resources } = skill;
  const own = ratings?.get(skill.id)?.note;
  if (found.length === 0 && description === undefined && resources.length === 0 && own === undefined) return [];
  return [
    html`<article>
      <h3><bdi>${text(skill.name)}</bdi></h3>
      ${description === undefined ? nothing : html`<p class="quiet" dir="auto">${text(description)}</p>`}
      ${found.map((note) => html`<div class="note"><p class="when">${note.proficiency ? html`${swatch(telling, note.proficiency)} <b><bdi>${text(note.proficiency.name)}</bdi></b>` : nothing} <span class="quiet">${said(sentence((name) => row(note.columns.map(name))))}</span></p>${wordsOf(telling, note.words)}</div>`)}
      ${own === undefined ? nothing : html`<p class="words">${said(sentence((name) => pair(noteWord, name(own))))}</p>`}
      ${resources.length > 0 ? html`<p class="quiet">${filled(sentence((name) => pair(telling.later.resources, row(resources.map(({ title }) => name(text(title)))))), (title, i) => html`<a href=${resources[i]!.href} dir="auto">${title}</a>`)}</p>` : nothing}
    </article>`,
  ];
}

/** Levels that ask for the same stand together: most texts explain a proficiency, not a single cell. */
function notesOf({ text }: Telling, skill: Skill, columns: readonly Column[]): readonly Note[] {
  const found: Note[] = [];
  for (const column of columns) {
    const asked = askedIn(skill, column);
    const words = asked?.detail ?? (asked?.proficiency && skill.expectations.get(asked.proficiency.id));
    if (!words) continue;
    const same = found.find((note) => note.words === words);
    const heading = column.kind === 'level' ? [text(column.level.name)] : [];
    if (same) same.columns.push(...heading);
    else found.push({ words, proficiency: asked?.proficiency, columns: heading });
  }
  return found;
}

function wordsOf({ text, later }: PaperTelling, { text: words, statements, examples }: Detail): TemplateResult {
  const list = (items: readonly TemplateResult[]): TemplateResult | typeof nothing => (items.length > 0 ? html`<ul>${items}</ul>` : nothing);
  const item = (it: Parameters<typeof text>[0]): TemplateResult => html`<li dir="auto">${text(it)}</li>`;
  return html`${words === undefined ? nothing : html`<p class="words" dir="auto">${text(words)}</p>`}
    ${list(statements.map((it) => html`<li dir="auto">${text(it.text)}${list(it.examples.map(item))}</li>`))}
    ${examples.length > 0 ? html`<p class="quiet">${later.examples}</p>${list(examples.map(item))}` : nothing}`;
}

function foot({ matrix, text, words }: Telling): TemplateResult | typeof nothing {
  const facts = [
    [words.revision, matrix.revision],
    [words.source, matrix.source],
    [words.licence, matrix.license],
  ].filter((fact): fact is [string, string] => fact[1] !== undefined);
  if (facts.length + matrix.notes.length === 0) return nothing;
  return html`<footer>
    ${facts.length > 0 ? html`<p>${facts.map(([term, value], i) => html`${i > 0 ? ' · ' : ''}<bdi>${said(sentence((name) => words.pair(term, name(value))))}</bdi>`)}</p>` : nothing}
    ${matrix.notes.length > 0 ? html`<h2>${words.notes}</h2><ul>${matrix.notes.map((it) => html`<li dir="auto">${text(it)}</li>`)}</ul>` : nothing}
  </footer>`;
}
