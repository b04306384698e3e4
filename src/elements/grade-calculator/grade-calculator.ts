import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnswersController, type AnswersHost } from '../../context/answers.controller.js';
import { PartController, type PartHost } from '../../context/part.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { assessmentJson } from '../../domain/answers-json.js';
import { matchAnswers } from '../../domain/answers.js';
import { calculatorWords } from '../../locale/en.calculator.js';
import { gradeWords } from '../../locale/en.grade.js';
import { keepWords } from '../../locale/en.keep.js';
import { listed } from '../../locale/en.phrases.js';
import { resultWords } from '../../locale/en.result.js';
import type { Problem } from '../../model/problems.js';
import type { AssessmentInput } from '../../model/schema.js';
import type { Level, Matrix } from '../../model/types.js';
import { FocusKeeperController } from '../../ui/focus-keeper.controller.js';
import { headingLevel } from '../../ui/heading.js';
import { LayoutController } from '../../ui/layout.controller.js';
import { Answering } from './grade-calculator.answering.js';
import { ask } from './grade-calculator.ask.templates.js';
import { SkillAssessmentSaveEvent, SkillGradeChangeEvent, SkillRateEvent } from './grade-calculator.events.js';
import { keep, stranger } from './grade-calculator.keep.templates.js';
import { Keeper } from './grade-calculator.keeping.js';
import { focusPlace, focusQuestion, wishOf } from './grade-calculator.keys.js';
import type { Answer } from './grade-calculator.question.templates.js';
import { ResultReader, type CalculatorResult } from './grade-calculator.result.js';
import { details } from './grade-calculator.result.templates.js';
import { stand } from './grade-calculator.stand.templates.js';
import { styles } from './grade-calculator.styles.js';
import { nextOpen, progressOf, QuestionReader, type CategoryQuestions, type SkillQuestion } from './grade-calculator.view.js';

/** From so many of its own letters on, where one stands is beside the questions; below so many, nothing is beside anything. */
const WIDE = 56;
const NARROW = 34;

/**
 * Rate yourself, skill by skill, and see which level your answers fit, why, what is missing for the next, and what to learn
 * first. The answers stay in the reader's own browser.
 *
 * ```html
 * <grade-calculator src="ml-engineer.json"><a href="ml-engineer.html">The ML Engineer role</a></grade-calculator>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillRateEvent} skill-rate - The reader has answered, or taken an answer back.
 * @fires {SkillGradeChangeEvent} skill-grade-change - The answers come to another grade.
 * @fires {SkillBeforeSaveEvent} skill-before-save - A change is about to be kept in this browser; cancel it where the page keeps it itself.
 * @fires {SkillAssessmentSaveEvent} skill-assessment-save - The reader's changes are kept in this browser.
 *
 * @csspart stand - Where the reader stands.
 * @csspart grade - The grade in words.
 * @csspart progress - How many skills are answered.
 * @csspart target - The choice of the level to aim at.
 * @csspart readiness - The bars, a level each.
 * @csspart level - One of them; with `target`.
 * @csspart questions - What is asked.
 * @csspart toolbar - What leads through the questions.
 * @csspart category-choice - The choice of the category.
 * @csspart category - A category's questions.
 * @csspart fold - A category in a long list.
 * @csspart skill - A question; with `answered`.
 * @csspart note - The reader's note on it.
 * @csspart result - Why, and what comes next.
 * @csspart what-if - Trying changes out.
 * @csspart why - What decided.
 * @csspart gaps - What is missing.
 * @csspart group - One group of it.
 * @csspart gap - One skill of it.
 * @csspart first - What to learn first.
 * @csspart path - The shortest way.
 * @csspart keep - Where the answers are, how they come out and in.
 * @csspart saved - Whether they are saved; with `not-saved`.
 * @csspart gone - What the matrix does not have any more.
 * @csspart set-aside - What could not be read.
 * @csspart confirmation - Whether to delete.
 * @csspart preview - What a copy would change.
 * @csspart change - One change of it.
 * @csspart import-error - Why a file was not opened.
 * @csspart foreign - That most answers are about other skills.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that there is nothing to answer.
 *
 * @cssprop --skill-accent - The one colour: its hue is the ramp's.
 * @cssprop --skill-sticky-top - Height of a bar that the page keeps at its top. Default 0.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class GradeCalculator extends LitElement implements PartHost, AnswersHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    target: {},
    mode: {},
    blind: { type: Boolean },
    storage: {},
    storageKey: { attribute: 'storage-key' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id: aimed at as long as neither the reader nor `target` names another. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Id of the level to aim at, until the reader chooses another. Default: the selected level, else what comes next. */
  declare target: string | undefined;
  /** `mandatory` asks only what is mandatory up to the level that is aimed at, and gives no grade. */
  declare mode: string | undefined;
  /** Hides what levels ask for, and the result, until the reader asks for it. */
  declare blind: boolean;
  /** `none`: the browser keeps nothing; a page listens for `skill-before-save` and sets `assessment`. */
  declare storage: string | undefined;
  /** Under which name the browser keeps the answers. Default: the matrix's id. */
  declare storageKey: string | undefined;
  /** Level of the headings in the page's outline, 1 to 6. */
  declare headingLevel: number;

  readonly #widget = new WidgetController(this, styles);
  readonly #answers = new AnswersController(this, this.#widget.source);
  readonly #answering = new Answering(this.#answers, () => ({ now: new Date().toISOString(), revision: this.matrix?.revision }), () => this.requestUpdate());
  readonly #layout = new LayoutController(this);
  readonly #keeper = new Keeper({
    answers: this.#answers,
    messages: keepWords,
    matrix: () => this.matrix,
    nameOf: (skill) => this.#nameOf(skill),
    say: (words) => this.#widget.announce.say(words),
    replace: (assessment) => {
      this.#agreed = true;
      this.#changing = true;
      this.#answering.replace(assessment);
    },
    forget: () => this.#answering.reset(),
    changed: () => this.#keepChanged(),
  });
  #results: ResultReader | undefined;
  #reader: QuestionReader | undefined;
  #result: CalculatorResult | undefined;
  /** What is asked of a mandatory part: another one asks other questions. */
  #asked = '';
  /** Place of the category that is asked; 'all' a list of all; undefined: nobody has chosen. */
  #shown: number | 'all' | undefined;
  #revealed = false;
  /** The reader has agreed to use what fits of other answers. */
  #agreed = false;
  /** A change of this reader is on its way into the storage. */
  #changing = false;
  #grades: { readonly of: Matrix; readonly levels: readonly Level[] } | undefined;
  #unfolded = new Set<number>();
  #notes = new Map<string, boolean>();
  /** What of the result the reader has opened or folded. */
  #open = new Map<string, boolean>();
  #given: unknown;

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.blind = false;
    this.headingLevel = 3;
    new PartController(this, (part, item) => part === 'calculator' && item === undefined && (this.scrollIntoView({ block: 'start' }), true));
    new FocusKeeperController(this, () => this.renderRoot.querySelector<HTMLElement>('#stand-title') ?? undefined);
  }

  /** The document as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    return this.#widget.matrix;
  }

  /** What the widget is doing: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#widget.status;
  }

  /** What is wrong in the document. */
  get problems(): readonly Problem[] {
    return this.#widget.problems;
  }

  /** The answers in their JSON form (format 1, `"kind": "assessment"`), without what is only tried out; undefined while there is no document. May be set; what cannot be read changes nothing, and the console says why. */
  get assessment(): AssessmentInput | undefined {
    const { kept } = this.#answering;
    return kept && assessmentJson(kept);
  }
  set assessment(given: unknown) {
    this.#given = given ?? undefined;
    this.requestUpdate();
  }

  /** What the answers come to, with what is tried out; undefined while there is no document. */
  get result(): CalculatorResult | undefined {
    return this.#result;
  }

  /** @internal */
  get matrixId(): string | undefined {
    return this.matrix?.id;
  }

  /** @internal */
  connectedMoveCallback(): void {
    this.#widget.moved();
  }

  /** @internal */
  adoptedCallback(): void {
    this.#widget.dress();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow(GradeCalculator.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    if (changed.has('mode') && this.mode && this.mode !== 'mandatory') console.warn(`skill-matrix: mode="${this.mode}" is unknown; everything is asked.`, this);
  }

  /** After the answers' own controller has found them for the document that is there now. */
  protected override update(changed: PropertyValues<this>): void {
    this.#read();
    super.update(changed);
  }

  #read(): void {
    const { matrix } = this;
    if (matrix !== this.#results?.matrix) this.#begin(matrix);
    const assessment = this.#answering.current;
    if (!matrix || !this.#results || !assessment) {
      this.#result = undefined;
      return;
    }
    this.#take();
    const mandatory = this.mode === 'mandatory';
    this.#result = this.#results.result(assessment, mandatory, assessment.target, this.target, this.level);
    this.#ask(matrix, this.#result);
    // Where the reader left off, once that is known; afterwards it is the reader who goes on.
    if (this.#shown === undefined && this.#reader && this.#answers.state?.saved !== 'reading') {
      const open = nextOpen(this.#reader.questions, assessment, -1);
      this.#shown = open ? this.#reader.categories.indexOf(this.#reader.categoryOf(open)!) : 0;
    }
  }

  /** What was open belongs to a role; the same role, loaded again, keeps it. */
  #begin(matrix: Matrix | undefined): void {
    const before = this.#results?.matrix;
    this.#results = matrix && new ResultReader(matrix);
    this.#reader = undefined;
    if (matrix?.id === before?.id) return;
    this.#answering.reset();
    this.#shown = undefined;
    this.#revealed = this.#agreed = this.#changing = false;
    this.#unfolded.clear();
    this.#notes.clear();
  }

  #ask(matrix: Matrix, { mandatory }: CalculatorResult): void {
    const cells = new Set(mandatory?.cells.map(({ skill, level }) => `${level.id} ${skill.id}`));
    const asked = mandatory ? [...cells].join() : '';
    if (this.#reader?.matrix === matrix && asked === this.#asked) return;
    this.#asked = asked;
    this.#reader = new QuestionReader(matrix, mandatory && ((skill, level) => cells.has(`${level} ${skill.id}`)));
    if (typeof this.#shown === 'number' && this.#shown >= this.#reader.categories.length) this.#shown = 0;
  }

  /** What the page has handed in, once there is a matrix that it can be about. */
  #take(): void {
    const [given, { matrix }] = [this.#given, this];
    if (given === undefined || !matrix) return;
    this.#given = undefined;
    void import('../../data/assessment.js').then(({ readAssessment }) => {
      if (matrix !== this.matrix) return;
      const { assessment, problems } = readAssessment(given, { matrix: matrix.id });
      if (!assessment) return console.warn('skill-matrix: the assessment that was set could not be read:', problems, this);
      this.#answering.reset();
      this.#agreed = true;
      this.#answers.show(assessment);
    });
  }

  protected override updated(): void {
    const { matrix } = this;
    const [result, state] = [this.#results, this.#answers.state];
    if (!matrix || !result || !state || state.saved === 'reading') return;
    const now = this.#answering.trying ? undefined : this.#result?.grade.grades;
    const before = this.#grades?.of === matrix ? this.#grades.levels : undefined;
    if (now && before && !sameLevels(now, before)) {
      this.dispatchEvent(new SkillGradeChangeEvent(now, before));
      if (this.#changing && !this.#hides && this.mode !== 'mandatory') this.#widget.announce.say(gradeWords.changed(this.#gradeName(now)), 600);
    }
    if (now) this.#grades = { of: matrix, levels: now };
    if (this.#changing && state.saved !== 'saving') {
      this.#changing = false;
      if (state.saved === 'saved') this.dispatchEvent(new SkillAssessmentSaveEvent(assessmentJson(state.assessment)));
    }
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  get #hides(): boolean {
    return this.blind && !this.#revealed;
  }

  #content(): unknown {
    const { matrix } = this;
    const [reader, results, result, state, assessment] = [this.#reader, this.#results, this.#result, this.#answers.state, this.#answering.current];
    if (!matrix || !reader || !results || !result || !state || !assessment) return nothing;
    const { text } = this.#widget;
    const level = headingLevel(this.headingLevel);
    const matched = matchAnswers(matrix, assessment);
    const kept = { words: keepWords, text, headingLevel: level, matrix, state, matched, keeper: this.#keeper };
    if (matched.mostlyForeign && !this.#agreed) return stranger(kept, { use: () => this.#agree(), anew: () => void this.#answers.moveAside() });
    const fallback = [this.target, this.level].find((id) => matrix.levels.some((it) => it.id === id));
    const progress = progressOf(reader.questions, assessment);
    const shown = this.#shown === 'all' ? undefined : reader.categories[this.#shown ?? 0];
    const { ems } = this.#layout;
    return html`<div class="ruler"></div>
    <div class="calculator ${ems >= WIDE ? 'wide' : ems > 0 && ems < NARROW ? 'narrow' : ''}">
      ${stand({
        messages: calculatorWords,
        words: gradeWords,
        text,
        headingLevel: level,
        levels: matrix.levels,
        progress,
        result: this.#hides ? undefined : result,
        grades: results.grades,
        chosen: [assessment.target, fallback].find((id) => matrix.levels.some((it) => it.id === id)) ?? (result.mandatory ? (result.target?.id ?? '') : ''),
        next: fallback === undefined && !result.mandatory ? results.next(result) : null,
        onTarget: (id) => this.#aimAt(id),
        onReveal: () => this.#reveal(),
        onWhy: () => focusPlace(this.renderRoot.querySelector('#why')),
      })}
      ${ask({
        messages: calculatorWords,
        text,
        headingLevel: level,
        blind: this.#hides,
        target: result.target?.id,
        ratingOf: (skill) => assessment.ratings.get(skill),
        answer: (question, answer) => this.#answer(question, answer),
        isNoteOpen: (skill) => this.#notes.get(skill) ?? (assessment.ratings.get(skill)?.note ?? '') !== '',
        onNoteToggle: (skill, open) => this.#notes.set(skill, open),
        reader,
        assessment,
        shown,
        isUnfolded: (category) => this.#unfolded.has(reader.categories.indexOf(category)),
        onUnfold: (category, open) => this.#unfold(reader.categories.indexOf(category), open),
        onShow: (category) => this.#show(category),
        onLead: (category) => this.#lead(category),
        onNextOpen: () => this.#goTo(nextOpen(reader.questions, assessment, this.#focused)),
        canUndo: this.#answering.canUndo,
        onUndo: () => this.#undo(),
        onKeydown: (event) => this.#onKeydown(event),
      })}
      ${this.#hides || !results.grades
        ? nothing
        : details(
            {
              words: resultWords,
              text,
              headingLevel: level,
              even: results.even,
              answered: progress.answered > 0,
              isOpen: (key, usually) => this.#open.get(key) ?? usually,
              onToggle: (key, open) => this.#toggle(key, open),
              goTo: (skill) => this.#goTo(reader.question(skill.id)),
              trying: this.#answering.trying,
              grades: [this.#gradeName(this.#grades?.levels ?? []), this.#gradeName(result.grade.grades)],
              onTry: () => this.#try(() => this.#answering.try(), '[data-keep]'),
              onTryGap: (gap) => this.#tryGap(gap),
              onKeep: () => {
                this.#changing = true;
                this.#try(() => this.#answering.keep(), '.what-if button');
              },
              onDrop: () => this.#try(() => this.#answering.drop(), '.what-if button'),
              path: () => results.path(result, assessment),
            },
            result,
          )}
      ${keep(kept)}
    </div>`;
  }

  #nameOf(skill: string): string | undefined {
    const found = this.#reader?.question(skill)?.skill;
    return found && this.#widget.text(found.name);
  }

  #gradeName(levels: readonly Level[]): string {
    return levels.length > 0 ? listed(levels.map(({ name }) => this.#widget.text(name))) : '';
  }

  /** Place of the question that has the focus; -1: none. */
  get #focused(): number {
    const question = this.shadowRoot?.activeElement?.closest<HTMLElement>('[data-question]');
    return question ? Number(question.dataset['question']) : -1;
  }

  #answer({ skill, index }: SkillQuestion, answer: Answer): void {
    this.#changing ||= !this.#answering.trying;
    this.#answering.answer(skill.id, answer);
    this.#sayRated(skill.id);
    // The button goes with the answer.
    if (answer.kind === 'takeBack') focusQuestion(this.renderRoot, index);
  }

  #sayRated(skill: string): void {
    this.dispatchEvent(new SkillRateEvent(skill, this.#answering.current?.ratings.get(skill), this.#answering.trying));
  }

  #undo(): void {
    this.#changing ||= !this.#answering.trying;
    const undone = this.#answering.undo();
    if (!undone) return;
    if (undone === 'all') return this.#widget.announce.say(calculatorWords.undoneAll);
    this.#sayRated(undone.skill);
    const question = this.#reader?.question(undone.skill);
    this.#widget.announce.say(calculatorWords.undone(this.#nameOf(undone.skill) ?? undone.skill));
    if (question && this.#shown !== 'all') this.#shown = this.#reader!.categories.indexOf(this.#reader!.categoryOf(question)!);
  }

  #aimAt(id: string): void {
    this.#changing = !this.#answering.trying;
    this.#answering.aimAt(id === '' ? undefined : id);
  }

  #onKeydown(event: KeyboardEvent): void {
    const wish = wishOf(event);
    if (!wish) return;
    event.preventDefault();
    switch (wish.kind) {
      case 'press':
        wish.input.focus();
        return wish.input.click();
      case 'undo':
        return this.#undo();
      case 'next': {
        const next = this.#reader?.questions[wish.index + 1];
        return next ? this.#goTo(next) : focusPlace(this.renderRoot.querySelector('#why') ?? this.renderRoot.querySelector('#stand-title'));
      }
      default:
        return wish satisfies never;
    }
  }

  /** Brings a question before the reader. */
  #goTo(question: SkillQuestion | undefined): void {
    const reader = this.#reader;
    if (!question || !reader) return;
    const category = reader.categories.indexOf(reader.categoryOf(question)!);
    if (this.#shown === 'all') this.#unfolded.add(category);
    else this.#shown = category;
    this.requestUpdate();
    void this.updateComplete.then(() => focusQuestion(this.renderRoot, question.index));
  }

  #show(category: CategoryQuestions | undefined): void {
    this.#shown = category ? this.#reader!.categories.indexOf(category) : 'all';
    this.requestUpdate();
  }

  #lead(category: CategoryQuestions): void {
    this.#show(category);
    void this.updateComplete.then(() => focusPlace(this.renderRoot.querySelector('[part=category] .category-name')));
  }

  #unfold(category: number, open: boolean): void {
    if (open === this.#unfolded.has(category)) return;
    if (!this.#unfolded.delete(category)) this.#unfolded.add(category);
    this.requestUpdate();
  }

  #toggle(key: string, open: boolean): void {
    this.#open.set(key, open);
    this.requestUpdate();
  }

  #reveal(): void {
    this.#revealed = true;
    this.requestUpdate();
  }

  #agree(): void {
    this.#agreed = true;
    this.requestUpdate();
  }

  #try(change: () => void, then: string): void {
    change();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(then)?.focus({ preventScroll: true }));
  }

  #tryGap({ skill, requirement, level }: { readonly skill: SkillQuestion['skill']; readonly requirement: { readonly proficiency?: { readonly id: string } }; readonly level?: Level }): void {
    const target = level ?? this.#result?.target;
    const question = this.#reader?.question(skill.id);
    if (!question || !target) return;
    const { proficiency } = requirement;
    this.#answer(question, proficiency ? { kind: 'step', proficiency: proficiency.id } : { kind: 'text', level: target.id, met: true });
    const { grades = [] } = this.#result?.grade ?? {};
    this.#widget.announce.say(gradeWords.changed(this.#gradeName(grades)));
  }

  /** Of what the reader is doing with the answers, the next control has the focus. */
  #keepChanged(): void {
    const { name } = this.#keeper.state;
    this.requestUpdate();
    const next = { quiet: '[data-open]', reading: '', removing: '[data-cancel]', preview: '[data-take], [data-cancel]', failed: '[data-cancel]' }[name];
    if (next !== '') void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`.keep :is(${next})`)?.focus({ preventScroll: name === 'quiet' }));
  }

  /** Brings a skill's question before the reader and gives it the focus. @returns whether it is asked */
  async openQuestion(skill: string): Promise<boolean> {
    await this.updateComplete;
    const question = this.#reader?.question(skill);
    this.#goTo(question);
    await this.updateComplete;
    return question !== undefined;
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}

const sameLevels = (a: readonly Level[], b: readonly Level[]): boolean => a.length === b.length && a.every(({ id }, i) => b[i]?.id === id);
