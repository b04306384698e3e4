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

  /**
   * Says `text` after `delay` milliseconds, unless something else is to be said before; no text only takes that back.
   *
   * Never at once: a screen reader must have met the region before its text changes, or it says nothing.
   */
  say(text: string, delay = 150): void {
    clearTimeout(this.#timer);
    if (text === '') return;
    this.#timer = setTimeout(() => {
      // A repeated sentence is a new one to the reader: a no-break space makes it differ.
      this.text = text === this.text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
    }, delay);
  }
}
