import { stopOf, type GridStopController } from './grid-stop.controller.js';

const PAGE = 10;

/**
 * The keyboard of a data grid (ARIA Authoring Practices): arrows, Home, End, with Control the grid's corners, Page Up and
 * Page Down. Every cell can be reached; where a cell holds a button, the button has the focus.
 */
export class GridKeys {
  readonly #table: HTMLTableElement;
  readonly #stop: GridStopController;
  readonly #onMove: (target: HTMLElement) => void;

  constructor(table: HTMLTableElement, stop: GridStopController, onMove: (target: HTMLElement) => void) {
    this.#table = table;
    this.#stop = stop;
    this.#onMove = onMove;
    table.addEventListener('focusin', ({ target }) => this.#follow(target as Element));
    // A reader may have pressed a cell before this code came.
    const { activeElement } = table.getRootNode() as ShadowRoot;
    if (activeElement && table.contains(activeElement)) this.#follow(activeElement);
  }

  #follow(focused: Element): void {
    const cell = focused.closest<HTMLTableCellElement>('th, td');
    if (cell) this.#stop.move(stopOf(cell));
  }

  /** Moves the focus to `target`, and the grid's Tab stop with it. */
  focus(target: HTMLElement, options?: FocusOptions): void {
    this.#stop.move(target);
    target.focus(options);
  }

  /** A key that has gone down at `target`, in the grid. */
  press(target: Element, event: KeyboardEvent): void {
    const cell = target.closest<HTMLTableCellElement>('th, td');
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    const next = this.#destination(cell, event);
    if (!next) return;
    event.preventDefault();
    if (next === cell) return;
    const stop = stopOf(next);
    this.focus(stop);
    this.#onMove(stop);
  }

  #destination(cell: HTMLTableCellElement, { key, ctrlKey }: KeyboardEvent): HTMLTableCellElement | undefined {
    const rows = this.#rows();
    const row = rows.indexOf(cell.parentElement as HTMLTableRowElement);
    const column = columnOf(cell);
    const down = (by: number): HTMLTableCellElement | undefined => cellAt(rows[Math.min(rows.length - 1, Math.max(0, row + by))], column);
    const across = (by: -1 | 1): HTMLTableCellElement | undefined => rows[row]?.cells[cell.cellIndex + by] ?? cell;
    const forward = getComputedStyle(this.#table).direction === 'rtl' ? -1 : 1;
    if (ctrlKey && key !== 'Home' && key !== 'End') return undefined;
    switch (key) {
      case 'ArrowRight':
        return across(forward);
      case 'ArrowLeft':
        return across(-forward as -1 | 1);
      case 'ArrowDown':
        return down(1);
      case 'ArrowUp':
        return down(-1);
      case 'PageDown':
        return down(PAGE);
      case 'PageUp':
        return down(-PAGE);
      case 'Home':
        return (ctrlKey ? rows[0] : rows[row])?.cells[0];
      case 'End':
        return [...((ctrlKey ? rows.at(-1) : rows[row])?.cells ?? [])].at(-1);
      default:
        return undefined;
    }
  }

  #rows(): HTMLTableRowElement[] {
    return [...this.#table.rows].filter((row) => !row.hidden);
  }
}

function columnOf(cell: HTMLTableCellElement): number {
  let column = 0;
  for (const it of (cell.parentElement as HTMLTableRowElement).cells) {
    if (it === cell) break;
    column += it.colSpan;
  }
  return column;
}

function cellAt(row: HTMLTableRowElement | undefined, column: number): HTMLTableCellElement | undefined {
  let start = 0;
  for (const cell of row?.cells ?? []) {
    start += cell.colSpan;
    if (column < start) return cell;
  }
  return row ? [...row.cells].at(-1) : undefined;
}
