import { whenIdle } from '../../data/patience.js';
import type { Interaction } from './skill-matrix.on-demand.js';
import type { MatrixParts } from './skill-matrix.parts.js';
import type { RatedHost } from './skill-matrix.ratings.js';

/**
 * What a reader needs after the first drawing (details, keys, filters, paper), asked for as soon as that is done.
 *
 * Where it does not come, the reader is told; the next wish asks again.
 */
export class OnDemand {
  /** Undefined until it is there. */
  code: Interaction | undefined;
  readonly #host: RatedHost;
  readonly #parts: MatrixParts;
  #coming: Promise<unknown> | undefined;
  #failed = false;

  constructor(host: RatedHost, parts: MatrixParts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** To be called when something is drawn. */
  prepare(): void {
    if (!this.#coming) whenIdle(() => void this.load());
  }

  load(): Promise<unknown> {
    return (this.#coming ??= import('./skill-matrix.on-demand.js').then(
      ({ Interaction }) => {
        this.code = new Interaction(this.#host, this.#parts);
        this.#host.requestUpdate();
      },
      () => {
        // Kept as it is until the reader wants something: `prepare` is called with every drawing.
        this.#failed = true;
        this.#parts.tell(this.#parts.widget.messages.partMissing);
      },
    ));
  }

  /** Runs `wish` as soon as the code is there and drawn, which is at once but for the first moments; undefined where it does not come. */
  async use<T>(wish: (code: Interaction) => T): Promise<Awaited<T> | undefined> {
    if (!this.code) {
      if (this.#failed) this.#coming = undefined;
      this.#failed = false;
      await this.load();
      await this.#host.updateComplete;
    }
    return this.code && (await wish(this.code));
  }
}
