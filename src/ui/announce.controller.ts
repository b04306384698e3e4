import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The text of an element's one live region: what is said last is said once, after the reader pauses. */
export class AnnounceController implements ReactiveController {
  text = '';
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `text` after `delay` milliseconds, unless something else is to be said before. */
  say(text: string, delay = 0): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // A repeated sentence is a new one to the reader: a no-break space makes it differ.
      this.text = text === this.text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, delay);
  }
}
