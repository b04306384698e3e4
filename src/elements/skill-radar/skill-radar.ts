import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { AnswersHost } from '../../context/answers.controller.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { chartOf } from '../../domain/profile-chart.js';
import { profileOf } from '../../domain/profile.js';
import type { Chart } from '../../locale/chart.js';
import { radarWords } from '../../locale/en/radar.js';
import type { RadarMessages } from '../../locale/messages/radar.js';
import type { Problem } from '../../model/problems.js';
import type { AssessmentInput } from '../../model/schema.js';
import type { Matrix } from '../../model/types.js';
import { drawing, key, legend, table } from '../../ui/chart/drawing.js';
import { planOf, UNIT, type Plan } from '../../ui/chart/labels.js';
import { fitsChart, hasShape, limitsOf, MOST_SERIES } from '../../ui/chart/limits.js';
import { choice } from '../../ui/choice.js';
import { heading } from '../../ui/heading.js';
import { LayoutController } from '../../ui/layout.controller.js';
import { PrintController } from '../../ui/print.controller.js';
import { chartOfNumbers, numbersIn, type NumbersRead, type RadarNumbers } from './skill-radar.numbers.js';
import { ChartExport } from './skill-radar.exporting.js';
import { People } from './skill-radar.people.js';
import { ShownAxis } from './skill-radar.shown.js';
import { styles } from './skill-radar.styles.js';
import { TableController } from './skill-radar.table.controller.js';
import { values, type ValuesContext } from './skill-radar.templates.js';
import { warnOf } from './skill-radar.warn.js';

/** Before it is known how wide it is. */
const USUAL_EMS = 36;

/**
 * What a level asks for, by category or by the skills of one, beside up to three people's ratings: as a chart, and as a table.
 *
 * ```html
 * <skill-radar src="ml-engineer.json" level="senior"><a href="ml-engineer.html">What Senior asks for</a></skill-radar>
 * ```
 *
 * Alone, without any document, it draws a table that stands inside it: its first row names the lines, its first column the axes.
 *
 * ```html
 * <skill-radar max="5"><table>
 *   <tr><th></th><th>Now</th><th>Next year</th></tr>
 *   <tr><th>SQL</th><td>3</td><td>4</td></tr>
 *   <tr><th>Python</th><td>2</td><td>4</td></tr>
 *   <tr><th>Testing</th><td>4</td><td>4</td></tr>
 * </table></skill-radar>
 * ```
 *
 * @slot - Shown until there is something better; a table in it is drawn where there is no document.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level here.
 *
 * @csspart levels - The choice of a level.
 * @csspart legend - What the lines are.
 * @csspart chart - The drawing.
 * @csspart key - What numbers at the axes stand for.
 * @csspart values - The values of one axis.
 * @csspart table - The same as a table.
 * @csspart export - The button that offers what can be taken away.
 * @csspart export-panel - What can be taken away.
 * @csspart left-out - What could not be shown.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that there is nothing to draw.
 *
 * @cssprop --skill-accent - The one colour: that of what is asked.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillRadar extends LitElement implements AnswersHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    category: {},
    target: {},
    assessments: { attribute: false },
    numbers: { attribute: false },
    max: { type: Number },
    showRatings: { type: Boolean, attribute: 'show-ratings' },
    storage: {},
    storageKey: { attribute: 'storage-key' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses anywhere. Without any, the first is shown. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** Id of a category: its skills are the axes. */
  declare category: string | undefined;
  /** Id of the level to show whatever the page has selected: no other is offered. */
  declare target: string | undefined;
  /** Up to three people's ratings, each a document of kind `assessment`; its `subject` names the line. */
  declare assessments: readonly AssessmentInput[] | undefined;
  /** Numbers to draw instead of a document. */
  declare numbers: RadarNumbers | undefined;
  /** Of plain numbers: what the edge of the chart stands for. Default: the highest of them. */
  declare max: number | undefined;
  /** Draws the reader's own ratings, live. */
  declare showRatings: boolean;
  /** Where the ratings are: in this browser, or with `none` in this page's memory; as `<grade-calculator>` has it. */
  declare storage: string | undefined;
  /** Under which name this browser keeps them; without it the matrix's id. */
  declare storageKey: string | undefined;
  /** Level of the heading in the page's outline, 1 to 6. */
  declare headingLevel: number;

  readonly #widget = new WidgetController(this, styles);
  readonly #layout = new LayoutController(this);
  readonly #print = new PrintController(this);
  readonly #table = new TableController(this);
  readonly #people = new People(this, this.#widget.source);
  readonly #shown = new ShownAxis(this);
  readonly #export = new ChartExport(this, this.#widget);
  #plan: { readonly key: string; readonly plan: Plan } | undefined;
  #open = false;

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.showRatings = false;
    this.headingLevel = 3;
  }

  /** The document as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    return this.#widget.document;
  }

  /** What the widget is doing: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#numbers && this.#widget.language.ready ? 'ready' : this.#widget.status;
  }

  /** What is wrong in the document. */
  get problems(): readonly Problem[] {
    return this.#widget.problems;
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
    const root = this.shadowRoot ?? this.attachShadow(SkillRadar.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): RadarMessages {
    return this.#widget.words('radar', radarWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    warnOf(this);
  }

  /** Those that the page has set; else the table within, where no document is named. */
  get #numbers(): NumbersRead | undefined {
    return (this.numbers && numbersIn(this.numbers)) ?? (this.#widget.status === 'idle' ? this.#table.numbers : undefined);
  }

  protected override render(): TemplateResult {
    const ruler = html`<div class="ruler"></div>`;
    const read = this.#numbers;
    if (!read || !this.#widget.language.ready) return this.#widget.render(() => this.#ofDocument(), '', ruler);
    const chart = chartOfNumbers(read.numbers, this.max, this.#messages);
    return html`<div class="root" data-words lang=${this.#widget.language.tag}>${ruler}${this.#drawn(chart, read.numbers.name !== undefined, read.leftOut > 0 ? [this.#messages.valuesLeftOut(read.leftOut)] : [])}<p class="hidden" role="status">${this.#widget.announce.text}</p></div>`;
  }

  #ofDocument(): unknown {
    const { matrix } = this;
    if (!matrix) return nothing;
    const { text } = this.#widget;
    const { levels } = matrix;
    const target = levels.find(({ id }) => id === this.target);
    const level = target ?? levels.find(({ id }) => id === this.level) ?? levels[0];
    const { people, notes } = this.#people.of(matrix, this.#messages);
    if (!level && people.length === 0) return html`<p class="state" part="status">${this.#messages.none}</p>`;
    const profile = profileOf(matrix, level?.id, people.map(({ ratings }) => ratings), this.category);
    const chart = chartOf(profile, level, people.map(({ name }) => name), { messages: this.#messages, text });
    return html`
      ${level && !target && levels.length > 1 ? choice(this.#messages.level, levels.map(({ id, name }) => ({ id, name: text(name) })), level.id, (id) => this.#choose(id ?? level.id)) : nothing}
      ${this.#drawn(chart, true, notes)}
    `;
  }

  #drawn(chart: Chart, titled: boolean, notes: readonly unknown[]): TemplateResult {
    const shaped = hasShape(chart);
    const fits = shaped && fitsChart(chart);
    const open = !fits || this.#print.printing || this.#open;
    return html`
      ${titled ? heading(this.headingLevel, html`<bdi>${chart.name}</bdi>`) : nothing}
      ${fits ? this.#figure(chart) : nothing}
      ${[...limitsOf(chart, this.#messages), ...notes].map((it) => html`<p class="note" part="left-out"><bdi>${it}</bdi></p>`)}
      <details part="table" ?open=${open} @toggle=${this.#onToggle}><summary><bdi>${this.#messages.table}</bdi></summary>${table(chart)}</details>
      ${chart.about === undefined || !shaped ? nothing : html`<p class="about" id="about"><bdi>${chart.about}</bdi></p>`}
      ${this.#export.render(chart)}
    `;
  }

  #figure(chart: Chart): TemplateResult {
    const plan = this.#planFor(chart.axes.map(({ name }) => name));
    const context: ValuesContext = {
      messages: this.#messages,
      chart,
      plan,
      drawn: Math.min(chart.series.length, MOST_SERIES),
      axis: this.#shown.of(plan),
      onPoint: (event) => this.#shown.point(event, plan),
      onKey: (event) => this.#shown.press(event, plan),
      onFocus: () => this.#shown.focus(),
    };
    return html`${legend(context)}
      <div class="figure">${drawing(context)}</div>
      ${values(context)} ${plan.numbered ? key(context) : nothing}`;
  }

  #planFor(names: readonly string[]): Plan {
    const width = (this.#layout.ems || USUAL_EMS) * UNIT;
    const key = JSON.stringify([width, names]);
    if (this.#plan?.key !== key) this.#plan = { key, plan: planOf(names, width) };
    return this.#plan.plan;
  }

  #choose(id: string): void {
    this.#widget.source.selectLevel(id);
    void this.updateComplete.then(() => this.#widget.announce.say(this.shadowRoot?.querySelector('[part=chart]')?.getAttribute('aria-label') ?? ''));
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    // On paper it is open, and the reader's choice stays as it was.
    if (!this.#print.printing) this.#open = (currentTarget as HTMLDetailsElement).open;
  };

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
