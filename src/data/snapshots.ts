import type { AnswersFailureCode, ReadableSnapshot, Snapshot } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import { codeOf } from './answers-failure.js';
import type { Shelf } from './shelf.js';

/** Where snapshots are kept. */
export type SnapshotPlace = Pick<Shelf, 'keepSnapshot' | 'removeSnapshot' | 'listSnapshots'>;

/**
 * The snapshots of one reader's answers as this page knows them: what the browser keeps, what is on its way there, and what only
 * this page has. One that is refused stays here, to be tried again with the next exchange; the answers do not wait for it.
 */
export class Snapshots {
  /** As last read; undefined: not yet. */
  #kept: readonly Snapshot[] | undefined;
  #own: readonly ReadableSnapshot[] = [];
  /** By moment, what is to be removed, and why it could not be. */
  #removing = new Map<string, AnswersFailureCode | undefined>();
  #shown = false;
  #failed = false;
  /** What was under way before an erasure says nothing any more. */
  #epoch = 0;
  #queue: Promise<void> = Promise.resolve();
  #all: readonly Snapshot[] | undefined;

  /** Oldest first; undefined: nobody wants to see them, or they are still to be read. */
  get all(): readonly Snapshot[] | undefined {
    return this.#all;
  }

  /** Whether something would be lost with the page. */
  get precious(): boolean {
    return this.#own.length > 0 || this.#removing.size > 0;
  }

  /** Those that the browser is to keep and does not yet. */
  get unsaved(): readonly ReadableSnapshot[] {
    return this.#own.filter(isForKeeping);
  }

  /** @returns false: they are shown already */
  show(): boolean {
    if (this.#shown) return false;
    this.#shown = true;
    this.#look();
    return true;
  }

  /**
   * @param now milliseconds of Unix time
   * @param reason why it stays in this page; undefined: the browser is to keep it
   */
  add(assessment: Assessment, now: number, reason: 'answers/none' | 'answers/host' | undefined): void {
    const taken = new Set([...(this.#kept ?? []), ...this.#own].map(({ at }) => at));
    let moment = now;
    while (taken.has(new Date(moment).toISOString())) moment++;
    const at = new Date(moment).toISOString();
    this.#own = [...this.#own, { kind: 'readable', at, assessment, ...(reason ? { saved: 'memory', reason } : { saved: 'saving' }) }];
    this.#look();
  }

  remove(at: string): void {
    const own = this.#own.find((it) => it.at === at);
    if (own && !isForKeeping(own)) this.#drop(own);
    else this.#removing.set(at, undefined);
    this.#look();
  }

  /** All are gone, here and wherever they were kept. */
  forgetAll(): void {
    this.#epoch++;
    this.#own = [];
    this.#removing.clear();
    this.#kept &&= [];
    this.#look();
  }

  /** Without a storage there is nothing to wait for. */
  settleHere(reason: AnswersFailureCode): void {
    this.#failed = true;
    for (const at of this.#removing.keys()) {
      const own = this.#own.find((it) => it.at === at);
      if (own) this.#drop(own);
      if (own || reason === 'answers/none') this.#removing.delete(at);
      else this.#removing.set(at, reason);
    }
    this.#own = this.#own.map((it) => (isForKeeping(it) ? { ...it, saved: 'memory', reason } : it));
    this.#look();
  }

  /** Brings to the storage what is to be done there, one call after the other, and reads what is there. Rejects where that fails. */
  settle(place: SnapshotPlace): Promise<void> {
    const epoch = this.#epoch;
    const done = this.#queue.then(() => this.#settle(place, () => epoch !== this.#epoch));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  async #settle(place: SnapshotPlace, isOver: () => boolean): Promise<void> {
    if (isOver()) return;
    for (const at of [...this.#removing.keys()]) {
      const own = this.#own.find((it) => it.at === at);
      const failure = own ? this.#drop(own) : await place.removeSnapshot(at).then(() => undefined, codeOf);
      if (isOver()) return;
      if (failure) this.#removing.set(at, failure);
      else {
        this.#removing.delete(at);
        this.#kept &&= this.#kept.filter((it) => it.at !== at);
      }
    }
    for (const own of this.#own.filter(isForKeeping)) {
      const { assessment } = own;
      const kept = await place.keepSnapshot(own.at, assessment).then((at): ReadableSnapshot => ({ kind: 'readable', at, assessment, saved: 'saved' }), codeOf);
      if (isOver()) return;
      if (typeof kept === 'string') this.#own = this.#own.map((it) => (it.at === own.at ? { ...it, saved: 'memory', reason: kept } : it));
      else {
        this.#own = this.#own.filter((it) => it.at !== own.at);
        this.#kept &&= [...this.#kept, kept];
      }
    }
    if (this.#shown) {
      const list = await place.listSnapshots(this.#kept ?? []);
      if (isOver()) return;
      this.#kept = list;
    }
    this.#failed = false;
    this.#look();
  }

  #drop(own: ReadableSnapshot): undefined {
    this.#own = this.#own.filter((it) => it !== own);
  }

  #look(): void {
    const isKnown = this.#shown && (this.#kept !== undefined || this.#failed);
    const isRemoving = ({ at }: Snapshot): boolean => this.#removing.has(at) && this.#removing.get(at) === undefined;
    this.#all = isKnown
      ? [...(this.#kept ?? []), ...this.#own]
          .filter((it) => !isRemoving(it))
          .map((it) => (this.#removing.has(it.at) ? { ...it, reason: this.#removing.get(it.at)! } : it))
          .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
      : undefined;
  }
}

const isForKeeping = ({ reason }: ReadableSnapshot): boolean => reason !== 'answers/none' && reason !== 'answers/host';
