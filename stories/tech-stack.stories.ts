import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import { arabic } from './documents/arabic.js';
import { longWords } from './documents/long-words.js';
import { platformFork } from './documents/platform-fork.js';
import { technicalWriter } from './documents/technical-writer.js';
import { reads } from './support/stack-reader.js';
import '../src/define.js';

interface Args {
  data: unknown;
  level?: string | undefined;
  query: string;
  compact: boolean;
  matrixHref?: string | undefined;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  component: 'tech-stack',
  title: 'Widgets/tech-stack',
  args: { data: mlEngineer, query: '', compact: false, matrixHref: 'ml-engineer.html' },
  render: ({ data, level, query, compact, matrixHref }) =>
    html`<tech-stack .data=${data} .level=${level} .query=${query} ?compact=${compact} .matrixHref=${matrixHref}><a href="#">The technologies of each level</a></tech-stack>`,
};
export default meta;

/** The story within a box of its own; `css` says what the page around it is like. */
const within = (css: string): NonNullable<Story['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];
const LEVELS = ['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal'];
/** A stack for the levels of a document that has none, in their order. */
const withStacks = (document: { readonly levels: readonly object[] }, stacks: readonly unknown[][]): unknown => ({ ...document, levels: document.levels.map((level, i) => ({ ...level, stack: stacks[i] ?? [] })) });

/** The ML Engineer role: what is new or changed at a level, and what carries over. */
export const Full: Story = {
  play: reads(async (reader) => {
    await reader.seesLevels(...LEVELS);
    await reader.seesText('[part=counter]', '33 technologies');
    await expect(reader.one('[part~=changed]')).toHaveTextContent('Python 3.12+ before: Python 3.11+');
    await expect(reader.one<HTMLAnchorElement>('li a').href).toMatch(/ml-engineer\.html#skill=ml-engineer\/classical-ml$/);
  }),
};

/** All that one level needs, among the names of the others. */
export const SelectedLevel: Story = {
  args: { level: 'senior' },
  play: reads(async (reader) => {
    await reader.seesLevels(...LEVELS);
    await reader.seesText('[part~=selected] .about', '20 technologies: 7 new, 1 changed, 12 carried over');
    await expect(reader.all('details')).toEqual([]);
    await reader.presses('Senior');
    await reader.sees(() => expect(reader.all('details')).toHaveLength(3));
    await reader.presses('Senior');
    await reader.sees(() => expect(reader.one('[part~=selected]')).toHaveTextContent('Senior'));
  }),
};

export const Search: Story = {
  play: reads(async (reader) => {
    await reader.seesLevels(...LEVELS);
    await reader.searches('docker');
    await reader.seesLevels('Middle', 'Senior', 'Lead / Staff', 'Principal');
    await expect(reader.one('mark')).toHaveTextContent('Docker');
  }),
};

/** A misspelt word: the nearest names are offered. */
export const NothingFound: Story = {
  args: { query: 'kubernets' },
  play: reads((reader) => reader.seesText('[part=nothing-found]', 'Kubernetes')),
};

/** A line of names for each level. */
export const Compact: Story = {
  args: { compact: true, level: 'middle' },
  play: reads(async (reader) => {
    await reader.sees(() => expect(reader.all('[part~=level]')).toHaveLength(5));
    await expect(reader.one('[part~=selected]')).toHaveTextContent(/^Middle \(selected level\)\s*Python 3\.12\+, PyTorch/);
  }),
};

/** No level names a technology: one sentence. */
export const Empty: Story = {
  args: { data: technicalWriter },
  play: reads((reader) => reader.seesText('[part=status]', 'No level of this role names a technology.')),
};

export const Narrow: Story = {
  args: { level: 'lead' },
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    await reader.seesLevels(...LEVELS);
    await reader.seesAllWithin();
  }),
};

export const Dark: Story = {
  args: { level: 'middle' },
  decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em'),
  play: reads((reader) => reader.seesText('[part~=selected]', 'XGBoost')),
};

const LONG = 'Datenverarbeitungsauftragsdienstleistungsumgebung'.repeat(4);

/** Names that no line can hold. */
export const LongWords: Story = {
  args: {
    data: withStacks(longWords, [
      ['Git', { id: 'umgebung', name: LONG, skills: ['haftpflicht'] }],
      [{ id: 'umgebung', name: `${LONG} 2.0`, skills: ['haftpflicht', 'ohne-ende'], href: 'https://skills.example/' }],
    ]),
  },
  decorators: within('inline-size: 320px; font-size: 200%'),
  play: reads(async (reader) => {
    await reader.seesText('[part~=changed]', `${LONG} 2.0`);
    await reader.seesAllWithin();
  }),
};

/** From right to left, with the Latin names of tools within it. */
export const Arabic: Story = {
  args: {
    data: withStacks(arabic, [
      ['Git', { id: 'py', name: 'أساسيات Python', skills: ['python'] }],
      [{ id: 'py', name: 'Python 3.12', skills: ['python'] }, { name: 'حاويات Docker', skills: ['docker'] }],
      ['Kubernetes', { name: 'أدوات المراقبة', skills: ['monitoring', 'databases'] }],
    ]),
  },
  decorators: [(story) => html`<div dir="rtl" lang="ar">${story()}</div>`],
  play: reads(async (reader) => {
    await reader.seesText('[part~=changed]', 'Python 3.12 سابقًا: أساسيات Python');
    await expect(getComputedStyle(reader.one('li [dir=auto]')).direction).toBe('ltr');
  }),
};

/** No scale and no proficiencies: a stack needs neither. */
export const TextOnly: Story = {
  args: { data: withStacks(technicalWriter, [['Markdown', { name: 'Style guide', href: 'https://writers.example/style' }], ['Markdown', 'Vale']]), matrixHref: undefined },
  play: reads(async (reader) => {
    await reader.seesText('[part~=kept]', 'Markdown');
    await expect(reader.all<HTMLAnchorElement>('li a').map((it) => it.rel)).toContain('noopener noreferrer');
  }),
};

/** Each branch takes over its own path; where they meet, what is on either. */
export const Fork: Story = {
  args: { data: platformFork },
  play: reads(async (reader) => {
    await reader.seesText('[part~=level]:nth-child(4) .about', 'after Staff Engineer and Engineering Manager');
    await reader.seesText('[part~=level]:nth-child(3) .about', 'after Engineer');
    await reader.seesText('[part~=level]:nth-child(5)', 'The role names no technology for Advisor.');
  }),
};

/** Forty of one level. */
export const Many: Story = {
  args: { data: withStacks(technicalWriter, [Array.from({ length: 40 }, (_, i) => `Tool number ${i + 1}`), ['Vale']]) },
  play: reads(async (reader) => {
    await reader.seesText('.about', '40 technologies');
    await expect(reader.one('summary')).toHaveTextContent('40 technologies of earlier levels');
  }),
};
