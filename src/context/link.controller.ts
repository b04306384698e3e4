import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Target } from '../domain/deep-link.js';

/** An element that links can lead to. */
export interface LinkHost extends ReactiveControllerHost, HTMLElement {
  /** The id of the matrix that it shows now; undefined while it shows none. */
  readonly matrixId: string | undefined;
  /** Whether it may still come to show one. */
  readonly pending: boolean;
  /** `missing`: no matrix of this page is meant, and this element is the one to say so. */
  followLink(target: Target, missing: boolean): void;
}

/** What follows links, once its code is there (`links.ts`): reading them is no part of the first drawing. */
export interface Router {
  /** To be called when a widget may have come to show what a link names. */
  route(): void;
  /** No widget is left. */
  leave(): void;
}

const hosts = new Set<LinkHost>();
const watchers = new Set<() => void>();

/** Every widget of the page that links can lead to. */
export const linkHosts: ReadonlySet<LinkHost> = hosts;

/** Calls `watcher` when other matrices can be reached than before. @returns a function that ends that */
export function watchLinkHosts(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

let router: Router | undefined;
export const useRouter = (it: Router): void => {
  router = it;
  it.route();
};

/** Makes an element one that `#skill=…` can lead to. */
export class LinkController implements ReactiveController {
  readonly #host: LinkHost;
  #reached: string | undefined;

  constructor(host: LinkHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    this.#tell(undefined);
    // A widget that is only moved comes back within this task; the link that it has followed is not followed again.
    queueMicrotask(() => hosts.size === 0 && router?.leave());
  }

  hostUpdated(): void {
    this.#tell(this.#host.matrixId);
    router?.route();
  }

  #tell(reached: string | undefined): void {
    if (reached === this.#reached) return;
    this.#reached = reached;
    for (const watcher of watchers) watcher();
  }
}
