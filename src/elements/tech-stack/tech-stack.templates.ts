import { html, nothing, type TemplateResult } from 'lit';
import type { StackMessages } from '../../locale/messages/stack.js';
import { heading } from '../../ui/heading.js';
import { marked } from '../../ui/marked.js';
import { said } from '../../ui/said.js';
import type { CarriedView, GroupView, ItemView, LevelView, ReadText, SkillView, StackView } from './tech-stack.view.js';

export interface StackContext {
  readonly messages: StackMessages;
  readonly text: ReadText;
  readonly headingLevel: number;
  /** Where a skill is shown; undefined where nothing shows it. */
  readonly hrefOf: (skill: string) => string | undefined;
  /** At a click on a link to a skill. */
  readonly follow: (event: Event, skill: string) => void;
}

export const searchField = (m: StackMessages, query: string, { searching, shown, total }: StackView, onSearch: (query: string) => void, onClear: () => void): TemplateResult =>
  html`<div class="tools" role="search" part="toolbar">
    <label class="search"><span class="hidden">${m.search}</span>
      <input type="search" part="search" placeholder=${m.searchHint(m.search)} .value=${query} autocomplete="off" spellcheck="false" @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)} /></label>
    <div class="count"><span part="counter">${m.shown(shown, total)}</span>
      ${searching ? html`<button type="button" class="quiet" @click=${onClear}>${m.clear}</button>` : nothing}</div>
  </div>`;

export const nothingFound = (m: StackMessages, suggestions: readonly string[], onTake: (name: string) => void): TemplateResult =>
  html`<p class="state" part="nothing-found">
    ${m.nothingFound}
    ${suggestions.length > 0 ? html`${m.didYouMean} ${suggestions.map((name) => html`<button type="button" class="quiet" dir="auto" @click=${() => onTake(name)}>${name}</button> `)}` : nothing}
  </p>`;

/** One level: all that it needs, or its names alone. */
export function levelOf(context: StackContext, view: LevelView, searching: boolean): TemplateResult {
  const { messages: m, text, headingLevel } = context;
  const { level, selected, brief, start, after, counts, names } = view;
  const name = text(level.name);
  return html`<section class=${`level${selected ? ' selected' : ''}${brief ? ' brief' : ''}`} part=${selected ? 'level selected' : 'level'}>
    <div class="about">
      ${heading(headingLevel, html`<span dir="auto">${name}</span>`)}
      ${after.length > 0 ? html`<p><bdi>${said(m.after(after.map((it) => text(it.name))))}</bdi></p>` : nothing}
      ${searching || brief || counts.new + counts.changed + counts.kept + counts.carried === 0 ? nothing : html`<p><bdi>${m.needs(counts, start)}</bdi></p>`}
    </div>
    <div class="needs">
      ${names.length === 0 && !searching ? html`<p class="note"><bdi>${said(m.noneHere(name))}</bdi></p>` : nothing}
      ${!brief ? groupsOf(context, view) : names.length > 0 ? namesOf(m, names) : nothing}
    </div>
  </section>`;
}

const groupsOf = (context: StackContext, { groups, carried, folded, start }: LevelView): TemplateResult | typeof nothing =>
  groups.length + carried.length === 0
    ? nothing
    : html`<dl>
        ${groups.map((group) => groupOf(context, group, start))}
        ${carried.length > 0 ? html`<div class="carried"><dt>${context.messages.states.carried}</dt><dd part="carried">${folded ? foldOf(context, carried) : carriedOf(context, carried)}</dd></div>` : nothing}
      </dl>`;

const groupOf = (context: StackContext, { state, items }: GroupView, start: boolean): TemplateResult =>
  html`<div class=${start ? 'start' : state}>
    <dt>${start ? context.messages.start : context.messages.states[state]}</dt>
    <dd><ul>${items.map((item) => html`<li part=${`technology ${state}`}>${technology(context, item)}</li>`)}</ul></dd>
  </div>`;

const carriedOf = (context: StackContext, carried: readonly CarriedView[]): unknown =>
  carried.map(({ from, items }) => html`<div class="source"><span>${said(context.messages.from(context.text(from.name)))}</span>
    <ul>${items.map((item) => html`<li part="technology carried">${technology(context, item)}</li>`)}</ul></div>`);

const foldOf = (context: StackContext, carried: readonly CarriedView[]): TemplateResult =>
  html`<details><summary><bdi>${context.messages.carriedFold(carried.reduce((n, { items }) => n + items.length, 0))}</bdi></summary>${carriedOf(context, carried)}</details>`;

/** A name that leads to its own address, or to the one skill that it stands for; several skills stand after it. */
function technology(context: StackContext, { name, before, href, skills, bySkill }: ItemView): TemplateResult {
  const { messages: m } = context;
  const [only] = skills;
  const direct = href === undefined && skills.length === 1 && !bySkill ? context.hrefOf(only!.id) : undefined;
  const written = html`<span dir="auto">${marked(name)}</span>`;
  // A skill of the same name says nothing more, unless it is a link.
  const beside = direct ? [] : skills.filter((skill) => skill.name !== name.text || context.hrefOf(skill.id) !== undefined);
  return html`${href !== undefined
    ? html`<a class="out" href=${href} target="_blank" rel="noopener noreferrer">${written}</a>`
    : direct
      ? html`<a href=${direct} title=${m.leads(name.text, only!.name)} aria-label=${m.leads(name.text, only!.name)} @click=${(event: Event) => context.follow(event, only!.id)}>${written}</a>`
      : html`<span class="name">${written}</span>`} ${before ? html`<span class="before">${m.before} <span dir="auto">${marked(before)}</span></span>` : nothing} ${beside.length > 0
    ? html`<span class="skills">${beside.map((skill) => html`${skillOf(context, name.text, skill)} `)}</span>`
    : nothing}`;
}

function skillOf({ messages, hrefOf, follow }: StackContext, technologyName: string, { id, name, marked: found }: SkillView): TemplateResult {
  const href = hrefOf(id);
  return href === undefined
    ? html`<span class="skill" dir="auto">${marked(found)}</span>`
    : html`<a class="skill" dir="auto" href=${href} aria-label=${messages.leads(technologyName, name)} @click=${(event: Event) => follow(event, id)}>${marked(found)}</a>`;
}

const namesOf = (m: StackMessages, names: readonly string[]): TemplateResult =>
  html`<p class="names">${said(m.listed(names))}</p>`;

/** One line a level: its name, and what it names. */
export const linesOf = ({ messages: m, text }: StackContext, levels: readonly LevelView[]): TemplateResult =>
  html`<dl class="levels lines">
    ${levels.map(
      ({ level, selected, names }) => html`<div class=${selected ? 'level selected' : 'level'} part=${selected ? 'level selected' : 'level'}>
        <dt dir="auto">${text(level.name)}${selected ? html`<span class="hidden"> (${m.selected})</span>` : nothing}</dt>
        <dd>${names.length > 0 ? namesOf(m, names) : html`<p class="note">${m.noneShort}</p>`}</dd>
      </div>`,
    )}
  </dl>`;
