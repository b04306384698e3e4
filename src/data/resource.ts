import type { Matrix } from '../model/types.js';
import type { Problem } from '../model/problems.js';
import type { Failure } from '../model/failures.js';
import { failureOf, LoadError } from './errors.js';
import type { Kind, Parsed, Parser } from './kind.js';
import { loadText } from './loader.js';
import { later, patience, whenIdle } from './patience.js';

/** A document with what is wrong in it. */
export interface Loaded<T = Matrix> {
  readonly document: T;
  readonly problems: readonly Problem[];
}

export const matrices: Kind = {
  name: 'matrix',
  parser: () => import('./parse.js'),
  isEmpty: ({ categories }) => categories.every(({ skills }) => skills.length === 0),
};

/** What a source is doing: exactly one of these at a time. */
export type SourceState<T = Matrix> =
  | { readonly name: 'idle' }
  | { readonly name: 'loading'; readonly slow: boolean }
  | ({ readonly name: 'ready' } & Loaded<T>)
  | ({ readonly name: 'empty' } & Loaded<T>)
  | ({ readonly name: 'stale'; readonly failure: Failure; readonly retrying: boolean } & Loaded<T>)
  | { readonly name: 'error'; readonly failure: Failure };

/** Where a document comes from. */
export type Origin =
  | { readonly kind: 'url'; readonly url: string; readonly credentials: RequestCredentials }
  | { readonly kind: 'data'; readonly data: unknown; readonly base: string }
  | { readonly kind: 'text'; readonly text: string; readonly base: string };

/** The validator; asked for as soon as anything is connected, beside the request, and as patiently. */
const parserOf = <T>(kind: Kind<T>): Promise<Parser<T>> =>
  new Promise((resolve, reject) => {
    const { inactivity } = patience;
    const timer = later(() => reject(new Error(`patience.inactivity: ${inactivity}`)), inactivity);
    void kind.parser().then(resolve, reject).finally(() => clearTimeout(timer));
  });

/**
 * One document and everyone who shows it.
 *
 * It loads when the first consumer comes and is aborted when the last one leaves. After a failed reload the last good
 * document stays; a failure is never kept as an answer, so `reload` really asks again.
 */
export class Resource<T = Matrix> {
  readonly origin: Origin;
  readonly #kind: Kind<T>;
  /** The level that every consumer shows; chosen by a reader, or proposed by the first consumer in document order. */
  level: string | undefined;
  #state: SourceState<T> = { name: 'idle' };
  #run: AbortController | undefined;
  /** With each, whether it can say aloud what has become of the document. */
  #consumers = new Map<() => void, boolean>();
  /** Weak: a widget that has left must not be held by those that still show the document. */
  #proposer: WeakRef<Element> | undefined;
  #chosen = false;
  /** What the document was read from: the same again changes nothing, and disturbs no reader. */
  #text: string | undefined;

  constructor(origin: Origin, kind: Kind<T>) {
    this.origin = origin;
    this.#kind = kind;
  }

  get state(): SourceState<T> {
    return this.#state;
  }

  get used(): boolean {
    return this.#consumers.size > 0;
  }

  /**
   * @param speaks whether it can say aloud what has become of the document
   * @returns a function that ends the subscription
   */
  subscribe(consumer: () => void, speaks: boolean): () => void {
    this.#consumers.set(consumer, speaks);
    if (this.#state.name === 'idle') void this.#load(false);
    // Whoever comes after a failure asks again, past a cache that may have kept the bad answer.
    else if ('failure' in this.#state && !this.#run) void this.#load(true);
    return () => {
      this.#consumers.delete(consumer);
      // A widget that is only moved leaves and comes back within one task.
      queueMicrotask(() => {
        if (!this.used && this.#run) this.#abort();
      });
    };
  }

  /** Whether `consumer` is the one that speaks: the first of those that can. */
  isSpeaker(consumer: () => void): boolean {
    for (const [it, speaks] of this.#consumers) if (speaks) return it === consumer;
    return false;
  }

  /** Asks again, past every cache. */
  reload(): Promise<void> {
    return this.#load(true);
  }

  /** A reader's choice: it stands for every consumer. */
  selectLevel(level: string | undefined): void {
    this.#chosen = true;
    if (this.level === level) return;
    this.level = level;
    this.#notify();
  }

  /** An initial value: the first consumer in document order wins, until a reader chooses. */
  proposeLevel(level: string, by: Element): void {
    const proposer = this.#proposer?.deref();
    const earlier = !proposer?.isConnected || proposer === by || (proposer.compareDocumentPosition(by) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    if (this.#chosen || !earlier) return;
    this.#proposer = new WeakRef(by);
    if (this.level === level) return;
    this.level = level;
    this.#notify();
  }

  #abort(): void {
    this.#run?.abort();
    this.#run = undefined;
    if (this.#state.name === 'loading') this.#state = { name: 'idle' };
  }

  async #load(fresh: boolean): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    const last = 'document' in this.#state ? this.#state : undefined;
    if (last?.name === 'stale') this.#set({ ...last, retrying: true });
    else if (!last) this.#set({ name: 'loading', slow: false });
    const slow = later(() => run === this.#run && this.#state.name === 'loading' && this.#set({ name: 'loading', slow: true }), patience.slow);
    let next: SourceState<T>;
    let parsed: Parsed<T> | undefined;
    try {
      const source = await read(this.origin, this.#kind, run.signal, fresh);
      if (last && source.text !== undefined && source.text === this.#text) next = { ...last, name: this.#nameOf(last.document) };
      else {
        parsed = await source.parse();
        next = this.#settle(parsed);
        this.#text = source.text;
      }
    } catch (error) {
      const failure = failureOf(error, this.origin.kind === 'url' ? this.origin.url : undefined);
      next = last ? { name: 'stale', document: last.document, problems: last.problems, failure, retrying: false } : { name: 'error', failure };
    } finally {
      clearTimeout(slow);
    }
    if (run !== this.#run) return;
    this.#run = undefined;
    this.#set(next);
    if (parsed) whenIdle(() => void this.#review(parsed));
  }

  /** Warnings are for the page's owner: they come after the drawing. */
  async #review({ review, document }: Parsed<T>): Promise<void> {
    const problems = (await review?.().catch(() => [])) ?? [];
    const state = this.#state;
    if ('document' in state && state.document === document && problems.length > state.problems.length) this.#set({ ...state, problems });
  }

  #settle({ document, problems }: Parsed<T>): SourceState<T> {
    if (!document) {
      const problem = problems.find(({ severity }) => severity === 'fatal') ?? problems[0];
      throw new LoadError({ code: 'load/document', ...(this.origin.kind === 'url' && { url: this.origin.url }), ...(problem && { problem }) });
    }
    return { name: this.#nameOf(document), document, problems };
  }

  readonly #nameOf = (document: T): 'ready' | 'empty' => (this.#kind.isEmpty(document) ? 'empty' : 'ready');

  #set(state: SourceState<T>): void {
    this.#state = state;
    this.#notify();
  }

  #notify(): void {
    for (const consumer of [...this.#consumers.keys()]) consumer();
  }
}

/** The document's text, where it has one, and how to go on. */
async function read<T>(origin: Origin, kind: Kind<T>, signal: AbortSignal, fresh: boolean): Promise<{ readonly text?: string; readonly parse: () => Promise<Parsed<T>> }> {
  const parser = parserOf(kind);
  parser.catch(() => undefined); // Told when it is needed: the document's own failure goes first.
  if (origin.kind === 'data') return { parse: async () => (await parser).parseData(origin.data, origin.base) };
  if (origin.kind === 'text') return { parse: async () => (await parser).parseText(origin.text, origin.base) };
  const { text, url } = await loadText(origin.url, { credentials: origin.credentials, signal, fresh });
  return { text, parse: async () => (await parser).parseText(text, url) };
}
