import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { arabic } from './documents/arabic.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { oneLevel } from './documents/one-level.js';
import { supportEngineer } from './documents/support-engineer.js';
import { technicalWriter } from './documents/technical-writer.js';
import { twelveLevels } from './documents/twelve-levels.js';
import type { Answering } from './support/answering.js';
import './support/answering.js';
import { meta as base, within, type Args, type Play, type Story } from './support/matrix.js';
import { reads, type Reader } from './support/reader.js';

const meta: Meta<Args> = { ...base, title: 'Widgets/skill-matrix' };
export default meta;

const DARK = 'color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em';

/** Opens details from the page's side; what a reader does is in "Interactions". */
const opensDocker = reads(async (reader) => {
  await reader.seesStatus('ready');
  await expect(await reader.element.openCell('docker', 'senior')).toBe(true);
  await reader.seesDetails('Docker', 'Senior');
});

const marksSenior = reads(async (reader) => {
  await reader.seesStatus('ready');
  await reader.sees(() => expect(reader.one('[data-level=senior]')).toHaveAttribute('aria-pressed', 'true'));
});

/** How light the legend's colour of a shade is, from 0 to 1. */
const lightness = (reader: Reader, shade: string): number => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(reader.one(`.legend .${shade}`)).backgroundColor)?.[1]);

/** The ML Engineer role: 58 skills, 5 levels. */
export const Full: Story = {
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.sees(() => expect(reader.skills).toHaveLength(58));
    await expect(reader.element.problems).toEqual([]);
    await expect(lightness(reader, 's0')).toBeGreaterThan(lightness(reader, 's11'));
  }),
};

/** What a cell means, what the level before and the next one ask, and where to learn it. */
export const DetailsOpen: Story = { play: opensDocker };

export const SelectedLevel: Story = { args: { level: 'senior' }, play: marksSenior };

export const Search: Story = {
  args: { query: 'docker' },
  play: reads(async (reader) => {
    await reader.seesText('[part=counter]', /of 58 skills shown/);
    await expect(reader.skills).toContain('Docker');
    await expect(reader.one('tr:not([hidden]) mark')).toHaveTextContent('Docker');
  }),
};

/** A misspelt word: the nearest names are offered. */
export const NothingFound: Story = {
  args: { query: 'kubernets' },
  play: reads((reader) => reader.seesText('[part=nothing-found]', 'Kubernetes')),
};

/** Only the skills that differ between two levels, and how. */
export const WhatChanges: Story = {
  args: { from: 'senior', to: 'lead' },
  play: reads(async (reader) => {
    await reader.seesText('td.change', /raised|new|mandatory/);
    await expect(reader.all('td.change')).toHaveLength(reader.skills.length);
  }),
};

/** Tighter rows; search and filters are behind a button. */
export const Compact: Story = {
  args: { compact: true },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.sees(() => expect(reader.one<HTMLDetailsElement>('.tools-fold').open).toBe(false));
  }),
};

/** What the reader has rated elsewhere on the page stands beside what each cell asks: met, short and how far, not rated, not applicable. */
export const OwnRatings: Story = {
  render: ({ data }) => html`<skill-matrix .data=${data} show-ratings storage="none" storage-key="story"></skill-matrix><story-answering .data=${data} .storageKey=${'story'}></story-answering>`,
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const answering = reader.element.nextElementSibling as Answering;
    await answering.ready();
    await answering.rate('docker', { proficiency: 'working' });
    await answering.rate('terraform', { notApplicable: true });
    await answering.rate('aws', { proficiency: null });
    await reader.sees(() => expect(reader.cell('Docker, Senior')).toHaveAccessibleName(/; yours: Working, one step short$/));
    await expect(reader.cell('Docker, Middle')).toHaveAccessibleName(/; yours: Working, met$/);
    await expect(reader.cell('Terraform, Senior')).toHaveAccessibleName(/; yours: not applicable$/);
  }),
};

/** As on a telephone: one level at a time, chosen above the grid. */
export const Narrow: Story = {
  decorators: within('inline-size: 320px'),
  play: reads(async (reader) => {
    await reader.sees(() => expect(reader.all('[part=switcher] button')).toHaveLength(5));
    await reader.sees(() => expect(reader.all('thead th')).toHaveLength(2));
    await reader.seesAllWithin();
  }),
};

/** A dark page: it says so by `color-scheme`, the widget follows. What asks more still stands out more. */
export const Dark: Story = {
  decorators: within(DARK),
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await expect(lightness(reader, 's11')).toBeGreaterThan(lightness(reader, 's0'));
  }),
};

export const DarkDetailsOpen: Story = {
  decorators: within(DARK),
  play: opensDocker,
};

/**
 * The full matrix again, to be looked at in forced colours. A page cannot switch them on: in Chrome or Edge open the
 * developer tools, "Rendering", and emulate `forced-colors: active`; on Windows choose a contrast theme.
 *
 * What is to be seen: a border around every cell and key, the corner of what is mandatory, and the system's highlight on
 * the selected level.
 */
export const ForcedColours: Story = {
  args: { level: 'senior' },
  play: marksSenior,
};

/** No scale: each cell says in words what is asked. */
export const WordsOnly: Story = {
  args: { data: technicalWriter },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await expect(reader.cell('Editing, Writer')).toHaveTextContent('¶');
  }),
};

/** Each cell is a list of statements, some with examples. */
export const ListsOfStatements: Story = {
  args: { data: supportEngineer },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await reader.element.openCell('listening', 'second');
    await reader.seesDetails('Listening', 'Second line');
    await expect(reader.all('[part=details] ul.examples > li')).toHaveLength(2);
  }),
};

export const OneLevel: Story = {
  args: { data: oneLevel },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await expect(reader.all('[data-level]')).toHaveLength(1);
    await expect(reader.all('.compare')).toHaveLength(0);
  }),
};

/** More columns than fit: the grid scrolls by itself, names and levels stay in view. */
export const TwelveLevels: Story = {
  args: { data: twelveLevels },
  decorators: within('inline-size: 44em'),
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await expect(reader.all('[data-level]')).toHaveLength(12);
    await reader.seesAllWithin();
    const frame = reader.one('.scroll');
    frame.scrollLeft = 100;
    await expect(frame.scrollLeft).toBe(100);
    await expect(reader.one('tbody th.skill').getBoundingClientRect().x).toBe(frame.getBoundingClientRect().x);
  }),
};

/** A catalogue of skills: no levels, so the columns are what each step means. */
export const CatalogueOfSkills: Story = {
  args: { data: dataCatalogue },
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    await expect(reader.all('th.level').map((it) => it.textContent)).toEqual(['Uses', 'Builds', 'Teaches']);
    await reader.element.openCell('sql', 'teaches');
    await reader.seesDetails('SQL', 'Teaches');
  }),
};

const breaksLongWords: Play = reads(async (reader) => {
  await reader.seesStatus('ready');
  await reader.seesAllWithin();
  await reader.element.openCell('haftpflicht', 'beamter');
  await reader.seesDetails('Kraftfahrzeughaftpflichtversicherungsvertragsbedingungen', 'Hauptbetriebswerkbauunterbeamter');
  const details = reader.one('[part=details]');
  await expect(details.scrollWidth).toBeLessThanOrEqual(details.clientWidth);
});

/** German compounds, a word of 200 characters, a long name wherever a name can stand: all of it is broken, nothing is cut off. */
export const LongWords: Story = { args: { data: longWords }, play: breaksLongWords };
export const LongWordsNarrow: Story = { args: { data: longWords }, decorators: within('inline-size: 320px'), play: breaksLongWords };

/** From right to left, in the language of the page. */
export const Arabic: Story = {
  args: { data: arabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: reads(async (reader) => {
    await reader.seesStatus('ready');
    const [skill, first, last] = ['tbody th.skill', 'thead [data-level=junior]', 'thead [data-level=lead]'].map((it) => reader.one(it).getBoundingClientRect().x);
    await expect(skill).toBeGreaterThan(first!);
    await expect(first).toBeGreaterThan(last!);
    await reader.element.openCell('docker', 'middle');
    await reader.seesDetails('حاويات Docker', 'متوسط');
  }),
};
