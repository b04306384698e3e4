/** A link to the reader's answers: what it is to hold, and the link itself. */
import { encodeShare } from '../../data/share-code.js';
import { isAnswered } from '../../domain/answers.js';
import { sharedPart } from '../../domain/share-link.js';
import type { Assessment } from '../../model/assessment.js';
import type { TalkHost } from './grade-calculator.talk.host.js';
import { talkWordsOf } from './grade-calculator.talk.words.js';

export interface Shared {
  /** The whole address. */
  readonly link: string;
  readonly answers: number;
  readonly notes: number;
  /** '' none */
  readonly name: string;
}

export class Share {
  /** Without the reader's wish a link holds neither a name nor notes. */
  name: string | undefined;
  notes = false;
  /** What is shown before it is copied; undefined while it is being made. */
  shared: Shared | undefined;
  failed = false;
  /** The browser does not let the page copy. */
  byHand = false;
  readonly #host: TalkHost;
  #made = '';
  #turn = 0;

  constructor(host: TalkHost) {
    this.#host = host;
  }

  reset(): void {
    this.#turn++;
    this.name = this.shared = undefined;
    this.notes = this.failed = this.byHand = false;
    this.#made = '';
  }

  /** To be called when it is drawn: another answer, or another wish, makes another link. */
  make(assessment: Assessment): void {
    const part = sharedPart(assessment, { notes: this.notes, ...(this.name !== undefined && { name: this.name.trim() }) });
    const ratings = [...part.ratings];
    const key = JSON.stringify([part.target, part.subject, ratings.map(([id, { met, ...rating }]) => [id, rating, [...(met ?? [])]])]);
    if (key === this.#made) return;
    this.#made = key;
    const turn = ++this.#turn;
    this.byHand = false;
    void encodeShare(part).then(
      (fragment) => {
        if (turn !== this.#turn) return;
        this.failed = false;
        this.shared = {
          link: new URL(fragment, location.href).href,
          answers: ratings.filter(([, rating]) => isAnswered(rating)).length,
          notes: ratings.filter(([, { note }]) => note !== undefined).length,
          name: part.subject ?? '',
        };
        this.#host.changed();
      },
      () => {
        if (turn !== this.#turn) return;
        this.failed = true;
        this.#host.changed();
      },
    );
  }

  wish(change: { readonly name?: string | undefined; readonly notes?: boolean }): void {
    Object.assign(this, change);
    this.#host.changed();
  }

  async copy(): Promise<void> {
    const { shared } = this;
    if (!shared) return;
    try {
      await navigator.clipboard.writeText(shared.link);
      this.#host.say(talkWordsOf(this.#host.words).share.copied);
    } catch {
      // No clipboard here (an insecure page, a sandboxed frame): the reader copies by hand.
      this.byHand = true;
      this.#host.say(talkWordsOf(this.#host.words).share.copyByHand);
      this.#host.afterwards((root) => root.querySelector<HTMLInputElement>('[part=share-link]')?.select());
    }
  }
}
