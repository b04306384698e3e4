/** What a reader is in the middle of: which question, what is open, what is tried out; and what an act of theirs brings about. */
import type { AnswersController } from '../../context/answers.controller.js';
import type { WidgetController, WidgetHost } from '../../context/widget.controller.js';
import { assessmentJson } from '../../domain/answers-json.js';
import type { Gap } from '../../domain/gaps.js';
import type { Level, Matrix } from '../../model/types.js';
import { Answering } from './grade-calculator.answering.js';
import { ChartElement } from './grade-calculator.chart.js';
import { SkillRateEvent } from './grade-calculator.events.js';
import { Given } from './grade-calculator.given.js';
import { focusKeeping } from './grade-calculator.keep.focus.js';
import { Keeper } from './grade-calculator.keeping.js';
import { focusQuestion, wishOf } from './grade-calculator.keys.js';
import { Outcome } from './grade-calculator.outcome.js';
import { Place } from './grade-calculator.place.js';
import type { Answer } from './grade-calculator.question.templates.js';
import { ResultReader, type CalculatorResult } from './grade-calculator.result.js';
import { Talk } from './grade-calculator.talk.js';
import { QuestionReader, type SkillQuestion } from './grade-calculator.view.js';
import { calculatorWordsOf, type CalculatorWords } from './grade-calculator.words.js';

export interface DeskHost extends WidgetHost {
  readonly matrix: Matrix | undefined;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly target: string | undefined;
  readonly mode: string | undefined;
  readonly blind: boolean;
}

export class Desk {
  readonly answering: Answering;
  readonly chart: ChartElement;
  readonly given: Given;
  readonly keeper: Keeper;
  readonly place: Place;
  readonly talk: Talk;
  results: ResultReader | undefined;
  reader: QuestionReader | undefined;
  result: CalculatorResult | undefined;
  /** The reader has agreed to use what fits of other answers. */
  agreed = false;
  readonly #host: DeskHost;
  readonly #widget: WidgetController;
  readonly #answers: AnswersController;
  readonly #outcome: Outcome;
  /** Which cells are asked of a mandatory part: others make other questions. */
  #asked = '';
  #revealed = false;

  /** @param settled makes what keeps what two people have agreed upon */
  constructor(host: DeskHost, widget: WidgetController, answers: AnswersController, settled: () => AnswersController) {
    this.#host = host;
    this.#widget = widget;
    this.#answers = answers;
    const changed = (): void => host.requestUpdate();
    this.place = new Place(host, () => this.reader);
    this.#outcome = new Outcome(host, widget.announce, () => this.words);
    this.answering = new Answering(answers, () => ({ now: new Date().toISOString(), revision: host.matrix?.revision }), changed);
    this.chart = new ChartElement(changed);
    this.given = new Given(host, (assessment) => {
      this.answering.reset();
      this.agreed = true;
      answers.show(assessment);
    });
    this.keeper = new Keeper({
      answers,
      messages: () => this.words.keep,
      matrix: () => host.matrix,
      nameOf: (skill) => this.nameOf(skill),
      say: (words) => widget.announce.say(words),
      replace: (assessment) => {
        this.agreed = true;
        this.#outcome.expect();
        this.answering.replace(assessment);
      },
      forget: () => {
        this.answering.reset();
        this.talk.forget();
      },
      changed: () => focusKeeping(this.keeper.state, host, this.place),
    });
    this.talk = new Talk({
      element: host,
      answers,
      settled,
      matrix: () => host.matrix,
      text: widget.text,
      words: widget.words,
      lang: () => widget.language.tag,
      nameOf: (skill) => this.nameOf(skill),
      preview: (assessment) => this.keeper.preview(assessment),
      download: (assessment, what) => this.keeper.download(assessment, what),
      downloadSnapshot: this.keeper.downloadSnapshot,
      say: (words) => widget.announce.say(words),
      changed,
      afterwards: (then) => this.place.afterwards(then),
    });
  }

  get words(): CalculatorWords {
    return calculatorWordsOf(this.#widget.words);
  }

  /** Whether expectations and the result are hidden. */
  get hides(): boolean {
    return this.#host.blind && !this.#revealed;
  }

  /** To be called before each drawing, when the answers of the document are at hand. */
  read(): void {
    const { matrix, mode, target, level } = this.#host;
    if (matrix !== this.results?.matrix) this.#begin(matrix);
    const assessment = this.answering.current;
    if (!matrix || !this.results || !assessment) {
      this.result = undefined;
      return;
    }
    this.given.take(matrix);
    this.result = this.results.result(assessment, mode === 'mandatory', assessment.target, target, level);
    this.#ask(matrix, this.result);
    if (this.reader && this.#answers.state?.saved !== 'reading') this.place.begin(this.reader, assessment);
  }

  /** To be called after each drawing: what has become of the reader's changes is told. */
  settle(): void {
    const { matrix } = this.#host;
    const { state } = this.#answers;
    if (!matrix || !this.result || !state) return;
    const quiet = this.hides || this.#host.mode === 'mandatory';
    this.#outcome.settle(matrix, state, this.answering.trying ? undefined : this.result.grade.grades, quiet ? undefined : (grades) => this.gradeName(grades));
  }

  #begin(matrix: Matrix | undefined): void {
    const before = this.results?.matrix;
    this.results = matrix && new ResultReader(matrix);
    this.reader = undefined;
    // What was open belongs to a role; the same role, loaded again, keeps it.
    if (matrix?.id === before?.id) return;
    this.answering.reset();
    this.keeper.cancel();
    this.#outcome.reset();
    this.place.reset();
    this.talk.reset();
    this.#revealed = this.agreed = false;
  }

  #ask(matrix: Matrix, { mandatory }: CalculatorResult): void {
    const cells = new Set(mandatory?.cells.map(({ skill, level }) => `${level.id} ${skill.id}`));
    const asked = mandatory ? [...cells].join() : '';
    if (this.reader?.matrix === matrix && asked === this.#asked) return;
    this.#asked = asked;
    this.reader = new QuestionReader(matrix, mandatory && ((skill, level) => cells.has(`${level} ${skill.id}`)));
    this.place.keepWithin(this.reader);
  }

  nameOf(skill: string): string | undefined {
    const found = this.reader?.question(skill)?.skill;
    return found && this.#widget.text(found.name);
  }

  /** '' not yet. */
  gradeName(levels: readonly Level[]): string {
    return levels.length > 0 ? this.words.phrases.listed(levels.map(({ name }) => this.#widget.text(name))) : '';
  }

  answer({ skill, index }: SkillQuestion, answer: Answer): void {
    if (!this.answering.trying) this.#outcome.expect();
    this.answering.answer(skill.id, answer);
    this.#sayRated(skill.id);
    // The button goes with the answer.
    if (answer.kind === 'takeBack') focusQuestion(this.#host.renderRoot, index);
  }

  #sayRated(skill: string): void {
    this.#host.dispatchEvent(new SkillRateEvent(skill, this.answering.current?.ratings.get(skill), this.answering.trying));
  }

  undo(): void {
    if (!this.answering.trying) this.#outcome.expect();
    const undone = this.answering.undo();
    if (!undone) return;
    if (undone === 'all') return this.#widget.announce.say(this.words.calculator.undoneAll);
    this.#sayRated(undone.skill);
    const question = this.reader?.question(undone.skill);
    this.#widget.announce.say(this.words.calculator.undone(this.nameOf(undone.skill) ?? undone.skill));
    if (question) this.place.reveal(question);
  }

  aimAt(id: string): void {
    if (!this.answering.trying) this.#outcome.expect();
    this.answering.aimAt(id === '' ? undefined : id);
  }

  readonly onKeydown = (event: KeyboardEvent): void => {
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    switch (wish.kind) {
      case 'press':
        wish.input.focus();
        return wish.input.click();
      case 'undo':
        return this.undo();
      case 'next': {
        const next = this.reader?.questions[wish.index + 1];
        return next ? this.place.goTo(next) : this.place.goToWhy();
      }
      default:
        return wish satisfies never;
    }
  };

  reveal(): void {
    this.#revealed = true;
    this.place.afterwards(() => this.place.goToWhy());
  }

  agree(): void {
    this.agreed = true;
    this.#host.requestUpdate();
  }

  try(): void {
    this.answering.try();
    this.place.focus('[data-keep]');
  }

  tryGap({ skill, requirement, level }: Gap & { readonly level?: Level }): void {
    const question = this.reader?.question(skill.id);
    const asking = level ?? this.result?.target;
    if (!question || !asking) return;
    const { proficiency } = requirement;
    this.answer(question, proficiency ? { kind: 'step', proficiency: proficiency.id } : { kind: 'text', level: asking.id, met: true });
    this.read();
    if (this.result) this.#widget.announce.say(this.words.grade.changed(this.gradeName(this.result.grade.grades)));
    // The line goes with the gap.
    this.place.afterwards((root) => this.#host.shadowRoot?.activeElement ?? root.querySelector<HTMLElement>('[part=gap] .small, [data-keep]')?.focus({ preventScroll: true }));
  }

  endTrial(keep: boolean): void {
    if (keep) {
      this.#outcome.expect();
      this.answering.keep();
    } else this.answering.drop();
    this.place.focus('.what-if button');
  }

  /** All the kept answers, in their JSON form. */
  get json(): ReturnType<typeof assessmentJson> | undefined {
    const { kept } = this.answering;
    return kept && assessmentJson(kept);
  }
}
