/** What a reader of a ladder does and sees, for play functions. Everything waits for a state, nothing for a time. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import mlEngineer from '../../data/ml-engineer.json';
import type { SkillTrack } from '../../src/elements/skill-track/skill-track.js';
import '../../src/define.js';
import { toldBy, WidgetReader } from './widget.reader.js';

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

export class TrackReader extends WidgetReader<SkillTrack> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'skill-track');
  }

  seesSentence(words: string | RegExp): Promise<void> {
    return this.sees(() => expect(this.one('[part=sentence]')).toHaveTextContent(words));
  }

  async seesSections(...titles: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part=section] > :is(h2, h3)').map((it) => it.textContent.replace(/\s*\d[\d,]* skills?$/, '').trim())).toEqual(titles));
  }

  compareWith(level: string): Promise<void> {
    return this.choose(this.one<HTMLSelectElement>('select'), level);
  }
}

/** A play function that is told by a reader. */
export const walks = toldBy(TrackReader);
