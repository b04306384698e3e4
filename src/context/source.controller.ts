import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { page, type ResourceCache } from '../data/cache.js';
import type { Kind } from '../data/kind.js';
import { matrices, Resource, type Origin, type SourceState } from '../data/resource.js';
import type { Matrix } from '../model/types.js';
import { SCOPE, type Scope } from './scope.js';
import { SkillErrorEvent, SkillLevelChangeEvent, SkillProblemEvent } from './source.events.js';

/** What an element offers so that its document can be found. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  data: unknown;
  src: string | undefined;
  credentials: string;
  level?: string | undefined;
}

export type LoadEvent<T> = new (document: T) => Event;

/** A document as those see it who would have an element show another one. */
interface Source {
  readonly cache: ResourceCache;
  readonly resource: { readonly origin: Origin } | undefined;
}
/** The sources of every element of the page; only they themselves come and go in it. */
export const sources = new Map<Source, SourceHost>();

const CREDENTIALS: ReadonlySet<string> = new Set(['omit', 'same-origin', 'include']);
const IDLE = { name: 'idle' } as const;

/**
 * Finds the document of an element (property `data`, attribute `src`, an inline JSON child, the nearest provider), follows
 * its state, and shares the selected level with every other element of the same source. Fires the events that all widgets share.
 */
export class SourceController<T = Matrix> implements ReactiveController {
  readonly #host: SourceHost;
  readonly #kind: Kind<T>;
  readonly #loadEvent: LoadEvent<T>;
  readonly #own: ResourceCache | undefined;
  #resource: Resource<T> | undefined;
  #leave: (() => void) | undefined;
  #key: unknown;
  #from: ResourceCache | undefined;
  #invalid: Extract<SourceState, { name: 'error' }> | undefined;
  #seen: SourceState<T> = IDLE;
  #children: MutationObserver | undefined;
  #scope: Scope | undefined;
  #unsubscribe: (() => void) | undefined;

  /**
   * @param kind of document
   * @param loadEvent by which a page hears that one has come
   * @param own of an element that isolates what is inside it, and draws and says nothing itself
   */
  constructor(host: SourceHost, kind: Kind<T>, loadEvent: LoadEvent<T>, own?: ResourceCache) {
    this.#host = host;
    this.#kind = kind;
    this.#loadEvent = loadEvent;
    this.#own = own;
    host.addController(this);
  }

  get state(): SourceState<T> {
    return this.#invalid ?? this.#resource?.state ?? IDLE;
  }

  /** The document itself, for those who give it on. */
  get resource(): Resource<T> | undefined {
    return this.#resource;
  }

  /** Whether this element draws its document's states: not where one around it does. */
  get tells(): boolean {
    return this.#around?.tells !== true;
  }

  /** Whether it says them aloud: one of all that show the document, or a reader would hear each sentence many times. */
  get speaks(): boolean {
    return this.tells && this.#resource?.isSpeaker(this.#changed) !== false;
  }

  /** What is around gives a matrix: to a document of another kind it is only where that is found. */
  get #around(): Scope<T> | undefined {
    return this.#kind === (matrices as unknown) ? (this.#scope as Scope<T> | undefined) : undefined;
  }

  /** Where documents with an address are found. */
  get cache(): ResourceCache {
    return this.#own ?? this.#scope?.cache ?? page;
  }

  get level(): string | undefined {
    return this.#resource?.level;
  }

  hostConnected(): void {
    sources.set(this, this.#host);
    this.#children = new MutationObserver(() => this.resolve());
    this.#children.observe(this.#host, { childList: true, subtree: true, characterData: true });
    document.addEventListener('DOMContentLoaded', this.#onParsed);
    document.addEventListener('context-provider', this.#ask);
    this.#ask();
    this.resolve();
  }

  hostDisconnected(): void {
    sources.delete(this);
    this.#children?.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#onParsed);
    document.removeEventListener('context-provider', this.#ask);
    this.#leaveScope();
    // A widget that is only moved comes back within this task, and keeps its document and what the reader has set up.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      this.#detach();
      this.#key = undefined;
    });
  }

  /** Asks for the nearest provider: at each place that the element comes to, and when one has come that was not there before. */
  readonly #ask = (): void => {
    this.#host.dispatchEvent(
      new ContextEvent(
        SCOPE,
        this.#host,
        (scope, unsubscribe) => {
          if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
          this.#unsubscribe = unsubscribe;
          if (scope === this.#scope) return;
          this.#scope = scope;
          this.resolve();
        },
        true,
      ),
    );
  };

  /** Inline JSON that nothing follows is known to be whole only when the page is. */
  readonly #onParsed = (): void => this.resolve();

  /** To be called when the element has been moved without leaving the page. */
  moved(): void {
    this.#leaveScope();
    this.#ask();
    this.resolve();
  }

  #leaveScope(): void {
    this.#unsubscribe?.();
    this.#scope = this.#unsubscribe = undefined;
  }

  /** Looks again where the document comes from. Cheap when nothing has changed. */
  resolve(): void {
    if (!this.#host.isConnected) return;
    const { data, src, baseURI: base } = this.#host;
    if (data !== undefined && data !== null) {
      this.#use(data, () => ({ resource: new Resource({ kind: 'data', data, base }, this.#kind) }));
    } else if (src !== undefined && src !== null && src !== '') {
      const credentials = this.#credentials();
      const url = resolveUrl(src, base);
      if (url === undefined) this.#fail(src);
      else this.#use(`${credentials} ${url}`, () => this.cache.acquire(url, credentials, this.#kind), this.cache);
    } else {
      const text = this.#inlineJson();
      const given = this.#around?.resource;
      if (text === undefined) this.#use(given, () => given && { resource: given });
      else this.#use(`inline ${text}`, () => ({ resource: new Resource({ kind: 'text', text, base }, this.#kind) }));
    }
  }

  reload(): Promise<void> {
    return this.#resource?.reload() ?? Promise.resolve();
  }

  /** The reader has chosen `level` here: every widget of the source follows, and this one says so. */
  selectLevel(level: string | undefined): void {
    if (!this.#resource || this.#resource.level === level) return;
    this.#resource.selectLevel(level);
    this.#host.dispatchEvent(new SkillLevelChangeEvent(level));
  }

  /** The page has set `level` as an initial value. */
  proposeLevel(level: string): void {
    this.#resource?.proposeLevel(level, this.#host);
  }

  #use(key: unknown, make: () => { resource: Resource<T>; release?: () => void } | undefined, from?: ResourceCache): void {
    if (key === this.#key && from === this.#from && !this.#invalid) return;
    this.#detach();
    this.#key = key;
    this.#from = from;
    const made = make();
    if (made) {
      this.#resource = made.resource;
      const unsubscribe = made.resource.subscribe(this.#changed, !this.#own);
      this.#leave = () => {
        unsubscribe();
        made.release?.();
      };
      if (this.#host.level) this.proposeLevel(this.#host.level);
    }
    this.#changed();
  }

  #fail(src: string): void {
    if (this.#invalid?.failure.url === src) return;
    this.#detach();
    this.#key = undefined;
    this.#invalid = { name: 'error', failure: { code: 'load/invalid-url', url: src } };
    this.#changed();
  }

  #detach(): void {
    this.#leave?.();
    this.#leave = this.#resource = this.#invalid = undefined;
    this.#seen = IDLE;
  }

  readonly #changed = (): void => {
    const { state } = this;
    const before = this.#seen;
    this.#seen = state;
    this.#host.requestUpdate();
    // Who draws the states fires the events about them, or a page would hear of one document many times.
    if (state === before || !this.tells) return;
    if (state.name === 'ready' || state.name === 'empty') {
      const reviewed = before.name === state.name && before.document === state.document && before.problems !== state.problems;
      if (!reviewed) this.#host.dispatchEvent(new this.#loadEvent(state.document));
      if (state.problems.length > 0) this.#host.dispatchEvent(new SkillProblemEvent(state.problems));
    } else if ('failure' in state && !('retrying' in state && state.retrying)) {
      this.#host.dispatchEvent(new SkillErrorEvent(state.failure));
    }
  };

  #credentials(): RequestCredentials {
    const { credentials } = this.#host;
    if (CREDENTIALS.has(credentials)) return credentials as RequestCredentials;
    console.warn(`skill-matrix: credentials="${credentials}" is unknown; "same-origin" is used.`, this.#host);
    return 'same-origin';
  }

  #inlineJson(): string | undefined {
    const script = [...this.#host.children].find((it) => it.localName === 'script' && it.getAttribute('type') === 'application/json');
    const text = script?.textContent;
    // A half-parsed page: the script is there before its text is.
    return text && (document.readyState !== 'loading' || script.nextSibling !== null || this.#host.nextSibling !== null) ? text : undefined;
  }
}

function resolveUrl(src: string, base: string): string | undefined {
  try {
    const url = new URL(src, base);
    url.hash = '';
    return url.href;
  } catch {
    return undefined;
  }
}
