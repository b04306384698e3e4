import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { AnswersController, type AnswersHost } from '../../context/answers.controller.js';
import { PartController, type PartHost } from '../../context/part.controller.js';
import { provide } from '../../context/provide.js';
import { ShareController } from '../../context/share.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import type { Problem } from '../../model/problems.js';
import type { AssessmentInput } from '../../model/schema.js';
import type { Matrix } from '../../model/types.js';
import { FocusKeeperController } from '../../ui/focus-keeper.controller.js';
import { headingLevel } from '../../ui/heading.js';
import { LayoutController } from '../../ui/layout.controller.js';
import { Desk, type DeskHost } from './grade-calculator.desk.js';
import type { CalculatorResult } from './grade-calculator.result.js';
import { screen } from './grade-calculator.screen.js';
import { styles } from './grade-calculator.styles.js';

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
 * @csspart path - A short path to the level that is aimed at.
 * @csspart profile - What is asked and what is answered, as a chart.
 * @csspart talk - What is done with the answers together with somebody.
 * @csspart share - A link to the answers.
 * @csspart share-holds - What that link holds.
 * @csspart share-link - The link.
 * @csspart opinion - A second opinion.
 * @csspart opinion-error - Why it could not be shown.
 * @csspart opinion-grades - The grades of both, and of what is agreed.
 * @csspart opinion-settled - How many differences are settled.
 * @csspart opinion-line - One skill of both.
 * @csspart history - Snapshots, and what has changed.
 * @csspart snapshots - The snapshots.
 * @csspart snapshot - One of them.
 * @csspart progress-counts - How much has changed between two.
 * @csspart progress-change - One change.
 * @csspart paper - What is printed.
 * @csspart paper-error - That the browser does not let the page print.
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
export class GradeCalculator extends LitElement implements PartHost, AnswersHost, DeskHost {
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
  readonly #layout = new LayoutController(this);
  readonly #desk = new Desk(this, this.#widget, this.#answers, () => (this.#settled ??= new AnswersController(this, this.#widget.source, '/agreed')));
  /** To the chart of the answers, which stands inside. */
  readonly #provide = provide(this, this.#widget.source, true);
  #settled: AnswersController | undefined;

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.blind = false;
    this.headingLevel = 3;
    new PartController(this, (part, item) => part === 'calculator' && item === undefined && (this.scrollIntoView({ block: 'start' }), true));
    new ShareController(this, (fragment) => void this.#desk.talk.follow(fragment));
    new FocusKeeperController(this, () => this.renderRoot.querySelector<HTMLElement>('#stand-title') ?? undefined);
  }

  /** The document as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    return this.#widget.document;
  }

  /** What the widget is doing: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#widget.status;
  }

  /** What is wrong in the document. */
  get problems(): readonly Problem[] {
    return this.#widget.problems;
  }

  /** The answers in their JSON form (format 1, `"kind": "assessment"`), without what is only tried out; undefined while there is no document. May be set; what cannot be read changes nothing, and the console says why. What is set is shown and not kept: this browser keeps only what the reader changes, so a page that has answers sets them at each visit. */
  get assessment(): AssessmentInput | undefined {
    return this.#desk.json;
  }
  set assessment(given: unknown) {
    this.#desk.given.set(given);
  }

  /** What the answers come to, with what is tried out; undefined while there is no document. */
  get result(): CalculatorResult | undefined {
    return this.#desk.result;
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
    this.#provide();
    if (changed.has('mode') && this.mode && this.mode !== 'mandatory') console.warn(`skill-matrix: mode="${this.mode}" is unknown; everything is asked.`, this);
  }

  /** After the answers' own controller has found them for the document that is there now. */
  protected override update(changed: PropertyValues<this>): void {
    this.#desk.read();
    super.update(changed);
  }

  protected override updated(): void {
    this.#desk.settle();
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const { matrix, target, level } = this;
    const { state } = this.#answers;
    if (!matrix || !state) return nothing;
    return screen(this.#desk, {
      matrix,
      state,
      text: this.#widget.text,
      headingLevel: headingLevel(this.headingLevel),
      ems: this.#layout.ems,
      targets: [target, level],
      moveAside: () => void this.#answers.moveAside(),
    });
  }

  /** Brings a skill's question before the reader and gives it the focus. @returns whether it is asked */
  async openQuestion(skill: string): Promise<boolean> {
    await this.updateComplete;
    const question = this.#desk.reader?.question(skill);
    this.#desk.place.goTo(question);
    await this.updateComplete;
    return question !== undefined;
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
