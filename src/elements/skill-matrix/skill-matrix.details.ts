import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatTarget } from '../../domain/deep-link.js';
import type { AllMessages } from '../../locale/messages/matrix.js';
import { PopoverController } from '../../ui/popover.controller.js';
import { detailsOf, spokenMeaning } from './skill-matrix.details.templates.js';
import { SkillCellCloseEvent, SkillCellOpenEvent } from './skill-matrix.cell.events.js';
import type { MatrixReader } from './skill-matrix.view.js';

/** A cell by its skill and its column. */
export interface Cell {
  readonly skill: string;
  readonly column: string;
}

export interface DetailsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateUrl: boolean;
}

/** What the details need of the one who opens them. */
export interface DetailsContext {
  readonly messages: AllMessages;
  /** Says `text` to those who hear the page. */
  readonly say: (text: string, delay?: number) => void;
  /** Gives the focus back to the cell. */
  readonly focus: (anchor: HTMLElement) => void;
  /** The reader's own rating there, where it is to be shown. */
  readonly yours: (cell: Cell) => unknown;
}

/**
 * The details of a cell, whole: popover, content and sheet, the link to it, and the page's address if it is to follow.
 *
 * In a chunk of its own, which the widget asks for when its first drawing is done.
 */
export class Details implements ReactiveController {
  cell: Cell | undefined;
  readonly #popover: PopoverController;
  readonly #host: DetailsHost;
  readonly #context: DetailsContext;
  #reader: MatrixReader | undefined;
  /** What became of "copy link": nothing yet, done, or the address to copy by hand. */
  #copied: true | string | undefined;

  constructor(host: DetailsHost, context: DetailsContext) {
    this.#host = host;
    this.#context = context;
    this.#popover = new PopoverController(host, () => host.renderRoot.querySelector<HTMLElement>('[part=details]'), () => this.#closed());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cell = undefined;
  }

  /** The popover, to be drawn in the host, also while it is closed. */
  render(reader: MatrixReader): TemplateResult {
    this.#reader = reader;
    const { cell } = this;
    const content = cell && detailsOf({ reader, messages: this.#context.messages, yours: this.#context.yours(cell), copied: this.#copied, onCopy: () => void this.#copyLink(), onClose: () => this.close() }, cell.skill, cell.column);
    return html`<div popover class="details" part="details" role="dialog" aria-labelledby="details-title" @keydown=${this.#onKey} @toggle=${this.#popover.onToggle}>${content ?? nothing}</div>`;
  }

  /** To be called when the pointer goes down on a cell, so that pressing the open one closes it for good. */
  press(anchor: HTMLElement): void {
    this.#popover.press(anchor);
  }

  /** A click on a cell: opens it, moves to it, or closes it. */
  toggle(cell: Cell, anchor: HTMLElement): void {
    if (this.#popover.closedByPress(anchor)) return;
    if (this.#popover.anchor === anchor) this.close();
    else void this.open(cell, anchor);
  }

  /** The focus has moved to `anchor` by the arrows: open details go with it, and close where it is no cell. */
  follow(cell: Cell | undefined, anchor: HTMLElement): void {
    if (!this.cell) return;
    if (cell) void this.open(cell, anchor);
    else this.close();
  }

  async open(cell: Cell, anchor: HTMLElement): Promise<void> {
    // The widget may have gone while this code was still on its way.
    if (!this.#host.isConnected) return;
    this.cell = cell;
    this.#copied = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.cell !== cell) return;
    this.#popover.open(anchor);
    this.#rewriteAddress(this.#link(cell));
    this.#host.dispatchEvent(new SkillCellOpenEvent(cell.skill, cell.column));
    this.#context.say(this.#reader ? spokenMeaning(this.#reader, this.#context.messages, cell.skill, cell.column) : '', 300);
  }

  /** The focus returns to the cell where it was within the details. */
  close(): void {
    const { anchor } = this.#popover;
    const inside = this.#host.renderRoot.querySelector('.details:focus-within');
    this.#popover.close();
    if (inside && anchor) this.#context.focus(anchor);
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    this.close();
  };

  async #copyLink(): Promise<void> {
    if (!this.cell) return;
    const url = new URL(this.#link(this.cell), location.href).href;
    try {
      await navigator.clipboard.writeText(url);
      this.#copied = true;
      this.#context.say(this.#context.messages.copied);
    } catch {
      // No clipboard here (an insecure page, a sandboxed frame): the reader copies by hand.
      this.#copied = url;
      this.#context.say(this.#context.messages.copyByHand);
    }
    this.#host.requestUpdate();
  }

  #closed(): void {
    const { cell } = this;
    if (!cell) return;
    this.cell = undefined;
    this.#rewriteAddress('');
    this.#host.requestUpdate();
    this.#host.dispatchEvent(new SkillCellCloseEvent(cell.skill, cell.column));
  }

  #link({ skill, column }: Cell): string {
    return formatTarget({ matrix: this.#reader?.matrix.id ?? '', skill, level: column });
  }

  #rewriteAddress(hash: string): void {
    if (!this.#host.updateUrl) return;
    try {
      history.replaceState(history.state, '', hash || location.pathname + location.search);
    } catch {
      // A page without an address of its own (srcdoc) has none to keep.
    }
  }
}
