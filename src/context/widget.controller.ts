import { html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues, type ReactiveController, type TemplateResult } from 'lit';
import { whenIdle } from '../data/patience.js';
import type { Kind } from '../data/kind.js';
import { matrices, type SourceState } from '../data/resource.js';
import { matrixWords } from '../locale/en/matrix.js';
import type { Messages } from '../locale/messages/matrix.js';
import type { Words } from '../locale/tables.js';
import type { Problem } from '../model/problems.js';
import type { Matrix, Text } from '../model/types.js';
import { AnnounceController } from '../ui/announce.controller.js';
import { dress } from '../ui/dress.js';
import { LanguageController } from './language.js';
import { settleLevel } from './level.js';
import type { OwnerTeller } from './owner.js';
import { SourceController, type LoadEvent, type SourceHost } from './source.controller.js';
import { SkillLoadEvent } from './source.events.js';
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

const IDLE = { name: 'idle' } as const;

/** What every kind of document has. */
interface Named {
  readonly lang?: string;
}

/**
 * What a widget of a document is besides its content: where the document comes from, its states drawn and told, the level
 * that all widgets of a source share, and a sheet that follows it into another document.
 *
 * The widget calls `prepare` (or `resolve` and `settle`) in `willUpdate`, `render` in `render`, `dress` where its root is made
 * or comes into another document, and `moved` in `connectedMoveCallback`.
 */
export class WidgetController<T extends Named = Matrix> implements ReactiveController {
  readonly source: SourceController<T>;
  readonly language: LanguageController;
  /** The words of a part in the language of the place. */
  readonly words: Words;
  readonly announce: AnnounceController;
  readonly #host: WidgetHost;
  #styles: readonly CSSResult[];
  readonly #ofStates: ((words: Words, ofMatrix: Messages) => Messages) | undefined;
  readonly #teller: StateTeller;
  #owner: OwnerTeller | undefined;
  #coming: Promise<unknown> | undefined;

  /** @param kind of a widget of another document than a matrix; with the event that one has come, and the words for its states */
  constructor(host: WidgetHost, styles: readonly CSSResult[], kind = matrices as unknown as Kind<T>, loadEvent = SkillLoadEvent as unknown as LoadEvent<T>, ofStates?: (words: Words, ofMatrix: Messages) => Messages) {
    this.#host = host;
    this.#styles = styles;
    this.#ofStates = ofStates;
    this.language = new LanguageController(host);
    this.words = this.language.words;
    this.source = new SourceController(host, kind, loadEvent);
    this.announce = new AnnounceController(host);
    this.#teller = new StateTeller(this.source, this.announce);
    host.addController(this);
  }

  get status(): SourceState['name'] {
    const { name } = this.source.state;
    return this.language.ready || name === 'idle' ? name : 'loading';
  }

  /** What is drawn: nothing before its words have come. */
  get #state(): SourceState<T> {
    return this.language.ready ? this.source.state : IDLE;
  }

  get document(): T | undefined {
    const state = this.#state;
    return 'document' in state ? state.document : undefined;
  }

  get problems(): readonly Problem[] {
    const state = this.#state;
    return 'problems' in state ? state.problems : 'failure' in state && state.failure.problem ? [state.failure.problem] : [];
  }

  /** A text of the document in the reader's language; '' for none. */
  readonly text = (text: Text | undefined): string => this.language.read(text, this.document?.lang);

  /** To be called in `willUpdate`, before anything of the document is read: looks where it comes from. */
  resolve(changed: PropertyValues): void {
    if (changed.has('src') || changed.has('data') || changed.has('credentials')) this.source.resolve();
  }

  /**
   * To be called in `willUpdate` after `resolve`: tells the state, and settles the level.
   *
   * @param columns what can be the level
   * @param ready what is said of a document that is there
   */
  settle(changed: PropertyValues, columns: readonly { readonly id: string }[] | undefined, ready: string): void {
    if (this.language.ready) this.#teller.tell(this.#messages, ready);
    settleLevel(this.#host, this.source, columns && ((id) => columns.some((column) => column.id === id)), changed.has('level'));
  }

  /** Both, for a widget of levels. To be called in `willUpdate`, before anything of the document is read. */
  prepare(this: WidgetController, changed: PropertyValues): void {
    this.resolve(changed);
    const { document: matrix } = this;
    this.settle(changed, matrix?.levels, matrix ? this.messages.ready(this.text(matrix.name)) : '');
  }

  /**
   * The whole of the widget: the state, what is said aloud, and the page's own words until there is something better.
   *
   * @param look classes of the root
   * @param first stands before the state
   */
  render(content: () => unknown, look = '', first: unknown = nothing): TemplateResult {
    // The page's own words stand outside of the root, which takes little of the page's look, and below it: where they go, nothing moves.
    return html`<div class="root ${look}" data-words lang=${this.language.tag}>
      ${first}
      ${drawState(this.#messages, this.#state, {
        quiet: !this.source.tells,
        retry: () => void this.source.reload(),
        owner: this.#owner,
        content,
      })}
      <p class="hidden" role="status">${this.announce.text}</p>
    </div>${this.document ? nothing : html`<slot></slot>`}`;
  }

  dress(root: ShadowRoot | null = this.#host.shadowRoot): void {
    if (root) dress(root, this.#styles);
  }

  /** Adds the sheets of code that has come later. */
  addStyles(styles: readonly CSSResult[]): void {
    this.#styles = [...this.#styles, ...styles];
    this.dress();
  }

  /** The words that all widgets share. */
  get messages(): Messages {
    return this.words('matrix', matrixWords);
  }

  /** What is said of the states of its document. */
  get #messages(): Messages {
    return this.#ofStates?.(this.words, this.messages) ?? this.messages;
  }

  moved(): void {
    this.language.moved();
    this.source.moved();
  }

  hostUpdated(): void {
    // After the drawing, and not only when something has failed: then it may be the network that has.
    if (!this.#coming && this.status !== 'idle' && this.status !== 'loading') whenIdle(() => void this.loadOwner());
  }

  /** Fetches what the owner of the page is told; where it does not come, readers have been told all that they need, and the next drawing asks again. */
  loadOwner(): Promise<unknown> {
    return (this.#coming ??= import('./owner.js').then(
      ({ OwnerTeller: Teller }) => {
        this.#owner = new Teller(this.words);
        this.#host.requestUpdate();
      },
      () => (this.#coming = undefined),
    ));
  }
}
