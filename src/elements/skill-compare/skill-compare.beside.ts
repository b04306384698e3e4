/** A document besides the widget's own: the other role, or the catalog. */
import type { LitElement, ReactiveController } from 'lit';
import type { SourceController } from '../../context/source.controller.js';
import type { Kind } from '../../data/kind.js';
import { Resource, type SourceState } from '../../data/resource.js';

const IDLE = { name: 'idle' } as const;

/** Where a document comes from, the first that is there: an object, an address. */
export interface Wanted {
  readonly data: unknown;
  readonly src: string | undefined;
}

/** It is loaded, shared with whoever else on the page shows it, and left as the widget's own document is. */
export class Beside<T> implements ReactiveController {
  readonly #host: LitElement & { readonly credentials: string };
  readonly #source: SourceController;
  readonly #kind: Kind<T>;
  #wanted: Wanted | undefined;
  #key: unknown;
  #from: unknown;
  #resource: Resource<T> | undefined;
  #leave: (() => void) | undefined;
  #invalid: Extract<SourceState, { name: 'error' }> | undefined;

  constructor(host: LitElement & { readonly credentials: string }, source: SourceController, kind: Kind<T>) {
    this.#host = host;
    this.#source = source;
    this.#kind = kind;
    host.addController(this);
  }

  get state(): SourceState<T> {
    return this.#invalid ?? this.#resource?.state ?? IDLE;
  }

  get document(): T | undefined {
    const { state } = this;
    return 'document' in state ? state.document : undefined;
  }

  /** The address that is asked, resolved; undefined where there is none. */
  get url(): string | undefined {
    return this.#resource?.origin.kind === 'url' ? this.#resource.origin.url : undefined;
  }

  /** To be called before each drawing. Cheap when nothing has changed. */
  want(wanted: Wanted): void {
    this.#wanted = wanted;
    if (!this.#host.isConnected) return;
    const { data, src } = wanted;
    const { baseURI: base } = this.#host;
    if (data !== undefined && data !== null) this.#use(data, undefined, () => ({ resource: new Resource({ kind: 'data', data, base }, this.#kind) }));
    else if (!src) this.#use(undefined, undefined, () => undefined);
    else {
      const url = resolved(src, base);
      const { cache } = this.#source;
      const credentials = credentialsOf(this.#host.credentials);
      if (url === undefined) this.#fail(src);
      else this.#use(`${credentials} ${url}`, cache, () => cache.acquire(url, credentials, this.#kind));
    }
  }

  /** Asks again, past every cache. */
  reload(): Promise<void> {
    return this.#resource?.reload() ?? Promise.resolve();
  }

  hostConnected(): void {
    if (this.#wanted) this.want(this.#wanted);
  }

  hostDisconnected(): void {
    // An element that is only moved comes back within this task.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#detach();
    });
  }

  #use(key: unknown, from: unknown, make: () => { readonly resource: Resource<T>; readonly release?: () => void } | undefined): void {
    if (key === this.#key && from === this.#from && !this.#invalid) return;
    this.#detach();
    this.#key = key;
    this.#from = from;
    const made = make();
    if (!made) return;
    this.#resource = made.resource;
    const unsubscribe = made.resource.subscribe(() => this.#host.requestUpdate(), false);
    this.#leave = () => {
      unsubscribe();
      made.release?.();
    };
  }

  #fail(src: string): void {
    if (this.#invalid?.failure.url === src) return;
    this.#detach();
    this.#invalid = { name: 'error', failure: { code: 'load/invalid-url', url: src } };
  }

  #detach(): void {
    this.#leave?.();
    this.#leave = this.#resource = this.#invalid = this.#key = this.#from = undefined;
  }
}

/** An address that cannot be resolved is none; a fragment is no part of it. */
export function resolved(src: string, base: string): string | undefined {
  try {
    const url = new URL(src, base);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}

/** The widget's own document warns of what is unknown. */
export const credentialsOf = (it: string): RequestCredentials => (it === 'omit' || it === 'include' ? it : 'same-origin');
