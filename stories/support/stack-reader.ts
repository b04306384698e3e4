/** What a reader of a stack does and sees, for play functions. Everything waits for a state, nothing for a time. */
import { expect, userEvent, waitFor } from 'storybook/test';
import type { TechStack } from '../../src/elements/tech-stack/tech-stack.js';

export class StackReader {
  readonly element: TechStack;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector('tech-stack')!;
  }

  /** Resolves when `check` no longer throws. */
  sees(check: () => unknown): Promise<unknown> {
    return waitFor(
      async () => {
        await this.element.updateComplete;
        await check();
      },
      { timeout: 10_000 },
    );
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.shadowRoot!.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.element.shadowRoot!.querySelector<E>(selector);
    if (!found) throw new Error(`The widget, now ${this.element.status}, shows no ${selector}.`);
    return found;
  }

  async seesText(selector: string, words: string | RegExp): Promise<void> {
    await this.sees(() => expect(this.one(selector)).toHaveTextContent(words));
  }

  /** The levels in view, by the words at their side. */
  async seesLevels(...names: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part~=level] :is(h3 span, dt[dir])').map((it) => it.textContent.trim())).toEqual(names));
  }

  /** Nothing sticks out of the widget to the side. */
  seesAllWithin(): void {
    const { left, right } = this.element.getBoundingClientRect();
    const outside = this.all('.root *:not(.hidden, .hidden *)').filter((it) => {
      const box = it.getBoundingClientRect();
      return it.checkVisibility() && box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    });
    if (outside.length > 0) throw new Error(`These stick out:\n${outside.map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 60)}`).join('\n')}`);
  }

  /** A button by its words. */
  async presses(words: string): Promise<void> {
    const found = this.all<HTMLButtonElement>('button').find((it) => it.textContent.trim() === words);
    if (!found) throw new Error(`There is no button "${words}".`);
    await userEvent.click(found);
  }

  async searches(words: string): Promise<void> {
    this.one('input').focus();
    await userEvent.keyboard(words);
  }
}

/** A play function that is told by a reader. */
export const reads =
  (story: (reader: StackReader) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
    story(new StackReader(canvasElement));
