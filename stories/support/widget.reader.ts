/** What a reader of any widget sees and presses; each widget's own reader knows more. */
import { expect, fireEvent, userEvent } from 'storybook/test';
import { sees, seesAllWithin, type Widget } from './element.js';

export class WidgetReader<W extends Widget> {
  readonly element: W;

  /** @param tags of the widgets that it can be */
  constructor(canvas: HTMLElement, tags: string) {
    this.element = canvas.querySelector<W>(tags)!;
  }

  /** Resolves when `check` no longer throws; a slow machine may need a while. */
  async sees(check: () => unknown): Promise<void> {
    await sees(this.element, check);
  }

  all<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.shadowRoot!.querySelectorAll<E>(selector)];
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    const found = this.element.shadowRoot!.querySelector<E>(selector);
    if (!found) throw new Error(`The widget, now ${this.element.status}, shows no ${selector}.`);
    return found;
  }

  seesText(selector: string, words: string | RegExp): Promise<void> {
    return this.sees(() => expect(this.one(selector)).toHaveTextContent(words));
  }

  /** Nothing sticks out of the widget to the side, once it is drawn. */
  seesAllWithin(but?: string): Promise<void> {
    return this.sees(() => {
      expect(this.element.status).not.toBe('loading');
      seesAllWithin(this.element, but);
    });
  }

  /** A button by its words. */
  button(words: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((it) => (it.querySelector('.name') ?? it).textContent.trim() === words || it.ariaLabel === words);
    if (!found) throw new Error(`There is no button "${words}".`);
    return found;
  }

  async presses(words: string): Promise<void> {
    await this.sees(() => this.button(words));
    await userEvent.click(this.button(words));
  }

  /**
   * Takes an option, as the system's own menu reports it. No press of the mouse is told of before: in WebKit a script's opens that menu,
   * which lies outside the page, and what it closes with is the reader's choice then.
   */
  async choose(select: HTMLSelectElement, value: string): Promise<void> {
    if (![...select.options].some((option) => option.value === value)) throw new Error(`There is no option "${value}".`);
    select.focus();
    await fireEvent.input(select, { target: { value } });
    await fireEvent.change(select);
  }
}

/** A play function that is told by a reader. */
export const toldBy =
  <R>(Reader: new (canvas: HTMLElement) => R) =>
  (story: (reader: R) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
    story(new Reader(canvasElement));
