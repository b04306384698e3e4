import type { Details, DetailsContext, DetailsHost } from './skill-matrix.details.js';
import { dress } from '../../ui/dress.js';
import { styles } from './skill-matrix.styles.js';

type Code = typeof import('./skill-matrix.on-demand.js');

/**
 * What a reader needs after the first drawing (details, filters, paper), asked for as soon as that is done.
 *
 * Where it does not come, `onMissing` tells the reader; the next wish asks again.
 */
export class OnDemand {
  details: Details | undefined;
  code: Code | undefined;
  readonly #host: DetailsHost;
  readonly #context: DetailsContext;
  readonly #onMissing: () => void;
  #coming: Promise<unknown> | undefined;
  #failed = false;

  constructor(host: DetailsHost, context: DetailsContext, onMissing: () => void) {
    this.#host = host;
    this.#context = context;
    this.#onMissing = onMissing;
  }

  /** Gives the host's root every sheet that is there, also when it has come into another document. */
  dress(root = this.#host.renderRoot as ShadowRoot): void {
    dress(root, [...styles, ...(this.code?.styles ?? [])]);
  }

  /** To be called when something is drawn. */
  prepare(): void {
    if (!this.#coming) whenIdle(() => void this.load());
  }

  load(): Promise<unknown> {
    return (this.#coming ??= import('./skill-matrix.on-demand.js').then((code) => {
      this.code = code;
      this.details = new code.Details(this.#host, this.#context);
      this.dress();
      this.#host.requestUpdate();
    }, () => {
      // Kept as it is until the reader wants something: `prepare` is called with every drawing.
      this.#failed = true;
      this.#onMissing();
    }));
  }

  /** Runs `use` as soon as the details are drawn, which is at once but for the first moments. */
  async withDetails(use: (details: Details) => unknown): Promise<void> {
    if (!this.details) {
      if (this.#failed) this.#coming = undefined;
      this.#failed = false;
      await this.load();
      await this.#host.updateComplete;
    }
    if (this.details) await use(this.details);
  }
}

/** Safari has no idle callback. */
const whenIdle = (callback: () => void): unknown => ('requestIdleCallback' in window ? requestIdleCallback(callback, { timeout: 500 }) : setTimeout(callback, 50));
