/** The result on one page, and all answers, for the printer. What is on paper of the reader beside the answers is the reader's wish. */
import { PAGE_HEIGHT, Printer } from '../../ui/paper.js';
import { fitPage } from '../../ui/fit-page.js';
import type { OpinionContext } from './grade-calculator.opinion.templates.js';
import type { Opinion } from './grade-calculator.opinion.js';
import { allAnswers } from './grade-calculator.paper.list.templates.js';
import { onePage } from './grade-calculator.paper.page.templates.js';
import { sheets } from './grade-calculator.paper.styles.js';
import { ResultReader } from './grade-calculator.result.js';
import type { TalkHost } from './grade-calculator.talk.host.js';
import { paperOf, type PaperView } from './grade-calculator.paper.view.js';

export class PaperWork {
  /** Undefined: without a name. */
  name: string | undefined;
  notes = false;
  refused = false;
  readonly #host: TalkHost;
  readonly #opinion: Opinion;
  readonly #printer: Printer;
  #results: ResultReader | undefined;

  constructor(host: TalkHost, opinion: Opinion) {
    this.#host = host;
    this.#opinion = opinion;
    this.#printer = new Printer(host.element.renderRoot);
  }

  reset(): void {
    this.name = undefined;
    this.notes = this.refused = false;
  }

  wish(change: { readonly name?: string | undefined; readonly notes?: boolean }): void {
    Object.assign(this, change);
    this.#host.changed();
  }

  async print(what: 'page' | 'list', context: OpinionContext): Promise<void> {
    const { element } = this.#host;
    const { paper: words } = context.words;
    const style = getComputedStyle(element);
    const view = this.view(context);
    const role = context.text(context.matrix.name);
    const printed = await this.#printer.print({
      title: what === 'page' ? words.resultOf(role) : words.answersOf(role),
      lang: this.#host.lang(),
      dir: style.direction === 'rtl' ? 'rtl' : 'ltr',
      accent: style.getPropertyValue('--skill-accent'),
      sheets,
      content: what === 'page' ? onePage(view) : allAnswers(view),
      ...(what === 'page' && { arrange: (body: HTMLElement) => void fitPage(body, PAGE_HEIGHT, words.more) }),
    });
    if (!printed) this.#host.say(words.refused);
    if (this.refused === printed) {
      this.refused = !printed;
      this.#host.changed();
    }
  }

  /** All that can be on paper. */
  view({ matrix, mine, text, words, target }: OpinionContext): PaperView {
    if (this.#results?.matrix !== matrix) this.#results = new ResultReader(matrix);
    const { state } = this.#opinion;
    const opinions = this.#opinion.opinions();
    return paperOf({
      matrix,
      text,
      words,
      mine,
      results: this.#results,
      result: this.#results.result(mine, this.#host.element.mode === 'mandatory', target),
      second: state.name === 'shown' && opinions ? { theirs: state.theirs, opinions, agreed: this.#opinion.agreed(opinions) } : undefined,
      name: this.name?.trim() ?? '',
      notes: this.notes,
      today: new Date().toISOString().slice(0, 10),
    });
  }
}
