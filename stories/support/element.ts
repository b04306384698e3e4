/** What a reader of any widget sees, for play functions. Everything waits for a state, nothing for a time. */
import { expect, waitFor } from 'storybook/test';

export interface Widget extends HTMLElement {
  readonly status: string;
  readonly updateComplete: Promise<unknown>;
}

const PATIENCE = { timeout: 10_000 };

/** The story's widget of this tag. */
export const widgetIn = (canvas: HTMLElement, tag: string): Widget => {
  const found = canvas.querySelector<Widget>(tag);
  if (!found) throw new Error(`The story has no <${tag}>.`);
  return found;
};

/** Resolves when `check` no longer throws. */
export const sees = (element: Widget, check: () => unknown): Promise<unknown> =>
  waitFor(async () => {
    await element.updateComplete;
    await check();
  }, PATIENCE);

export const seesText = (element: Widget, words: string | RegExp): Promise<unknown> => sees(element, () => expect(element.shadowRoot!.textContent.replaceAll(/\s+/g, ' ')).toMatch(words));

/** The headings of the widget itself, in order. */
export const headingsOf = (element: Element): string[] => [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((it) => it.textContent.trim());

/** Nothing sticks out of the widget to the side, but what `but` selects. */
export function seesAllWithin(element: Element, but = '.hidden, .hidden *'): void {
  const { left, right } = element.getBoundingClientRect();
  const outside = [...element.shadowRoot!.querySelectorAll(`.root *:not(${but})`)].filter((it) => {
    const box = it.getBoundingClientRect();
    return it.checkVisibility() && box.width > 0 && (box.right > right + 1 || box.left < left - 1);
  });
  if (outside.length > 0) throw new Error(`These stick out:\n${outside.map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 60)}`).join('\n')}`);
}
