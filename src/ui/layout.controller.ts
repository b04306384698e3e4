import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many times its font size a widget is narrow: one thing at a time. */
const NARROW = 40;

/** How wide an element is, in its own letters: live, and known before the first drawing. */
export class LayoutController implements ReactiveController {
  /** Width in `em`, rounded down; 0 while it is not drawn. */
  ems = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #box: Element | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.ems > 0 && this.ems < NARROW;
  }

  hostConnected(): void {
    this.#measure();
  }

  /** An inner box is watched, since a page may leave the host itself inline; one whose width does not hang on what is drawn. */
  readonly watch = (element: Element | undefined): void => {
    this.#observer.disconnect();
    this.#box = element;
    if (element) this.#observer.observe(element);
  };

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const { width } = (this.#box ?? this.#host).getBoundingClientRect();
    const ems = Math.floor(width / parseFloat(getComputedStyle(this.#host).fontSize));
    if (ems === this.ems) return;
    this.ems = ems;
    this.#host.requestUpdate();
  }
}
