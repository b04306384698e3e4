import type { ReactiveController, ReactiveControllerHost } from 'lit';

const PAGE = 10;

/**
 * The keyboard of a data grid (ARIA Authoring Practices): one Tab stop, arrows, Home, End, with Control the grid's corners,
 * Page Up and Page Down. Every cell can be reached; where a cell holds a button, the button has the focus.
 */
export class GridFocusController implements ReactiveController {
  readonly #table: HTMLTableElement;
  readonly #onMove: (target: HTMLElement) => void;
  #current: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost, table: HTMLTableElement, onMove: (target: HTMLElement) => void) {
    this.#table = table;
    this.#onMove = onMove;
    host.addController(this);
    table.addEventListener('keydown', this.#onKeydown);
    table.addEventListener('focusin', (event) => {
      const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
      if (cell) this.#makeStop(targetOf(cell));
    });
  }

  hostUpdated(): void {
    if (this.#current && this.#table.contains(this.#current) && isDrawn(this.#current)) return;
    const first = this.#rows().find((row) => row.parentElement?.localName === 'tbody')?.cells[0] ?? this.#table.rows[0]?.cells[0];
    if (first) this.#makeStop(targetOf(first));
  }

  /** Moves the focus to `target`, and the grid's Tab stop with it. */
  focus(target: HTMLElement, options?: FocusOptions): void {
    this.#makeStop(target);
    target.focus(options);
  }

  #makeStop(target: HTMLElement): void {
    if (this.#current !== target) {
      this.#current?.setAttribute('tabindex', '-1');
      this.#current = target;
    }
    target.setAttribute('tabindex', '0');
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const cell = (event.target as Element).closest<HTMLTableCellElement>('th, td');
    if (!cell || event.altKey || event.metaKey || event.shiftKey) return;
    const next = this.#destination(cell, event);
    if (!next) return;
    event.preventDefault();
    if (next === cell) return;
    const target = targetOf(next);
    this.focus(target);
    this.#onMove(target);
  };

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

const targetOf = (cell: HTMLElement): HTMLElement => cell.querySelector('button') ?? cell;
const isDrawn = (target: HTMLElement): boolean => !target.closest<HTMLElement>('tr')?.hidden;

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
