import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { parseTarget, type Target } from '../domain/deep-link.js';

/** An element that links can lead to. */
export interface LinkHost extends ReactiveControllerHost, HTMLElement {
  /** The id of the matrix that it shows now; undefined while it shows none. */
  readonly matrixId: string | undefined;
  /** Whether it may still come to show one. */
  readonly pending: boolean;
  /** `missing`: no matrix of this page is meant, and this element is the one to say so. */
  followLink(target: Target, missing: boolean): void;
}

const hosts = new Set<LinkHost>();
/**
 * Where the reader wants to go: the fragment at the start and at each `hashchange`, until a widget has acted upon it. An
 * address that a widget itself keeps up to date is no wish.
 */
let wanted: string | undefined;
let listening = false;

/** Leads `#skill=…` to the first widget, in document order, that shows the matrix it names. */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost;

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (!listening) {
      listening = true;
      wanted = location.hash;
      window.addEventListener('hashchange', onHashChange);
    }
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    // A widget that is only moved comes back within this task; the link that it has followed is not followed again.
    queueMicrotask(() => {
      if (hosts.size > 0 || !listening) return;
      listening = false;
      window.removeEventListener('hashchange', onHashChange);
    });
  }

  hostUpdated(): void {
    route();
  }
}

function onHashChange(): void {
  wanted = location.hash;
  route();
}

function route(): void {
  const target = wanted === undefined ? undefined : parseTarget(wanted);
  if (!target) return;
  const inOrder = [...hosts].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const first = inOrder.find((host) => host.matrixId === target.matrix);
  if (!first && inOrder.some((host) => host.pending)) return;
  wanted = undefined;
  (first ?? inOrder[0])?.followLink(target, !first);
}
