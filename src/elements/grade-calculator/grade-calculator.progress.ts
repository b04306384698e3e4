/** Snapshots of the reader's answers, and which two of them are compared. */
import type { Moment } from '../../domain/progress.js';
import type { ProgressMessages } from '../../locale/messages/progress.js';
import type { Snapshot } from '../../model/answers.js';
import type { Assessment } from '../../model/assessment.js';
import type { TalkHost } from './grade-calculator.talk.host.js';
import { talkWordsOf } from './grade-calculator.talk.words.js';

/** In place of a moment: the answers as they are. */
export const NOW = 'now';

export class ProgressRecord {
  /** Moments of the two that are compared; undefined: the latest snapshot, and now. */
  from: string | undefined;
  to: string | undefined;
  /** Moment of the one that is to be deleted, which the reader is asked about. */
  asked: string | undefined;
  readonly #host: TalkHost;

  #shows = false;

  constructor(host: TalkHost) {
    this.#host = host;
  }

  get #words(): ProgressMessages {
    return talkWordsOf(this.#host.words).progress;
  }

  /** To be called when they are to be shown: nobody else reads them. */
  show(): void {
    if (this.#shows) return;
    this.#shows = true;
    this.#host.answers.showSnapshots();
  }

  reset(): void {
    this.from = this.to = this.asked = undefined;
  }

  /** Undefined while they are being read. */
  get snapshots(): readonly Snapshot[] | undefined {
    return this.#host.answers.state?.snapshots;
  }

  /** Those that can be read, and the answers of now as the last. */
  moments(mine: Assessment): readonly Moment[] {
    const kept = (this.snapshots ?? []).flatMap((it) => (it.kind === 'readable' ? [{ at: it.at, assessment: it.assessment }] : []));
    return [...kept, { at: NOW, assessment: mine }];
  }

  /** The two that are compared; undefined where there is only one. */
  compared(moments: readonly Moment[]): readonly [from: Moment, to: Moment] | undefined {
    if (moments.length < 2) return undefined;
    return [moments.find(({ at }) => at === this.from) ?? moments.at(-2)!, moments.find(({ at }) => at === this.to) ?? moments.at(-1)!];
  }

  choose(change: { readonly from?: string; readonly to?: string }): void {
    Object.assign(this, change);
    this.#host.changed();
  }

  keep(): void {
    void this.#host.answers.keepSnapshot().then(() => {
      const latest = this.snapshots?.at(-1);
      this.#host.say(latest?.kind === 'readable' && latest.saved === 'memory' ? this.#words.keptHere : this.#words.kept);
    });
  }

  /** Asks before it is deleted: nothing brings it back. */
  ask(at: string): void {
    this.asked = at;
    this.#host.changed();
    this.#host.afterwards((root) => root.querySelector<HTMLElement>('[part=snapshot] [data-cancel]')?.focus());
  }

  cancel(): void {
    const at = this.asked;
    this.asked = undefined;
    this.#host.changed();
    this.#host.afterwards((root) => [...root.querySelectorAll<HTMLElement>('[part=snapshot]')].find((it) => it.dataset['at'] === at)?.querySelector<HTMLElement>('[data-remove-snapshot]')?.focus());
  }

  remove(at: string): void {
    this.asked = undefined;
    void this.#host.answers.removeSnapshot(at);
    this.#host.say(this.#words.removed);
    this.#host.afterwards((root) => root.querySelector<HTMLElement>('[data-snapshot]')?.focus({ preventScroll: true }));
  }

  download(snapshot: Snapshot): void {
    this.#host.downloadSnapshot(snapshot);
  }
}
