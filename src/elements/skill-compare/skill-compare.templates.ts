/** What is compared, drawn as tables: one for each group of skills. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Target } from '../../domain/deep-link.js';
import type { CompareMessages } from '../../locale/messages/compare.js';
import { sentence, type Sentence } from '../../locale/sentence.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import { askedOf, type TextOf } from './skill-compare.asked.templates.js';
import type { RowLink } from './skill-compare.links.js';
import type { AskedView, CompareView, GroupName, GroupView, RowView } from './skill-compare.view.js';

export interface CompareContext {
  readonly messages: CompareMessages;
  readonly view: CompareView;
  readonly here: TextOf;
  readonly there: TextOf;
  readonly headingLevel: number;
  readonly isOpen: (group: GroupView) => boolean;
  readonly onToggle: (group: GroupView, open: boolean) => void;
  /** Where the name of a skill leads; undefined where nothing shows it. */
  readonly link: (row: RowView) => RowLink | undefined;
  readonly follow: (event: Event, target: Target) => void;
}

/** The comparison in numbers. */
export function sentenceOf({ messages, view: { here, there, numbers }, here: ours, there: theirs }: Pick<CompareContext, 'messages' | 'view' | 'here' | 'there'>): Sentence {
  return sentence((name) => {
    const roles = { here: name(ours(here.matrix.name)), there: name(theirs(there?.matrix.name)) };
    const level = (text: string): string => (text === '' ? '' : name(text));
    return messages.sentence(messages.roleAt(roles.here, level(ours(here.level?.name))), messages.roleAt(roles.there, level(theirs(there?.level?.name))), roles, numbers);
  });
}

export function groups(context: CompareContext): TemplateResult {
  const { messages, view, here, there } = context;
  const { unasked } = view.numbers;
  const left = sentence((name) => messages.unasked(unasked, name(here(view.here.matrix.name)), name(there(view.there?.matrix.name))));
  return html`<div class="groups">
    ${view.groups.map((it) => groupOf(context, it))}
    ${left.length > 1 || left[0] !== '' ? html`<p class="about" part="unasked"><bdi>${said(left)}</bdi></p>` : nothing}
  </div>`;
}

/** What a page can style apart. */
const PARTS: Readonly<Record<GroupName, string>> = { different: 'different', onlyHere: 'only-here', onlyThere: 'only-there', same: 'same', alone: 'alone' };

function groupOf(context: CompareContext, group: GroupView): TemplateResult {
  const { messages, headingLevel, isOpen, onToggle } = context;
  const open = isOpen(group);
  return html`<details part="group ${PARTS[group.name]}" ?open=${open} @toggle=${({ currentTarget }: Event) => onToggle(group, (currentTarget as HTMLDetailsElement).open)}>
    <summary>${heading(headingLevel, html`<bdi>${said(titleOf(context, group.name))}</bdi> <bdi class="count">${messages.skillCount(group.rows.length)}</bdi>`)}</summary>
    ${open ? tableOf(context, group) : nothing}
  </details>`;
}

function titleOf({ messages: { groups: titles }, view, here, there }: CompareContext, group: GroupName): Sentence {
  switch (group) {
    case 'different':
      return [titles.different];
    case 'onlyHere':
      return sentence((name) => titles.only(name(here(view.here.matrix.name))));
    case 'onlyThere':
      return sentence((name) => titles.only(name(there(view.there?.matrix.name))));
    case 'same':
      return [titles.same];
    case 'alone':
      return sentence((name) => titles.alone(name(here(view.here.matrix.name))));
    default:
      return group satisfies never;
  }
}

/* Roles that say what the elements are anyway: where there is little room a sheet draws the table as a list, and some browsers then take it for one. */
function tableOf(context: CompareContext, { name, rows }: GroupView): TemplateResult {
  const { messages, view } = context;
  const column = (text: TextOf, side: CompareView['there']): TemplateResult | typeof nothing =>
    side
      ? html`<th scope="col" role="columnheader"><bdi>${text(side.matrix.name)}</bdi>${side.level ? html`<span class="hidden">, </span><span class="at"><bdi>${text(side.level.name)}</bdi></span>` : nothing}</th>`
      : nothing;
  return html`<table part="table" role="table" class=${!view.there ? 'one lone' : name === 'onlyHere' || name === 'onlyThere' ? 'lone' : ''}>
    <thead>
      <tr role="row"><th scope="col" role="columnheader">${messages.skill}</th>${column(context.here, view.here)}${column(context.there, view.there)}</tr>
    </thead>
    <tbody>${rows.map((row) => rowOf(context, row))}</tbody>
  </table>`;
}

function rowOf(context: CompareContext, row: RowView): TemplateResult {
  const { messages, view, here, there, link: linkOf, follow } = context;
  const { skill, isOurs, theirs } = row;
  const [text, link] = [isOurs ? here : there, linkOf(row)];
  const name = text(skill.name);
  const alias = theirs && there(theirs.name);
  return html`<tr role="row" part="skill">
    <th scope="row" role="rowheader">
      ${link === undefined ? html`<span dir="auto">${name}</span>` : html`<a href=${link.address} dir="auto" @click=${(event: Event) => follow(event, link.target)}>${name}</a>`}
      ${alias !== undefined && alias !== name ? html`<span class="hidden">, </span><bdi class="quietly">${said(sentence((it) => messages.called(it(alias))))}</bdi>` : nothing}
    </th>
    ${cellOf(context, row, row.here, here, true)}${view.there ? cellOf(context, row, row.there, there, false) : nothing}
  </tr>`;
}

function cellOf({ messages, view, here, there }: CompareContext, { difference, steps }: RowView, asked: AskedView, text: TextOf, isHere: boolean): TemplateResult {
  const side = isHere ? view.here : view.there!;
  const kind = difference?.kind;
  const withRank = kind === 'not-comparable';
  // Words of its own are worth the room where they are what differs, or all that there is.
  const withWords = kind === 'changed' || withRank || asked?.requirement?.proficiency === undefined;
  const note = isHere || kind === undefined ? '' : withRank ? messages.notComparable : steps !== 0 ? messages.steps(steps) : kind === 'changed' ? messages.otherWords : '';
  return html`<td role="cell" class=${asked?.requirement ? '' : asked ? 'absent' : 'absent elsewhere'}>
    ${view.there ? html`<bdi class="who" aria-hidden="true">${(isHere ? here : there)(side.matrix.name)}</bdi>` : nothing}
    <div class="asked">${
      asked?.requirement
        ? askedOf({ messages, text, withRank, withWords }, asked.requirement)
        : asked && !side.level
          ? messages.listed
          : html`<span aria-hidden="true">–</span><span class=${view.there ? 'hidden' : ''}>${asked ? messages.notAsked : messages.notInRole}</span>`
    }${note === '' ? nothing : html`<span class="hidden">, </span><span class="difference" part="difference">${steps === 0 ? nothing : html`<span aria-hidden="true">${steps > 0 ? '↑' : '↓'}</span> `}${note}</span>`}</div>
  </td>`;
}
