import type { Column } from '../../domain/columns.js';
import type { Messages } from '../../locale/messages/matrix.js';
import type { Proficiency, Skill } from '../../model/types.js';
import { categoryRow, groupRow, heading, make, STOP } from './skill-matrix.nodes.js';
import { askedIn, headingOf, lookOf, spokenHeading, type GroupView, type MatrixReader, type MatrixView, type RowView } from './skill-matrix.view.js';

/** What is known of a drawn row. */
export interface Drawn {
  readonly row: HTMLTableRowElement;
  readonly skill: Skill;
  /** After a first word the ids of its columns, with spaces between. */
  readonly columns: string;
  label: string;
}

/** A cell to be copied wherever the same is asked, and what that is in words. */
interface Model {
  readonly cell: HTMLTableCellElement;
  readonly asks: string;
}

/** In cells: more than the first portion keeps a reader waiting for longer than two frames; each one more lays out and paints the table again, so they grow. */
const FIRST_PORTION = 150;

/**
 * Draws the grid by hand, row by row.
 *
 * A template part or a listener for each cell costs more than the cell itself: rows are drawn once, kept by skill, and
 * hidden or shown by the filters; one listener on the table serves all. Cells are copies: few kinds of them fill a table.
 * Only what a reader can see is drawn: the rows of a folded category come when it is unfolded, and many found ones by and by.
 */
export class MatrixTable {
  readonly element = make('table', 'grid', '', { role: 'grid', part: 'table' });
  /** Whether rows are still to be drawn: the next update goes on with them. */
  unfinished = false;
  readonly #head = make('thead');
  readonly #columns = make('colgroup');
  #shape = '';
  #ids: readonly string[] = [];
  #bodies = new Map<string, HTMLTableSectionElement>();
  #rows = new Map<string, Drawn>();
  #skills = new WeakMap<HTMLTableRowElement, string>();
  readonly #models = new Map<Proficiency | undefined, Model[]>();
  /** What the grid was last drawn from. */
  #seen: readonly unknown[] = [];
  /** In cells, for this update and what is left of it. */
  #portion = 0;
  #room = 0;

  /** @param whole draw every row now, and not only as many as a frame has room for */
  update(reader: MatrixReader, view: MatrixView, selected: string | undefined, messages: Messages, whole: boolean): void {
    const seen = [reader, messages, view, selected, whole];
    const isSame = seen.every((it, i) => it === this.#seen[i]);
    if (isSame && !this.unfinished) return;
    const isNew = reader !== this.#seen[0] || messages !== this.#seen[1];
    this.#seen = seen;
    this.#portion = isSame ? this.#portion * 2 : FIRST_PORTION;
    this.#room = whole ? Infinity : this.#portion;
    this.unfinished = false;
    if (isNew) {
      this.#rows.clear();
      this.#models.clear();
      this.#bodies.clear();
      this.element.replaceChildren(this.#columns, this.#head);
      this.#shape = '';
      this.element.setAttribute('aria-label', messages.table(reader.text(reader.matrix.name)));
    }
    this.#ids = view.columns.map(({ id }) => id);
    // No id holds a space.
    const shape = [view.comparing, ...this.#ids].join(' ');
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
    const column = cell && this.#ids[cell.cellIndex - 1];
    return skill && column ? { skill, column } : undefined;
  }

  /** Every row that has been drawn, those that are hidden now too. */
  get drawn(): Iterable<Drawn> {
    return this.#rows.values();
  }

  /** A category's part of the grid. */
  bodyOf(category: string): HTMLTableSectionElement | undefined {
    return this.#bodies.get(category);
  }

  #drawHead(reader: MatrixReader, { columns, comparing }: MatrixView, messages: Messages): void {
    const { text } = reader;
    const groups = columns.map((column) => (column.kind === 'level' ? text(column.level.group) : ''));
    const row = make('tr');
    row.append(heading(messages.skills, 'col', 'skills'));
    for (const column of columns) {
      const { name, abbr } = headingOf(column);
      if (column.kind === 'step') {
        row.append(heading(text(name), 'col', 'level'));
        continue;
      }
      const cell = heading('', 'col');
      const button = make('button', 'level', '', { type: 'button', part: 'level', 'data-level': column.id, tabindex: '-1', 'aria-label': spokenHeading(reader, column) });
      button.append(make('span', 'full', text(name)), make('span', 'short', text(abbr), { 'aria-hidden': 'true' }));
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
      if (name !== undefined) body.append(categoryRow(group));
      this.#bodies.set(id, body);
    }
    const first = name === undefined ? 0 : 1;
    const headRow = first ? body.rows[0] : undefined;
    if (headRow) {
      const cell = headRow.cells[0]!;
      cell.colSpan = 1 + view.columns.length + Number(view.comparing);
      headRow.querySelector('button')!.setAttribute('aria-expanded', String(!group.folded));
      const count = messages.skillCount(group.shown);
      const label = headRow.querySelector('bdi')!;
      if (label.textContent !== count) label.textContent = count;
    }
    if (group.folded) {
      for (const row of [...body.rows].slice(first)) row.hidden = true;
      return body;
    }
    const keep = new Set(group.rows.flatMap((row) => this.#drawRow(reader, view, row, messages) ?? []));
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

  /** Undefined where there is no room for another row now. */
  #drawRow(reader: MatrixReader, view: MatrixView, rowView: RowView, messages: Messages): HTMLTableRowElement | undefined {
    const { skill, change } = rowView;
    const columns = this.#shape;
    let drawn = this.#rows.get(skill.id);
    const isKept = drawn?.columns === columns;
    if (!isKept || drawn?.row.hidden) {
      if (this.#room <= 0) {
        this.unfinished = true;
        return undefined;
      }
      this.#room -= view.columns.length;
    }
    if (!drawn || !isKept) {
      const row = make('tr');
      row.append(heading('', 'row', 'skill'), ...view.columns.map((column) => this.#drawCell(reader, skill, column, messages)));
      if (change) {
        const cell = make('td', 'change', change.text, STOP);
        cell.prepend(make('span', `arrow ${change.kind}`));
        row.append(cell);
      }
      this.#skills.set(row, skill.id);
      drawn = { row, skill, columns, label: '\0' };
      this.#rows.set(skill.id, drawn);
    }
    const { name, found } = rowView;
    const label = found?.key ?? '';
    if (label !== drawn.label) {
      drawn.label = label;
      drawn.row.cells[0]!.replaceChildren(...(found?.draw() ?? [name]));
    }
    return drawn.row;
  }

  #drawCell(reader: MatrixReader, skill: Skill, column: Column, messages: Messages): HTMLTableCellElement {
    const asked = askedIn(skill, column);
    if (!asked) return make('td', 'absent', '–', { ...STOP, 'aria-label': column.kind === 'step' ? messages.notDescribed : messages.notRequired });
    const models = this.#models.get(asked.proficiency) ?? [];
    this.#models.set(asked.proficiency, models);
    let model = models[Number(asked.mandatory)];
    if (!model) {
      const { label, asks, part, className } = lookOf(reader, asked, messages);
      models[Number(asked.mandatory)] = model = { asks, cell: make('td') };
      model.cell.append(make('button', className, label, { type: 'button', ...STOP, part, 'aria-expanded': 'false' }));
    }
    const { asks } = model;
    const copy = model.cell.cloneNode(true) as HTMLTableCellElement;
    const name = reader.text(skill.name);
    copy.firstElementChild!.setAttribute('aria-label', column.kind === 'step' ? messages.step(name, asks) : messages.cell(name, reader.text(column.level.name), asks, asked.mandatory));
    return copy;
  }
}
