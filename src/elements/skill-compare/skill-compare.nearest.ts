/** Reads the roles of a catalog, a few at a time, so that they can be ranked. */
import type { ReactiveController } from 'lit';
import type { WidgetController } from '../../context/widget.controller.js';
import { matrices, type SourceState } from '../../data/resource.js';
import { nearestRoles, type RoleNearness } from '../../domain/role-nearness.js';
import type { Ratings } from '../../domain/cells.js';
import { nearestWords } from '../../locale/en/compare-later.js';
import type { NearestMessages } from '../../locale/messages/compare-later.js';
import type { Catalog, CatalogRole } from '../../model/catalog.js';
import type { Failure } from '../../model/failures.js';
import type { Matrix, Text } from '../../model/types.js';
import { credentialsOf } from './skill-compare.beside.js';
import type { CompareHost } from './skill-compare.host.js';

/** A server, and a reader's connection, have other things to do. */
const AT_ONCE = 4;

export interface FailedRole {
  readonly role: CatalogRole;
  readonly failure: Failure;
}

export class Nearest implements ReactiveController {
  /** `none`: not asked for, or stopped. */
  state: 'none' | 'reading' | 'done' = 'none';
  /** Of the roles that are being read, how many are. */
  progress = { done: 0, all: 0 };
  readonly #host: CompareHost;
  readonly #widget: WidgetController;
  #catalog: Catalog | undefined;
  #own: Matrix | undefined;
  #listed: (text: Text | undefined) => string = () => '';
  #read = new Map<CatalogRole, Matrix>();
  #failed = new Map<CatalogRole, Failure>();
  #run: AbortController | undefined;

  constructor(host: CompareHost, widget: WidgetController) {
    this.#host = host;
    this.#widget = widget;
    host.addController(this);
  }

  get #words(): NearestMessages {
    return this.#widget.words('nearest', nearestWords);
  }

  /** Of which roles it is; others than before begin anew. @param listed a text of the catalog in the reader's language */
  of(catalog: Catalog, own: Matrix, listed: (text: Text | undefined) => string): void {
    this.#listed = listed;
    if (catalog === this.#catalog && own === this.#own) return;
    this.#catalog = catalog;
    this.#own = own;
    this.#run?.abort();
    this.#run = undefined;
    this.#read.clear();
    this.#failed.clear();
    this.state = 'none';
  }

  get failed(): readonly FailedRole[] {
    return this.#roles.flatMap((role) => (this.#failed.has(role) ? [{ role, failure: this.#failed.get(role)! }] : []));
  }

  /** Those that have been read, the nearest first, with where they stand in the catalog. */
  ranked(ratings: Ratings, level: string | undefined): readonly (RoleNearness & { readonly entry: CatalogRole })[] {
    const own = this.#own!;
    const read = this.#roles.filter((role) => this.#read.has(role));
    const entries = new Map(read.map((role) => [this.#read.get(role)!, role]));
    return nearestRoles(own, ratings, level, [...entries.keys()]).map((it) => ({ ...it, entry: entries.get(it.role)! }));
  }

  get #roles(): readonly CatalogRole[] {
    return this.#catalog?.families.flatMap(({ roles }) => roles) ?? [];
  }

  /** @param ranked what is said when all are read */
  async start(ranked: () => string): Promise<void> {
    this.#read.clear();
    this.#failed.clear();
    await this.#readAll(this.#roles, ranked);
  }

  /** Those that have failed, once more. */
  async retry(ranked: () => string): Promise<void> {
    const again = this.failed.map(({ role }) => role);
    this.#failed.clear();
    await this.#readAll(again, ranked);
  }

  stop(): void {
    this.#run?.abort();
    this.#run = undefined;
    this.state = 'none';
    this.#widget.announce.say(this.#words.stopped);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    // An element that is only moved comes back within this task.
    queueMicrotask(() => {
      if (!this.#host.isConnected && this.#run) this.stop();
    });
  }

  async #readAll(roles: readonly CatalogRole[], ranked: () => string): Promise<void> {
    this.#run?.abort();
    const run = new AbortController();
    this.#run = run;
    this.state = 'reading';
    this.progress = { done: 0, all: roles.length };
    this.#host.requestUpdate();
    const left = [...roles];
    const reader = async (): Promise<void> => {
      for (let role = left.shift(); role && run === this.#run; role = left.shift()) {
        const state = await this.#load(role, run.signal);
        if (run !== this.#run || !state) return;
        if ('document' in state) this.#read.set(role, state.document);
        else if ('failure' in state) this.#failed.set(role, state.failure);
        this.progress = { ...this.progress, done: this.progress.done + 1 };
        this.#host.requestUpdate();
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, roles.length) }, reader));
    if (run !== this.#run) return;
    this.#run = undefined;
    this.state = 'done';
    this.#host.requestUpdate();
    this.#widget.announce.say([ranked(), ...(this.#failed.size > 0 ? [`${this.#words.failed(this.#failed.size)} ${this.#words.row(this.failed.map(({ role }) => this.#listed(role.name)))}`] : [])].join(' '));
  }

  /** What has become of a role's document; undefined where nobody waits for it any more. */
  #load({ id, src }: CatalogRole, signal: AbortSignal): Promise<SourceState | undefined> {
    const own = this.#own!;
    if (id === own.id) return Promise.resolve({ name: 'ready', document: own, problems: [] });
    return new Promise((resolve) => {
      const { resource, release } = this.#widget.source.cache.acquire(src, credentialsOf(this.#host.credentials), matrices);
      const finish = (state: SourceState | undefined): void => {
        leave();
        release();
        signal.removeEventListener('abort', onAbort);
        resolve(state);
      };
      const onAbort = (): void => finish(undefined);
      const look = (): void => {
        const { state } = resource;
        if (state.name === 'idle' || state.name === 'loading' || ('retrying' in state && state.retrying)) return;
        finish(state);
      };
      const leave = resource.subscribe(look, false);
      signal.addEventListener('abort', onAbort);
      look();
    });
  }
}
