import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { PartController } from '../../context/part.controller.js';
import { provide } from '../../context/provide.js';
import { sourceProperties, WidgetController } from '../../context/widget.controller.js';
import type { SourceState } from '../../data/resource.js';
import { pageWords } from '../../locale/en/page.js';
import type { Problem } from '../../model/problems.js';
import type { Matrix } from '../../model/types.js';
import { headingLevel } from '../../ui/heading.js';
import { styles } from './skill-page.styles.js';
import { navigation, sectionOf, type PageContext } from './skill-page.templates.js';
import { hasSection, sectionsIn } from './skill-page.view.js';

/**
 * A role's whole page: summary, technology stack, focus, skill matrix, requirement profile, career track, grade calculator, questions and answers.
 *
 * ```html
 * <skill-page src="ml-engineer.json"><a href="ml-engineer.html">The ML Engineer role</a></skill-page>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillLevelChangeEvent} skill-level-change - The reader has chosen a level in one of the sections.
 * @fires {SkillRateEvent} skill-rate - The reader has answered in the calculator.
 * @fires {SkillGradeChangeEvent} skill-grade-change - The answers come to another grade.
 * @fires {SkillBeforeSaveEvent} skill-before-save - A change is about to be kept in this browser.
 * @fires {SkillAssessmentSaveEvent} skill-assessment-save - The reader's changes are kept in this browser.
 *
 * @csspart navigation - Links to the sections.
 * @csspart section - A section; with its name: `summary`, `stack`, `focus`, `matrix`, `profile`, `track`, `calculator`, `faq`.
 * @csspart banner - The word that the document is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading.
 *
 * @cssprop --skill-accent - The one colour.
 * @cssprop --skill-surface - Behind the matrix's sticky header.
 * @cssprop --skill-sticky-top - Height of a bar that the page keeps at its top.
 * @cssprop --skill-min-block-size - Space to reserve while the document loads.
 */
export class SkillPage extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    ...sourceProperties,
    sections: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    updateUrl: { type: Boolean, attribute: 'update-url' },
    matrixHref: { attribute: 'matrix-href' },
  };

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses anywhere. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;
  /** What to show, in this order: `summary stack focus matrix profile track calculator faq`, which is also the default. */
  declare sections: string;
  /** Level of the role's name in the page's outline, 1 to 4; sections are one below it. */
  declare headingLevel: number;
  /** Keeps the page's own address at the matrix's open cell. */
  declare updateUrl: boolean;
  /** Address of a page that shows the matrix, for links where this one does not. */
  declare matrixHref: string | undefined;

  readonly #widget = new WidgetController(this, styles);
  readonly #provide = provide(this, this.#widget.source, true);

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.sections = '';
    this.headingLevel = 2;
    this.updateUrl = false;
    // An item of a section, such as a question, is the section's own to find.
    new PartController(this, (part, item) => item === undefined && this.#show(part));
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
    const root = this.shadowRoot ?? this.attachShadow(SkillPage.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.prepare(changed);
    this.#provide();
    if (!changed.has('sections')) return;
    for (const name of sectionsIn(this.sections).unknown) console.warn(`skill-matrix: sections="${name}" is no section of <skill-page>; it is left aside.`, this);
  }

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const { matrix, updateUrl, matrixHref } = this;
    if (!matrix) return nothing;
    const sections = sectionsIn(this.sections).sections.filter((section) => hasSection(matrix, section));
    const context: PageContext = { messages: this.#widget.words('page', pageWords), matrix: matrix.id, headingLevel: headingLevel(this.headingLevel), updateUrl, matrixHref };
    const [first, ...rest] = sections;
    // The navigation comes after the role's name, and before whatever else stands first.
    return html`<div class="page">
      ${first === 'summary' ? sectionOf(context, first) : nothing} ${sections.length > 2 ? navigation(context, first === 'summary' ? rest : sections) : nothing}
      ${(first === 'summary' ? rest : sections).map((section) => sectionOf(context, section))}
    </div>`;
  }

  /** Leads to a section. @returns whether there is such a one */
  #show(part: string): boolean {
    const section = [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find((it) => it.dataset['section'] === part);
    if (!section) return false;
    section.tabIndex = -1;
    section.addEventListener('blur', () => section.removeAttribute('tabindex'), { once: true });
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
    return true;
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
