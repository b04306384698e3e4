/** Sharing answers and comparing them, with all that they need. Loaded on demand. */
import { Opinion } from './grade-calculator.opinion.js';
import { opinion } from './grade-calculator.opinion.templates.js';
import { Share } from './grade-calculator.share.js';
import { share } from './grade-calculator.share.templates.js';
import type { TalkHost } from './grade-calculator.talk.host.js';

export class TalkParts {
  readonly share: Share;
  readonly opinion: Opinion;
  readonly templates = { share, opinion };

  constructor(host: TalkHost) {
    this.share = new Share(host);
    this.opinion = new Opinion(host);
  }

  reset(): void {
    this.share.reset();
    this.opinion.reset();
  }
}
