import type { Target } from '../../domain/deep-link.js';
import type { AllMessages } from '../../locale/messages/matrix.js';
import type { Category } from '../../model/types.js';
import type { GridKeys } from '../../ui/grid-keys.js';
import { stopOf } from '../../ui/grid-stop.controller.js';
import type { Details } from './skill-matrix.details.js';
import type { MatrixHost, MatrixParts } from './skill-matrix.parts.js';
import type { MatrixTable } from './skill-matrix.table.js';

/** What leads a reader on when the cell is found. */
interface RevealParts {
  readonly details: Details;
  readonly keys: GridKeys;
}

/** Leads to a skill or a cell, wherever it is hidden: folded, filtered away, on another level of a narrow screen. */
export class Reveal {
  readonly #host: MatrixHost;
  readonly #context: MatrixParts;
  readonly #messages: () => AllMessages;
  readonly #parts: RevealParts;

  constructor(host: MatrixHost, context: MatrixParts, messages: () => AllMessages, parts: RevealParts) {
    this.#host = host;
    this.#context = context;
    this.#messages = messages;
    this.#parts = parts;
  }

  /** Acts upon a link; says so where it leads to nothing. `missing`: to a matrix that the page does not have. */
  follow({ matrix, skill, level }: Target, missing: boolean): void {
    const { screen, tell } = this.#context;
    const { unknownMatrix, unknownSkill, unknownLevel } = this.#messages();
    if (missing) return tell(unknownMatrix(matrix));
    if (skill !== undefined && !this.#categoryOf(skill)) return tell(unknownSkill(skill));
    if (level !== undefined && !screen.level(level)) return tell(unknownLevel(level));
    tell('');
    if (skill === undefined) return this.#host.scrollIntoView({ block: 'start' });
    void (level === undefined ? this.#show(skill) : this.open(skill, level));
  }

  /** @returns whether there is such a cell with something to show */
  async open(skill: string, column: string): Promise<boolean> {
    const target = await this.#show(skill, column);
    if (target?.localName !== 'button') return false;
    await this.#parts.details.open({ skill, column }, target);
    return true;
  }

  /** Makes sure that it is drawn, scrolls to it and gives it the focus. */
  async #show(skill: string, level?: string): Promise<HTMLElement | undefined> {
    const { screen, layout, widget } = this.#context;
    const category = this.#categoryOf(skill);
    if (!category) return undefined;
    screen.fold(category.id, false);
    if (level !== undefined && layout.narrow) widget.source.selectLevel(level);
    let target = await this.#find(skill, level);
    if (!target) {
      this.#host.clearFilters();
      target = await this.#find(skill, level);
    }
    if (target) {
      this.#parts.keys.focus(target, { preventScroll: true });
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
    return target;
  }

  /** What is to be focused for a cell, drawn out of its turn where it has not come yet. */
  async #find(skill: string, level?: string): Promise<HTMLElement | undefined> {
    const { table } = this.#context;
    for (;;) {
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      const target = placeOf(table, skill, level);
      if (target || !table.unfinished) return target;
    }
  }

  #categoryOf(skill: string): Category | undefined {
    return this.#context.screen.reader?.matrix.categories.find(({ skills }) => skills.some(({ id }) => id === skill));
  }
}

/** What takes the focus in a skill's row: the cell's button, the empty cell, or the row's heading. */
function placeOf(table: MatrixTable, skill: string, column: string | undefined): HTMLElement | undefined {
  const drawn = [...table.drawn].find((it) => it.skill.id === skill);
  if (!drawn?.row.isConnected || drawn.row.hidden) return undefined;
  const cell = drawn.row.cells[column === undefined ? 0 : drawn.columns.split(' ').indexOf(column, 1)];
  return cell && stopOf(cell);
}
