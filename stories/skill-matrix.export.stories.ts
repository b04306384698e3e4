import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { arabic } from './documents/arabic.js';
import { meta as base, within, type Args, type Story } from './support/matrix.js';
import { reads, type Reader } from './support/reader.js';

/** What a reader takes away of a matrix. */
const meta: Meta<Args> = { ...base, title: 'Widgets/skill-matrix/Export' };
export default meta;

async function opens(reader: Reader): Promise<void> {
  await reader.seesStatus('ready');
  await reader.click(reader.one('button[part=export]'));
  await reader.sees(() => expect(reader.one('[part=export-panel]').matches(':popover-open')).toBe(true));
  await reader.sees(() => expect(reader.focused).toBe(reader.one('[data-kind=table]')));
}

/** Everything that there is, in groups; the focus is on the first. */
export const Offered: Story = { play: reads(opens) };
export const OfferedDark: Story = { ...Offered, decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em') };
export const OfferedNarrow: Story = { ...Offered, decorators: within('inline-size: 320px') };
export const OfferedRightToLeft: Story = { ...Offered, args: { data: arabic }, decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`] };

/** Filters leave nothing out of what is exported, and the panel says so. */
export const Filtered: Story = {
  args: { query: 'docker' },
  play: reads(async (reader) => {
    await opens(reader);
    await reader.seesText('.take-note', 'All 58 skills, also those that the filters hide.');
  }),
};

/** Where the browser does not let a page copy, the text stands in a box, selected. */
export const CopiedByHand: Story = {
  play: reads(async (reader) => {
    await opens(reader);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    await reader.click(reader.one('[data-kind=table]'));
    await reader.sees(() => expect(reader.one<HTMLTextAreaElement>('.taken textarea').value).toContain('Docker'));
    Reflect.deleteProperty(navigator, 'clipboard');
  }),
};

/** A browser with a picture too large to draw says what to take instead. */
export const TooLarge: Story = {
  args: {
    data: {
      format: 1,
      id: 'large',
      name: 'Large',
      scale: [{ id: 'working', name: 'Working' }],
      levels: [{ id: 'junior', name: 'Junior' }],
      skills: Array.from({ length: 1_000 }, (_, i) => ({ id: `s${i}`, name: `Skill ${i}`, requirements: { junior: 'working' } })),
    },
  },
  play: reads(async (reader) => {
    await opens(reader);
    await reader.click(reader.one('[data-kind=png]'));
    await reader.seesText('.taken', 'The matrix is too large for this kind of picture. Take the vector picture instead.');
  }),
};
