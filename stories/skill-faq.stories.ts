import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import '../src/define.js';
import { arabic } from './documents/arabic.js';
import { dataAnalyst } from './documents/data-analyst.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { technicalWriter } from './documents/technical-writer.js';
import { reads, within } from './support/role-reader.js';

interface Args {
  data: unknown;
  level?: string;
  matrixHref?: string;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/skill-faq',
  component: 'skill-faq',
  args: { data: mlEngineer, matrixHref: '#matrix' },
  render: ({ data, level, matrixHref }) => html`<skill-faq .data=${data} .level=${level} .matrixHref=${matrixHref}><a href="#">Questions about the role</a></skill-faq>`,
};
export default meta;

/** The ML Engineer role: three questions that the document answers, and one of its own. */
export const Full: Story = {
  play: reads(async (reader) => {
    await reader.seesQuestions(
      'What skills are needed for the ML Engineer role?',
      'How do you advance to the next level in the ML Engineer role?',
      'What tech stack is used in the ML Engineer role?',
      'How does the community define requirements for the ML Engineer role?',
    );
    await expect(reader.all('details[open]')).toHaveLength(0);
    await reader.reads('What skills', 'The ML Engineer role calls for 58 skills in 14 categories. Across 5 levels, from Junior to Principal, that makes 285 requirements, 125 of them mandatory.');
    await reader.reads('What tech stack', 'The stack names 33 technologies on 5 levels.');
    await expect(reader.all('details[open]')).toHaveLength(2);
  }),
};

/** How one advances is told for the level that is selected on the page. */
export const SelectedLevel: Story = {
  args: { level: 'middle' },
  play: reads((reader) => reader.reads('How do you advance', 'every mandatory requirement and at least 80% of all its requirements', 'From Middle to Senior', '58 requirements rise and 20 become mandatory')),
};

/** A fork and points, weights among them, and a question of the document's own. */
export const Fork: Story = {
  args: { data: dataAnalyst },
  play: reads(async (reader) => {
    await reader.reads('How do you advance', 'Asks 1, Answers 2 and Teaches 4', 'multiplied by the weight of the skill', 'Team Lead from 10 points and Expert from 11 points', 'From Senior to Expert', 'From Senior to Team Lead');
    await reader.reads('Who decides about a step?', 'Your lead and one person from another team.');
  }),
};

/** Nothing to ask: levels without skills, a stack or questions. */
export const Empty: Story = {
  args: { data: { ...technicalWriter, skills: [] } },
  play: reads((reader) => reader.seesText('[part=status]', 'There are no questions about this role yet.')),
};

export const WordsOnly: Story = {
  args: { data: technicalWriter },
  play: reads((reader) => reader.reads('How do you advance', '1 requirement is new, 1 becomes mandatory and 1 is described differently')),
};

/** A catalogue asks for nothing, so nobody advances in it. */
export const CatalogueOfSkills: Story = {
  args: { data: dataCatalogue },
  play: reads(async (reader) => {
    await reader.seesQuestions('What skills does Data skills describe?', 'Which of these do I need?');
    await reader.reads('What skills', 'Data skills describes 8 skills in 3 categories without requiring any.');
  }),
};

export const Narrow: Story = {
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    for (const question of ['What skills', 'How do you', 'What tech', 'How does']) await reader.reads(question);
    await reader.seesAllWithin();
  }),
};

export const LongWords: Story = {
  args: { data: { ...longWords, faq: [{ question: longWords.name, answer: longWords.revision }] } },
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    for (const question of ['What skills', 'How do you', 'Donau']) await reader.reads(question);
    await reader.seesAllWithin();
  }),
};

/** From right to left, in the language of the page. */
export const Arabic: Story = {
  args: { data: { ...arabic, faq: [{ question: 'من يقرر؟', answer: 'قائد الفريق.' }] } },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: reads(async (reader) => {
    await reader.reads('ما المهارات المطلوبة', 'مهندس برمجيات الخادم');
    await reader.reads('كيف يكون الانتقال', 'من مبتدئ إلى متوسط');
    await reader.reads('من يقرر؟', 'قائد الفريق.');
  }),
};

export const Dark: Story = {
  args: { level: 'senior' },
  decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em'),
  play: reads((reader) => reader.reads('How do you advance', 'From Senior to Lead / Staff')),
};
