import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import type { SkillSummary } from '../src/elements/skill-summary/skill-summary.js';
import { arabicRoles } from './documents/arabic-roles.js';
import { manyRoles } from './documents/many-roles.js';
import { answering, dripping, status } from './support/answers.js';
import { addressOf, browses, CATALOG, catalogMeta, three, within, type CatalogArgs, type CatalogStory } from './support/skill-catalog.reader.js';

const meta: Meta<CatalogArgs> = { ...catalogMeta, title: 'Widgets/skill-catalog' };
export default meta;

const narrow = within('inline-size: 320px');

/** The catalog of the data folder. */
export const Default: CatalogStory = {
  play: browses(async (reader) => {
    await reader.seesRoles('ML Engineer', 'MLOps Engineer', 'Data Scientist');
    await reader.seesText('.head p', '3 roles');
  }),
};

/** Each role's matrix is read as soon as its line is seen. */
export const Counted: CatalogStory = {
  args: { counts: true, selected: 'ml-engineer' },
  play: browses(async (reader) => {
    await reader.sees(() => expect(reader.all('[part~=counts] .must')).toHaveLength(3));
    await expect(reader.all('[part~=counts]')[0]).toHaveTextContent('58 skills 5 levels 125 of 285 requirements mandatory');
  }),
};
export const CountedNarrow: CatalogStory = { ...Counted, decorators: narrow, play: browses((reader) => reader.seesAllWithin()) };

export const Dark: CatalogStory = {
  ...Counted,
  decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em'),
};

/** A few families, each under its heading, and roles that have none. */
export const Families: CatalogStory = {
  args: {
    data: { ...manyRoles, families: manyRoles.families!.slice(0, 3), roles: [{ id: 'cto', name: 'Chief Technology Officer', src: './cto.json', description: 'Answers for how everything is built.\nSee https://skills.example/cto' }] },
  },
  play: browses(async (reader) => {
    await reader.sees(() => expect(reader.all('[part=family]')).toHaveLength(4));
    await reader.seesText('.head p', '19 roles in 3 families');
    await expect(reader.all('details[part=family]')).toEqual([]);
    await expect(reader.one('.description a')).toHaveAttribute('href', 'https://skills.example/cto');
  }),
};

/** Seventy roles: families are folded until a reader opens them, all but that of the role that is shown. */
export const ManyRoles: CatalogStory = {
  args: { data: manyRoles, selected: 'data-steward' },
  play: browses(async (reader) => {
    await reader.seesText('.head p', '70 roles in 12 families');
    await reader.seesRoles('Data Engineer', 'Data Analyst', 'Analytics Engineer', 'Data Steward', 'Data Architect', 'Database Developer');
    await reader.presses('Unfold all');
    await reader.sees(() => expect(reader.all('[part=link]').filter((it) => it.checkVisibility())).toHaveLength(70));
    await reader.presses('Fold all');
    await reader.seesRoles();
  }),
};
export const ManyRolesNarrow: CatalogStory = { ...ManyRoles, decorators: narrow, play: browses((reader) => reader.seesAllWithin()) };

export const Search: CatalogStory = {
  args: { data: manyRoles, query: 'analyst' },
  play: browses(async (reader) => {
    await reader.seesText('[part=counter]', '5 of 70 roles shown');
    await expect(reader.all('mark')).toHaveLength(5);
  }),
};

/** By the skills too, as soon as they have been read. */
export const SearchBySkill: CatalogStory = {
  play: browses(async (reader) => {
    await reader.presses('Count and search the skills of all roles');
    await reader.sees(() => expect(reader.all('[part~=counts] .must')).toHaveLength(3));
    reader.element.query = 'kubernetes';
    await reader.sees(() => expect(reader.all('[part=found] mark').length).toBeGreaterThan(0));
  }),
};

export const NothingFound: CatalogStory = {
  args: { data: manyRoles, query: 'Recruter' },
  play: browses(async (reader) => {
    await reader.seesText('[part=nothing-found]', 'No role matches. Did you mean');
    await reader.presses('Recruiter');
    await reader.seesRoles('Recruiter');
  }),
};

/** What goes wrong with a role is said in its line. */
export const OneRoleFails: CatalogStory = {
  args: { counts: true },
  beforeEach: three({ [addressOf('mlops-engineer')]: status(404) }),
  play: browses(async (reader) => {
    await reader.seesText('[part~=failed]', 'Its matrix could not be loaded. Try again');
    await reader.sees(() => expect(reader.all('[part~=counts] .must')).toHaveLength(2));
    await expect(reader.element.status).toBe('ready');
  }),
};

export const Loading: CatalogStory = {
  beforeEach: answering(() => ({ [CATALOG]: dripping })),
  play: browses((reader) => reader.seesText('[part=status]', 'Loading the roles …')),
};

export const Failed: CatalogStory = {
  beforeEach: answering(() => ({ [CATALOG]: status(404) })),
  play: browses(async (reader) => {
    await reader.seesText('[part=error]', 'The roles could not be shown. It is not at this address any more.');
    await expect(reader.element.querySelector('a')!.checkVisibility()).toBe(true);
  }),
};

export const Empty: CatalogStory = {
  args: { data: { ...manyRoles, families: [] } },
  play: browses((reader) => reader.seesText('[part=status]', 'This catalog has no roles yet.')),
};

/** What is wrong is left out; the rest is shown. */
export const Mistakes: CatalogStory = {
  args: { data: { ...manyRoles, families: manyRoles.families!.slice(0, 1), roles: [{ id: 'x', name: 'Without an address' }, { id: 'y', name: 'Elsewhere', src: 'javascript:alert(1)' }] } },
  play: browses(async (reader) => {
    await reader.seesText('[part=problems] summary', '2 entries could not be shown');
    await expect(reader.all('[part=link]')).toHaveLength(6);
  }),
};

/** Choosing a role switches what shows one on the page. */
export const Switching: CatalogStory = {
  args: { counts: true },
  render: ({ counts = false }) => html`<skill-catalog src=${CATALOG} ?counts=${counts}><a href="#">All roles</a></skill-catalog><skill-summary src=${addressOf('ml-engineer')}></skill-summary>`,
  play: browses(async (reader) => {
    const summary = reader.element.nextElementSibling as SkillSummary;
    await reader.sees(() => expect(reader.all('[aria-current]').map((it) => it.textContent.trim())).toEqual(['ML Engineer']));
    await reader.chooses('MLOps Engineer');
    await reader.sees(() => expect(summary.matrix?.id).toBe('mlops-engineer'));
  }),
};

export const RightToLeft: CatalogStory = {
  args: { data: arabicRoles, selected: 'backend-ar' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: browses(async (reader) => {
    await reader.sees(() => expect(reader.all('[part=family]')).toHaveLength(2));
    const bar = reader.one('.current');
    await expect(getComputedStyle(bar).borderRightWidth).toBe('4px');
    await reader.seesAllWithin();
  }),
};
