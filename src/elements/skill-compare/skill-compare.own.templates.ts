/** How far the reader's answers carry into the other role. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CarryOver, Stays } from '../../domain/carry-over.js';
import type { Gap, Gaps } from '../../domain/gaps.js';
import type { GradeResult } from '../../domain/grade.js';
import type { CarryMessages } from '../../locale/messages/compare-later.js';
import { sentence } from '../../locale/sentence.js';
import type { Level } from '../../model/types.js';
import { gradeNames } from '../../ui/grade-names.js';
import { heading } from '../../ui/heading.js';
import { filled, said } from '../../ui/said.js';
import { stepOf } from './skill-compare.asked.templates.js';
import type { CompareContext } from './skill-compare.templates.js';

/** What the answers come to in the other role. */
export interface Carried {
  readonly carry: CarryOver;
  readonly grade: GradeResult;
  /** To the level there that is compared; undefined where there is none. */
  readonly gaps: Gaps | undefined;
}

export interface OwnContext extends CompareContext {
  readonly words: CarryMessages;
  readonly listing: (names: readonly string[]) => string;
  /** Undefined: as it is at first. */
  readonly isUnfolded: (key: string) => boolean | undefined;
  readonly onFold: (key: string, open: boolean) => void;
}

const REASONS: readonly Stays[] = ['other-scale', 'other-words', 'not-applicable', 'no-skill'];

export function carried(context: OwnContext, { carry, grade, gaps }: Carried): TemplateResult | typeof nothing {
  const { words, view, here, there, headingLevel } = context;
  const all = carry.carried.length + carry.stays.length;
  if (!view.there || all === 0) return nothing;
  const name = there(view.there.matrix.name);
  const counts = carry.carried.length > 0;
  return html`<section part="answers">
    ${heading(headingLevel, html`<bdi>${said(sentence((it) => words.title(it(name))))}</bdi>`)}
    ${counts ? html`<p class="grade">${filled(sentence((it) => words.fits(it(''))), () => html`<strong>${gradeNames(words.grade, grade.grades.map((level) => there(level.name)), words.notYet)}</strong>`)}</p>` : nothing}
    <p class="about"><bdi>${said(sentence((it) => words.carried(carry.carried.length, all, it(here(view.here.matrix.name)))))}</bdi></p>
    ${carry.stays.length > 0 ? staying(context, carry.stays) : nothing} ${counts && gaps && view.there.level ? missing(context, { grade, gaps, level: view.there.level }) : nothing}
  </section>`;
}

function staying(context: OwnContext, stays: Carried['carry']['stays']): TemplateResult {
  const { words, listing, view, here, there } = context;
  const names = { from: here(view.here.matrix.name), to: there(view.there?.matrix.name) };
  return unfolding(context, 'stays', words.stay(stays.length), false, () =>
    html`<dl>
      ${REASONS.map((why) => {
        const those = stays.filter((it) => it.why === why);
        if (those.length === 0) return nothing;
        return html`<dt><bdi>${said(sentence((it) => words.why[why](those.length, it(names.from), it(names.to))))}</bdi></dt>
          <dd><bdi>${said(sentence((it) => listing(those.map(({ skill, level }) => (level ? words.atLevel(it(here(skill.name)), it(here(level.name))) : it(here(skill.name)))))))}</bdi></dd>`;
      })}
    </dl>`,
  );
}

function missing(context: OwnContext, { grade, gaps, level }: Pick<Carried, 'grade'> & { readonly gaps: NonNullable<Carried['gaps']>; readonly level: Level }): TemplateResult {
  const { words, there } = context;
  const result = grade.levels.find((it) => it.level === level)!;
  const met = result.cells.filter(({ state }) => state === 'met').length;
  const numbers = { met, total: result.cells.length - result.leftOut.length, mandatoryMet: result.mandatory.met, mandatoryTotal: result.mandatory.total, share: result.weight.share };
  const groups = (['mandatory', 'others', 'unanswered'] as const).filter((it) => gaps[it].length > 0);
  return html`<p><bdi>${said(sentence((it) => words.standing(it(there(level.name)), numbers)))}</bdi></p>
    ${groups.length === 0
      ? html`<p><bdi>${said(sentence((it) => words.noGaps(it(there(level.name)))))}</bdi></p>`
      : groups.map((it) => unfolding(context, it, html`${words.groups[it]} <bdi class="count">${words.requirementCount(gaps[it].length)}</bdi>`, it === 'mandatory', () => html`<ul class="lines">${gaps[it].map((gap) => lineOf(context, gap, it !== 'mandatory'))}</ul>`))}`;
}

function unfolding({ isUnfolded, onFold }: OwnContext, key: string, title: unknown, usually: boolean, content: () => TemplateResult): TemplateResult {
  const open = isUnfolded(key) ?? usually;
  return html`<details part="gaps ${key}" ?open=${open} @toggle=${({ currentTarget }: Event) => onFold(key, (currentTarget as HTMLDetailsElement).open)}>
    <summary>${title}</summary>
    ${open ? content() : nothing}
  </details>`;
}

function lineOf({ words, there }: OwnContext, { skill, requirement: { proficiency, mandatory }, own, state }: Gap, marks: boolean): TemplateResult {
  const from = own ? stepOf(there, own) : html`<span class="ask">${state === 'unanswered' ? words.noAnswer : words.none}</span>`;
  const to = proficiency ? stepOf(there, proficiency, mandatory) : html`<span class="ask">${words.described}</span>`;
  return html`<li>
    <bdi class="name">${there(skill.name)}</bdi><span class="hidden">: </span>
    <span class="change">${state === 'unanswered' ? nothing : html`${from} <span class="arrow" aria-hidden="true">→</span><span class="hidden"> ${words.to} </span>`}${to}${mandatory && marks ? html`<span class="hidden">, </span><span class="note">${words.mandatory}</span>` : nothing}</span>
  </li>`;
}
