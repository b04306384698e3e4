import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many times its font size a widget is narrow: one thing at a time. */
const NARROW = 40;

/** How wide an element is, in its own letters: live, and known before the first drawing. */
export class LayoutController implements ReactiveController {
  narrow = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #box: Element | undefined;
  readonly #observer = new ResizeObserver(() => this.#measure());

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
  }

  /** The inner box is watched, since a page may leave the host itself inline. */
  readonly watch = (element: Element | undefined): void => {
    this.#observer.disconnect();
    this.#box = element;
    if (element) this.#observer.observe(element);
  };

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const width = (this.#box ?? this.#host).getBoundingClientRect().width;
    const narrow = width > 0 && width < NARROW * parseFloat(getComputedStyle(this.#host).fontSize);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
