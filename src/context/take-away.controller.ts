import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ExportError } from '../export/failure.js';
import { laterWords } from '../locale/en/later.js';
import { takeAwayWords } from '../locale/en/take-away.js';
import type { TakeAwayMessages, TakenKind } from '../locale/messages/take-away.js';
import type { Words } from '../locale/tables.js';
import { copy, download, downloadsHere } from '../ui/download.js';
import { PopoverController } from '../ui/popover.controller.js';
import { panel, type Taken } from '../ui/take-away.templates.js';

/** What is made of a wish: a text for the clipboard, or a file. */
export type Made =
  | { readonly to: 'clipboard'; readonly plain: string; readonly markup?: string }
  | { readonly to: 'file'; readonly name: string; readonly type: string; readonly content: string | Uint8Array | Blob }
  | { readonly to: 'printer'; readonly printed: boolean };

export interface Making {
  readonly rated: boolean;
  readonly signal: AbortSignal;
  readonly onProgress: (part: number) => void;
}

/** What a widget offers. */
export interface Offer {
  readonly copies: readonly TakenKind[];
  readonly downloads: readonly TakenKind[];
  readonly prints: readonly TakenKind[];
  /** What is to be known of all of it; '' for nothing. */
  readonly note: string;
  readonly hasRatings: boolean;
  /** What a file will be called. */
  readonly fileName: (kind: TakenKind) => string;
  readonly make: (kind: TakenKind, making: Making) => Made | Promise<Made>;
}

export interface TakeAwayHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** A file for spreadsheets: without it some do not know that it is UTF-8. */
const MARK = '\ufeff';

/** The panel at a widget's button by which a reader takes something away: what is offered, what is under way, what became of it. */
export class TakeAwayController implements ReactiveController {
  readonly #host: TakeAwayHost;
  readonly #tables: Words;
  readonly #offer: () => Offer | undefined;
  readonly #say: (text: string) => void;
  readonly #popover: PopoverController;
  #isOpen = false;
  #taken: Taken = { name: 'quiet' };
  /** Not before the reader wants it: what is taken away is often passed on. */
  #rated = false;
  #stop: AbortController | undefined;

  /** @param words finds them in the reader's language @param offer what there is to take now; undefined: nothing is drawn @param say says something aloud */
  constructor(host: TakeAwayHost, words: Words, offer: () => Offer | undefined, say: (text: string) => void) {
    this.#host = host;
    this.#tables = words;
    this.#offer = offer;
    this.#say = say;
    this.#popover = new PopoverController(host, () => this.#find('[part=export-panel]'), () => this.#closed());
    host.addController(this);
    host.renderRoot.addEventListener('pointerdown', ({ target }) => {
      // A press closes what is open before the click comes: that is not to open it again.
      const button = (target as Element).closest<HTMLElement>('[part=export]');
      if (button) this.#popover.press(button);
    });
  }

  get #words(): TakeAwayMessages {
    return this.#tables('takeAway', takeAwayWords);
  }

  hostDisconnected(): void {
    this.#stop?.abort();
  }

  /** To be called at a click on the button. */
  async toggle(button: HTMLElement): Promise<void> {
    if (this.#popover.closedByPress(button)) return;
    if (this.#isOpen) return this.close();
    if (!this.#host.isConnected) return;
    this.#isOpen = true;
    this.#taken = { name: 'quiet' };
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#isOpen) return;
    this.#popover.open(button);
    this.#find('.take')?.focus();
  }

  /** The focus returns to the button where it was within the panel. */
  close(): void {
    const { anchor } = this.#popover;
    const inside = this.#isFocused('.take-away');
    this.#popover.close();
    if (inside) anchor?.focus();
  }

  /** The panel, to be drawn in the host, also while it is closed. */
  render(): TemplateResult {
    const offer = this.#isOpen ? this.#offer() : undefined;
    const content =
      offer &&
      panel({
        messages: this.#words,
        close: this.#tables('later', laterWords).close,
        ...offer,
        taken: this.#taken,
        rated: offer.hasRatings ? this.#rated : undefined,
        onTake: (kind) => void this.#take(offer, kind),
        onRated: (rated) => {
          this.#rated = rated;
          this.#host.requestUpdate();
        },
        onCancel: () => this.#cancel(),
        onClose: () => this.close(),
      });
    return html`<div popover class="take-away" part="export-panel" role="dialog" aria-labelledby="take-away-title" @keydown=${this.#onKey} @toggle=${this.#popover.onToggle}>${content ?? nothing}</div>`;
  }

  async #take(offer: Offer, kind: TakenKind): Promise<void> {
    this.#stop?.abort();
    const stop = (this.#stop = new AbortController());
    const { signal } = stop;
    const working = offer.downloads.includes(kind) ? this.#words.working(offer.fileName(kind)) : '';
    const rated = offer.hasRatings && this.#rated;
    const onProgress = (part: number): void => void (signal.aborted || this.#become({ name: 'working', kind, words: working, part }));
    try {
      // What is made at once is not told to be under way: and the clipboard is open only in the turn of the click.
      const making = offer.make(kind, { rated, signal, onProgress });
      if (making instanceof Promise && working !== '') onProgress(0);
      const made = making instanceof Promise ? await making : making;
      if (signal.aborted) return;
      this.#end(made.to === 'file' ? saved(made, kind, this.#words) : made.to === 'printer' ? printed(made, kind, this.#words) : await copied(made, kind, this.#words));
    } catch (error) {
      if (!signal.aborted) this.#end({ name: 'failed', kind, words: wordsFor(error, this.#words) });
    }
  }

  #cancel(): void {
    this.#stop?.abort();
    if (this.#taken.name === 'working') this.#end({ name: 'done', kind: this.#taken.kind, words: this.#words.cancelled });
  }

  /** The focus does not go with what is taken away from under it. */
  #end(taken: Exclude<Taken, { readonly name: 'quiet' | 'working' }>): void {
    const wasOnCancel = this.#isFocused('[data-cancel]');
    this.#become(taken);
    this.#say(taken.words);
    void this.#host.updateComplete.then(() => {
      const box = this.#find<HTMLTextAreaElement>('.taken textarea');
      this.#find('.taken')?.scrollIntoView({ block: 'nearest' });
      if (box) {
        box.focus();
        box.select();
      } else if (wasOnCancel) this.#find(`[data-kind=${taken.kind}]`)?.focus();
    });
  }

  #become(taken: Taken): void {
    this.#taken = taken;
    this.#host.requestUpdate();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  };

  #closed(): void {
    this.#isOpen = false;
    this.#host.requestUpdate();
  }

  /** Whether the focus is in it, or will be when the reader comes back to this window: `:focus` tells the former alone. */
  #isFocused(selector: string): boolean {
    return !!this.#host.shadowRoot?.activeElement?.closest(selector);
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }
}

async function copied({ plain, markup }: Extract<Made, { to: 'clipboard' }>, kind: TakenKind, words: TakeAwayMessages): Promise<Exclude<Taken, { readonly name: 'quiet' | 'working' }>> {
  try {
    await copy(plain, markup);
    return { name: 'done', kind, words: words.copied(words.items[kind].label) };
  } catch {
    // An insecure page, a frame that may not, a reader who has said no.
    return { name: 'by-hand', kind, words: words.copyRefused, text: plain };
  }
}

const printed = ({ printed: is }: Extract<Made, { to: 'printer' }>, kind: TakenKind, words: TakeAwayMessages): Exclude<Taken, { readonly name: 'quiet' | 'working' }> => ({ name: is ? 'done' : 'failed', kind, words: is ? words.printed : words.printRefused });

function saved({ name, type, content }: Extract<Made, { to: 'file' }>, kind: TakenKind, words: TakeAwayMessages): Exclude<Taken, { readonly name: 'quiet' | 'working' }> {
  const downloads = downloadsHere();
  const text = typeof content === 'string' ? content : undefined;
  if (downloads !== 'refused') {
    const parts = [...(type.startsWith('text/csv') ? [MARK] : []), content as BlobPart];
    download(content instanceof Blob ? content : new Blob(parts, { type }), name);
  }
  if (downloads === 'allowed') return { name: 'done', kind, words: words.downloaded(name) };
  const said = downloads === 'doubtful' ? words.downloadDoubtful(name, text !== undefined) : text === undefined ? words.downloadRefusedWhole : words.downloadRefused;
  return text === undefined ? { name: 'failed', kind, words: said } : { name: 'by-hand', kind, words: said, text };
}

function wordsFor(error: unknown, words: TakeAwayMessages): string {
  if (!(error instanceof ExportError)) return words.failed;
  switch (error.code) {
    case 'export/too-large':
      return words.tooLarge;
    case 'export/no-canvas':
      return words.noCanvas;
    case 'export/left-out':
      return words.leftOut;
    default:
      return error.code satisfies never;
  }
}
