/** Sharing answers and comparing them, with all that they need. Loaded on demand. */
import { Opinion } from './grade-calculator.opinion.js';
import { opinion } from './grade-calculator.opinion.templates.js';
import { PaperWork } from './grade-calculator.paper.js';
import { paper } from './grade-calculator.paper.templates.js';
import { ProgressRecord } from './grade-calculator.progress.js';
import { progress } from './grade-calculator.progress.templates.js';
import { Share } from './grade-calculator.share.js';
import { share } from './grade-calculator.share.templates.js';
import type { TalkHost } from './grade-calculator.talk.host.js';
import { talkWordsOf, type TalkWords } from './grade-calculator.talk.words.js';

export class TalkParts {
  readonly share: Share;
  readonly opinion: Opinion;
  readonly progress: ProgressRecord;
  readonly paper: PaperWork;
  readonly templates = { share, opinion, progress, paper };

  readonly #host: TalkHost;

  constructor(host: TalkHost) {
    this.#host = host;
    this.share = new Share(host);
    this.opinion = new Opinion(host);
    this.progress = new ProgressRecord(host);
    this.paper = new PaperWork(host, this.opinion);
  }

  get words(): TalkWords {
    return talkWordsOf(this.#host.words);
  }

  reset(): void {
    this.share.reset();
    this.opinion.reset();
    this.progress.reset();
    this.paper.reset();
  }
}
