import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Below this many times its font size a widget is narrow: one thing at a time. */
const NARROW = 40;

export interface LayoutHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * How wide an element is, in its own letters: live, and known before the first drawing.
 *
 * An inner box, `.ruler`, is watched, since a page may leave the host itself inline; its width does not hang on what is drawn.
 */
export class LayoutController implements ReactiveController {
  /** Width in `em`, rounded down; 0 while it is not drawn. */
  ems = 0;
  readonly #host: LayoutHost;
  #box: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: LayoutHost) {
    this.#host = host;
    host.addController(this);
  }

  get narrow(): boolean {
    return this.ems > 0 && this.ems < NARROW;
  }

  hostConnected(): void {
    // A widget that is only moved is not drawn anew.
    this.#watch();
    this.#measure();
  }

  hostUpdated(): void {
    this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#box = undefined;
  }

  #watch(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.ruler') ?? undefined;
    if (box === this.#box) return;
    this.#observer?.disconnect();
    this.#box = box;
    if (!box) return;
    // That of the host's own window: in a frame, one of another window reports errors to the page.
    const { ResizeObserver } = this.#host.ownerDocument.defaultView ?? window;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#observer.observe(box);
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
