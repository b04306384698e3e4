import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SourceController } from '../../context/source.controller.js';
import { matrices, type SourceState } from '../../data/resource.js';
import { countsOf } from '../../domain/stats.js';
import type { RoleNumbers } from '../../locale/messages/catalog.js';
import type { Catalog } from '../../model/catalog.js';
import type { Text } from '../../model/types.js';

/** What the matrix of a role says of it. */
export interface RoleDigest {
  readonly numbers: RoleNumbers;
  readonly skills: readonly Text[];
  /** Language of the skills' names. */
  readonly lang: string | undefined;
}

export type RoleReading = { readonly name: 'waiting' } | { readonly name: 'failed' } | { readonly name: 'read'; readonly digest: RoleDigest };

interface ReadingHost extends ReactiveControllerHost, HTMLElement {
  /** Whether roles are read as soon as they are seen. */
  readonly counts: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Requests at a time: a catalog of a company would otherwise ask for everything at once. */
const AT_ONCE = 4;
/** Roles this near to the screen are read too. */
const MARGIN = '200px';

/**
 * Reads the matrices of roles, for their counts and the names of their skills: those that come into view, where the page wants that, and
 * all of them where the reader asks for it. By the page's own cache: what a widget shows is not asked for again. Of a matrix only the
 * digest is kept, and what fails concerns its own role alone.
 */
export class RoleReadings implements ReactiveController {
  /** By address. Another map whenever one has come. */
  readings: ReadonlyMap<string, RoleReading> = new Map();
  readonly #host: ReadingHost;
  readonly #source: SourceController<Catalog>;
  /** Addresses whose turn has not come; with each, why it is to be read. */
  readonly #waiting = new Map<string, 'seen' | 'asked' | 'again'>();
  /** With what ends it. */
  readonly #running = new Map<string, () => void>();
  #seer: IntersectionObserver | undefined;

  constructor(host: ReadingHost, source: SourceController<Catalog>) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  /** Whether roles are on their way. */
  get busy(): boolean {
    return this.#running.size > 0;
  }

  hostUpdated(): void {
    if (!this.#host.counts) return this.#lookAway();
    const rows = this.#host.renderRoot.querySelectorAll('[data-src]');
    // Of the host's own window: in a frame, one of another window does not see it.
    const { IntersectionObserver } = this.#host.ownerDocument.defaultView ?? window;
    this.#seer ??= new IntersectionObserver((entries) => this.#see(entries), { rootMargin: MARGIN });
    for (const row of rows) this.#seer.observe(row);
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.clear();
    });
  }

  /** Forgets everything, and ends what is under way. */
  clear(): void {
    for (const end of this.#running.values()) end();
    this.#lookAway();
    this.#running.clear();
    this.#waiting.clear();
    this.readings = new Map();
  }

  /** To be called where a reader wants these roles read; those that have failed are asked for anew. */
  ask(addresses: readonly string[]): void {
    for (const src of addresses) {
      const before = this.readings.get(src)?.name;
      if (before === 'read' || this.#running.has(src)) continue;
      this.#waiting.set(src, before === 'failed' ? 'again' : 'asked');
      this.#set(src, { name: 'waiting' });
    }
    this.#next();
  }

  #lookAway(): void {
    this.#seer?.disconnect();
    this.#seer = undefined;
  }

  #see(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const { src } = (target as HTMLElement).dataset;
      if (src === undefined) continue;
      if (isIntersecting && !this.readings.has(src)) {
        this.#waiting.set(src, 'seen');
        this.#set(src, { name: 'waiting' });
      } else if (!isIntersecting && this.#waiting.get(src) === 'seen') {
        // It has left before its turn.
        this.#waiting.delete(src);
        this.#set(src, undefined);
      }
    }
    this.#next();
  }

  #next(): void {
    for (const [src, why] of this.#waiting) {
      if (this.#running.size >= AT_ONCE) return;
      this.#waiting.delete(src);
      this.#read(src, why === 'again');
    }
  }

  #read(src: string, again: boolean): void {
    const origin = this.#source.resource?.origin;
    const { resource, release } = this.#source.cache.acquire(src, origin?.kind === 'url' ? origin.credentials : 'same-origin', matrices);
    // Past every cache: one of them may have kept the bad answer.
    if (again && !resource.used) void resource.reload();
    const look = (): void => {
      const reading = readingOf(resource.state);
      const end = this.#running.get(src);
      if (!reading || !end) return;
      end();
      this.#running.delete(src);
      this.#set(src, reading);
      this.#next();
    };
    const unsubscribe = resource.subscribe(look, false);
    this.#running.set(src, () => {
      unsubscribe();
      release();
    });
    look();
  }

  #set(src: string, reading: RoleReading | undefined): void {
    const next = new Map(this.readings);
    if (reading) next.set(src, reading);
    else next.delete(src);
    this.readings = next;
    this.#host.requestUpdate();
  }
}

/** Undefined while it is on its way. */
function readingOf(state: SourceState): RoleReading | undefined {
  if (state.name === 'error') return { name: 'failed' };
  if (!('document' in state)) return undefined;
  const { document } = state;
  const { skills, levels, requirements, mandatory } = countsOf(document);
  return { name: 'read', digest: { numbers: { skills, levels, requirements, mandatory }, skills: document.categories.flatMap((category) => category.skills.map(({ name }) => name)), lang: document.lang } };
}
