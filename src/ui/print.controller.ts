import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed: paper has no popovers, and nothing on it can be unfolded. */
export class PrintController implements ReactiveController {
  printing = false;
  readonly #host: ReactiveControllerHost;
  #media: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Both: the events come in time for what is drawn in them to be on paper, the query also where paper is only emulated.
    this.#media = matchMedia('print');
    this.#media.addEventListener('change', this.#onChange);
    addEventListener('beforeprint', this.#onChange);
    addEventListener('afterprint', this.#onChange);
    this.printing = this.#media.matches;
  }

  hostDisconnected(): void {
    this.#media?.removeEventListener('change', this.#onChange);
    removeEventListener('beforeprint', this.#onChange);
    removeEventListener('afterprint', this.#onChange);
  }

  readonly #onChange = ({ type }: Event): void => {
    const printing = type === 'beforeprint' || (type === 'change' && this.#media?.matches === true);
    if (printing === this.printing) return;
    this.printing = printing;
    this.#host.requestUpdate();
  };
}
