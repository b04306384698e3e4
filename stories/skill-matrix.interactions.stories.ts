import type { Meta } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { technicalWriter } from './documents/technical-writer.js';
import { answering, document, inTurn, status } from './support/answers.js';
import { meta as base, within, type Args, type Story } from './support/matrix.js';
import { reads } from './support/reader.js';

/**
 * What a reader does, step by step.
 *
 * Keys are sent by the page here, so the browser does not act on Tab, nor on Escape while the focus is in the grid: those are
 * tested with real keys, not shown.
 */
const meta: Meta<Args> = {
  ...base,
  title: 'Widgets/skill-matrix/Interactions',
  // The levels stand beside each other, however small the canvas is.
  decorators: within('min-inline-size: 48em'),
};
export default meta;

/** A few letters are enough; the name is marked where it matches, and the counter says what is left. */
export const FindASkill: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.type(reader.one('[part=search]'), 'terraf');
    await reader.sees(() => expect(reader.skills).toContain('Terraform'));
    await expect(reader.skills.length).toBeLessThan(5);
    await reader.seesText('[part=counter]', /of 58 skills shown/);
    await expect(reader.one('tr:not([hidden]) mark')).toHaveTextContent('Terraf');
  }),
};

export const TakeASuggestion: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.type(reader.one('[part=search]'), 'kubernets');
    await reader.seesText('[part=nothing-found]', 'Did you mean');
    await reader.click(reader.button('Kubernetes Core'));
    await reader.sees(() => expect(reader.skills).toContain('Kubernetes Core'));
    await expect(reader.one<HTMLInputElement>('[part=search]').value).toBe('Kubernetes Core');
  }),
};

export const OpenDetailsByClick: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const cell = reader.cell('Docker, Senior');
    await reader.click(cell);
    await reader.seesDetails('Docker', 'Senior');
    await expect(cell).toHaveAttribute('aria-expanded', 'true');
  }),
};

export const CloseDetailsByClick: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const cell = reader.cell('Docker, Senior');
    await reader.click(cell);
    await reader.seesDetails('Docker', 'Senior');
    await reader.click(reader.button('Close'));
    await reader.seesNoDetails();
    await expect(cell).toHaveAttribute('aria-expanded', 'false');
  }),
};

export const OpenDetailsByKeyboard: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    reader.cell('Docker, Senior').focus();
    await reader.press('{Enter}');
    await reader.seesDetails('Docker', 'Senior');
    await expect(reader.focused).toBe(reader.cell('Docker, Senior'));
  }),
};

/** With the details open, arrows walk through the meanings: they follow. */
export const WalkByArrows: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    reader.cell('Docker, Senior').focus();
    await reader.press('{Enter}');
    await reader.seesDetails('Docker', 'Senior');
    await reader.press('{ArrowRight}');
    await reader.seesDetails('Docker', 'Lead / Staff');
    await reader.press('{ArrowLeft}{ArrowLeft}');
    await reader.seesDetails('Docker', 'Middle');
    await reader.press('{ArrowDown}');
    await reader.sees(() => expect(reader.one('#details-title').textContent).not.toContain('Docker'));
    await reader.press('{ArrowUp}');
    await reader.seesDetails('Docker', 'Middle');
  }),
};

/** Home, End and, with Control, the corners of the grid; every move is one of the focus. */
export const WalkToTheCorners: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    reader.cell('Docker, Senior').focus();
    await reader.press('{End}');
    await expect(reader.focused).toBe(reader.cell('Docker, Principal'));
    await reader.press('{Home}');
    await expect(reader.focused).toHaveTextContent('Docker');
    await reader.press('{Control>}{Home}{/Control}');
    await expect(reader.focused).toHaveTextContent('Skills');
    await expect(reader.all('table [tabindex="0"]')).toHaveLength(1);
  }),
};

/** The focus is in the details; Escape closes them and brings it back to their cell. */
export const EscapeReturnsTheFocus: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.click(reader.cell('Docker, Senior'));
    await reader.seesDetails('Docker', 'Senior');
    reader.button('Copy link').focus();
    await reader.press('{Escape}');
    await reader.seesNoDetails();
    await expect(reader.focused).toBe(reader.cell('Docker, Senior'));
  }),
};

export const SelectALevel: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const senior = reader.one('[data-level=senior]');
    await reader.click(senior);
    await reader.sees(() => expect(senior).toHaveAttribute('aria-pressed', 'true'));
    await expect(reader.element.level).toBe('senior');
    await reader.click(reader.one('[data-level=lead]'));
    await reader.sees(() => expect(senior).toHaveAttribute('aria-pressed', 'false'));
    await expect(reader.element.level).toBe('lead');
  }),
};

export const CompareTwoLevels: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const [from, to] = reader.all<HTMLSelectElement>('.compare select');
    await reader.choose(from!, 'senior');
    await reader.choose(to!, 'lead');
    await reader.seesText('td.change', /raised|new|mandatory/);
    await expect(reader.all('[data-level]').map((it) => it.dataset['level'])).toEqual(['senior', 'lead']);
    await expect(reader.skills.length).toBeLessThan(58);
  }),
};

/** The legend is the filter: the letters that one looks up are those that one wants to see alone. */
export const FilterByLetter: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const expert = reader.all('[part=legend] button').find((it) => it.textContent.includes('Expert'))!;
    await reader.click(expert);
    await reader.sees(() => expect(expert).toHaveAttribute('aria-pressed', 'true'));
    await reader.sees(() => expect(reader.skills.length).toBeLessThan(58));
    await reader.click(reader.button('Clear filters'));
    await reader.sees(() => expect(reader.skills).toHaveLength(58));
  }),
};

export const FilterByCategory: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.choose(reader.one('.tools select'), 'security');
    await reader.sees(() => expect(reader.skills).toHaveLength(3));
  }),
};

export const FoldAndUnfold: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.click(reader.button('Fold all'));
    await reader.sees(() => expect(reader.skills).toEqual([]));
    const security = reader.all('button.fold').find((it) => it.textContent.includes('Security'))!;
    await reader.click(security);
    await reader.sees(() => expect(reader.skills).toHaveLength(3));
    await expect(security).toHaveAttribute('aria-expanded', 'true');
  }),
};

const FLAKY = 'https://skills.example/flaky/writer.json';

/** The server fails once; "Try again" really asks again. */
export const RetryAndRecover: Story = {
  args: { data: undefined, src: FLAKY },
  beforeEach: answering(() => ({ [FLAKY]: inTurn(status(500), document(technicalWriter)) })),
  play: reads(async (reader) => {
    await reader.seesText('[part=error]', 'The server has a problem.');
    await reader.click(reader.button('Try again'));
    await reader.sees(() => expect(reader.skills).toEqual(['Editing', 'Interviews']));
  }),
};

/** On a telephone: one level at a time. */
export const SwitchTheLevelOnAPhone: Story = {
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.sees(() => expect(reader.cell('Docker, Junior')).toBeVisible());
    await reader.click(reader.all('[part=switcher] button')[2]!);
    await reader.sees(() => expect(reader.cell('Docker, Senior')).toBeVisible());
    await expect(reader.element.level).toBe('senior');
    await reader.seesAllWithin();
  }),
};
