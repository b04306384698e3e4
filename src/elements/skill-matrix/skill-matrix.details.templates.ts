/** What the popover says about one cell, in the order in which readers ask. */
import { html, nothing, type TemplateResult } from 'lit';
import { linked } from '../../context/linked.js';
import { nextOf, previousOf } from '../../domain/steps.js';
import type { AllMessages } from '../../locale/messages/matrix.js';
import { sentence } from '../../locale/sentence.js';
import type { Detail, Level, Requirement, Skill } from '../../model/types.js';
import { said } from '../../ui/said.js';
import { shadeOf } from '../../ui/shade.js';
import { headingOf, type MatrixReader } from './skill-matrix.view.js';

export interface ContentContext {
  readonly reader: MatrixReader;
  readonly messages: AllMessages;
  /** The reader's own rating, drawn; undefined where it is not shown. */
  readonly yours: unknown;
  /** What became of "copy link": nothing yet, done, or the address to copy by hand. */
  readonly copied: true | string | undefined;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** The cell's skill and column, if the document has both. */
export function cellAt(reader: MatrixReader, skillId: string, columnId: string) {
  const skill = reader.matrix.categories.flatMap(({ skills }) => skills).find(({ id }) => id === skillId);
  const column = reader.columns.find(({ id }) => id === columnId);
  if (!skill || !column) return undefined;
  const requirement = skill.requirements.get(column.id);
  const proficiency = column.kind === 'step' ? column.proficiency : requirement?.proficiency;
  const words = requirement?.detail ?? (proficiency && skill.expectations.get(proficiency.id));
  const meaning: Detail | undefined = words ?? (proficiency?.description === undefined ? undefined : { text: proficiency.description, statements: [], examples: [] });
  return { skill, column, requirement, proficiency, meaning };
}

/** What it means, as one string: for those who hear the page. */
export function spokenMeaning(reader: MatrixReader, messages: AllMessages, skillId: string, columnId: string): string {
  const meaning = cellAt(reader, skillId, columnId)?.meaning;
  const sentences = meaning ? [meaning.text, ...meaning.statements.map(({ text }) => text)].map(reader.text) : [];
  return sentences.filter(Boolean).join(' ') || messages.noMeaning;
}

export function detailsOf(context: ContentContext, skillId: string, columnId: string): TemplateResult | typeof nothing {
  const { reader, messages } = context;
  const cell = cellAt(reader, skillId, columnId);
  if (!cell) return nothing;
  const { text } = reader;
  const { skill, column, requirement, proficiency, meaning } = cell;
  return html`
    <div class="head">
      <h2 id="details-title"><bdi>${text(skill.name)}</bdi><span class="at"><bdi>${text(headingOf(column).name)}</bdi></span></h2>
      <button type="button" class="icon" aria-label=${messages.close} @click=${context.onClose}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M4 4l8 8M12 4l-8 8" /></svg>
      </button>
    </div>
    <p class="asks">
      ${proficiency && html`<span class="swatch s${shadeOf(proficiency)}" aria-hidden="true">${text(proficiency.abbr)}</span><strong dir="auto">${text(proficiency.name)}</strong>`}
      ${requirement ? html`<span class="badge ${requirement.mandatory ? 'must' : ''}">${requirement.mandatory ? messages.mandatory : messages.optional}</span>` : nothing}
    </p>
    ${context.yours ?? nothing}
    ${skill.description === undefined ? nothing : html`<p class="about" dir="auto">${linked(text(skill.description))}</p>`}
    <h3>${messages.meansHere}</h3>
    ${meaning ? meaningOf(context, meaning) : html`<p>${messages.noMeaning}</p>`}
    ${column.kind === 'level' ? ladder(context, skill, column.level) : nothing} ${resources(context, skill)}
    <div class="tail">
      <button type="button" class="quiet" @click=${context.onCopy}>${context.copied === true ? messages.copied : messages.copyLink}</button>
      ${typeof context.copied === 'string' ? html`<label>${messages.copyByHand} <input readonly .value=${context.copied} /></label>` : nothing}
    </div>
  `;
}

export function meaningOf({ reader: { text }, messages }: Pick<ContentContext, 'reader' | 'messages'>, { text: words, statements, examples }: Detail): TemplateResult {
  const list = (items: readonly TemplateResult[]): TemplateResult | typeof nothing => (items.length > 0 ? html`<ul>${items}</ul>` : nothing);
  const item = (it: Parameters<typeof text>[0]): TemplateResult => html`<li><bdi>${linked(text(it))}</bdi></li>`;
  return html`
    ${words === undefined ? nothing : html`<p class="meaning" dir="auto">${linked(text(words))}</p>`}
    ${list(statements.map((it) => html`<li><bdi>${linked(text(it.text))}</bdi>${it.examples.length > 0 ? html`<ul class="examples" aria-label=${messages.examples}>${it.examples.map(item)}</ul>` : nothing}</li>`))}
    ${examples.length > 0 ? html`<h4>${messages.examples}</h4>${list(examples.map(item))}` : nothing}
  `;
}

/** One level lower, here, one level higher: a fork has several. */
function ladder(context: ContentContext, skill: Skill, level: Level): TemplateResult | typeof nothing {
  const { reader, messages } = context;
  const { levels } = reader.matrix;
  const here = skill.requirements.get(level.id);
  const step = (at: Level, label: string): TemplateResult => {
    const there = skill.requirements.get(at.id);
    return html`<li class=${at === level ? 'here' : ''}>
      <span class="when">${label}</span>
      <bdi class="rung">${reader.text(at.name)}</bdi>
      ${rungOf(context, skill, there, at !== level && there?.proficiency !== undefined && there.proficiency === here?.proficiency && !there.detail)}
    </li>`;
  };
  const before = previousOf(levels, level.id);
  const after = nextOf(levels, level.id);
  if (before.length + after.length === 0) return nothing;
  return html`<h3>${messages.ladder}</h3>
    <ol class="ladder">
      ${before.map((it) => step(it, messages.ladderBefore))}${step(level, messages.ladderHere)}${after.map((it) => step(it, messages.ladderAfter))}
    </ol>`;
}

function rungOf({ reader: { text }, messages }: ContentContext, skill: Skill, there: Requirement | undefined, same: boolean): TemplateResult {
  if (!there) return html`<span class="none">${messages.notRequired}</span>`;
  const { proficiency, mandatory } = there;
  const words = there.detail ?? (proficiency && skill.expectations.get(proficiency.id));
  const first = text(words?.text ?? words?.statements[0]?.text);
  return html`${proficiency ? html`<span class="swatch s${shadeOf(proficiency)}" aria-hidden="true">${text(proficiency.abbr)}</span> ` : nothing}${said(sentence((name) => messages.row([proficiency ? name(text(proficiency.name)) : messages.described, ...(mandatory ? [messages.mandatory] : [])])))}
    <span class="words" dir="auto">${same ? messages.same : first}</span>`;
}

function resources({ reader: { text }, messages }: ContentContext, { resources: list, href }: Skill): TemplateResult | typeof nothing {
  const all = [...(href === undefined ? [] : [{ title: href, href }]), ...list];
  if (all.length === 0) return nothing;
  return html`<h3>${messages.resources}</h3>
    <ul class="resources">
      ${all.map((it) => html`<li><bdi><a href=${it.href} target="_blank" rel="noopener noreferrer">${text(it.title)}</a></bdi></li>`)}
    </ul>`;
}
