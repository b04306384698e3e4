import type { OnDemand } from './skill-matrix.demand.js';
import type { MatrixHost, MatrixParts } from './skill-matrix.parts.js';
import type { Filter } from './skill-matrix.view.js';

/** What a reader does in the grid and above it: done at once, or as soon as the code for it is there. */
export class MatrixInput {
  readonly #host: MatrixHost;
  readonly #parts: MatrixParts;
  readonly #demand: OnDemand;

  constructor(host: MatrixHost, parts: MatrixParts, demand: OnDemand) {
    this.#host = host;
    this.#parts = parts;
    this.#demand = demand;
    const { element } = parts.table;
    element.addEventListener('click', ({ target }) => this.#onClick((target as Element).closest('button')));
    element.addEventListener('keydown', (event) => {
      // Taken now: an event forgets where in a shadow tree it was when it is over.
      const target = event.target as Element;
      if (/^(Arrow|Home|End|Page)/.test(event.key)) void demand.use(({ keys }) => keys.press(target, event));
    });
  }

  #onClick(button: HTMLButtonElement | null): void {
    if (!button) return;
    const { screen, table } = this.#parts;
    const { level } = button.dataset;
    const cell = table.whereIs(button);
    if (level !== undefined) this.selectLevel(level === this.#host.level ? undefined : level);
    else if (cell) void this.#demand.use(({ details }) => details.toggle(cell, button));
    else {
      const group = screen.view?.groups.find(({ category }) => table.bodyOf(category.id) === button.closest('tbody'));
      if (group) screen.fold(group.category.id);
      this.#host.requestUpdate();
    }
  }

  readonly selectLevel = (level: string | undefined): void => this.#parts.widget.source.selectLevel(level);

  readonly foldAll = (all: boolean): void => {
    this.#parts.screen.foldAll(all);
    this.#host.requestUpdate();
  };

  readonly take = ({ currentTarget }: Event): void => void this.#demand.use((code) => code.take(currentTarget as HTMLElement));

  readonly filter = (part: Partial<Filter>): void => {
    const host = this.#host;
    const { screen } = this.#parts;
    const { query, from, to } = (screen.filter = { ...screen.filter, ...part });
    Object.assign(host, { query, from, to });
    host.closeCell();
    host.requestUpdate();
    void host.updateComplete.then(() => this.#demand.use((code) => code.tellFilter()));
  };
}
