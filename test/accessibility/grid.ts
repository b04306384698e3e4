/**
 * The keyboard of a data grid, as the ARIA Authoring Practices have it, told from what can be seen: where a key has to
 * lead is read off the places of the cells on the screen, so that either direction of writing is judged by the same rule.
 */
import { sendKeys } from '@web/test-runner-commands';

type Cell = HTMLTableCellElement;

/** What can be pressed, and how it is pressed. */
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp', 'Control+Home', 'Control+End'] as const;
export type Key = (typeof KEYS)[number];
/** Those that the direction of writing turns round. */
export const ACROSS: readonly Key[] = ['ArrowRight', 'ArrowLeft', 'Home', 'End'];

export const gridsOf = (element: Element): HTMLTableElement[] => [...element.shadowRoot!.querySelectorAll<HTMLTableElement>('table[role=grid]')];
const rowsOf = (grid: HTMLTableElement): HTMLTableRowElement[] => [...grid.rows].filter((row) => row.checkVisibility());
/** From left to right. */
const cellsOf = (row: HTMLTableRowElement | undefined): Cell[] => [...(row?.cells ?? [])].sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
const nameOf = (element: Element | null | undefined): string => (element ? (element.getAttribute('aria-label') ?? element.textContent!.trim().slice(0, 40)) || `<${element.localName}>` : 'nothing');
const focusOf = (element: Element): Element | null => element.shadowRoot!.activeElement;

export async function pressKey(key: string): Promise<void> {
  const [last, held] = key.split('+').reverse() as [string, string | undefined];
  if (held) await sendKeys({ down: held });
  await sendKeys({ press: last });
  if (held) await sendKeys({ up: held });
}

/** Each grid has one Tab stop, which can be seen; nothing in the element stands before its place in the order. */
export function tabStopFaults(element: Element): string[] {
  const root = element.shadowRoot!;
  const positive = [...root.querySelectorAll<HTMLElement>('[tabindex]')].filter((it) => it.tabIndex > 0).map((it) => `tabindex ${it.tabIndex}: ${nameOf(it)}`);
  const stops = gridsOf(element).flatMap((grid) => {
    const found = [...grid.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')].filter((it) => it.tabIndex >= 0 && it.checkVisibility());
    return found.length === 1 ? [] : [`${found.length} Tab stops in the grid: ${found.slice(0, 3).map(nameOf).join('; ')}`];
  });
  return [...positive, ...stops];
}

/** Presses every key at cells of every kind, and says where it leads elsewhere than it should, or out of sight. */
export async function gridKeyFaults(element: Element, keys: readonly Key[] = KEYS): Promise<string[]> {
  const faults: string[] = [];
  for (const grid of gridsOf(element)) {
    for (const start of startsOf(grid)) {
      for (const key of keys) {
        (start.querySelector('button') ?? start).focus();
        await pressKey(key);
        const focus = focusOf(element);
        const [reached, wanted] = [focus?.closest<Cell>('td, th'), destination(grid, start, key)];
        if (!wanted || !reached || !wanted.includes(reached)) faults.push(`${key} at ${nameOf(start)} leads to ${nameOf(reached)}, not to ${nameOf(wanted?.[0])}`);
        else if (reached !== start && isHidden(focus!)) faults.push(`${key} at ${nameOf(start)} leads to ${nameOf(reached)}, which cannot be seen`);
      }
      faults.push(...tabStopFaults(element));
    }
  }
  return faults;
}

/** A heading, a middle cell, a cell beside a category, the last one: each of another kind. */
function startsOf(grid: HTMLTableElement): Cell[] {
  const rows = rowsOf(grid);
  const spanning = rows.findIndex((row) => row.cells.length === 1);
  const middle = rows[Math.floor(rows.length / 2)];
  const candidates = [rows[0]?.cells[0], rows[spanning]?.cells[0], [...(rows[spanning + 1]?.cells ?? [])].at(-1), middle?.cells[Math.floor((middle.cells.length - 1) / 2)], [...(rows.at(-1)?.cells ?? [])].at(-1)];
  return [...new Set(candidates.filter((cell) => cell !== undefined))];
}

/** The cells to which a key may lead. */
function destination(grid: HTMLTableElement, start: Cell, key: Key): readonly Cell[] | undefined {
  const rows = rowsOf(grid);
  const at = rows.indexOf(start.parentElement as HTMLTableRowElement);
  const cells = cellsOf(rows[at]);
  const place = cells.indexOf(start);
  const rightToLeft = getComputedStyle(grid).direction === 'rtl';
  const edge = (row: HTMLTableRowElement | undefined, end: boolean): Cell[] => [cellsOf(row).at(end === rightToLeft ? 0 : -1)!];
  const inRow = (index: number): Cell[] => [beside(rows[Math.max(0, Math.min(rows.length - 1, index))], start, rightToLeft)];
  // How many rows a page has is the grid's to say; it is more than one, and all of them where fewer are left.
  const page = (by: 1 | -1): Cell[] => [2, 3, 5, 8, 10, 12, 15, 20].map((rowsByPage) => inRow(at + by * rowsByPage)[0]!);
  switch (key) {
    case 'ArrowRight':
      return [cells[Math.min(cells.length - 1, place + 1)]!];
    case 'ArrowLeft':
      return [cells[Math.max(0, place - 1)]!];
    case 'ArrowDown':
      return inRow(at + 1);
    case 'ArrowUp':
      return inRow(at - 1);
    case 'Home':
      return edge(rows[at], false);
    case 'End':
      return edge(rows[at], true);
    case 'PageDown':
      return page(1);
    case 'PageUp':
      return page(-1);
    case 'Control+Home':
      return edge(rows[0], false);
    case 'Control+End':
      return edge(rows.at(-1), true);
  }
}

/** The cell of `row` above or below where `start` begins. */
function beside(row: HTMLTableRowElement | undefined, start: Cell, rightToLeft: boolean): Cell {
  const box = start.getBoundingClientRect();
  const x = rightToLeft ? box.right - 2 : box.left + 2;
  return cellsOf(row).find((cell) => cell.getBoundingClientRect().left <= x && cell.getBoundingClientRect().right >= x)!;
}

/** Whether something else stands before the middle of `target`, or it is off the screen (WCAG 2.4.11). */
function isHidden(target: Element): boolean {
  const { left, top, width, height } = target.getBoundingClientRect();
  const there = (target.getRootNode() as ShadowRoot).elementFromPoint(left + Math.min(width / 2, 20), top + height / 2);
  return !there || !target.contains(there);
}
