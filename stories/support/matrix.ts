import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import mlEngineer from '../../data/ml-engineer.json';
import '../../src/define.js';

export interface Args {
  data: unknown;
  src?: string;
  level?: string;
  query: string;
  from: string;
  to: string;
  compact: boolean;
}

export type Story = StoryObj<Args>;
export type Play = NonNullable<Story['play']>;

/** What every story of the widget starts from: the ML Engineer role, and a link as the page's own fallback. */
export const meta = {
  component: 'skill-matrix',
  args: { data: mlEngineer, query: '', from: '', to: '', compact: false },
  render: ({ data, src, level, query, from, to, compact }) =>
    html`<skill-matrix .data=${data} .src=${src} .level=${level} .query=${query} .from=${from} .to=${to} ?compact=${compact}><a href="#">The skill matrix as text</a></skill-matrix>`,
} satisfies Meta<Args>;

/** The story within a box of its own; `css` says what the page around it is like. */
export const within = (css: string): NonNullable<Story['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];
