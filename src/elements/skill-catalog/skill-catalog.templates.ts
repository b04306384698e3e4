import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { linked } from '../../context/linked.js';
import type { CatalogMessages } from '../../locale/messages/catalog.js';
import type { CatalogRole } from '../../model/catalog.js';
import { heading } from '../../ui/heading.js';
import { marked } from '../../ui/marked.js';
import type { CatalogView, FamilyView, RoleView } from './skill-catalog.view.js';

export interface CatalogContext {
  readonly messages: CatalogMessages;
  /** Level of a family's heading. */
  readonly headingLevel: number;
  /** Whether there are several families. */
  readonly several: boolean;
  /** Where a role's link leads. */
  readonly hrefOf: (role: CatalogRole) => string;
  readonly onPress: (event: MouseEvent, role: CatalogRole) => void;
  readonly onRetry: (role: CatalogRole) => void;
  /** Undefined where families do not fold. */
  readonly fold: { readonly isOpen: (family: string) => boolean; readonly onToggle: (family: string, open: boolean) => void } | undefined;
}

interface Tools {
  readonly query: string;
  readonly busy: boolean;
  readonly onSearch: (query: string) => void;
  readonly onClear: () => void;
  readonly onReadAll: () => void;
  readonly onFold: ((open: boolean) => void) | undefined;
}

export function tools(m: CatalogMessages, view: CatalogView, { query, busy, onSearch, onClear, onReadAll, onFold }: Tools): TemplateResult {
  const { searching, shown, total, read, failed } = view;
  return html`<div class="tools" role="search" part="toolbar">
    <label class="search"><span class="hidden">${m.search}</span>
      <input type="search" part="search" placeholder=${m.searchHint(m.search)} .value=${query} autocomplete="off" spellcheck="false" @input=${(event: Event) => onSearch((event.target as HTMLInputElement).value)} /></label>
    ${searching ? html`<div class="count"><span part="counter">${m.shown(shown, total)}</span> <button type="button" class="quiet" @click=${onClear}>${m.clear}</button></div>` : nothing}
    <div class="more">
      ${busy
        ? html`<span part="counting">${m.readSoFar(read, total)}</span>`
        : read + failed < total
          ? html`<button type="button" class="quiet" @click=${onReadAll}>${m.readAll}</button>`
          : nothing}
      ${onFold && !searching
        ? html`<span class="folds"><button type="button" class="quiet" @click=${() => onFold(true)}>${m.unfoldAll}</button> <button type="button" class="quiet" @click=${() => onFold(false)}>${m.foldAll}</button></span>`
        : nothing}
    </div>
  </div>`;
}

export const nothingFound = (m: CatalogMessages, suggestions: readonly string[], onTake: (name: string) => void): TemplateResult =>
  html`<p class="state" part="nothing-found">
    ${m.nothingFound}
    ${suggestions.length > 0 ? html`${m.didYouMean} ${suggestions.map((name) => html`<button type="button" class="quiet" dir="auto" @click=${() => onTake(name)}>${name}</button> `)}` : nothing}
  </p>`;

export const families = (context: CatalogContext, list: readonly FamilyView[]): TemplateResult =>
  html`<div class="families">${repeat(list, ({ id }) => id, (family) => familyOf(context, family))}</div>`;

function familyOf(context: CatalogContext, family: FamilyView): TemplateResult {
  const { fold, messages: m, headingLevel, several } = context;
  const { id, name, roles } = family;
  if (name === undefined) return html`<section class="family" part="family">${rolesOf(context, roles)}</section>`;
  const title = heading(headingLevel, html`<span class="title" dir="auto">${marked(name)}</span> ${several ? html`<bdi class="size">${m.roles(roles.length)}</bdi>` : nothing}`);
  if (!fold) return html`<section class="family" part="family">${title}${contentOf(context, family)}</section>`;
  return html`<details class="family" part="family" ?open=${fold.isOpen(id)} @toggle=${({ currentTarget }: Event) => fold.onToggle(id, (currentTarget as HTMLDetailsElement).open)}>
    <summary>${title}</summary>
    ${fold.isOpen(id) ? contentOf(context, family) : nothing}
  </details>`;
}

const contentOf = (context: CatalogContext, { description, roles }: FamilyView): TemplateResult =>
  html`${description === '' ? nothing : html`<p class="about" dir="auto">${linked(description)}</p>`}${roles.length === 0 ? html`<p class="about">${context.messages.noneInFamily}</p>` : rolesOf(context, roles)}`;

const rolesOf = (context: CatalogContext, roles: readonly RoleView[]): TemplateResult =>
  html`<ul class="roles">${repeat(roles, ({ role }) => role.id, (role) => roleOf(context, role))}</ul>`;

function roleOf(context: CatalogContext, view: RoleView): TemplateResult {
  const { messages: m, hrefOf, onPress } = context;
  const { role, name, description, current, skills, moreSkills } = view;
  return html`<li class=${current ? 'role current' : 'role'} part=${current ? 'role current' : 'role'} data-src=${role.src}>
    <div class="what">
      <a part="link" href=${hrefOf(role)} rel=${role.href === undefined ? nothing : 'noopener noreferrer'} aria-current=${current ? 'true' : nothing} dir="auto" @click=${(event: MouseEvent) => onPress(event, role)}>${marked(name)}</a>
      ${current ? html`<span class="here">${m.current}</span>` : nothing}
      ${description === '' ? nothing : html`<p class="description" dir="auto">${linked(description)}</p>`}
      ${skills.length > 0
        ? html`<p class="found" part="found"><span>${m.bySkills}</span> ${skills.map((skill, i) => html`<bdi>${marked(skill)}</bdi>${i < skills.length - 1 ? ', ' : ''}`)}${moreSkills > 0 ? html` <span>${m.moreSkills(moreSkills)}</span>` : nothing}</p>`
        : nothing}
    </div>
    ${countsOf(context, view)}
  </li>`;
}

function countsOf({ messages: m, onRetry }: CatalogContext, { role, name, reading }: RoleView): unknown {
  switch (reading?.name) {
    case undefined:
      return nothing;
    case 'waiting':
      return html`<p class="counts" part="counts">${m.reading}</p>`;
    case 'failed':
      return html`<p class="counts" part="counts failed">${m.unreadable} <button type="button" class="quiet" aria-label=${m.retryRole(name.text)} @click=${() => onRetry(role)}>${m.retry}</button></p>`;
    case 'read': {
      const { numbers } = reading.digest;
      return html`<p class="counts" part="counts"><span>${m.numbers.skills(numbers.skills)}</span> <span>${m.numbers.levels(numbers.levels)}</span> <span class="must">${m.mandatory(numbers)}</span></p>`;
    }
    default:
      return reading satisfies never;
  }
}
