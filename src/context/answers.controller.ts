import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ResourceCache } from '../data/cache.js';
import { AnswersStore, type OpenPlace } from '../data/assessments.js';
import type { AnswersState } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import { SkillBeforeSaveEvent } from './answers.events.js';
import type { SourceController } from './source.controller.js';

export interface AnswersHost extends ReactiveControllerHost, HTMLElement {
  /** `none`: answers stay in this page's memory. */
  readonly storage: string | undefined;
  /** Under which name the browser keeps them; undefined: the matrix's id. */
  readonly storageKey: string | undefined;
}

/** With what asks for the storage in a chunk of its own, as soon as answers are shown: a change must not wait for it. */
const shelf =
  (name: string, matrix: string): OpenPlace =>
  async (heard) =>
    new (await import('../data/shelf.js')).Shelf([name, matrix], heard);

/** For as long as somebody shows them, or something would be lost. */
const stores = new WeakMap<ResourceCache, Map<string, AnswersStore>>();

/** A reader's answers to the document of `source`, shared with every other element that shows answers to it. */
export class AnswersController implements ReactiveController {
  readonly #host: AnswersHost;
  readonly #source: SourceController;
  readonly #beside: string;
  #store: AnswersStore | undefined;
  #key: string | undefined;
  #from: ResourceCache | undefined;
  #leave: (() => void) | undefined;
  #showsSnapshots = false;

  /** @param beside of answers that are not the reader's own but kept beside them: what they are, for their name in the storage */
  constructor(host: AnswersHost, source: SourceController, beside = '') {
    this.#host = host;
    this.#source = source;
    this.#beside = beside;
    host.addController(this);
  }

  /** Undefined while there is no document. */
  get state(): AnswersState | undefined {
    return this.#store?.state;
  }

  hostConnected(): void {
    this.#resolve();
  }

  hostUpdate(): void {
    this.#resolve();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#detach();
    });
  }

  /**
   * A reader's change, an import and what undoes one: shown at once. The page is asked first whether this browser may keep it
   * (`skill-before-save`). `update` is called once, at once; what it leaves as it is stays as other tabs have it.
   *
   * @returns resolves when it is kept, or known not to be
   */
  change(update: (assessment: Assessment) => Assessment): Promise<void> {
    const store = this.#store;
    if (!store) return Promise.resolve();
    const next = update(store.state.assessment);
    if (next === store.state.assessment) return Promise.resolve();
    // The event is about the reader's own answers: a page would take others for them.
    return store.change(() => next, this.#beside !== '' || this.#host.dispatchEvent(new SkillBeforeSaveEvent(next)));
  }

  /** What the page hands in to be shown and not to be kept: of it, this browser keeps only what the reader changes. */
  show(assessment: Assessment): void {
    void this.#store?.change(() => assessment, false);
  }

  /** Sets aside what is kept, which the reader takes for answers to another matrix, and begins anew. */
  moveAside(): Promise<void> {
    return this.#store?.moveAside() ?? Promise.resolve();
  }

  /** Removes the answers, the snapshots and what has been set aside, here and in every tab. */
  clear(): Promise<void> {
    return this.#store?.clear() ?? Promise.resolve();
  }

  /** Removes for good what was set aside under `id`. */
  forget(id: number): Promise<void> {
    return this.#store?.forget(id) ?? Promise.resolve();
  }

  /** To be called by whoever shows snapshots: from then on `state.snapshots` is there, as soon as they are read. */
  showSnapshots(): void {
    this.#showsSnapshots = true;
    this.#store?.showSnapshots();
  }

  /**
   * Keeps the answers as they are shown now, to look back at: listed at once.
   *
   * @returns resolves when the browser has it, or is known not to
   */
  keepSnapshot(): Promise<void> {
    return this.#store?.keepSnapshot() ?? Promise.resolve();
  }

  /**
   * Removes one for good, in every tab: out of the list at once, and back in it, with the reason, where the browser refuses.
   *
   * @param at its moment, as `Snapshot.at`
   */
  removeSnapshot(at: string): Promise<void> {
    return this.#store?.removeSnapshot(at) ?? Promise.resolve();
  }

  #resolve(): void {
    const { state, cache } = this.#source;
    const matrix = 'document' in state ? state.document.id : undefined;
    const { storage, storageKey } = this.#host;
    const own = storageKey || matrix;
    const name = own && own + this.#beside;
    const key = matrix === undefined ? undefined : JSON.stringify([storage === 'none', name, matrix]);
    if (key === this.#key && cache === this.#from) return;
    this.#detach();
    if (key === undefined || name === undefined || matrix === undefined) return;
    this.#key = key;
    this.#from = cache;
    const shared = stores.get(cache) ?? new Map<string, AnswersStore>();
    stores.set(cache, shared);
    const store = shared.get(key) ?? new AnswersStore(matrix, storage === 'none' ? undefined : shelf(name, matrix));
    shared.set(key, store);
    this.#store = store;
    const unsubscribe = store.subscribe(() => this.#host.requestUpdate());
    if (this.#showsSnapshots) store.showSnapshots();
    this.#leave = () => {
      unsubscribe();
      queueMicrotask(() => {
        if (!store.used && !store.precious && shared.get(key) === store) shared.delete(key);
      });
    };
  }

  #detach(): void {
    this.#leave?.();
    this.#leave = this.#store = this.#key = this.#from = undefined;
  }
}
