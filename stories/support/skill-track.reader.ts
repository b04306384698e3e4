/** What a reader of a ladder does and sees, for play functions. Everything waits for a state, nothing for a time. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import mlEngineer from '../../data/ml-engineer.json';
import type { SkillTrack } from '../../src/elements/skill-track/skill-track.js';
import '../../src/define.js';

export interface TrackArgs {
  data: unknown;
  level?: string;
  from?: string;
  to?: string;
  matrixHref?: string;
}
export type TrackStory = StoryObj<TrackArgs>;

/** What every story of the widget starts from: the ML Engineer role, and a link as the page's own fallback. */
export const trackMeta = {
  component: 'skill-track',
  args: { data: mlEngineer, matrixHref: 'https://skills.example/matrix.html' },
  render: ({ data, level, from, to, matrixHref }) =>
    html`<skill-track .data=${data} .level=${level} .from=${from} .to=${to} .matrixHref=${matrixHref}><a href="#">The ladder as text</a></skill-track>`,
} satisfies Meta<TrackArgs>;

/** The story within a box of its own; `css` says what the page around it is like. */
export const within = (css: string): NonNullable<TrackStory['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];

export class TrackReader {
  readonly element: SkillTrack;

  constructor(canvas: HTMLElement) {
    this.element = canvas.querySelector('skill-track')!;
  }

  /** Resolves when `check` no longer throws; a slow machine may need a while. */
  async sees(check: () => unknown): Promise<void> {
    await waitFor(
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
    const found = this.all<E>(selector)[0];
    if (!found) throw new Error(`The widget, now ${this.element.status}, shows no ${selector}.`);
    return found;
  }

  seesSentence(words: string | RegExp): Promise<void> {
    return this.sees(() => expect(this.one('[part=sentence]')).toHaveTextContent(words));
  }

  async seesSections(...titles: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part=section] > :is(h2, h3)').map((it) => it.textContent.replace(/\s*\d[\d,]* skills?$/, '').trim())).toEqual(titles));
  }

  /** Nothing sticks out of the widget to the side. */
  seesAllWithin(): Promise<void> {
    return this.sees(() => {
      const { left, right } = this.element.getBoundingClientRect();
      const outside = this.all('.root *:not(.hidden)').filter((it) => {
        const box = it.getBoundingClientRect();
        return it.checkVisibility() && box.width > 0 && (box.right > right + 1 || box.left < left - 1);
      });
      if (outside.length > 0) throw new Error(`These stick out:\n${outside.map((it) => `${it.localName}.${it.className}: ${it.textContent.slice(0, 60)}`).join('\n')}`);
    });
  }

  async click(words: string): Promise<void> {
    const button = this.all<HTMLButtonElement>('button').find((it) => (it.querySelector('.name') ?? it).textContent.trim() === words);
    if (!button) throw new Error(`There is no button "${words}".`);
    await userEvent.click(button);
  }

  async compareWith(level: string): Promise<void> {
    await userEvent.selectOptions(this.one<HTMLSelectElement>('select'), level);
  }
}

/** A play function that is told by a reader. */
export const walks =
  (story: (reader: TrackReader) => Promise<void>) =>
  async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
    story(new TrackReader(canvasElement));
