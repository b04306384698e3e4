/** A reader's own ratings beside what the cells ask. In a chunk of its own: few pages show them. */
import { html, type ReactiveController, type TemplateResult } from 'lit';
import { AnswersController, type AnswersHost } from '../../context/answers.controller.js';
import { cellFor, type Cell, type CellState } from '../../domain/cells.js';
import { phraseWords } from '../../locale/en/phrases.js';
import { ratingsWords } from '../../locale/en/ratings.js';
import type { RatingsMessages } from '../../locale/messages/ratings.js';
import type { Assessment, Rating } from '../../model/assessment.js';
import type { Text } from '../../model/types.js';
import { make } from './skill-matrix.nodes.js';
import type { MatrixHost, MatrixParts } from './skill-matrix.parts.js';
import { ratingsStyles } from './skill-matrix.ratings.styles.js';
import type { Drawn } from './skill-matrix.table.js';

export type RatedHost = MatrixHost & AnswersHost & { readonly showRatings: boolean };

/** Stands for no answer: a row is marked then too. */
const NO_ANSWER: Rating = {};
const STATES: readonly CellState[] = ['met', 'short', 'unanswered', 'not-applicable'];

/**
 * Marks every drawn cell with the reader's own rating, and keeps the marks up to date, in place: a row is touched when it is
 * new or its answer has changed.
 */
export class Ratings implements ReactiveController {
  readonly #host: RatedHost;
  readonly #parts: MatrixParts;
  readonly #answers: AnswersController;
  /** The answer that a row was last marked with. */
  readonly #marked = new WeakMap<HTMLTableRowElement, Rating | undefined>();
  /** What a cell is called without its mark. */
  readonly #names = new WeakMap<Element, string>();

  constructor(host: RatedHost, parts: MatrixParts) {
    this.#host = host;
    this.#parts = parts;
    this.#answers = new AnswersController(host, parts.widget.source);
    parts.widget.addStyles([ratingsStyles]);
    host.addController(this);
  }

  get #words(): RatingsMessages {
    return this.#parts.widget.words('ratings', ratingsWords);
  }

  /** The grid is drawn then, and not yet on the screen. */
  hostUpdate(): void {
    for (const drawn of this.#parts.table.drawn) {
      const answer = this.#answerFor(drawn.skill.id);
      if (this.#marked.get(drawn.row) === answer) continue;
      this.#marked.set(drawn.row, answer);
      this.#mark(drawn, answer);
    }
  }

  /** Undefined where they are not to be shown. */
  get answers(): Assessment | undefined {
    return this.#host.showRatings ? this.#answers.state?.assessment : undefined;
  }

  /** What the marks mean, for below the legend. */
  get legend(): TemplateResult | undefined {
    if (!this.#host.showRatings) return undefined;
    const signs: Readonly<Record<CellState, string>> = { met: '✓', short: '↓1', unanswered: this.#words.marks.unanswered, 'not-applicable': this.#words.marks.notApplicable };
    return html`<div class="legend" part="ratings" role="group" aria-label=${this.#words.legend}>
      <span class="lead">${this.#words.yours}</span>
      ${STATES.map((state) => html`<span class="key"><span class="own ${state}" aria-hidden="true"><bdi dir="ltr">${signs[state]}</bdi></span> ${this.#words.keys[state]}</span>`)}
    </div>`;
  }

  /** The reader's own rating in a cell, for its details. */
  details(skillId: string, columnId: string): TemplateResult | undefined {
    const answer = this.#answerFor(skillId);
    const skill = this.#parts.screen.reader?.matrix.categories.flatMap(({ skills }) => skills).find(({ id }) => id === skillId);
    const cell = answer && skill && cellFor(skill, columnId, answer);
    return cell && html`<p class="yours">${this.#parts.widget.words('phrases', phraseWords).pair(this.#words.yours, '')}<span class="own ${cell.state}" aria-hidden="true"><bdi dir="ltr">${this.#sign(cell)}</bdi></span> ${this.#inWords(cell)}</p>`;
  }

  /** Undefined where ratings are not to be shown. */
  #answerFor(skill: string): Rating | undefined {
    return this.#host.showRatings ? (this.#answers.state?.assessment.ratings.get(skill) ?? NO_ANSWER) : undefined;
  }

  #mark({ row, skill, columns }: Drawn, answer: Rating | undefined): void {
    // The first word is none of them, and the first cell is the row's heading.
    for (const [i, column] of columns.split(' ').entries()) {
      const button = i > 0 && row.cells[i]?.querySelector('button');
      if (!button) continue;
      const name = this.#names.get(button) ?? button.getAttribute('aria-label')!;
      this.#names.set(button, name);
      const cell = answer && cellFor(skill, column, answer);
      button.querySelector('.own')?.remove();
      // As generated text: what is seen in a button is to be in its name, and these signs are no words.
      if (cell) button.append(make('span', `own ${cell.state}`, '', { part: `rating ${cell.state}`, 'data-sign': this.#sign(cell) }));
      button.setAttribute('aria-label', cell ? this.#words.cell(name, this.#inWords(cell)) : name);
    }
  }

  #sign({ state, own, requirement }: Cell): string {
    const { noneYet, unanswered, notApplicable } = this.#words.marks;
    if (state === 'unanswered') return unanswered;
    if (state === 'not-applicable') return notApplicable;
    if (!requirement.proficiency) return state === 'met' ? '✓' : '✗';
    const letter = own ? this.#text(own.abbr) : noneYet;
    return state === 'met' ? `${letter} ✓` : `${letter} ↓${stepsShort(requirement.proficiency, own)}`;
  }

  #inWords({ state, own, requirement }: Cell): string {
    if (state === 'unanswered') return this.#words.unanswered;
    if (state === 'not-applicable') return this.#words.notApplicable;
    const { proficiency } = requirement;
    const name = own ? this.#text(own.name) : undefined;
    if (state === 'met') return this.#words.met(proficiency && name);
    return proficiency ? this.#words.short(name ?? null, stepsShort(proficiency, own)) : this.#words.short(undefined, 1);
  }

  #text(text: Text): string {
    return this.#parts.screen.reader?.text(text) ?? '';
  }
}

const stepsShort = (required: { readonly rank: number }, own: { readonly rank: number } | null | undefined): number => required.rank - (own?.rank ?? 0);
