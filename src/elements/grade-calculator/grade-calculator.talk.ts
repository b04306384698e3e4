/** What a reader does with answers together with somebody. Its code is loaded when it is asked for. */
import type { TalkHost } from './grade-calculator.talk.host.js';
import type { TalkParts } from './grade-calculator.talk.parts.js';

export type Talking = 'share' | 'opinion' | 'history' | 'paper';

export class Talk {
  /** What is unfolded. */
  readonly open = new Set<Talking>();
  parts: TalkParts | undefined;
  failed = false;
  readonly #host: TalkHost;
  #coming: Promise<TalkParts | undefined> | undefined;

  constructor(host: TalkHost) {
    this.#host = host;
  }

  toggle(what: Talking, open: boolean): void {
    if (this.open.has(what) === open) return;
    if (open) {
      this.open.add(what);
      void this.#load();
    } else this.open.delete(what);
    this.#host.changed();
  }

  /** Shows what a link of the page's address holds, beside the reader's own. */
  async follow(fragment: string): Promise<void> {
    this.toggle('opinion', true);
    this.#host.afterwards((root) => root.querySelector('[part=opinion]')?.scrollIntoView({ block: 'start' }));
    await (await this.#load())?.opinion.readLink(fragment);
  }

  /** Another matrix: nothing of before is about it. */
  reset(): void {
    this.open.clear();
    this.parts?.reset();
  }

  /** The reader's answers are deleted: what has been agreed upon goes with them. */
  forget(): void {
    void this.#host.settled().clear();
    this.parts?.opinion.reset();
  }

  #load(): Promise<TalkParts | undefined> {
    this.#coming ??= import('./grade-calculator.talk.parts.js').then(
      ({ TalkParts }) => {
        this.failed = false;
        this.parts ??= new TalkParts(this.#host);
        this.#host.changed();
        return this.parts;
      },
      () => {
        // Asked for again with the next wish.
        this.failed = true;
        this.#coming = undefined;
        this.#host.changed();
        return undefined;
      },
    );
    return this.#coming;
  }
}
