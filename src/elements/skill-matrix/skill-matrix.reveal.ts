import type { Target } from '../../domain/deep-link.js';
import type { AllMessages } from '../../locale/messages.js';
import type { Details, DetailsHost } from './skill-matrix.details.js';
import type { MatrixScreen } from './skill-matrix.screen.js';
import type { MatrixTable } from './skill-matrix.table.js';

/** What of the widget is needed to lead a reader to a cell. */
export interface RevealContext {
  readonly screen: MatrixScreen;
  readonly table: MatrixTable;
  readonly isNarrow: () => boolean;
  readonly selectLevel: (level: string) => void;
  readonly clearFilters: () => void;
  readonly focus: (target: HTMLElement, options?: FocusOptions) => void;
  /** Shows a message above the grid; '' takes it away. */
  readonly tell: (message: string) => void;
}

/** Leads to a skill or a cell, wherever it is hidden: folded, filtered away, on another level of a narrow screen. */
export class Reveal {
  readonly #host: DetailsHost;
  readonly #context: RevealContext;
  readonly #messages: AllMessages;
  readonly #details: Details;

  constructor(host: DetailsHost, context: RevealContext, messages: AllMessages, details: Details) {
    this.#host = host;
    this.#context = context;
    this.#messages = messages;
    this.#details = details;
  }

  /** Acts upon a link; says so where it leads to nothing. `missing`: to a matrix that the page does not have. */
  follow({ matrix, skill, level }: Target, missing: boolean): void {
    const { screen, tell } = this.#context;
    const { unknownMatrix, unknownSkill, unknownLevel } = this.#messages;
    if (missing) return tell(unknownMatrix(matrix));
    if (skill !== undefined && !screen.hasSkill(skill)) return tell(unknownSkill(skill));
    if (level !== undefined && !screen.level(level)) return tell(unknownLevel(level));
    tell('');
    if (skill === undefined) return this.#host.scrollIntoView({ block: 'start' });
    void (level === undefined ? this.#show(skill) : this.open(skill, level));
  }

  /** @returns whether there is such a cell with something to show */
  async open(skill: string, column: string): Promise<boolean> {
    const target = await this.#show(skill, column);
    if (target?.localName !== 'button') return false;
    await this.#details.open({ skill, column }, target);
    return true;
  }

  /** Makes sure that it is drawn, scrolls to it and gives it the focus. */
  async #show(skill: string, level?: string): Promise<HTMLElement | undefined> {
    const { screen, table, isNarrow, selectLevel, clearFilters, focus } = this.#context;
    if (!screen.unfold(skill)) return undefined;
    if (level !== undefined && isNarrow()) selectLevel(level);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!table.find(skill, level)) {
      clearFilters();
      await this.#host.updateComplete;
    }
    const target = table.find(skill, level);
    if (target) {
      focus(target, { preventScroll: true });
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
    return target;
  }
}
