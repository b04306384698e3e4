/** What a reader of a role's summary or questions does and sees, for play functions. Everything waits for a state, nothing for a time. */
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { SkillFaq } from '../../src/elements/skill-faq/skill-faq.js';
import type { SkillSummary } from '../../src/elements/skill-summary/skill-summary.js';

export class RoleReader {
  readonly element: SkillFaq | SkillSummary;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector<SkillFaq | SkillSummary>('skill-summary, skill-faq')!;
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

  /** The numbers of the header, each with what it counts. */
  async seesCounters(...counters: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part=counters] div').map((it) => `${it.querySelector('dd')!.textContent} ${it.querySelector('dt')!.textContent}`)).toEqual(counters));
  }

  async seesQuestions(...questions: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part=summary]').map((it) => it.textContent.trim())).toEqual(questions));
  }

  /** Opens the answer to the question that begins so, and sees the words in it. */
  async reads(question: string, ...words: string[]): Promise<void> {
    const find = (): HTMLDetailsElement => {
      const found = this.all<HTMLDetailsElement>('[part=question]').find((it) => it.textContent.trim().startsWith(question));
      if (!found) throw new Error(`There is no question "${question}".`);
      return found;
    };
    await this.sees(find);
    const details = find();
    if (!details.open) await userEvent.click(details.querySelector('summary')!);
    await this.sees(() => expect(details.open).toBe(true));
    for (const it of words) await expect(details.querySelector('.answer')).toHaveTextContent(it);
  }

  async presses(words: string): Promise<void> {
    const found = this.all<HTMLButtonElement>('button').find((it) => it.textContent.trim() === words);
    if (!found) throw new Error(`There is no button "${words}".`);
    await userEvent.click(found);
  }

  /** Nothing sticks out of the widget to the side. */
  seesAllWithin(): void {
    const { left, right } = this.element.getBoundingClientRect();
    const outside = this.all('.root *:not(.hidden, .hidden *, path)').filter((it) => {
      const box = it.getBoundingClientRect();
      return it.checkVisibility() && box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    });
    if (outside.length > 0) throw new Error(`These stick out:\n${outside.map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 60)}`).join('\n')}`);
  }
}

/** A play function that is told by a reader. */
export const reads =
  (story: (reader: RoleReader) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
    story(new RoleReader(canvasElement));

/** The story within a box of its own; `css` says what the page around it is like. */
export const within = (css: string): ((story: () => unknown) => TemplateResult)[] => [(story) => html`<div .style=${css}>${story()}</div>`];
