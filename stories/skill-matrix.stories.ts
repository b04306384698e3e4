import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import mlEngineer from '../data/ml-engineer.json';
import '../src/define.js';

interface Args {
  data: unknown;
  src?: string;
  level?: string;
  query: string;
  from: string;
  to: string;
  compact: boolean;
}

/** A ladder in words alone, as many companies have one. */
const words = {
  format: 1,
  id: 'writer',
  name: 'Technical Writer',
  levels: [
    { id: 'one', name: 'Writer' },
    { id: 'two', name: 'Senior Writer' },
  ],
  skills: [
    {
      id: 'editing',
      name: 'Editing',
      requirements: {
        one: ['Mends a page so that a newcomer can follow it.'],
        two: { mandatory: true, statements: ['Cuts a guide to half and loses nothing.', { text: 'Edits others without losing their voice.', examples: ['A release note by five engineers reads as one.'] }] },
      },
    },
    { id: 'interviews', name: 'Interviews', requirements: { two: { text: 'Gets the one sentence that matters out of an engineer in ten minutes.' } } },
  ],
};

/** More columns than fit beside each other. */
const twelve = {
  format: 1,
  id: 'twelve',
  name: 'Twelve levels',
  scale: [0, 1, 2, 3, 4, 5, 6].map((step) => ({ id: `s${step}`, name: `Step ${step}`, abbr: String(step) })),
  levels: Array.from({ length: 12 }, (_, i) => ({ id: `l${i}`, name: `Level ${i + 1}`, abbr: `L${i + 1}`, group: i < 6 ? 'Engineer' : 'Staff' })),
  categories: [
    {
      id: 'all',
      name: 'Everything',
      skills: ['Reading', 'Writing', 'Listening to people who use it'].map((name, row) => ({
        id: `skill-${row}`,
        name,
        requirements: Object.fromEntries(Array.from({ length: 12 - row }, (_, i) => [`l${i + row}`, `s${Math.floor(i / 2)}`])),
      })),
    },
  ],
};

const meta: Meta<Args> = {
  title: 'Widgets/skill-matrix',
  component: 'skill-matrix',
  args: { data: mlEngineer, query: '', from: '', to: '', compact: false },
  render: ({ data, src, level, query, from, to, compact }) =>
    html`<skill-matrix .data=${data} .src=${src} .level=${level} .query=${query} .from=${from} .to=${to} ?compact=${compact}><a href="#">The skill matrix as text</a></skill-matrix>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The ML Engineer role: 58 skills, 5 levels. */
export const Full: Story = {};
export const SelectedLevel: Story = { args: { level: 'senior' } };
export const Search: Story = { args: { query: 'docker' } };
export const NothingFound: Story = { args: { query: 'kubernets' } };
export const WhatChanges: Story = { args: { from: 'senior', to: 'lead' } };
export const Compact: Story = { args: { compact: true } };
export const WordsOnly: Story = { args: { data: words } };
export const TwelveLevels: Story = { args: { data: twelve } };
export const Empty: Story = { args: { data: { ...words, skills: [] } } };
export const NotFound: Story = { args: { data: undefined, src: '/there-is-no-such-file.json' } };
export const WithMistakes: Story = { args: { data: { ...words, skills: [...words.skills, { id: 'broken' }] } } };
export const NotAMatrix: Story = { args: { data: { hello: 'world' } } };
