import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { numbersInTable, type NumbersRead } from './skill-radar.numbers.js';

/** The table that a page's author has put into the element, live. */
export class TableController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #children: MutationObserver | undefined;
  #read: { readonly numbers: NumbersRead | undefined } | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  get numbers(): NumbersRead | undefined {
    this.#read ??= { numbers: this.#find() };
    return this.#read.numbers;
  }

  hostConnected(): void {
    this.#children = new MutationObserver(() => this.#changed());
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    this.#changed();
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  #find(): NumbersRead | undefined {
    const table = this.#host.querySelector('table');
    return table ? numbersInTable(table) : undefined;
  }

  #changed(): void {
    this.#read = undefined;
    this.#host.requestUpdate();
  }
}
