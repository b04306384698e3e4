/** Where the reader is: which questions are shown, what is unfolded, and what has the focus next. */
import type { ReactiveControllerHost } from 'lit';
import type { Assessment } from '../../model/assessment.js';
import { focusPlace, focusQuestion } from './grade-calculator.keys.js';
import { nextOpen, type CategoryQuestions, type QuestionReader, type SkillQuestion } from './grade-calculator.view.js';

export interface PlaceHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class Place {
  /** Number of the category that is asked; 'all' a list of all; undefined: nobody has chosen. */
  shown: number | 'all' | undefined;
  readonly #host: PlaceHost;
  readonly #reader: () => QuestionReader | undefined;
  /** What is open or folded, by name, where the reader has said so. */
  #open = new Map<string, boolean>();

  constructor(host: PlaceHost, reader: () => QuestionReader | undefined) {
    this.#host = host;
    this.#reader = reader;
  }

  reset(): void {
    this.shown = undefined;
    this.#open.clear();
  }

  /** Where the reader left off, unless there is a place already. */
  begin(reader: QuestionReader, assessment: Assessment): void {
    if (this.shown !== undefined) return;
    const open = nextOpen(reader.questions, assessment, -1);
    this.shown = open ? reader.placeOf(open) : 0;
  }

  /** To be called when other questions are asked: the place may be beyond them. */
  keepWithin(reader: QuestionReader): void {
    if (typeof this.shown === 'number' && this.shown >= reader.categories.length) this.shown = 0;
  }

  isOpen(name: string, usually: boolean): boolean {
    return this.#open.get(name) ?? usually;
  }

  toggle(name: string, open: boolean, usually: boolean): void {
    // What we have opened comes here too.
    if (open === this.isOpen(name, usually)) return;
    this.#open.set(name, open);
    this.#host.requestUpdate();
  }

  show(category: CategoryQuestions | undefined): void {
    this.shown = category ? this.#reader()!.categories.indexOf(category) : 'all';
    this.#host.requestUpdate();
  }

  /** Shows a category and leads to its beginning. */
  lead(category: CategoryQuestions): void {
    this.show(category);
    this.afterwards((root) => focusPlace(root.querySelector('[part=category] .category-name')));
  }

  /** Shows a question, and leaves the focus where it is. */
  reveal(question: SkillQuestion): void {
    const place = this.#reader()!.placeOf(question);
    if (this.shown === 'all') this.#open.set(foldName(place), true);
    else this.shown = place;
    this.#host.requestUpdate();
  }

  /** Brings a question before the reader. */
  goTo(question: SkillQuestion | undefined): void {
    if (!question) return;
    this.reveal(question);
    this.afterwards((root) => focusQuestion(root, question.index));
  }

  /** The question without an answer that comes after the one which has the focus. */
  goToOpen(assessment: Assessment): void {
    const focused = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-question]');
    const reader = this.#reader();
    if (reader) this.goTo(nextOpen(reader.questions, assessment, focused ? Number(focused.dataset['question']) : -1));
  }

  readonly goToWhy = (): void => focusPlace(this.#host.renderRoot.querySelector('#why') ?? this.#host.renderRoot.querySelector('#stand-title'), 'start');

  /** Gives the first of `selector` the focus when all is drawn. */
  focus(selector: string): void {
    this.afterwards((root) => root.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true }));
  }

  afterwards(then: (root: ParentNode) => unknown): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => then(this.#host.renderRoot));
  }
}

/** Name of a category in a long list, as something to unfold. */
export const foldName = (category: number): string => `category ${category}`;
/** Name of a skill's note. */
export const noteName = (skill: string): string => `note ${skill}`;
