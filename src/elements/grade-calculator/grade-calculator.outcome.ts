/** What has become of a reader's changes: another grade, saved or not; told to the page by events, and to who hears it. */
import { assessmentJson } from '../../domain/answers-json.js';
import type { AnswersState } from '../../model/answers.js';
import type { Level, Matrix } from '../../model/types.js';
import type { AnnounceController } from '../../ui/announce.controller.js';
import { SkillAssessmentSaveEvent, SkillGradeChangeEvent } from './grade-calculator.events.js';
import type { CalculatorWords } from './grade-calculator.words.js';

export class Outcome {
  readonly #host: HTMLElement;
  readonly #announce: AnnounceController;
  readonly #words: () => CalculatorWords;
  /** A change of this reader is on its way into the storage. */
  #expected = false;
  #last: { readonly of: Matrix; readonly grades: readonly Level[] } | undefined;

  constructor(host: HTMLElement, announce: AnnounceController, words: () => CalculatorWords) {
    this.#host = host;
    this.#announce = announce;
    this.#words = words;
  }

  reset(): void {
    this.#expected = false;
    this.#last = undefined;
  }

  /** A change of this reader comes. */
  expect(): void {
    this.#expected = true;
  }

  /**
   * @param grades undefined while something is tried out
   * @param nameOf undefined where the grade is not told
   */
  settle(matrix: Matrix, state: AnswersState, grades: readonly Level[] | undefined, nameOf: ((grades: readonly Level[]) => string) | undefined): void {
    if (state.saved === 'reading') return;
    if (grades) {
      const before = this.#last?.of === matrix ? this.#last.grades : undefined;
      this.#last = { of: matrix, grades };
      if (before && !sameLevels(grades, before)) {
        if (this.#expected && nameOf) this.#announce.say(this.#words().grade.changed(nameOf(grades)), 600);
        this.#host.dispatchEvent(new SkillGradeChangeEvent(grades, before));
      }
    }
    if (!this.#expected || state.saved === 'saving') return;
    this.#expected = false;
    if (isLost(state)) this.#announce.say(this.#words().keep.notSaved);
    if (state.saved === 'saved') this.#host.dispatchEvent(new SkillAssessmentSaveEvent(assessmentJson(state.assessment)));
  }
}

/** Whether answers go with the page, and nobody wants it so. */
export const isLost = ({ saved, reason, assessment }: AnswersState): boolean => saved === 'memory' && reason !== 'answers/none' && reason !== 'answers/host' && assessment.ratings.size > 0;

const sameLevels = (a: readonly Level[], b: readonly Level[]): boolean => a.length === b.length && a.every(({ id }, i) => b[i]?.id === id);
