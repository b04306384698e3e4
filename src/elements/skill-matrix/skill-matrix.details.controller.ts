import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatTarget } from '../../domain/deep-link.js';
import { PopoverController } from '../../ui/popover.controller.js';
import { SkillCellCloseEvent, SkillCellOpenEvent } from './skill-matrix.events.js';

/** A cell by its skill and its column. */
export interface Cell {
  readonly skill: string;
  readonly column: string;
}

export interface DetailsHost extends ReactiveControllerHost, HTMLElement {
  readonly matrixId: string | undefined;
  readonly updateUrl: boolean;
}

/** Which cell's details are open: opening, moving, closing, the link to it, and the page's address if it is to follow. */
export class DetailsController implements ReactiveController {
  cell: Cell | undefined;
  /** What became of "copy link": nothing yet, done, or the address to copy by hand. */
  copied: true | string | undefined;
  readonly popover: PopoverController;
  readonly #host: DetailsHost;
  readonly #onOpen: (cell: Cell) => void;

  constructor(host: DetailsHost, onOpen: (cell: Cell) => void) {
    this.#host = host;
    this.#onOpen = onOpen;
    this.popover = new PopoverController(host, () => this.#closed());
    host.addController(this);
  }

  hostDisconnected(): void {
    this.cell = undefined;
  }

  async open(cell: Cell, anchor: HTMLElement): Promise<void> {
    this.cell = cell;
    this.copied = undefined;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.cell !== cell) return;
    this.popover.open(anchor);
    this.#rewriteAddress(this.#link(cell));
    this.#host.dispatchEvent(new SkillCellOpenEvent(cell.skill, cell.column));
    this.#onOpen(cell);
  }

  /** @returns whether the link went to the clipboard; otherwise `copied` holds the address */
  async copyLink(): Promise<boolean> {
    if (!this.cell) return false;
    const url = new URL(this.#link(this.cell), location.href).href;
    try {
      await navigator.clipboard.writeText(url);
      this.copied = true;
    } catch {
      // No clipboard here (an insecure page, a sandboxed frame): the reader copies by hand.
      this.copied = url;
    }
    this.#host.requestUpdate();
    return this.copied === true;
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
    return formatTarget({ matrix: this.#host.matrixId ?? '', skill, level: column });
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
