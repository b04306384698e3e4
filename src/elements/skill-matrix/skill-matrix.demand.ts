import type { Details, DetailsContext, DetailsHost } from './skill-matrix.details.js';
import { whenIdle } from '../../data/patience.js';
import type { AllMessages, Messages } from '../../locale/messages.js';
import type { Failure } from '../../model/failures.js';
import type { Problem } from '../../model/problems.js';
import { dress } from '../../ui/dress.js';
import type { PrintController } from '../../ui/print.controller.js';
import { styles } from './skill-matrix.styles.js';
import type { Reveal, RevealContext } from './skill-matrix.reveal.js';
import type { Select } from './skill-matrix.screen.js';
import type { MatrixReader, MatrixView } from './skill-matrix.view.js';

/** What of the widget the later code works with. */
export type DemandContext = RevealContext & Pick<DetailsContext, 'say'>;

type Code = typeof import('./skill-matrix.on-demand.js');

/**
 * What a reader needs after the first drawing (details, filters, paper), asked for as soon as that is done.
 *
 * Where it does not come, the reader is told; the next wish asks again.
 */
export class OnDemand {
  details: Details | undefined;
  code: Code | undefined;
  readonly #host: DetailsHost;
  readonly #context: DemandContext;
  #reveal: Reveal | undefined;
  #words: AllMessages | undefined;
  readonly #messages: Messages;
  #print: PrintController | undefined;
  #coming: Promise<unknown> | undefined;
  #failed = false;

  constructor(host: DetailsHost, messages: Messages, context: DemandContext) {
    this.#host = host;
    this.#messages = messages;
    this.#context = context;
  }

  /** Paper has everything unfolded, once the code for it is there. */
  get printing(): boolean {
    return this.#print?.printing === true;
  }

  /** The code that filters, once it is there. */
  get select(): Select | undefined {
    const [words, code] = [this.#words, this.code];
    return words && code && ((reader, filter) => code.select(reader, filter, words));
  }

  forOwner(failure: Failure): unknown {
    return this.code?.forOwner(failure);
  }

  leftOut(problems: readonly Problem[]): unknown {
    return this.code?.leftOut(problems);
  }

  nothingFound(suggestions: readonly string[], onTake: (name: string) => void): unknown {
    return this.#words && this.code?.nothingFound(this.#words, suggestions, onTake);
  }

  /** What paper has below the table. */
  notes(reader: MatrixReader, view: MatrixView): unknown {
    return this.printing && this.#words ? this.code?.notes(reader, view, this.#words) : undefined;
  }

  /** Gives the host's root every sheet that is there, also when it has come into another document. */
  dress(root = this.#host.renderRoot as ShadowRoot): void {
    dress(root, [...styles, ...(this.code?.styles ?? [])]);
  }

  /** To be called when something is drawn. */
  prepare(): void {
    if (!this.#coming) whenIdle(() => void this.load());
  }

  load(): Promise<unknown> {
    return (this.#coming ??= import('./skill-matrix.on-demand.js').then((code) => {
      this.code = code;
      this.#words = { ...this.#messages, ...code.later };
      this.details = new code.Details(this.#host, { ...this.#context, messages: this.#words });
      this.#reveal = new code.Reveal(this.#host, this.#context, this.#words, this.details);
      code.keepFocus(this.#host);
      code.followLinks();
      this.#print = new code.PrintController(this.#host);
      this.dress();
      this.#host.requestUpdate();
    }, () => {
      // Kept as it is until the reader wants something: `prepare` is called with every drawing.
      this.#failed = true;
      this.#context.tell(this.#messages.partMissing);
    }));
  }

  /** Runs `use` as soon as the details are drawn, which is at once but for the first moments; undefined where their code does not come. */
  async withReveal<T>(use: (reveal: Reveal) => T): Promise<Awaited<T> | undefined> {
    if (!this.#reveal) {
      if (this.#failed) this.#coming = undefined;
      this.#failed = false;
      await this.load();
      await this.#host.updateComplete;
    }
    return this.#reveal && (await use(this.#reveal));
  }
}
