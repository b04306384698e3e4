import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import '../src/define.js';
import { arabic } from './documents/arabic.js';
import { dataAnalyst } from './documents/data-analyst.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { oneLevel } from './documents/one-level.js';
import { technicalWriter } from './documents/technical-writer.js';
import { reads, within } from './support/role-reader.js';

interface Args {
  data: unknown;
  level?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/skill-summary',
  component: 'skill-summary',
  args: { data: mlEngineer },
  render: ({ data, level }) => html`<skill-summary .data=${data} .level=${level}><a href="#">The role as text</a></skill-summary>`,
};
export default meta;

const ML_ENGINEER =
  'ML Engineer is a role in the ML & AI Engineering family. It has 58 skills across 5 levels, from Junior to Principal, with 285 requirements, 125 of them mandatory. Key domains: Machine Learning & AI, Programming Fundamentals and Data Engineering.';

/** The ML Engineer role. */
export const Full: Story = {
  play: reads(async (reader) => {
    await reader.seesCounters('58 skills', '5 levels', '285 requirements', '33 technologies', '14 categories');
    await reader.seesText('[part=mandatory]', '125 of 285 requirements are mandatory');
    await reader.seesText('[part=sentence]', ML_ENGINEER);
  }),
};

/** A further sentence says what the level has. */
export const SelectedLevel: Story = {
  args: { level: 'senior' },
  play: reads(async (reader) => {
    await reader.seesText('[part=level]', 'Senior has 58 requirements, 33 of them mandatory, and names 8 technologies.');
    await reader.presses('Principal');
    await reader.seesText('[part=level]', 'Principal has 55 requirements, 33 of them mandatory, and names 5 technologies.');
    await reader.presses('Principal');
    await reader.sees(() => expect(reader.all('[part=level]')).toHaveLength(0));
  }),
};

/** A ladder with two ends, a family with a page of its own, links, a contact, and the last of several changes. */
export const Fork: Story = {
  args: { data: dataAnalyst },
  play: reads(async (reader) => {
    await reader.seesText('[part=sentence]', 'Data Analyst is a role in the Data family. It has 3 skills across 4 levels, from Junior to Expert or Team Lead, with 11 requirements, 3 of them mandatory. Key domains: Questions and People.');
    await expect(reader.all('[part=links] a').map((it) => it.textContent)).toEqual(['Full Matrix', 'Career Track', 'PDF']);
    await reader.seesText('[part=foot]', /Last change ?1 September 2026: The ladder forks/);
  }),
};

/** A role that has levels and no skills yet. */
export const Empty: Story = {
  args: { data: { ...technicalWriter, skills: [] } },
  play: reads((reader) => reader.seesText('[part=sentence]', 'Technical Writer has 2 levels, from Writer to Senior Writer, and no skills yet.')),
};

export const WordsOnly: Story = {
  args: { data: technicalWriter },
  play: reads((reader) => reader.seesText('[part=sentence]', 'Technical Writer has 2 skills across 2 levels, from Writer to Senior Writer, with 3 requirements, 1 of them mandatory.')),
};

export const OneLevel: Story = {
  args: { data: oneLevel },
  play: reads(async (reader) => {
    await reader.seesText('[part=sentence]', 'Receptionist has 3 skills at a single level, Receptionist, with 3 requirements, 1 of them mandatory.');
    await expect(reader.all('[part=levels]')).toHaveLength(0);
  }),
};

/** Skills that nobody is asked for. */
export const CatalogueOfSkills: Story = {
  args: { data: dataCatalogue },
  play: reads((reader) => reader.seesText('[part=sentence]', 'Data skills describes 8 skills without requiring any.')),
};

/** As on a telephone. */
export const Narrow: Story = {
  args: { data: dataAnalyst, level: 'lead' },
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    await reader.seesText('[part=level]', 'Team Lead has 3 requirements, 1 of them mandatory.');
    await reader.seesAllWithin();
  }),
};

export const LongWords: Story = {
  args: { data: longWords, level: 'beamter' },
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    await reader.seesText('[part=level]', 'Hauptbetriebswerkbauunterbeamter has');
    await reader.seesAllWithin();
  }),
};

/** From right to left, in the language of the page. */
export const Arabic: Story = {
  args: { data: arabic, level: 'senior' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: reads(async (reader) => {
    await reader.seesText('[part=sentence]', 'دور مهندس برمجيات الخادم من أدوار عائلة هندسة البرمجيات، ويضم 8 مهارات في 4 مستويات، من مبتدئ إلى قائد فريق');
    const [first, last] = reader.all('[part=levels] button').flatMap((it, i, all) => (i === 0 || i === all.length - 1 ? [it.getBoundingClientRect().x] : []));
    await expect(first).toBeGreaterThan(last!);
  }),
};

export const Dark: Story = {
  args: { level: 'senior' },
  decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em'),
  play: reads((reader) => reader.seesText('[part=level]', 'Senior has')),
};
