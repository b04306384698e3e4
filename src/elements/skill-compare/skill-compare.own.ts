/** The reader's own answers to the role here: how far they carry into the other one, and which role they come nearest to. Loaded on demand. */
import { nothing, type CSSResult } from 'lit';
import { AnswersController } from '../../context/answers.controller.js';
import type { WidgetController } from '../../context/widget.controller.js';
import { isAnswered } from '../../domain/answers.js';
import { carryOver } from '../../domain/carry-over.js';
import type { Ratings } from '../../domain/cells.js';
import { gapsTo } from '../../domain/gaps.js';
import { gradeOf } from '../../domain/grade.js';
import { carryWords, nearestWords } from '../../locale/en/compare-later.js';
import { phraseWords } from '../../locale/en/phrases.js';
import type { Catalog } from '../../model/catalog.js';
import type { CompareHost } from './skill-compare.host.js';
import { Nearest } from './skill-compare.nearest.js';
import { nearest } from './skill-compare.nearest.templates.js';
import { carried, type Carried } from './skill-compare.own.templates.js';
import { styles } from './skill-compare.own.styles.js';
import type { CompareContext } from './skill-compare.templates.js';

export const ownStyles: readonly CSSResult[] = [styles];

export class OwnAnswers {
  readonly #host: CompareHost;
  readonly #widget: WidgetController;
  readonly #answers: AnswersController;
  readonly #nearest: Nearest;
  #seen: readonly unknown[] = [];
  #carried: Carried | undefined;
  /** What the reader has folded or unfolded. */
  readonly #folds = new Map<string, boolean>();

  constructor(host: CompareHost, widget: WidgetController) {
    this.#host = host;
    this.#widget = widget;
    this.#answers = new AnswersController(host, widget.source);
    this.#nearest = new Nearest(host, widget);
  }

  /** Undefined while they are on their way, or there are none. */
  get #ratings(): Ratings | undefined {
    const { state } = this.#answers;
    if (!state || state.saved === 'reading') return undefined;
    const { ratings } = state.assessment;
    return [...ratings.values()].some(isAnswered) ? ratings : undefined;
  }

  answers(context: CompareContext): unknown {
    const { here, there } = context.view;
    const ratings = this.#ratings;
    if (!ratings || !there) return nothing;
    const seen = [ratings, here.matrix, there.matrix, there.level];
    if (!seen.every((it, i) => it === this.#seen[i])) {
      const carry = carryOver(here.matrix, there.matrix, ratings);
      this.#carried = { carry, grade: gradeOf(there.matrix, carry.ratings), gaps: there.level && gapsTo(there.matrix, carry.ratings, there.level.id) };
    }
    this.#seen = seen;
    return carried({ ...context, words: this.#widget.words('carry', carryWords), listing: this.#widget.words('phrases', phraseWords).listed, isUnfolded: (key) => this.#folds.get(key), onFold: (key, open) => this.#fold(key, open) }, this.#carried!);
  }

  nearest(context: CompareContext, catalog: Catalog, choose: (src: string) => void): unknown {
    const listed: CompareContext['here'] = (text) => this.#widget.language.read(text, catalog.lang);
    this.#nearest.of(catalog, context.view.here.matrix, listed);
    return nearest({ ...context, words: this.#widget.words('nearest', nearestWords), failures: this.#widget.messages.failure, listed, choose, textOf: (matrix) => (text) => this.#widget.language.read(text, matrix.lang) }, this.#nearest, this.#ratings);
  }

  #fold(key: string, open: boolean): void {
    if (this.#folds.get(key) === open) return;
    this.#folds.set(key, open);
    this.#host.requestUpdate();
  }
}
