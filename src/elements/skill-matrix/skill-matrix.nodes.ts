/** The pieces that the grid is drawn of. */
import type { GroupView } from './skill-matrix.view.js';

export function make<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** What the arrows lead to, and Tab does not. */
export const STOP = { tabindex: '-1' };

export const heading = (text: string, scope: string, className?: string): HTMLTableCellElement => make('th', className, text, { scope, ...STOP });

/** Neighbours of one group stand under one heading. */
export function groupRow(groups: readonly string[], comparing: boolean): HTMLTableRowElement {
  const row = make('tr', 'groups');
  row.append(make('td'));
  for (let i = 0; i < groups.length; ) {
    let end = i + 1;
    while (groups[end] === groups[i] && end < groups.length) end++;
    const cell = heading(groups[i]!, 'colgroup', 'group');
    cell.colSpan = end - i;
    row.append(cell);
    i = end;
  }
  if (comparing) row.append(make('td'));
  return row;
}

export function categoryRow({ name, overline }: GroupView): HTMLTableRowElement {
  const row = make('tr', 'category');
  const cell = heading('', 'rowgroup', 'category');
  cell.setAttribute('part', 'category');
  const button = make('button', 'fold', '', { type: 'button', ...STOP });
  if (overline) button.append(make('span', 'overline', overline));
  button.append(make('span', 'chevron'), make('span', 'title', name), ' ', make('bdi'));
  cell.append(button);
  row.append(cell);
  return row;
}
