import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus in an element when the control that has it goes away, as "Clear filters" does by being pressed.
 *
 * Without it the browser forgets where the reader was, and the next Tab starts at the top of the page. It never takes the
 * focus from anything that has it.
 */
export class FocusKeeperController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #instead: (gone: HTMLElement) => HTMLElement | undefined;
  #held: HTMLElement | undefined;

  /** `instead` names what takes the focus over. */
  constructor(host: ReactiveControllerHost & HTMLElement, instead: (gone: HTMLElement) => HTMLElement | undefined) {
    this.#host = host;
    this.#instead = instead;
    host.addController(this);
    this.hostUpdate();
  }

  hostConnected(): void {
    // Within the root: of a focus that only moves from one control to another inside, the host hears nothing.
    for (const type of ['focusin', 'focusout']) this.#host.shadowRoot!.addEventListener(type, this);
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'focusin') this.#held = target as HTMLElement;
    const held = this.#held;
    // Focusout comes when a control is taken away as well as when a reader leaves: afterwards one can tell which it was.
    queueMicrotask(() => {
      if (held && held === this.#held && isThere(held) && this.#host.shadowRoot?.activeElement !== held) this.#held = undefined;
    });
  }

  hostDisconnected(): void {
    this.#held = undefined;
  }

  hostUpdate(): void {
    // In a window that is not in front the focus moves without events.
    if (!this.#held || isThere(this.#held)) this.#held = (this.#host.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? undefined;
  }

  hostUpdated(): void {
    const held = this.#held;
    if (!held || isThere(held)) return;
    this.#held = undefined;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement !== this.#host) return;
    if (this.#host.shadowRoot?.activeElement && isThere(this.#host.shadowRoot.activeElement)) return;
    const next = this.#instead(held);
    if (next && next.tabIndex < 0 && !next.hasAttribute('tabindex')) {
      // A place, not a control: it takes the focus this once.
      next.tabIndex = -1;
      next.addEventListener('blur', () => next.removeAttribute('tabindex'), { once: true });
    }
    next?.focus({ preventScroll: true });
  }
}

const isThere = (element: Element): boolean => element.isConnected && element.checkVisibility();
