/** Somebody else's answers beside the reader's, and what both agree upon. */
import { readAssessment } from '../../data/assessment.js';
import { decodeShare } from '../../data/share-code.js';
import { applyRating } from '../../domain/answers.js';
import { agreedAssessment, opinionsOf, type Opinions } from '../../domain/opinions.js';
import { parseShare } from '../../domain/share-link.js';
import type { Assessment, Rating } from '../../model/assessment.js';
import type { ShareFault } from '../../model/share.js';
import { textIn } from './grade-calculator.file.js';
import type { TalkHost } from './grade-calculator.talk.host.js';
import { talkWordsOf, type TalkWords } from './grade-calculator.talk.words.js';

export type OpinionState =
  | { readonly name: 'none' }
  | { readonly name: 'reading' }
  | ({ readonly name: 'failed' } & Refusal)
  | { readonly name: 'shown'; readonly theirs: Assessment; readonly refused?: Refusal };

/** Why something else could not be shown, in a sentence, and lines about its mistakes. */
export interface Refusal {
  readonly why: string;
  readonly more: readonly string[];
}

export class Opinion {
  state: OpinionState = { name: 'none' };
  /** What had been agreed, until something else is. */
  forgotten: Assessment | undefined;
  readonly #host: TalkHost;
  /** Counts what is begun: what takes long is of no use when the reader has gone on. */
  #turn = 0;

  constructor(host: TalkHost) {
    this.#host = host;
  }

  get #words(): TalkWords {
    return talkWordsOf(this.#host.words);
  }

  reset(): void {
    this.#turn++;
    this.state = { name: 'none' };
    this.forgotten = undefined;
  }

  close(): void {
    this.reset();
    this.#host.changed();
    this.#host.say(this.#words.opinion.closed);
    this.#host.afterwards((root) => root.querySelector<HTMLElement>('[part=opinion] > summary')?.focus());
  }

  async readFile(file: Blob): Promise<void> {
    await this.#read(async () => {
      const read = await textIn(file, this.#words.keep);
      return 'why' in read ? read.why : readAssessment(read.text, this.#about());
    });
  }

  /** A link that the reader has pasted: an address with a fragment, or the fragment alone. */
  async readText(text: string): Promise<void> {
    const at = text.indexOf('#');
    const fragment = at < 0 ? '' : text.slice(at).trim();
    if (!parseShare(fragment)) return this.#fail(this.#words.opinion.noLink);
    await this.readLink(fragment);
  }

  async readLink(fragment: string): Promise<void> {
    await this.#read(async () => {
      const read = await decodeShare(fragment, this.#about());
      return 'fault' in read ? this.#sentenceOf(read.fault, read.problems) : read;
    });
  }

  #sentenceOf(fault: ShareFault, problems: readonly { readonly place: string; readonly message: string }[] = []): Refusal {
    return { why: this.#words.opinion.faults[fault], more: problems.slice(0, 8).map(({ place, message }) => `${place}: ${message}`) };
  }

  #about(): { readonly matrix: string; readonly nameOf: TalkHost['nameOf'] } {
    return { matrix: this.#host.matrix()?.id ?? '', nameOf: this.#host.nameOf };
  }

  async #read(read: () => Promise<string | ReturnType<typeof readAssessment> | Refusal>): Promise<void> {
    const of = this.#host.matrix();
    // What is shown stays until there is something else to show.
    if (this.state.name !== 'shown') this.state = { name: 'reading' };
    this.#host.changed();
    const turn = ++this.#turn;
    const found = await read();
    if (turn !== this.#turn || !of || this.#host.matrix()?.id !== of.id) return;
    if (typeof found === 'string') return this.#fail(found);
    if ('why' in found) return this.#fail(found.why, found.more);
    const { assessment, problems } = found;
    if (!assessment) {
      const errors = problems.filter(({ severity }) => severity === 'error');
      return this.#fail(this.#words.keep.failed, errors.slice(0, 8).map(({ place, message, cure }) => `${place}: ${message} ${cure}`));
    }
    this.show(assessment);
  }

  show(theirs: Assessment): void {
    this.#turn++;
    this.state = { name: 'shown', theirs };
    this.#host.changed();
    this.#host.say(this.#words.opinion.shown(this.#opinions(theirs).open.total));
    this.#host.afterwards((root) => {
      const title = root.querySelector<HTMLElement>('#opinion-title');
      title?.focus({ preventScroll: true });
      title?.scrollIntoView({ block: 'start' });
    });
  }

  #fail(why: string, more: readonly string[] = []): void {
    this.state = this.state.name === 'shown' ? { ...this.state, refused: { why, more } } : { name: 'failed', why, more };
    this.#host.changed();
    this.#host.say(`${why} ${this.#words.opinion.unchanged}`);
  }

  #opinions(theirs: Assessment): Opinions {
    const matrix = this.#host.matrix()!;
    return opinionsOf(matrix, this.#host.answers.state?.assessment.ratings ?? new Map(), theirs.ratings, this.settled?.ratings ?? new Map());
  }

  /** What has been agreed upon skill by skill, as it is kept. */
  get settled(): Assessment | undefined {
    return this.#host.settled().state?.assessment;
  }

  /** Whether it is kept in this browser. */
  get isKept(): boolean {
    return this.#host.settled().state?.saved !== 'memory';
  }

  opinions(): Opinions | undefined {
    return this.state.name === 'shown' && this.#host.matrix() ? this.#opinions(this.state.theirs) : undefined;
  }

  agree(skill: string, rating: Rating | undefined): void {
    this.forgotten = undefined;
    void this.#host.settled().change((it) => applyRating(it, skill, rating, { now: now(), revision: this.#host.matrix()?.revision }));
    const opinions = this.opinions();
    if (opinions) this.#host.say(this.#words.opinion.settled(opinions.open.settled, opinions.open.total));
  }

  /** Forgets what has been agreed, as with somebody else; it can be brought back as long as the comparison is open. */
  forget(): void {
    this.forgotten = this.settled;
    void this.#host.settled().change((it) => ({ ...it, ratings: new Map() }));
    this.#toggled('[data-recall-agreed]');
  }

  recall(): void {
    const { forgotten } = this;
    this.forgotten = undefined;
    if (forgotten) void this.#host.settled().change(() => forgotten);
    this.#toggled('[data-forget-agreed]');
  }

  /** The one button takes the other's place, and the focus. */
  #toggled(next: string): void {
    const opinions = this.opinions();
    if (opinions) this.#host.say(this.#words.opinion.settled(opinions.open.settled, opinions.open.total));
    this.#host.afterwards((root) => root.querySelector<HTMLElement>(next)?.focus());
  }

  /** What both agree upon by now. */
  agreed(opinions: Opinions): Assessment {
    return agreedAssessment(opinions, this.settled ?? { matrix: this.#host.matrix()!.id, ratings: new Map() }, now());
  }

  take(assessment: Assessment): void {
    this.#host.preview(assessment);
  }

  download(opinions: Opinions): void {
    this.#host.download(this.agreed(opinions), 'agreed');
  }
}

const now = (): string => new Date().toISOString();
