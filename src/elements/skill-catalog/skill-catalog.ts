import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SkillCatalogLoadEvent } from '../../context/catalog.events.js';
import type { FragmentHost } from '../../context/fragment.controller.js';
import { WidgetController } from '../../context/widget.controller.js';
import { catalogs } from '../../data/catalogs.js';
import type { SourceState } from '../../data/resource.js';
import { formatRole } from '../../domain/deep-link.js';
import { catalogWords } from '../../locale/en/catalog.js';
import type { CatalogMessages } from '../../locale/messages/catalog.js';
import { stateWords } from '../../locale/messages/states.js';
import { asText, type Sentence } from '../../locale/sentence.js';
import type { Speaks } from '../../locale/text.js';
import type { Catalog, CatalogRole } from '../../model/catalog.js';
import type { Problem } from '../../model/problems.js';
import { heading, headingLevel } from '../../ui/heading.js';
import { PrintController } from '../../ui/print.controller.js';
import { said } from '../../ui/said.js';
import { RoleChoice } from './skill-catalog.choice.js';
import { FamilyFolds } from './skill-catalog.folds.js';
import { RoleReadings } from './skill-catalog.readings.js';
import { styles } from './skill-catalog.styles.js';
import * as parts from './skill-catalog.templates.js';
import { CatalogReader, rolesIn, type CatalogView, type ReadText } from './skill-catalog.view.js';

/**
 * The roles of a company by family, to be searched; choosing one shows it in the widgets of the page, or leads to its own page.
 *
 * ```html
 * <skill-catalog src="catalog.json"><a href="roles.html">All roles</a></skill-catalog>
 * <skill-page src="ml-engineer.json"><a href="ml-engineer.html">The ML Engineer role</a></skill-page>
 * ```
 *
 * @slot - Shown until there is something better.
 *
 * @fires {SkillCatalogLoadEvent} skill-catalog-load - A catalog has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 * @fires {SkillBeforeRoleChangeEvent} skill-before-role-change - The reader is about to choose a role; cancel it to leave the page as it is.
 * @fires {SkillRoleChangeEvent} skill-role-change - The reader has chosen a role, and the widgets of the page have its address.
 *
 * @csspart toolbar - The search and what it has found.
 * @csspart search - The search field.
 * @csspart counter - How many roles are shown.
 * @csspart counting - How many roles have been counted, while they are.
 * @csspart family - A family.
 * @csspart role - A role; with `current` where the page shows it.
 * @csspart link - A role's name.
 * @csspart counts - What its matrix counts; with `failed`.
 * @csspart found - The skills by which it was found.
 * @csspart nothing-found - That no role matches.
 * @csspart note - That a link leads to no role.
 * @csspart banner - The word that the catalog is out of date.
 * @csspart problems - The word that entries could not be shown.
 * @csspart error - Why nothing can be shown.
 * @csspart status - That it is loading, or that there are no roles.
 *
 * @cssprop --skill-accent - The one colour.
 * @cssprop --skill-min-block-size - Space to reserve while the catalog loads.
 */
export class SkillCatalog extends LitElement implements FragmentHost {
  static readonly version: string = '0.1.0';
  static override styles = styles;
  static override properties = {
    src: {},
    credentials: {},
    data: { attribute: false },
    query: {},
    selected: {},
    counts: { type: Boolean },
    updateUrl: { type: Boolean, attribute: 'update-url' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The catalog's address, resolved against the page's; those of its roles are resolved against it. */
  declare src: string | undefined;
  /** As in `fetch`; for the roles too that are counted. */
  declare credentials: string;
  /** The catalog itself, instead of an address. */
  declare data: unknown;
  /** What is searched for. */
  declare query: string;
  /** Id of the role that is shown; initially what the attribute says, else what the widgets of the page show, then what the reader chooses. */
  declare selected: string | undefined;
  /** Counts the skills of each role that comes into view: its matrix is loaded for that, four at a time. Without it the reader can ask for it. */
  declare counts: boolean;
  /** Keeps the page's own address at the chosen role. */
  declare updateUrl: boolean;
  /** Level of the catalog's name in the page's outline, 1 to 5; families are one below it. */
  declare headingLevel: number;

  readonly #widget = new WidgetController<Catalog>(this, styles, catalogs, SkillCatalogLoadEvent, (words, ofMatrix) => stateWords(ofMatrix, words('catalog', catalogWords).states));
  readonly #print = new PrintController(this);
  readonly #readings = new RoleReadings(this, this.#widget.source);
  readonly #choice = new RoleChoice(this, this.#widget.source, {
    chosen: (role) => this.#tell(undefined, this.#messages.chosen(this.#widget.text(role.name))),
    unknown: (id) => this.#tell(this.#messages.unknownRole(id)),
  });
  #reader: CatalogReader | undefined;
  #speaks: Speaks | undefined;
  #view: CatalogView | undefined;
  #note: Sentence | undefined;
  readonly #folds = new FamilyFolds();
  #counting = false;

  constructor() {
    super();
    this.credentials = 'same-origin';
    this.query = '';
    this.counts = this.updateUrl = false;
    this.headingLevel = 2;
  }

  /** The catalog as it has been read; undefined while there is none. */
  get catalog(): Catalog | undefined {
    return this.#widget.document;
  }

  /** What the widget is doing: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#widget.status;
  }

  /** What is wrong in the catalog. */
  get problems(): readonly Problem[] {
    return this.#widget.problems;
  }

  /** @internal */
  get matrixId(): string | undefined {
    return this.catalog && '';
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
    const root = this.shadowRoot ?? this.attachShadow(SkillCatalog.shadowRootOptions);
    this.#widget.dress(root);
    return root;
  }

  get #messages(): CatalogMessages {
    return this.#widget.words('catalog', catalogWords);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#widget.resolve(changed);
    const { catalog } = this;
    this.#widget.settle(changed, undefined, catalog ? this.#messages.ready(this.#widget.text(catalog.name), rolesIn(catalog).length) : '');
    this.#choice.settle(changed.has('selected'));
    const before = this.#reader?.catalog;
    const { speaks } = this.#widget.language;
    if (catalog !== before || speaks !== this.#speaks) this.#reader = catalog && new CatalogReader(catalog, this.#text);
    this.#speaks = speaks;
    if (!catalog) this.#readings.clear();
    const isCurrent = this.#choice.current();
    this.#view = this.#reader?.view({ query: this.query ?? '', readings: this.#readings.readings, isCurrent });
    if (catalog !== before) this.#folds.begin(catalog, isCurrent);
    if (this.#counting && !this.#readings.busy) this.#sayCounted();
  }

  readonly #text: ReadText = (text, lang) => this.#widget.language.read(text, lang ?? this.catalog?.lang);

  protected override render(): TemplateResult {
    return this.#widget.render(() => this.#content());
  }

  #content(): unknown {
    const { catalog } = this;
    const view = this.#view;
    if (!catalog || !view) return nothing;
    const name = this.#widget.text(catalog.name);
    const level = headingLevel(this.headingLevel);
    return html`
      ${name === '' ? nothing : html`<div class="head">${heading(level, html`<bdi>${name}</bdi>`)}${view.total > 0 ? html`<p><bdi>${this.#messages.size(view.total, view.named)}</bdi></p>` : nothing}</div>`}
      ${this.#note ? html`<p class="banner" part="note"><bdi>${said(this.#note)}</bdi></p>` : nothing}
      ${view.total === 0 ? html`<p class="state" part="status">${this.#messages.none}</p>` : this.#roles(view, name === '' ? level : level + 1)}
    `;
  }

  #roles(view: CatalogView, level: number): TemplateResult {
    const context: parts.CatalogContext = {
      messages: this.#messages,
      headingLevel: level,
      several: view.named > 1,
      // Absolute, since a page may have a `<base>`: a fragment alone would lead to that.
      hrefOf: ({ id, href }) => href ?? new URL(formatRole(id), location.href).href,
      onPress: (event, role) => this.#choice.press(event, role),
      onRetry: (role) => this.#retry(role),
      fold: view.many ? { isOpen: (id) => view.searching || this.#print.printing || this.#folds.isOpen(id), onToggle: (id, open) => this.#onToggle(id, open) } : undefined,
    };
    return html`
      ${parts.tools(this.#messages, view, {
        query: this.query ?? '',
        busy: this.#counting,
        onSearch: (query) => this.#search(query),
        onClear: () => this.#press(''),
        onReadAll: () => this.#count(rolesIn(this.#reader!.catalog), this.renderRoot.querySelector('input')),
        onFold: view.many ? (open) => this.#foldAll(open) : undefined,
      })}
      ${view.families.length === 0 ? parts.nothingFound(this.#messages, view.suggestions, (suggestion) => this.#press(suggestion)) : parts.families(context, view.families)}
    `;
  }

  #search(query: string): void {
    this.query = query;
    void this.updateComplete.then(() => {
      const { families = [], shown = 0, total = 0 } = this.#view ?? {};
      this.#widget.announce.say(families.length === 0 ? this.#messages.nothingFound : this.#messages.shown(shown, total), 500);
    });
  }

  /** By a button, which goes away by being pressed: the field takes the focus. */
  #press(query: string): void {
    this.#search(query);
    this.renderRoot.querySelector('input')?.focus();
  }

  /** By a button that goes away by being pressed. @param next takes the focus */
  #count(roles: readonly CatalogRole[], next: HTMLElement | null | undefined): void {
    next?.focus();
    this.#counting = true;
    this.requestUpdate();
    this.#readings.ask(roles.map(({ src }) => src));
  }

  #retry(role: CatalogRole): void {
    this.#count([role], [...this.renderRoot.querySelectorAll<HTMLElement>('[data-src]')].find((it) => it.dataset['src'] === role.src)?.querySelector('a'));
  }

  #sayCounted(): void {
    this.#counting = false;
    const { read = 0, failed = 0 } = this.#view ?? {};
    this.#widget.announce.say(this.#messages.readEnd(read, failed));
  }

  #tell(note: Sentence | undefined, spoken = note && asText(note)): void {
    this.#note = note;
    this.requestUpdate();
    this.#widget.announce.say(spoken ?? '');
  }

  #onToggle(id: string, open: boolean): void {
    // On paper and in a search all is unfolded, and the reader's choice stays as it was.
    if (this.#print.printing || this.#view?.searching || open === this.#folds.isOpen(id)) return;
    this.#folds.set(id, open);
    this.requestUpdate();
  }

  #foldAll(open: boolean): void {
    this.#folds.setAll(this.catalog, open);
    this.requestUpdate();
  }

  /** Loads the catalog again, past every cache. */
  reload(): Promise<void> {
    return this.#widget.source.reload();
  }
}
