import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import { arabic } from './documents/arabic.js';
import { headingsOf, sees, seesAllWithin, seesText, widgetIn } from './support/element.js';
import '../src/define.js';

interface Args {
  data: unknown;
  level?: string | undefined;
  all: boolean;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  component: 'skill-focus',
  title: 'Widgets/skill-focus',
  args: { data: mlEngineer, all: false },
  render: ({ data, level, all }) => html`<skill-focus .data=${data} .level=${level} ?all=${all}><a href="#">The focus of each level</a></skill-focus>`,
};
export default meta;

const within = (css: string): NonNullable<Story['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];
const LEVELS = ['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal'];
const widget = (canvas: HTMLElement) => widgetIn(canvas, 'skill-focus');
const seesLevels =
  (...names: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    void (await sees(widget(canvasElement), () => expect(headingsOf(widget(canvasElement))).toEqual(names)));
/** A focus for the levels of a document, in their order. */
const withFocus = (document: { readonly levels: readonly object[] }, ...focus: string[][]): unknown => ({ ...document, levels: document.levels.map((level, i) => ({ ...level, focus: focus[i] ?? [] })) });

/** Every level, since none is selected. */
export const Full: Story = { play: seesLevels(...LEVELS) };

/** The level that is selected on the page; pressing it again shows all. */
export const SelectedLevel: Story = {
  args: { level: 'senior' },
  play: async (context) => {
    await seesLevels('Senior')(context);
    const element = widget(context.canvasElement);
    await userEvent.click(element.shadowRoot!.querySelector('[aria-pressed=true]')!);
    await seesLevels(...LEVELS)(context);
    await userEvent.click(element.shadowRoot!.querySelectorAll('.choice button')[2]!);
    await seesLevels('Senior')(context);
  },
};

/** Every level also while one is selected, which is marked. */
export const All: Story = {
  args: { level: 'senior', all: true },
  play: async (context) => {
    await seesLevels(...LEVELS)(context);
    await expect(widget(context.canvasElement).shadowRoot!.querySelector('[part~=selected]')).toHaveTextContent('Senior');
  },
};

/** No level names a focus: one sentence. */
export const NoFocus: Story = {
  args: { data: withFocus(mlEngineer) },
  play: ({ canvasElement }) => seesText(widget(canvasElement), 'No level of this role names its focus.').then(() => undefined),
};

export const Narrow: Story = {
  decorators: within('inline-size: 20em'),
  play: async (context) => {
    await seesLevels(...LEVELS)(context);
    seesAllWithin(widget(context.canvasElement));
  },
};

export const LongWords: Story = {
  args: { data: withFocus(mlEngineer, ['Rechtsschutzversicherungsgesellschaftsangestelltenverhältnisse'.repeat(2)]), level: 'junior' },
  decorators: within('inline-size: 20em'),
  play: async (context) => {
    await seesLevels('Junior')(context);
    seesAllWithin(widget(context.canvasElement));
  },
};

export const Arabic: Story = {
  args: { data: withFocus(arabic, ['كتابة اختبارات', 'مراجعة الشيفرة'], ['قيادة فريق']) },
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
  play: ({ canvasElement }) => seesText(widget(canvasElement), 'مراجعة الشيفرة').then(() => undefined),
};

export const Dark: Story = {
  args: { level: 'senior', all: true },
  decorators: within('color-scheme: dark; background: #15171c; color: #e8eaf0; padding: 1em'),
  play: seesLevels(...LEVELS),
};
