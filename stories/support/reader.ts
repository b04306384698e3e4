/** What a reader of a matrix does and sees, for play functions. Everything waits for a state, nothing for a time. */
import { expect, userEvent, waitFor } from 'storybook/test';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';

/** A slow machine may need a while, and "still loading" is said after three seconds. */
const PATIENCE = { timeout: 10_000 };

export class Reader {
  readonly element: SkillMatrix;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector('skill-matrix')!;
  }

  get #root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What has the focus within the widget. */
  get focused(): Element | null {
    return this.#root.activeElement;
  }

  /** Resolves when `check` no longer throws. */
  sees(check: () => unknown): Promise<unknown> {
    return waitFor(async () => {
      await this.element.updateComplete;
      await check();
    }, PATIENCE);
  }

  async seesStatus(status: SkillMatrix['status']): Promise<void> {
    await this.sees(() => expect(this.element.status).toBe(status));
    // What a reader does needs the code that comes right after the first drawing.
    if (status === 'ready') await this.sees(() => this.one('[popover]'));
  }

  async seesText(selector: string, words: string | RegExp): Promise<void> {
    await this.sees(() => expect(this.one(selector)).toHaveTextContent(words));
  }

  /** What stands between the tags: the page's own link. It has no box where the widget does not show it. */
  async seesFallback(): Promise<void> {
    await this.sees(() => expect(this.element.querySelector('a')!.checkVisibility()).toBe(true));
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.#root.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.#root.querySelector<E>(selector);
    if (!found) throw new Error(`The widget, now ${this.element.status}, shows no ${selector}.`);
    return found;
  }

  /** The cell whose name begins so: "Docker, Senior". */
  cell(name: string): HTMLButtonElement {
    return this.one(`button[aria-label^="${name}"]`);
  }

  /** A button by its words. */
  button(words: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((it) => it.textContent.trim() === words || it.ariaLabel === words);
    if (!found) throw new Error(`There is no button "${words}".`);
    return found;
  }

  /** The skills in view. */
  get skills(): string[] {
    return this.all('tbody tr:not(.category):not([hidden]) > th').map((it) => it.textContent);
  }

  get detailsAreOpen(): boolean {
    return this.one('[part=details]').matches(':popover-open');
  }

  async seesDetails(skill: string, level: string): Promise<void> {
    await this.sees(() => {
      expect(this.detailsAreOpen).toBe(true);
      expect(this.one('#details-title').textContent).toBe(skill + level);
    });
  }

  async seesNoDetails(): Promise<void> {
    await this.sees(() => expect(this.detailsAreOpen).toBe(false));
  }

  /** Nothing sticks out of the widget to the side, but what scrolls by itself. */
  seesAllWithin(): void {
    const { left, right } = this.element.getBoundingClientRect();
    const outside = this.all('.root *:not(.scroll *, .hidden, .hidden *)').filter((it) => {
      const box = it.getBoundingClientRect();
      return it.checkVisibility() && box.width > 0 && (box.right > right + 1 || box.left < left - 1) && !it.closest('[part=details]');
    });
    if (outside.length > 0) throw new Error(`These stick out:\n${outside.map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 60)}`).join('\n')}`);
  }

  click(target: Element): Promise<void> {
    return userEvent.click(target);
  }

  async type(field: HTMLElement, words: string): Promise<void> {
    field.focus();
    await userEvent.keyboard(words);
  }

  /** Keys as user-event writes them: `{ArrowDown}`, `{Enter}`. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }

  async choose(select: HTMLSelectElement, option: string): Promise<void> {
    await userEvent.selectOptions(select, option);
  }
}

/** A play function that is told by a reader. */
export const reads =
  (story: (reader: Reader) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
    story(new Reader(canvasElement));
