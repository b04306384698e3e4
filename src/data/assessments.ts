import { apartFrom, applyPatch, compose, isEmpty, NOTHING, patchBetween, without, type Patch } from '../domain/answers-patch.js';
import { noAnswers } from '../domain/answers.js';
import type { AnswersFailureCode, AnswersState, SetAside } from '../model/answers.js';
import type { Assessment } from '../model/assessment.js';
import { codeOf } from './answers-failure.js';
import { later, patience } from './patience.js';
import type { Shelf } from './shelf.js';
import { Snapshots, type SnapshotPlace } from './snapshots.js';

/** Where answers are kept. */
export type Place = SnapshotPlace & Pick<Shelf, 'exchange' | 'moveAside' | 'listAside' | 'forget' | 'leave' | 'close'>;

/** Opens it; `heard` is called when something has changed there that this page has not done. */
export type OpenPlace = (heard: (erased: boolean) => void) => Promise<Place>;

/**
 * One reader's answers to one matrix, and everyone on the page who shows them.
 *
 * A change is shown at once and handed to the browser's storage in the same task. Until that has it, and where it refuses, the
 * change stays here, to be tried again with the next one.
 */
export class AnswersStore {
  readonly #consumers = new Set<() => void>();
  readonly #none: Assessment;
  readonly #snapshots = new Snapshots();
  readonly #open: OpenPlace | undefined;
  #state: AnswersState;
  #place: Place | undefined;
  /** What is kept, as far as this page knows. */
  #kept: Assessment;
  #unsaved = NOTHING;
  /** What the page did not let this browser keep. */
  #held = NOTHING;
  #erase = false;
  #setAside: readonly SetAside[] = [];
  #read = false;
  #failure: AnswersFailureCode | undefined;
  /** Answers of before an erasure are no answers any more, whenever they arrive. */
  #epoch = 0;
  #turn = 0;
  #round: Promise<void> | undefined;
  #running = new Set<Promise<void>>();

  /** @param open undefined: nothing is kept */
  constructor(matrix: string, open?: OpenPlace) {
    this.#kept = this.#none = noAnswers(matrix);
    this.#open = open;
    this.#state = this.#next();
  }

  get state(): AnswersState {
    return this.#state;
  }

  get used(): boolean {
    return this.#consumers.size > 0;
  }

  /** Whether something would be lost with this store. */
  get precious(): boolean {
    return this.#erase || !isEmpty(this.#unsaved) || !isEmpty(this.#held) || this.#snapshots.precious;
  }

  /** @returns a function that ends the subscription */
  subscribe(consumer: () => void): () => void {
    this.#consumers.add(consumer);
    addEventListener('pagehide', this.#leave);
    if (!this.#place) void this.#schedule();
    return () => {
      this.#consumers.delete(consumer);
      // A widget that is only moved leaves and comes back within one task.
      queueMicrotask(() => {
        if (!this.used) void this.#close();
      });
    };
  }

  /**
   * `update` is called once, at once, with the answers as they are; what it changes in them is also what is changed in
   * those that other tabs may have given meanwhile.
   *
   * @param keep false: shown here, and not kept in the browser
   * @returns resolves when it is kept, or known not to be
   */
  change(update: (assessment: Assessment) => Assessment, keep = true): Promise<void> {
    const { assessment } = this.#state;
    const patch = patchBetween(assessment, update(assessment));
    if (isEmpty(patch)) return Promise.resolve();
    if (keep) {
      this.#unsaved = compose(this.#unsaved, patch);
      this.#held = apartFrom(this.#held, patch);
    } else this.#held = compose(this.#held, patch);
    const kept = keep ? this.#schedule() : Promise.resolve();
    this.#publish();
    return kept;
  }

  /** Removes the answers, the snapshots and what has been set aside, here and in every tab. */
  clear(): Promise<void> {
    this.#forgetAll();
    this.#erase = this.#open !== undefined;
    const done = this.#schedule();
    this.#publish();
    return done;
  }

  /** From now on `state.snapshots` is there, as soon as they are read. */
  showSnapshots(): void {
    if (this.#snapshots.show()) void this.#act();
  }

  /** Keeps the answers as they are shown now. With what the page did not let this browser keep among them, they stay in this page. */
  keepSnapshot(): Promise<void> {
    this.#snapshots.add(this.#state.assessment, Date.now(), !this.#open ? 'answers/none' : isEmpty(this.#held) ? undefined : 'answers/host');
    return this.#act();
  }

  /** @returns resolves when it is gone, or known not to be */
  removeSnapshot(at: string): Promise<void> {
    this.#snapshots.remove(at);
    return this.#act();
  }

  #act(): Promise<void> {
    if (!this.#open) this.#snapshots.settleHere('answers/none');
    const done = this.#schedule();
    this.#publish();
    return done;
  }

  /** Sets aside what is kept, as answers to another matrix, and begins anew. */
  async moveAside(): Promise<void> {
    await this.#do((place) => place.moveAside());
  }

  /** Removes for good what was set aside under `id`. */
  async forget(id: number): Promise<void> {
    await this.#do((place) => place.forget(id));
  }

  async #do(act: (place: Place) => Promise<void>): Promise<void> {
    await this.#schedule();
    if (!this.#place) return;
    try {
      await act(this.#place);
      this.#setAside = await this.#place.listAside();
    } catch (error) {
      this.#failure = codeOf(error);
    }
    await this.#schedule();
  }

  /** All changes of a task, and all that come while the storage is being opened, go there together. */
  #schedule(): Promise<void> {
    if (!this.#open) return Promise.resolve();
    if (!this.#round) {
      const round = this.#exchange(this.#open).finally(() => this.#running.delete(round));
      this.#round = round;
      this.#running.add(round);
    }
    return this.#round;
  }

  async #exchange(open: OpenPlace): Promise<void> {
    const turn = ++this.#turn;
    let patch: Patch = NOTHING;
    let epoch = this.#epoch;
    // Some browsers never answer. The reader is told, and it may still come.
    const slow = later(() => this.#settle(turn, 'answers/failed'), patience.slow);
    try {
      // The end of the task that makes the changes, which is before anything else can happen to the page.
      await Promise.resolve();
      this.#place ??= await open(this.#heard);
      const erase = this.#erase;
      ({ epoch, patch } = { epoch: this.#epoch, patch: this.#unsaved });
      this.#round = undefined;
      const { assessment, shifted } = await this.#place.exchange({ patch, erase, known: this.#kept });
      if (epoch === this.#epoch) {
        this.#kept = assessment;
        this.#unsaved = without(this.#unsaved, patch);
        this.#erase = false;
      }
      if (shifted || !this.#read) this.#setAside = await this.#place.listAside();
      if (epoch === this.#epoch) await this.#snapshots.settle(this.#place);
      this.#read = true;
      this.#settle(turn, undefined);
    } catch (error) {
      if (turn === this.#turn) this.#round = undefined;
      this.#settle(turn, codeOf(error));
    } finally {
      clearTimeout(slow);
    }
  }

  /** Of several exchanges under way the last one says how things stand: it has carried what the others had. */
  #settle(turn: number, failure: AnswersFailureCode | undefined): void {
    if (turn === this.#turn) this.#failure = failure;
    if (turn === this.#turn && failure) this.#snapshots.settleHere(failure);
    this.#publish();
  }

  readonly #heard = (erased: boolean): void => {
    if (erased) this.#forgetAll();
    void this.#schedule();
    this.#publish();
  };

  /** What is still on its way would not arrive. */
  readonly #leave = (): void => {
    const { unsaved } = this.#snapshots;
    if (this.#erase || !isEmpty(this.#unsaved) || unsaved.length > 0) this.#place?.leave({ patch: this.#unsaved, erase: this.#erase, known: this.#kept }, unsaved);
  };

  #forgetAll(): void {
    this.#epoch++;
    this.#kept = this.#none;
    this.#unsaved = this.#held = NOTHING;
    this.#setAside = [];
    this.#snapshots.forgetAll();
  }

  async #close(): Promise<void> {
    await Promise.all(this.#running);
    if (this.used) return;
    removeEventListener('pagehide', this.#leave);
    this.#place?.close();
    this.#place = undefined;
  }

  #publish(): void {
    this.#state = this.#next();
    for (const consumer of [...this.#consumers]) consumer();
  }

  #next(): AnswersState {
    const { assessment: before } = this.#state ?? { assessment: this.#none };
    const now = applyPatch(applyPatch(this.#kept, this.#unsaved), this.#held);
    return { assessment: isEmpty(patchBetween(before, now)) ? before : now, ...this.#saved(), setAside: this.#setAside, snapshots: this.#snapshots.all };
  }

  #saved(): Pick<AnswersState, 'saved' | 'reason'> {
    if (!this.#open) return { saved: 'memory', reason: 'answers/none' };
    if (this.#failure) return { saved: 'memory', reason: this.#failure };
    if (!this.#read) return { saved: 'reading' };
    if (this.#erase || !isEmpty(this.#unsaved)) return { saved: 'saving' };
    return isEmpty(this.#held) ? { saved: 'saved' } : { saved: 'memory', reason: 'answers/host' };
  }
}
