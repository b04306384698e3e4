import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { watchWidth } from './widths.js';

/** Below this many times its font size a widget is narrow: one thing at a time. */
const NARROW = 40;
/** As much as a scrollbar takes away, in letters, or more. */
const SCROLLBAR = 2;

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
  /** What it was in the frame before, where it was another. */
  #before = 0;
  readonly #host: LayoutHost;
  #box: HTMLElement | undefined;
  #unwatch: (() => void) | undefined;

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
    // An update that was asked for before may come when the widget has gone.
    if (this.#host.isConnected) this.#watch();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
    this.#box = undefined;
  }

  #watch(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('.ruler') ?? undefined;
    if (box === this.#box) return;
    this.#unwatch?.();
    this.#box = box;
    this.#unwatch = box && watchWidth(box, () => this.#measure());
  }

  /** @returns whether it has another width, and is drawn anew */
  #measure(): boolean {
    const box = this.#box ?? this.#host;
    // Both before `zoom` and transforms: a page may enlarge a widget, which then has no more room for its letters.
    const ems = Math.floor(box.offsetWidth / parseFloat(getComputedStyle(box).fontSize));
    const more = ems - this.ems;
    // Where a scrollbar goes by what is drawn beside it, it would come again with what is drawn without it, and so forth.
    const isGivenBack = ems === this.#before && more > 0 && more <= SCROLLBAR;
    this.#before = 0;
    if (more === 0 || isGivenBack) return false;
    this.#before = this.ems;
    this.ems = ems;
    this.#host.requestUpdate();
    return true;
  }
}
