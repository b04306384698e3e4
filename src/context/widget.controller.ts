import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type ReactiveController, type TemplateResult } from 'lit';
import { whenIdle } from '../data/patience.js';
import type { SourceState } from '../data/resource.js';
import { en } from '../locale/en.js';
import { textIn } from '../locale/text.js';
import type { Failure } from '../model/failures.js';
import type { Problem } from '../model/problems.js';
import type { Matrix, Text } from '../model/types.js';
import { AnnounceController } from '../ui/announce.controller.js';
import { dress } from '../ui/dress.js';
import { speaksFor } from './language.js';
import { settleLevel } from './level.js';
import { SourceController, type SourceHost } from './source.controller.js';
import { drawState } from './states.js';
import { StateTeller } from './teller.js';

export interface WidgetHost extends SourceHost {
  readonly hasUpdated: boolean;
  readonly shadowRoot: ShadowRoot | null;
}

/** The properties that every widget of a document has; to be spread into its own. */
export const sourceProperties = {
  src: {},
  level: {},
  credentials: {},
  data: { attribute: false },
} as const satisfies PropertyDeclarations;

type Owner = typeof import('./owner.js');

/**
 * What a widget of a document is besides its content: where the document comes from, its states drawn and told, the level
 * that all widgets of a source share, and a sheet that follows it into another document.
 *
 * The widget calls `prepare` in `willUpdate`, `render` in `render`, `dress` where its root is made or comes into another
 * document, and `moved` in `connectedMoveCallback`.
 */
export class WidgetController implements ReactiveController {
  readonly source: SourceController;
  readonly announce: AnnounceController;
  readonly #host: WidgetHost;
  readonly #styles: readonly CSSResult[];
  readonly #teller: StateTeller;
  #owner: Owner | undefined;
  #ownerAsked = false;

  constructor(host: WidgetHost, styles: readonly CSSResult[]) {
    this.#host = host;
    this.#styles = styles;
    this.source = new SourceController(host);
    this.announce = new AnnounceController(host);
    this.#teller = new StateTeller(this.source, this.announce);
    host.addController(this);
  }

  get status(): SourceState['name'] {
    return this.source.state.name;
  }

  get matrix(): Matrix | undefined {
    const { state } = this.source;
    return 'matrix' in state ? state.matrix : undefined;
  }

  get problems(): readonly Problem[] {
    const { state } = this.source;
    return 'problems' in state ? state.problems : 'failure' in state && state.failure.problem ? [state.failure.problem] : [];
  }

  /** A text of the document in the reader's language; '' for none. */
  readonly text = (text: Text | undefined): string => textIn(text, speaksFor(this.#host), this.matrix?.lang);

  /** To be called in `willUpdate`, before anything of the document is read. */
  prepare(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('data') || changed.has('credentials')) this.source.resolve();
    const { matrix } = this;
    this.#teller.tell(en, matrix ? en.ready(this.text(matrix.name)) : '');
    settleLevel(this.#host, this.source, matrix && ((id) => matrix.levels.some((level) => level.id === id)), changed.has('level'));
  }

  /** The whole of the widget: the page's own words until there is something better, the state, and what is said aloud. */
  render(content: () => unknown): TemplateResult {
    return html`<div class="root">
      ${drawState(en, this.source.state, {
        quiet: !this.source.tells,
        retry: () => void this.source.reload(),
        forOwner: (failure: Failure) => this.#owner?.forOwner(failure),
        leftOut: (problems) => this.#owner?.leftOut(problems),
        content,
        // A document without skills may have levels, a stack and questions.
        empty: content,
      })}
      <p class="hidden" role="status">${this.announce.text}</p>
    </div>${this.matrix ? nothing : html`<slot></slot>`}`;
  }

  dress(root: ShadowRoot | null = this.#host.shadowRoot): void {
    if (root) dress(root, this.#styles);
  }

  moved(): void {
    this.source.moved();
  }

  hostUpdated(): void {
    if (this.#ownerAsked || this.status === 'idle' || this.status === 'loading') return;
    this.#ownerAsked = true;
    // After the drawing, and not only when something has failed: then it may be the network that has.
    whenIdle(() =>
      void import('./owner.js').then(
        (owner) => {
          this.#owner = owner;
          this.#host.requestUpdate();
        },
        // Asked for again with the next drawing: readers have been told all that they need.
        () => (this.#ownerAsked = false),
      ),
    );
  }
}
