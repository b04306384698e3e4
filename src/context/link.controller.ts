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
/** The fragment that has been acted upon, so that a widget which is ready later does not act a second time. */
let done: string | undefined;

/** Leads `#skill=…` to the first widget, in document order, that shows the matrix it names. */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost;

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (hosts.size === 0) window.addEventListener('hashchange', onHashChange);
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    window.removeEventListener('hashchange', onHashChange);
    done = undefined;
  }

  hostUpdated(): void {
    route();
  }
}

function onHashChange(): void {
  done = undefined;
  route();
}

function route(): void {
  const { hash } = location;
  if (hash === done) return;
  const target = parseTarget(hash);
  if (!target) return;
  const inOrder = [...hosts].sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const first = inOrder.find((host) => host.matrixId === target.matrix);
  if (!first && inOrder.some((host) => host.pending)) return;
  done = hash;
  (first ?? inOrder[0])?.followLink(target, !first);
}
