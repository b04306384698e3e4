import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { arabic } from './documents/arabic.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { oneLevel } from './documents/one-level.js';
import { technicalWriter } from './documents/technical-writer.js';
import { threeTracks } from './documents/three-tracks.js';
import { twelveLevels } from './documents/twelve-levels.js';
import { trackMeta, walks, within, type TrackArgs, type TrackStory } from './support/skill-track.reader.js';

const meta: Meta<TrackArgs> = { ...trackMeta, title: 'Widgets/skill-track' };
export default meta;

const narrow = within('inline-size: 320px');

/** The ML Engineer role: five levels, and what the second asks that the first does not. */
export const Full: TrackStory = {
  play: walks(async (reader) => {
    await reader.seesSentence('From Junior to Middle: 1 skill is new, 41 skills rise, 6 technologies are new and 2 technologies change.');
    await reader.presses('Lead / Staff');
    await reader.seesSentence(/^From Senior to Lead \/ Staff: 38 skills rise, 1 skill is no longer asked for/);
  }),
};

export const SelectedLevel: TrackStory = {
  args: { level: 'senior' },
  play: walks(async (reader) => {
    await reader.seesSentence(/58 skills rise, 20 requirements become mandatory/);
    await reader.seesSections('What rises', 'What becomes mandatory');
    await expect(reader.one('[aria-current=step] .name')).toHaveTextContent('Senior');
  }),
};

/** Every line: what was asked, what is asked, and a link to the cell. */
export const Unfolded: TrackStory = {
  args: { level: 'senior' },
  play: walks(async (reader) => {
    await reader.seesSentence(/58 skills rise/);
    await reader.presses('Unfold all');
    await reader.sees(() => expect(reader.all('details:not([open])')).toEqual([]));
    await expect(reader.one('[part=skill] a')).toHaveAttribute('href', 'https://skills.example/matrix.html#skill=ml-engineer/github-copilot/senior');
  }),
};

/** Downwards: what was asked falls or goes. */
export const Downwards: TrackStory = {
  args: { level: 'lead' },
  play: walks(async (reader) => {
    await reader.seesSentence(/^From Senior to Lead/);
    await reader.compareWith('principal');
    await reader.seesSentence(/^From Principal back to Lead \/ Staff: 2 skills are new, 18 skills fall/);
    await reader.seesSections('What is new', 'What falls');
  }),
};

/** All that a level asks of someone who comes from outside. */
export const FromTheStart: TrackStory = {
  args: { to: 'senior', from: '' },
  play: walks((reader) => reader.seesSentence(/^From nothing to Senior: 58 skills are new/)),
};

/** Three tracks, two of which meet again. */
export const Fork: TrackStory = {
  args: { data: threeTracks, to: 'manager' },
  play: walks(async (reader) => {
    await reader.seesSentence('From Engineer II to Manager: 1 skill is new and mandatory, 1 requirement has other words, 1 skill falls and 1 requirement is no longer mandatory.');
    await expect(reader.all('.branches > li > .over').map((it) => it.textContent)).toEqual(['Expert', 'Management', 'Research']);
  }),
};
export const ForkNarrow: TrackStory = { ...Fork, decorators: narrow, play: walks((reader) => reader.seesAllWithin()) };

/** As on a telephone: the ladder stands upright. */
export const Narrow: TrackStory = {
  decorators: narrow,
  play: walks(async (reader) => {
    await reader.seesSentence(/^From Junior/);
    await reader.seesAllWithin();
    const [first, second] = reader.all('[part~=level]').map((it) => it.getBoundingClientRect());
    await expect(second!.top).toBeGreaterThan(first!.bottom);
  }),
};

export const Dark: TrackStory = {
  args: { level: 'senior' },
  decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em'),
  play: walks((reader) => reader.seesSentence(/^From Middle to Senior/)),
};

/** A ladder in words: they are shown where there is nothing else to show. */
export const TextOnly: TrackStory = {
  args: { data: technicalWriter },
  play: walks(async (reader) => {
    await reader.seesSections('What is new', 'What becomes mandatory', 'What is said in other words');
    await expect(reader.one('.words')).toHaveTextContent('Gets the one sentence that matters');
  }),
};

export const TwelveLevels: TrackStory = {
  args: { data: twelveLevels },
  decorators: within('inline-size: 44em'),
  play: walks(async (reader) => {
    await reader.seesSentence('From Level 1 to Level 2: 1 skill is new.');
    await expect(reader.all('[part~=level]')).toHaveLength(12);
    await reader.seesAllWithin();
  }),
};

/** Nothing to compare with. */
export const OneLevel: TrackStory = {
  args: { data: oneLevel },
  play: walks(async (reader) => {
    await reader.seesSentence('From nothing to Receptionist: 3 skills are new, 1 of them mandatory.');
    await expect(reader.all('select')).toEqual([]);
  }),
};

/** No levels at all. */
export const Empty: TrackStory = {
  args: { data: dataCatalogue },
  play: walks((reader) => reader.sees(() => expect(reader.one('[part=status]')).toHaveTextContent('This role has no levels, so there is no ladder to walk.'))),
};

export const LongWords: TrackStory = { args: { data: longWords }, play: walks((reader) => reader.seesAllWithin()) };
export const LongWordsNarrow: TrackStory = { ...LongWords, decorators: narrow };

/** From right to left: the ladder begins at the right, arrows point to the left. */
export const Arabic: TrackStory = {
  args: { data: arabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: walks(async (reader) => {
    await reader.seesSentence(/تُضاف 3 مهارات، وترتفع درجة مهارتين، وتُضاف تقنية واحدة، وتتغير تقنية واحدة/);
    const [first, second] = reader.all('[part~=level]').map((it) => it.getBoundingClientRect().x);
    await expect(first).toBeGreaterThan(second!);
    await expect(getComputedStyle(reader.one('.change .arrow')).scale).toBe('-1 1');
  }),
};
