import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The one Tab stop of a data grid (ARIA Authoring Practices): there from the first drawing, while the keys that move it may
 * come later (`grid-keys.ts`). Where a cell holds a button, the button is the stop.
 */
export class GridStopController implements ReactiveController {
  readonly #table: HTMLTableElement;
  #current: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, table: HTMLTableElement) {
    this.#table = table;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#current && this.#table.contains(this.#current) && !this.#current.closest('tr')!.hidden) return;
    const first = ['tbody', 'thead'].map((part) => this.#table.querySelector<HTMLElement>(`${part} > tr:not([hidden]) > *`)).find(Boolean);
    if (first) this.move(stopOf(first));
  }

  move(target: HTMLElement): void {
    this.#current?.setAttribute('tabindex', '-1');
    this.#current = target;
    target.setAttribute('tabindex', '0');
  }
}

/** What takes the focus of a cell. */
export const stopOf = (cell: HTMLElement): HTMLElement => cell.querySelector('button') ?? cell;
