import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many times its font size a widget is narrow: one thing at a time. */
const NARROW = 40;

/** How wide an element is, in its own letters: live, and known before the first drawing. */
export class LayoutController implements ReactiveController {
  /** Width in `em`, rounded down; 0 while it is not drawn. */
  ems = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #box: HTMLElement | undefined;
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
    this.#box = element as HTMLElement | undefined;
    if (element) this.#observer.observe(element);
  };

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const box = this.#box ?? this.#host;
    // Both before `zoom` and transforms: a page may enlarge a widget, which then has no more room for its letters.
    const ems = Math.floor(box.offsetWidth / parseFloat(getComputedStyle(box).fontSize));
    if (ems === this.ems) return;
    this.ems = ems;
    this.#host.requestUpdate();
  }
}
