import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import { oneLevel } from './documents/one-level.js';
import { headingsOf, sees, seesText, widgetIn } from './support/element.js';
import { answering, status } from './support/answers.js';
import '../src/define.js';

interface Args {
  data: unknown;
  src?: string | undefined;
  level?: string | undefined;
  sections: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  component: 'skill-page',
  title: 'Widgets/skill-page',
  args: { data: mlEngineer, sections: '' },
  render: ({ data, src, level, sections }) => html`<skill-page .data=${data} .src=${src} .level=${level} .sections=${sections}><a href="#">The role as text</a></skill-page>`,
};
export default meta;

const SECTIONS = ['Technology stack', 'Focus by level', 'Skill matrix', 'Requirement profile', 'Career track', 'Know your grade', 'Questions and answers'];
const page = (canvas: HTMLElement) => widgetIn(canvas, 'skill-page');
const seesSections =
  (...names: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await sees(page(canvasElement), () => expect(headingsOf(page(canvasElement))).toEqual(names));
    for (const widget of page(canvasElement).shadowRoot!.querySelectorAll('[data-section] > :not(h3)')) await sees(page(canvasElement), () => expect((widget as HTMLElement & { status: string }).status).toBe(page(canvasElement).status));
  };

/** The whole role. */
export const Full: Story = { play: seesSections(...SECTIONS) };

/** One choice for every section. */
export const SelectedLevel: Story = {
  args: { level: 'senior' },
  play: async (context) => {
    await seesSections(...SECTIONS)(context);
    const { shadowRoot } = page(context.canvasElement);
    const levels = (): unknown[] => [...shadowRoot!.querySelectorAll<HTMLElement & { level: unknown }>('[data-section] > :not(h3)')].map(({ level }) => level);
    await expect(new Set(levels())).toEqual(new Set(['senior']));
    await userEvent.click(shadowRoot!.querySelector('skill-summary')!.shadowRoot!.querySelectorAll('[part=levels] button')[0]!);
    await sees(page(context.canvasElement), () => expect(new Set(levels())).toEqual(new Set(['junior'])));
  },
};

export const SomeSections: Story = {
  args: { sections: 'summary matrix' },
  play: seesSections('Skill matrix'),
};

/** One level has no track; no stack and no focus have no section. */
export const OneLevel: Story = {
  args: { data: oneLevel },
  play: seesSections('Skill matrix', 'Requirement profile', 'Know your grade', 'Questions and answers'),
};

/** Said once, for all sections. */
export const NotThere: Story = {
  args: { data: undefined, src: 'https://skills.example/not-there/role.json' },
  beforeEach: answering(() => ({ 'https://skills.example/not-there/role.json': status(404) })),
  play: async ({ canvasElement }) => {
    await seesText(page(canvasElement), 'It is not at this address any more.');
    await sees(page(canvasElement), () => expect(page(canvasElement).shadowRoot!.querySelector('[part=error] details')).not.toBeNull());
    await expect(page(canvasElement).shadowRoot!.querySelectorAll('button')).toHaveLength(1);
  },
};

export const Narrow: Story = {
  decorators: [(story) => html`<div .style=${'inline-size: 20em'}>${story()}</div>`],
  play: seesSections(...SECTIONS),
};

export const Dark: Story = {
  decorators: [(story) => html`<div .style=${'color-scheme: dark; background: #15171c; color: #e8eaf0; padding: 1em'}>${story()}</div>`],
  play: seesSections(...SECTIONS),
};
