import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { settleLevel } from '../../context/level.js';
import { provide } from '../../context/provide.js';
import { SourceController } from '../../context/source.controller.js';
import { SkillLoadEvent } from '../../context/source.events.js';
import { sourceProperties } from '../../context/widget.controller.js';
import { ResourceCache } from '../../data/cache.js';
import { matrices, type SourceState } from '../../data/resource.js';
import type { Matrix } from '../../model/types.js';

/**
 * Gives everything inside it one document and one selected level, apart from the rest of the page. Draws nothing itself.
 *
 * ```html
 * <skill-provider src="ml-engineer.json">
 *   <skill-focus></skill-focus>
 *   <skill-matrix><a href="ml-engineer.html">The ML Engineer skill matrix</a></skill-matrix>
 * </skill-provider>
 * ```
 *
 * @slot - What it gives the document to: widgets at any depth, those within other elements' shadow roots too.
 *
 * @fires {SkillLoadEvent} skill-load - A document has been read.
 * @fires {SkillErrorEvent} skill-error - It could not be loaded.
 * @fires {SkillProblemEvent} skill-problem - Something is wrong in it.
 */
export class SkillProvider extends LitElement {
  static readonly version: string = '0.1.0';
  static override styles = css`
    :host {
      display: contents;
    }
  `;
  static override properties = sourceProperties;

  /** The document's address, resolved against the page's. */
  declare src: string | undefined;
  /** The selected level's id; initially what the attribute says, then what the reader chooses in any widget inside. */
  declare level: string | undefined;
  /** As in `fetch`. */
  declare credentials: string;
  /** The document itself, instead of an address. */
  declare data: unknown;

  readonly #source = new SourceController(this, matrices, SkillLoadEvent, new ResourceCache());
  readonly #provide = provide(this, this.#source, false);

  constructor() {
    super();
    this.credentials = 'same-origin';
  }

  /** The document as it has been read; undefined while there is none. */
  get matrix(): Matrix | undefined {
    const { state } = this.#source;
    return 'document' in state ? state.document : undefined;
  }

  /** What the document is doing: idle, loading, ready, empty, stale or error. */
  get status(): SourceState['name'] {
    return this.#source.state.name;
  }

  /** @internal */
  connectedMoveCallback(): void {
    this.#source.moved();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('data') || changed.has('credentials')) this.#source.resolve();
    const { matrix } = this;
    settleLevel(this, this.#source, matrix && ((id) => matrix.levels.some((level) => level.id === id)), changed.has('level'));
    this.#provide();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  /** Loads the document again, past every cache. */
  reload(): Promise<void> {
    return this.#source.reload();
  }
}
