/** Where the browser keeps a reader's answers to one matrix: IndexedDB, and a channel to other tabs. Loaded on demand. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { applyPatch, compose, isEmpty, patchBetween } from '../domain/answers-patch.js';
import { noAnswers } from '../domain/answers.js';
import type { Moment } from '../domain/progress.js';
import type { SetAside, Snapshot } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import { contentOf, pack, unpack } from './answers-kept.js';
import { isNote, leaveNote, readNotes, removeNotes, type Step } from './parting-note.js';
import { findIn, keepIn, keysIn, nameOf, readSnapshot, removeIn, snapshotsOf } from './snapshots-kept.js';

/** The page's name for the place, and the matrix's id: two matrices under one name do not meet. */
export type ShelfKey = readonly [name: string, matrix: string];

/** What one tab says to the others when something has been written. `erased`: the reader wants the answers gone, everywhere. */
interface Word {
  readonly key: ShelfKey;
  readonly erased: boolean;
}

interface Aside {
  readonly key: ShelfKey;
  readonly why: SetAside['why'];
  readonly at: string;
  readonly value: unknown;
}

interface Schema extends DBSchema {
  /** Unknown: whatever a page, a person or another version has put there. */
  answers: { key: string[]; value: unknown };
  aside: { key: number; value: Aside; indexes: { key: string[] } };
}

type Stores = ('answers' | 'aside')[];
type Transaction = IDBPTransaction<Schema, Stores, 'readwrite'>;

export const DATABASE = 'skill-matrix';
export const CHANNEL = 'skill-matrix/answers@1';
const VERSION = 1;

export class Shelf {
  readonly #key: ShelfKey;
  readonly #heard: (erased: boolean) => void;
  readonly #channel: BroadcastChannel | undefined;
  #database: IDBPDatabase<Schema> | undefined;
  #opening: Promise<IDBPDatabase<Schema>> | undefined;
  #closed = false;

  /** @param heard called when another tab has written, and when this one has slept and may have missed that */
  constructor(key: ShelfKey, heard: (erased: boolean) => void) {
    this.#key = key;
    this.#heard = heard;
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = ({ data }: MessageEvent<Word>) => {
        if (isSame(data.key, key)) heard(data.erased);
      };
    }
    addEventListener('pageshow', this.#woken);
    addEventListener('storage', this.#noted);
  }

  /**
   * One transaction: reads what is kept, changes it, writes it back. So two tabs lose nothing of each other, and of two answers
   * to one skill the later stays. What cannot be read is set aside. With an open database it starts in this very task.
   *
   * @returns what is kept now, and whether there is more or less set aside than before
   */
  async exchange(step: Step): Promise<{ readonly assessment: Assessment; readonly shifted: boolean }> {
    const [, matrix] = this.#key;
    const notes = readNotes(this.#key);
    const erase = step.erase || notes.erase;
    const patch = step.erase ? step.patch : compose(notes.patch, step.patch);
    const { assessment, shifted, written } = await this.#transact(async (tx) => {
      const answers = tx.objectStore('answers');
      const value = await answers.get([...this.#key]);
      if (erase) await this.#eraseBeside(tx);
      const found = value === undefined || erase ? noAnswers(matrix) : unpack(value, matrix);
      const unreadable = typeof found === 'string' ? found : undefined;
      if (unreadable) await this.#setAside(tx, value, unreadable);
      const base = typeof found === 'string' ? step.known : found;
      const next = applyPatch(base, patch);
      if (!step.erase) for (const it of notes.snapshots) await keepIn(answers, this.#key, it.at, it.assessment);
      const written = notes.snapshots.length > 0 || unreadable !== undefined || erase || !isEmpty(patchBetween(base, next));
      if (written) await (isNothing(next) ? answers.delete([...this.#key]) : answers.put(pack(next), [...this.#key]));
      return { assessment: next, shifted: unreadable !== undefined || erase, written };
    });
    removeNotes(notes);
    if (written) this.#tell(erase);
    return { assessment, shifted };
  }

  /** Sets aside what is kept, which the reader takes for answers to another matrix. */
  async moveAside(): Promise<void> {
    await this.#transact(async (tx) => {
      const answers = tx.objectStore('answers');
      const value = await answers.get([...this.#key]);
      if (value === undefined) return;
      await this.#setAside(tx, value, 'foreign');
      await answers.delete([...this.#key]);
    });
    this.#tell(false);
  }

  /** All that has been set aside, the oldest first. */
  async listAside(): Promise<readonly SetAside[]> {
    const list = await this.#transact(async (tx) => {
      const index = tx.objectStore('aside').index('key');
      const range = IDBKeyRange.only([...this.#key]);
      const ids = await index.getAllKeys(range);
      return (await index.getAll(range)).map((aside, i) => ({ ...aside, id: ids[i]! }));
    });
    return Promise.all(list.map(async ({ id, at, why, value }) => ({ id, at, why, content: await contentOf(value) })));
  }

  /** Removes for good what was set aside under `id`. */
  async forget(id: number): Promise<void> {
    await this.#transact((tx) => tx.objectStore('aside').delete(id));
    this.#tell(false);
  }

  /** @returns the moment under which it is kept: a later one than `at` where another tab has kept one at the same moment */
  async keepSnapshot(at: string, assessment: Assessment): Promise<string> {
    const moment = await this.#transact((tx) => keepIn(tx.objectStore('answers'), this.#key, at, assessment));
    this.#tell(false);
    return moment;
  }

  async removeSnapshot(at: string): Promise<void> {
    await this.#transact((tx) => removeIn(tx.objectStore('answers'), this.#key, at));
    this.#tell(false);
  }

  /** @param known which need not be read again: none is ever changed */
  async listSnapshots(known: readonly Snapshot[]): Promise<readonly Snapshot[]> {
    const byMoment = new Map(known.filter(({ kind }) => kind === 'readable').map((it) => [it.at, it]));
    const keys = await this.#transact((tx) => keysIn(tx.objectStore('answers'), this.#key));
    const list = keys.map(async (key): Promise<Snapshot | undefined> => {
      const found = byMoment.get(nameOf(key)) ?? (await this.#transact((tx) => findIn(tx.objectStore('answers'), key)));
      return !found || 'kind' in found ? found : readSnapshot(found, this.#key[1]);
    });
    return (await Promise.all(list)).filter((it) => it !== undefined);
  }

  /** To be called when the page goes away before `step` is done and `snapshots` are kept. */
  leave(step: Step, snapshots: readonly Moment[]): void {
    leaveNote(this.#key, step, snapshots);
  }

  close(): void {
    this.#closed = true;
    removeEventListener('pageshow', this.#woken);
    removeEventListener('storage', this.#noted);
    this.#channel?.close();
    this.#database?.close();
    this.#database = this.#opening = undefined;
  }

  readonly #woken = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#heard(false);
  };

  readonly #noted = ({ key, newValue }: StorageEvent): void => {
    if (newValue !== null && isNote(key, this.#key)) this.#heard(false);
  };

  #tell(erased: boolean): void {
    if (!this.#closed) this.#channel?.postMessage({ key: this.#key, erased } satisfies Word);
  }

  async #setAside(tx: Transaction, value: unknown, why: SetAside['why']): Promise<void> {
    await tx.objectStore('aside').add({ key: this.#key, why, at: new Date().toISOString(), value });
  }

  /** What has been set aside, and the snapshots. */
  async #eraseBeside(tx: Transaction): Promise<void> {
    const aside = tx.objectStore('aside');
    for (const id of await aside.index('key').getAllKeys(IDBKeyRange.only([...this.#key]))) await aside.delete(id);
    await tx.objectStore('answers').delete(snapshotsOf(this.#key));
  }

  async #transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let tx: Transaction;
    try {
      tx = start(this.#database ?? (await this.#open()));
    } catch (error) {
      // The browser has closed it: whoever opens it again may go on.
      if (!this.#database || (error as Error).name !== 'InvalidStateError') throw error;
      this.#database = this.#opening = undefined;
      tx = start(await this.#open());
    }
    // Its end is told below; without this it would be told twice.
    tx.done.catch(() => undefined);
    try {
      const result = await work(tx);
      await tx.done;
      return result;
    } catch (error) {
      // Of a transaction that failed as a whole, each request only says that it was aborted.
      const reason: unknown = tx.error ?? error;
      if (!tx.error) abort(tx);
      throw reason;
    }
  }

  #open(): Promise<IDBPDatabase<Schema>> {
    this.#opening ??= openDB<Schema>(DATABASE, VERSION, {
      upgrade(database) {
        database.createObjectStore('answers');
        database.createObjectStore('aside', { autoIncrement: true }).createIndex('key', 'key');
      },
      // Another version, or a person, wants it changed or gone: whoever holds on to it would keep them waiting for ever.
      blocking: () => this.#lose(),
      terminated: () => this.#lose(),
    }).then(
      (database) => {
        if (this.#closed) database.close();
        else this.#database = database;
        return database;
      },
      (error: unknown) => {
        // A failure is never kept as an answer: the next one asks again.
        this.#opening = undefined;
        throw error;
      },
    );
    return this.#opening;
  }

  #lose(): void {
    this.#database?.close();
    this.#database = this.#opening = undefined;
  }
}

const start = (database: IDBPDatabase<Schema>): Transaction => database.transaction(['answers', 'aside'], 'readwrite');

function abort(tx: Transaction): void {
  try {
    tx.abort();
  } catch {
    // It has ended already.
  }
}

const isSame = (a: ShelfKey, b: ShelfKey): boolean => a[0] === b[0] && a[1] === b[1];

const isNothing = (assessment: Assessment): boolean => isEmpty(patchBetween(noAnswers(assessment.matrix), assessment));
