import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { byPlace } from './order.js';

/** An element that shows something of a matrix. */
export interface FragmentHost extends ReactiveControllerHost, HTMLElement {
  /** The id of the matrix that it shows now; undefined while it shows none. */
  readonly matrixId: string | undefined;
}

/** What a fragment leads to; without a matrix it is for whoever comes first. */
export interface Wish {
  readonly matrix?: string;
}

/**
 * Leads fragments of one kind to the first element, in document order, that shows the matrix and acts upon them.
 *
 * An element is asked once for each time that the reader goes to an address, when its document is there: it answers
 * whether it has acted. Where all documents are there and nobody shows the matrix, the first element is told, once.
 */
export class Fragments<T extends Wish> {
  readonly #parse: (hash: string) => T | undefined;
  readonly #controllers = new Set<FragmentController<T>>();
  /** Where the reader wants to go: the fragment at the start and at each `hashchange`, until an element has acted upon it. */
  #wanted: T | undefined;
  #listening = false;

  constructor(parse: (hash: string) => T | undefined) {
    this.#parse = parse;
  }

  add(it: FragmentController<T>): void {
    this.#controllers.add(it);
    if (this.#listening) return;
    this.#listening = true;
    this.#wanted = this.#parse(location.hash);
    addEventListener('hashchange', this.#onHashChange);
  }

  remove(it: FragmentController<T>): void {
    this.#controllers.delete(it);
    // An element that is only moved comes back within this task; what it has been led to, it is not led to again.
    queueMicrotask(() => {
      if (this.#controllers.size > 0) return;
      this.#listening = false;
      removeEventListener('hashchange', this.#onHashChange);
    });
  }

  route(): void {
    const target = this.#wanted;
    if (!target) return;
    const inOrder = [...this.#controllers].sort((a, b) => byPlace(a.host, b.host));
    if (inOrder.some((it) => it.ask(target))) {
      if (this.#wanted === target) this.#wanted = undefined;
      return;
    }
    // It stays wanted: an element may come, or come to show another matrix.
    if (inOrder.every(({ host }) => host.matrixId !== undefined)) inOrder[0]?.miss(target);
  }

  readonly #onHashChange = (): void => {
    this.#wanted = this.#parse(location.hash);
    this.route();
  };
}

export class FragmentController<T extends Wish> implements ReactiveController {
  readonly host: FragmentHost;
  readonly #fragments: Fragments<T>;
  readonly #act: (wish: T) => boolean;
  readonly #missed: ((wish: T) => void) | undefined;
  #asked: T | undefined;
  #told: T | undefined;

  /** @param missed for a wish that no element of the page can act upon */
  constructor(host: FragmentHost, fragments: Fragments<T>, act: (wish: T) => boolean, missed?: (wish: T) => void) {
    this.host = host;
    this.#fragments = fragments;
    this.#act = act;
    this.#missed = missed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#fragments.add(this);
  }

  hostDisconnected(): void {
    this.#fragments.remove(this);
  }

  hostUpdated(): void {
    this.#fragments.route();
  }

  /** @returns whether it has acted */
  ask(wish: T): boolean {
    const { matrixId } = this.host;
    if (matrixId === undefined || (wish.matrix !== undefined && matrixId !== wish.matrix) || this.#asked === wish) return false;
    this.#asked = wish;
    return this.#act(wish);
  }

  /** Nobody shows the matrix that it is about. */
  miss(wish: T): void {
    if (this.#told === wish) return;
    this.#told = wish;
    this.#missed?.(wish);
  }
}
