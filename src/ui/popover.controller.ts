import type { ReactiveController, ReactiveControllerHost } from 'lit';

const GAP = 6;

/**
 * A native popover at an anchor that may change while it is open.
 *
 * The focus stays where it is; Tab leads from the anchor into the popover. Placing is the sheet's
 * (`[data-anchor]` is the anchor); where the browser cannot anchor by CSS, it is placed here.
 */
export class PopoverController implements ReactiveController {
  anchor: HTMLElement | undefined;
  readonly #element: () => HTMLElement | null;
  readonly #onClose: () => void;
  #pressed: HTMLElement | undefined;

  /** @param element the popover, once it is drawn; its `toggle` event goes to `onToggle` */
  constructor(host: ReactiveControllerHost, element: () => HTMLElement | null, onClose: () => void) {
    this.#element = element;
    this.#onClose = onClose;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** To be called when the pointer goes down on a possible anchor: pressing the open one closes it, for good. */
  press(anchor: HTMLElement): void {
    this.#catchUp();
    this.#pressed = this.anchor === anchor ? anchor : undefined;
  }

  /** Whether a click on `anchor` is the second half of closing its popover. */
  closedByPress(anchor: HTMLElement): boolean {
    this.#catchUp();
    const closed = this.#pressed === anchor;
    this.#pressed = undefined;
    return closed;
  }

  /** Opens at `anchor`, or moves there. Call it when the content is drawn. */
  open(anchor: HTMLElement): void {
    const element = this.#element();
    if (!element?.isConnected || !anchor.isConnected) return;
    this.#mark(anchor);
    if (element.matches(':popover-open')) element.hidePopover();
    element.scrollTop = 0;
    (element as HTMLElement & { showPopover(options?: { source?: HTMLElement }): void }).showPopover({ source: anchor });
    if (!CSS.supports('anchor-name: --a')) this.#place(element, anchor);
  }

  close(): void {
    const element = this.#element();
    if (element?.matches(':popover-open')) element.hidePopover();
    this.#closed();
  }

  readonly onToggle = (event: Event): void => {
    // Moving to another anchor hides and shows in one go: only a popover that stays hidden has been closed.
    if ((event as ToggleEvent).newState === 'closed') this.#catchUp();
  };

  /** Escape hides it at once, the event about that comes later: perhaps after the next press. */
  #catchUp(): void {
    if (!this.#element()?.matches(':popover-open')) this.#closed();
  }

  #closed(): void {
    if (!this.anchor) return;
    this.#mark(undefined);
    this.#onClose();
  }

  #mark(anchor: HTMLElement | undefined): void {
    this.anchor?.removeAttribute('data-anchor');
    this.anchor?.setAttribute('aria-expanded', 'false');
    this.anchor = anchor;
    anchor?.setAttribute('data-anchor', '');
    anchor?.setAttribute('aria-expanded', 'true');
  }

  #place(element: HTMLElement, anchor: HTMLElement): void {
    const at = anchor.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const below = height - at.bottom - GAP;
    const above = at.top - GAP;
    const under = element.offsetHeight <= below || below >= above;
    const { style } = element;
    style.setProperty('position', 'fixed');
    style.setProperty('inset', 'auto');
    style.setProperty('max-height', `${under ? below : above}px`);
    style.setProperty('left', `${Math.max(GAP, Math.min(at.left, width - element.offsetWidth - GAP))}px`);
    style.setProperty('top', `${under ? at.bottom + GAP : at.top - GAP - Math.min(element.offsetHeight, above)}px`);
  }
}
