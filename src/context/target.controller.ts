import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatTarget, type Target } from '../domain/deep-link.js';
import { safeUrl } from '../domain/safe-url.js';
import { linkHosts, watchLinkHosts } from './link.controller.js';
import { byPlace } from './order.js';

export interface TargetHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a page that shows the matrix, for links where this page does not. */
  readonly matrixHref: string | undefined;
}

/** Where a widget's links to skills and cells lead: to a matrix of this page, else to the page that the author names. */
export class TargetController implements ReactiveController {
  readonly #host: TargetHost;
  #leave: (() => void) | undefined;

  constructor(host: TargetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#leave = watchLinkHosts(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  /** The address of `target`; undefined where nothing shows it. */
  href(target: Target): string | undefined {
    const hash = formatTarget(target);
    // Absolute, since a page may have a `<base>`: a fragment alone would lead to that.
    if (isHere(target)) return new URL(hash, location.href).href;
    const { matrixHref, baseURI } = this.#host;
    const page = matrixHref ? safeUrl(matrixHref, baseURI) : undefined;
    return page && `${page.replace(/#.*$/, '')}${hash}`;
  }

  /** To be called at a click on a link to `target`: the address may already be there, and then nobody would act upon it. */
  readonly follow = (event: Event, target: Target): void => {
    if (!isHere(target) || location.hash !== formatTarget(target)) return;
    event.preventDefault();
    [...linkHosts].sort(byPlace).find((host) => host.matrixId === target.matrix)?.followLink(target, false);
  };
}

const isHere = ({ matrix }: Target): boolean => [...linkHosts].some((host) => host.matrixId === matrix);
