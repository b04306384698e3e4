/** Which role the reader's answers come nearest to: the rule, the reading, the list. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Ratings } from '../../domain/cells.js';
import type { NearestMessages } from '../../locale/messages/compare-later.js';
import type { Messages } from '../../locale/messages/matrix.js';
import { sentence } from '../../locale/sentence.js';
import type { CatalogRole } from '../../model/catalog.js';
import type { Matrix } from '../../model/types.js';
import { heading } from '../../ui/heading.js';
import { said } from '../../ui/said.js';
import type { TextOf } from './skill-compare.asked.templates.js';
import type { FailedRole, Nearest } from './skill-compare.nearest.js';
import type { CompareContext } from './skill-compare.templates.js';

export interface NearestContext extends CompareContext {
  readonly words: NearestMessages;
  /** Why a role could not be read. */
  readonly failures: Messages['failure'];
  /** A text of the catalog. */
  readonly listed: TextOf;
  /** A text of one of its roles. */
  readonly textOf: (matrix: Matrix) => TextOf;
  /** Compares with the role of this address. */
  readonly choose: (src: string) => void;
}

type Ranked = ReturnType<Nearest['ranked']>[number];

export function nearest(context: NearestContext, it: Nearest, ratings: Ratings | undefined): TemplateResult {
  const { words, here, view, headingLevel } = context;
  const name = here(view.here.matrix.name);
  return html`<section part="nearest">
    ${heading(headingLevel, words.title)} ${ratings ? found(context, it, ratings) : html`<p class="about"><bdi>${said(sentence((mark) => words.noAnswers(mark(name))))}</bdi></p>`}
  </section>`;
}

function found(context: NearestContext, it: Nearest, ratings: Ratings): TemplateResult {
  const { words, here, view, listed } = context;
  const { state, progress } = it;
  const level = view.here.level;
  const spoken = (): string => {
    const best = it.ranked(ratings, level?.id).find(({ isOwn }) => !isOwn);
    return words.found(best ? listed(best.entry.name) : '', best?.share);
  };
  const ranked = state === 'done' ? it.ranked(ratings, level?.id) : [];
  return html`<p class="about"><bdi>${said(sentence((mark) => words.rule(mark(here(view.here.matrix.name)), level ? mark(here(level.name)) : '')))}</bdi></p>
    <p class="choices">
      <button type="button" @click=${() => (state === 'reading' ? it.stop() : void it.start(spoken))}>${state === 'reading' ? words.stop : state === 'done' ? words.again : words.start}</button>
      ${state === 'reading' ? html`<progress aria-label=${words.progress(progress.done, progress.all)} .value=${progress.done} .max=${progress.all}></progress> <span aria-hidden="true">${words.progress(progress.done, progress.all)}</span>` : nothing}
    </p>
    ${ranked.length > 0 ? html`<ol class="ranked" aria-label=${words.list}>${ranked.map((role) => lineOf(context, role))}</ol>` : nothing}
    ${state === 'done' && it.failed.length > 0 ? failed(context, it.failed, () => void it.retry(spoken)) : nothing}`;
}

function lineOf(context: NearestContext, { entry, role, isOwn, level, share, mandatory, grades, skills }: Ranked): TemplateResult {
  const { words, listed, textOf } = context;
  const text = textOf(role);
  const facts = [
    ...(mandatory.total > 0 ? [words.mandatoryMet(mandatory.met, mandatory.total)] : []),
    ...(level ? [sentence((name) => words.gradeIs(grades.map((it) => name(text(it.name)))))] : []),
    words.answered(skills.answered, skills.total),
  ];
  return html`<li part="nearest-role">
    <div class="place">
      <bdi class="name">${listed(entry.name)}</bdi> ${isOwn ? html`<span class="note">${words.own}</span>` : action(context, entry)}
      <p>${share === undefined || !level ? words.noShare : html`${bar(share)} <bdi>${said(sentence((name) => words.share(share, name(text(level.name)))))}</bdi>`}</p>
      <p class="facts">${facts.map((fact, i) => html`${i > 0 ? ' · ' : nothing}<bdi>${typeof fact === 'string' ? fact : said(fact)}</bdi>`)}</p>
    </div>
  </li>`;
}

function action({ words, view, listed, choose }: NearestContext, { id, src, name }: CatalogRole): TemplateResult {
  if (view.there?.matrix.id === id) return html`<span class="note">${words.compared}</span>`;
  return html`<button type="button" class="quiet" aria-label=${words.compareWith(listed(name))} @click=${() => choose(src)}>${words.compare}</button>`;
}

/** For the eye: the number stands beside it. */
const bar = (share: number): TemplateResult =>
  html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${svg`<rect class="all" width="100" height="8"></rect><rect class="met" width=${Math.round(share * 1000) / 10} height="8"></rect>`}</svg>`;

function failed({ words, failures, listed }: NearestContext, roles: readonly FailedRole[], retry: () => void): TemplateResult {
  return html`<div class="banner" part="error">
    <div>
      <p>${words.failed(roles.length)}</p>
      <ul>${roles.map(({ role, failure }) => html`<li>${said(sentence((name) => words.pair(name(listed(role.name)), failures[failure.code])))}</li>`)}</ul>
    </div>
    <button type="button" @click=${retry}>${words.retry}</button>
  </div>`;
}
