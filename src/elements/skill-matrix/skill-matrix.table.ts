import type { Messages } from '../../locale/messages.js';
import { cellOf, headingOf, spokenHeading, type GroupView, type Marked, type MatrixReader, type MatrixView, type RowView } from './skill-matrix.view.js';

/** What is known of a drawn row. */
interface Drawn {
  readonly row: HTMLTableRowElement;
  readonly columns: string;
  label: string;
}

/**
 * Draws the grid by hand, row by row.
 *
 * A template part or a listener for each cell costs more than the cell itself: rows are drawn once, kept by skill, and
 * hidden or shown by the filters; one listener on the table serves all. Only what a reader can see is drawn: the rows of a
 * folded category come when it is unfolded.
 */
export class MatrixTable {
  readonly element = make('table', 'grid');
  readonly #head = make('thead');
  readonly #columns = make('colgroup');
  #reader: MatrixReader | undefined;
  #messages: Messages | undefined;
  #shape = '';
  #bodies = new Map<string, HTMLTableSectionElement>();
  #rows = new Map<string, Drawn>();
  #skills = new WeakMap<HTMLTableRowElement, string>();

  constructor() {
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('part', 'table');
    this.element.append(this.#columns, this.#head);
  }

  update(reader: MatrixReader, view: MatrixView, selected: string | undefined, messages: Messages): void {
    if (reader !== this.#reader || messages !== this.#messages) {
      this.#reader = reader;
      this.#messages = messages;
      this.#rows.clear();
      for (const body of this.#bodies.values()) body.remove();
      this.#bodies.clear();
      this.#shape = '';
      this.element.setAttribute('aria-label', messages.table(reader.text(reader.matrix.name)));
    }
    const shape = JSON.stringify([view.comparing, ...view.columns.map(({ id }) => id)]);
    if (shape !== this.#shape) this.#drawHead(reader, view, messages);
    this.#shape = shape;
    this.#select(view, selected);
    const shown = new Set(view.groups.map(({ category }) => category.id));
    for (const [id, body] of this.#bodies) if (!shown.has(id)) body.remove();
    let after: Element = this.#head;
    for (const group of view.groups) {
      const body = this.#updateGroup(reader, view, group, messages);
      if (after.nextElementSibling !== body) after.after(body);
      after = body;
    }
  }

  /** The skill and column ids of the cell that `target` is or is in. */
  whereIs(target: Element): { readonly skill: string; readonly column: string } | undefined {
    const cell = target.closest<HTMLTableCellElement>('td');
    const skill = cell && this.#skills.get(cell.parentElement as HTMLTableRowElement);
    const ids = JSON.parse(this.#shape || '[]') as unknown[];
    const column = cell && ids[cell.cellIndex];
    return typeof skill === 'string' && typeof column === 'string' ? { skill, column } : undefined;
  }

  /** A category's part of the grid. */
  bodyOf(category: string): HTMLTableSectionElement | undefined {
    return this.#bodies.get(category);
  }

  /** What takes the focus in a skill's row: the cell's button, the empty cell, or the row's heading. */
  find(skill: string, column?: string): HTMLElement | undefined {
    const row = this.#rows.get(skill)?.row;
    if (!row?.isConnected) return undefined;
    const ids = JSON.parse(this.#shape) as unknown[];
    const cell = row.cells[column === undefined ? 0 : ids.indexOf(column)];
    return cell && (cell.querySelector('button') ?? cell);
  }

  #drawHead(reader: MatrixReader, { columns, comparing }: MatrixView, messages: Messages): void {
    const { text } = reader;
    const groups = columns.map((column) => (column.kind === 'level' ? text(column.level.group) : ''));
    const row = make('tr');
    const corner = heading(messages.skills, 'col', 'skills');
    row.append(corner);
    for (const column of columns) {
      const { name, abbr } = headingOf(column);
      if (column.kind === 'step') {
        row.append(heading(text(name), 'col', 'level'));
        continue;
      }
      const cell = heading('', 'col');
      const button = make('button', 'level');
      button.type = 'button';
      button.setAttribute('part', 'level');
      button.dataset['level'] = column.id;
      button.tabIndex = -1;
      const full = make('span', 'full');
      full.textContent = text(name);
      const short = make('span', 'short');
      short.textContent = text(abbr);
      short.setAttribute('aria-hidden', 'true');
      button.setAttribute('aria-label', spokenHeading(reader, column));
      button.append(full, short);
      cell.append(button);
      row.append(cell);
    }
    if (comparing) row.append(heading(messages.change, 'col', 'level'));
    this.#columns.replaceChildren(make('col', 'names'), ...columns.map(() => make('col')), ...(comparing ? [make('col')] : []));
    this.#head.replaceChildren(...(groups.some(Boolean) ? [groupRow(groups, comparing)] : []), row);
  }

  #select({ columns }: MatrixView, selected: string | undefined): void {
    const cols = this.#columns.children;
    columns.forEach(({ id }, i) => cols[i + 1]?.classList.toggle('selected', id === selected));
    for (const button of this.#head.querySelectorAll<HTMLButtonElement>('button[data-level]')) {
      const isSelected = button.dataset['level'] === selected;
      button.setAttribute('aria-pressed', String(isSelected));
      button.setAttribute('part', isSelected ? 'level selected' : 'level');
    }
  }

  #updateGroup(reader: MatrixReader, view: MatrixView, group: GroupView, messages: Messages): HTMLTableSectionElement {
    const { id, name } = group.category;
    let body = this.#bodies.get(id);
    if (!body) {
      body = make('tbody');
      if (name !== undefined) body.append(drawCategory(group));
      this.#bodies.set(id, body);
    }
    const first = name === undefined ? 0 : 1;
    const headRow = first ? body.rows[0] : undefined;
    if (headRow) {
      const cell = headRow.cells[0]!;
      cell.colSpan = 1 + view.columns.length + Number(view.comparing);
      headRow.querySelector('button')!.setAttribute('aria-expanded', String(!group.folded));
      const count = messages.skillCount(group.shown);
      const label = headRow.querySelector('.count')!;
      if (label.textContent !== count) label.textContent = count;
    }
    if (group.folded) {
      for (const row of [...body.rows].slice(first)) row.hidden = true;
      return body;
    }
    const wanted = new Map(group.rows.map((row) => [row.skill.id, this.#drawRow(reader, view, row, messages)]));
    const keep = new Set(wanted.values());
    for (const row of [...body.rows].slice(first)) if (!keep.has(row)) this.#hide(row);
    let cursor: Element | null = body.rows[first] ?? null;
    for (const row of keep) {
      row.hidden = false;
      while (cursor && cursor !== row && (cursor as HTMLElement).hidden) cursor = cursor.nextElementSibling;
      if (cursor === row) cursor = row.nextElementSibling;
      else body.insertBefore(row, cursor);
    }
    return body;
  }

  /** A row that another shape of the grid has replaced is dropped, any other only hidden. */
  #hide(row: HTMLTableRowElement): void {
    const skill = this.#skills.get(row);
    if (skill !== undefined && this.#rows.get(skill)?.row === row) row.hidden = true;
    else row.remove();
  }

  #drawRow(reader: MatrixReader, view: MatrixView, rowView: RowView, messages: Messages): HTMLTableRowElement {
    const { skill, change } = rowView;
    const columns = this.#shape;
    let drawn = this.#rows.get(skill.id);
    if (!drawn || drawn.columns !== columns) {
      const row = make('tr');
      const label = heading('', 'row', 'skill');
      row.append(label);
      for (const column of view.columns) row.append(drawCell(cellOf(reader, skill, column, messages), column.kind === 'step' ? messages.notDescribed : messages.notRequired));
      if (change) {
        const cell = make('td', 'change');
        cell.tabIndex = -1;
        cell.textContent = change.text;
        cell.prepend(make('span', `arrow ${change.kind}`));
        row.append(cell);
      }
      this.#skills.set(row, skill.id);
      drawn = { row, columns, label: '\0' };
      this.#rows.set(skill.id, drawn);
    }
    const { name, found } = rowView;
    const label = JSON.stringify([name.marks, found]);
    if (label !== drawn.label) {
      drawn.label = label;
      const cell = drawn.row.cells[0]!;
      cell.replaceChildren(...marked(name));
      if (found) {
        const line = make('span', 'found');
        line.append(...marked(found));
        cell.append(line);
      }
    }
    return drawn.row;
  }
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className?: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  return element;
}

function heading(text: string, scope: string, className?: string): HTMLTableCellElement {
  const cell = make('th', className);
  cell.setAttribute('scope', scope);
  cell.tabIndex = -1;
  cell.textContent = text;
  return cell;
}

/** Neighbours of one group stand under one heading. */
function groupRow(groups: readonly string[], comparing: boolean): HTMLTableRowElement {
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

function drawCategory({ name, overline }: GroupView): HTMLTableRowElement {
  const row = make('tr', 'category');
  const cell = heading('', 'rowgroup', 'category');
  cell.setAttribute('part', 'category');
  const button = make('button', 'fold');
  button.type = 'button';
  button.tabIndex = -1;
  const title = make('span', 'title');
  title.textContent = name;
  const count = make('span', 'count');
  button.append(make('span', 'chevron'), title, ' ', count);
  if (overline) button.prepend(Object.assign(make('span', 'overline'), { textContent: overline }));
  cell.append(button);
  row.append(cell);
  return row;
}

function drawCell(cell: ReturnType<typeof cellOf>, absent: string): HTMLTableCellElement {
  const td = make('td');
  if (!cell) {
    td.tabIndex = -1;
    td.className = 'absent';
    td.setAttribute('aria-label', absent);
    td.textContent = '–';
    return td;
  }
  const button = make('button', `cell ${cell.shade === undefined ? 'words' : `s${cell.shade}`}${cell.mandatory ? ' must' : ''}`);
  button.type = 'button';
  button.tabIndex = -1;
  button.setAttribute('part', cell.part);
  button.setAttribute('aria-label', cell.name);
  button.setAttribute('aria-expanded', 'false');
  button.textContent = cell.label;
  td.append(button);
  return td;
}

function marked({ text, marks }: Marked): (string | HTMLElement)[] {
  const pieces: (string | HTMLElement)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    const mark = make('mark');
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(at, start), mark);
    at = end;
  }
  return [...pieces, text.slice(at)];
}
