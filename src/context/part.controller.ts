import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parsePart, type Part } from '../domain/deep-link.js';

/** An element that shows parts of a role's page. */
export interface PartHost extends ReactiveControllerHost, HTMLElement {
  /** The id of the matrix that it shows now; undefined while it shows none. */
  readonly matrixId: string | undefined;
}

const controllers = new Set<PartController>();

/** Where the reader wants to go: the fragment at the start and at each `hashchange`, until an element has acted upon it. */
let wanted: Part | undefined;
let listening = false;

/**
 * Leads `#skill-part=…` to the first element, in document order, that shows the matrix and has the part.
 *
 * An element is asked once for each time that the reader goes to an address, when its document is there: it answers
 * whether it has led the reader to the part. What nobody has, nothing happens for.
 */
export class PartController implements ReactiveController {
  readonly #host: PartHost;
  readonly #lead: (part: string, item: string | undefined) => boolean;
  #asked: Part | undefined;

  constructor(host: PartHost, lead: (part: string, item: string | undefined) => boolean) {
    this.#host = host;
    this.#lead = lead;
    host.addController(this);
  }

  hostConnected(): void {
    controllers.add(this);
    if (listening) return;
    listening = true;
    wanted = parsePart(location.hash);
    addEventListener('hashchange', onHashChange);
  }

  hostDisconnected(): void {
    controllers.delete(this);
    // An element that is only moved comes back within this task; what it has been led to, it is not led to again.
    queueMicrotask(() => {
      if (controllers.size > 0) return;
      listening = false;
      removeEventListener('hashchange', onHashChange);
    });
  }

  hostUpdated(): void {
    route();
  }

  static inOrder(): readonly PartController[] {
    return [...controllers].sort((a, b) => (a.#host.compareDocumentPosition(b.#host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  }

  /** @returns whether the reader is there */
  ask(target: Part): boolean {
    if (this.#host.matrixId !== target.matrix || this.#asked === target) return false;
    this.#asked = target;
    return this.#lead(target.part, target.item);
  }
}

function onHashChange(): void {
  wanted = parsePart(location.hash);
  route();
}

function route(): void {
  const target = wanted;
  if (target && PartController.inOrder().some((it) => it.ask(target)) && wanted === target) wanted = undefined;
}
