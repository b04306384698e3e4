/** What the popovers say, written out below the table: for paper. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AllMessages } from '../../locale/messages/matrix.js';
import { sentence, type Sentence } from '../../locale/sentence.js';
import type { Detail, Proficiency, Skill } from '../../model/types.js';
import { said } from '../../ui/said.js';
import { shadeOf } from '../../ui/shade.js';
import { meaningOf } from './skill-matrix.details.templates.js';
import { headingOf, type MatrixReader, type MatrixView } from './skill-matrix.view.js';

/** One text, and the columns whose cells it explains. */
interface Note {
  readonly words: Detail;
  readonly proficiency: Proficiency | undefined;
  readonly columns: string[];
}

export function notes(reader: MatrixReader, { groups, columns }: MatrixView, messages: AllMessages): TemplateResult | typeof nothing {
  const { text } = reader;
  const sections = groups.flatMap((group) => {
    const skills = group.rows.flatMap(({ skill }) => {
      const found = notesOf(reader, skill, columns);
      return found.length > 0 ? [html`<h4 dir="auto">${text(skill.name)}</h4>
          <dl>${found.map((note) => html`<dt>${note.proficiency ? html`<span class="swatch s${shadeOf(note.proficiency)}" aria-hidden="true">${text(note.proficiency.abbr)}</span> ` : nothing}${said(headOf(note, messages, text))}</dt>
            <dd>${meaningOf({ reader, messages }, note.words)}</dd>`)}</dl>`] : [];
    });
    return skills.length > 0 ? [html`${group.name ? html`<h3 dir="auto">${group.name}</h3>` : nothing}${skills}`] : [];
  });
  return sections.length > 0 ? html`<div class="notes" part="notes"><h2>${messages.meansHere}</h2>${sections}</div>` : nothing;
}

/** The proficiency, where there is one, and the levels that ask for it. */
const headOf = ({ proficiency, columns }: Note, { pair, row }: AllMessages, text: MatrixReader['text']): Sentence =>
  sentence((name) => (proficiency ? pair(name(text(proficiency.name)), row(columns.map(name))) : row(columns.map(name))));

/** Levels that ask for the same stand together: most texts explain a proficiency, not a single cell. */
function notesOf(reader: MatrixReader, skill: Skill, columns: MatrixView['columns']): Note[] {
  const found: Note[] = [];
  for (const column of columns) {
    const requirement = skill.requirements.get(column.id);
    const proficiency = column.kind === 'step' ? column.proficiency : requirement?.proficiency;
    const words = requirement?.detail ?? (proficiency && skill.expectations.get(proficiency.id));
    if (!words) continue;
    const same = found.find((note) => note.words === words);
    const heading = reader.text(headingOf(column).name);
    if (same) same.columns.push(heading);
    else found.push({ words, proficiency, columns: [heading] });
  }
  return found;
}
