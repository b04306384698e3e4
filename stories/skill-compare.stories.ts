import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect } from 'storybook/test';
import dataScientist from '../data/data-scientist.json';
import mlEngineer from '../data/ml-engineer.json';
import mlOpsEngineer from '../data/mlops-engineer.json';
import type { SkillCompare } from '../src/elements/skill-compare/skill-compare.js';
import { arabic } from './documents/arabic.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { supportEngineer } from './documents/support-engineer.js';
import { technicalWriter } from './documents/technical-writer.js';
import { twelveLevels } from './documents/twelve-levels.js';
import { answering, document, dripping, status, type Answer } from './support/answers.js';
import type { Answering } from './support/answering.js';
import './support/answering.js';
import { toldBy, WidgetReader } from './support/widget.reader.js';
import '../src/define.js';

interface Args {
  data: unknown;
  withData?: unknown;
  with?: string | undefined;
  catalog?: string | undefined;
  level?: string | undefined;
  /** Under which name the reader's answers are in this page's memory. */
  answers?: string | undefined;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  component: 'skill-compare',
  title: 'Widgets/skill-compare',
  args: { data: mlEngineer, withData: mlOpsEngineer, level: 'middle' },
  render: ({ data, withData, with: other, catalog, level, answers }) =>
    html`<skill-compare .data=${data} .withData=${withData} .with=${other} .catalog=${catalog} .level=${level} .matrixHref=${'https://skills.example/matrix.html'} storage="none" .storageKey=${answers}
        ><a href="#">Our roles</a></skill-compare
      >${answers === undefined ? nothing : html`<story-answering .data=${data} .storageKey=${answers}></story-answering>`}`,
};
export default meta;

class CompareReader extends WidgetReader<SkillCompare> {
  readonly #canvas: HTMLElement;

  constructor(canvas: HTMLElement) {
    super(canvas, 'skill-compare');
    this.#canvas = canvas;
  }

  seesSentence(words: string | RegExp): Promise<void> {
    return this.seesText('[part=sentence]', words);
  }

  seesGroups(...titles: string[]): Promise<void> {
    return this.sees(() => expect(this.all('[part~=group] > summary').map((it) => it.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual(titles));
  }

  async chooses(part: string, value: string): Promise<void> {
    await this.sees(() => this.one(`[part=${part}]`));
    await this.choose(this.one<HTMLSelectElement>(`[part=${part}]`), value);
  }

  /** The reader has rated the first skills of the role here, better and worse by turns. */
  async rates(skills: number): Promise<void> {
    const element = this.#canvas.querySelector<Answering>('story-answering')!;
    await element.ready();
    const ids = mlEngineer.categories.flatMap((category) => category.skills.map(({ id }) => id)).slice(0, skills);
    for (const [i, id] of ids.entries()) await element.rate(id, i % 11 === 3 ? { notApplicable: true } : { proficiency: ['working', 'advanced', 'awareness', null][i % 4]! });
  }
}
const reads = toldBy(CompareReader);

const within = (css: string): NonNullable<Story['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];
const narrow = within('inline-size: 320px');
const dark = within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em');

const ROLES = 'https://roles.example/';
const catalog = {
  format: 1,
  kind: 'catalog',
  name: 'Machine learning',
  families: [{ id: 'ml', name: 'ML & AI Engineering', roles: [mlEngineer, mlOpsEngineer, dataScientist].map(({ id, name }) => ({ id, name, src: `${id}.json` })) }],
};
const served = (answers: Readonly<Record<string, Answer>>): NonNullable<Story['beforeEach']> => answering(() => Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`${ROLES}${name}.json`, answer])));
const all = { catalog: document(catalog), 'mlops-engineer': document(mlOpsEngineer), 'data-scientist': document(dataScientist) };
const from = (other: string, answers: Readonly<Record<string, Answer>>): Pick<Story, 'args' | 'beforeEach'> => ({ args: { withData: undefined, with: `${ROLES}${other}.json` }, beforeEach: served(answers) });

/** Two roles of one family, at Middle: what is asked otherwise stands first. */
export const Default: Story = {
  play: reads(async (reader) => {
    await reader.seesSentence('ML Engineer at Middle and MLOps Engineer at Middle share 33 skills, 9 with different expectations and 24 with the same. 25 are only in ML Engineer and 17 are only in MLOps Engineer.');
    await reader.seesGroups('Different expectations 9 skills', 'Only in ML Engineer 25 skills', 'Only in MLOps Engineer 17 skills', 'The same in both 24 skills');
    await expect(reader.all('[part=difference]').map((it) => it.textContent.replaceAll(/\s+/g, ' ').trim())).toEqual(['↑ 1 step more', '↓ 1 step less', '↓ 1 step less']);
    await reader.seesAllWithin();
  }),
};

/** One level here, another there: the reader chooses both. */
export const OtherLevelThere: Story = {
  play: reads(async (reader) => {
    await reader.chooses('level-there', 'senior');
    await reader.seesSentence(/^ML Engineer at Middle and MLOps Engineer at Senior/);
    await reader.chooses('level', 'junior');
    await reader.seesSentence(/^ML Engineer at Junior and MLOps Engineer at Junior/);
  }),
};

/** As rows that lie below each other: no sideways scroll. */
export const Narrow: Story = { decorators: narrow, play: reads(async (reader) => {
  await reader.seesSentence(/share 33 skills/);
  await reader.seesAllWithin('.hidden, thead, thead *');
}) };
export const Dark: Story = { ...Default, decorators: dark };

const scaled = {
  ...mlOpsEngineer,
  id: 'platform',
  name: 'Platform Engineer of another company',
  scale: [{ id: 'l1', name: 'Can follow', abbr: '1' }, { id: 'l2', name: 'Can do', abbr: '2' }, { id: 'l3', name: 'Can teach', abbr: '3' }],
  levels: [{ id: 'p1', name: 'P1' }, { id: 'p2', name: 'P2' }, { id: 'p3', name: 'P3' }],
  categories: [{ id: 'c', name: 'Platform', skills: [
    { id: 'docker', name: 'Docker', requirements: { p1: 'l1', p2: 'l2', p3: { proficiency: 'l3', mandatory: true } } },
    { id: 'kubernetes-core', name: 'Clusters', requirements: { p2: 'l1', p3: 'l3' } },
  ] }],
};
/** Other steps: neither is above the other, and both are shown in words. The level is matched by its place. */
export const ScalesThatDiffer: Story = {
  args: { withData: scaled },
  play: reads(async (reader) => {
    await reader.seesText('[part=by-place]', 'Platform Engineer of another company has no level called Middle: P2 is the one nearest in place on its ladder.');
    await reader.seesText('[part~=different]', /step 2 of 4.*step 2 of 3.*not comparable: the scales differ/);
  }),
};
export const ScalesThatDifferNarrow: Story = { ...ScalesThatDiffer, decorators: narrow, play: reads((reader) => reader.seesAllWithin('.hidden, thead, thead *')) };

/** Ladders in words are compared as texts. */
export const TextOnly: Story = {
  args: { data: technicalWriter, withData: { ...technicalWriter, id: 'editor', name: 'Editor', skills: [{ id: 'editing', name: 'Editing', requirements: { writer: { text: 'Finds what is wrong and says how.' } } }] }, level: 'writer' },
  play: reads(async (reader) => {
    await reader.seesSentence(/Editor/);
    await expect(reader.all('.words').length).toBeGreaterThan(0);
  }),
};
export const NothingShared: Story = {
  args: { data: supportEngineer, withData: technicalWriter, level: undefined },
  play: reads(async (reader) => {
    await reader.seesSentence(/have no skill in common/);
    await expect(reader.all('[part~=different], [part~=same]')).toEqual([]);
  }),
};
/** A list of skills without any level. */
export const ListOfSkills: Story = { args: { withData: dataCatalogue }, play: reads((reader) => reader.seesText('[part~=only-there]', /listed/)) };
/** Two ladders of different length. */
export const TwelveLevels: Story = { args: { withData: twelveLevels, level: 'principal' }, play: reads((reader) => reader.seesSentence(/ at Principal and /)) };

/** The reader has rated the role here: what carries, the grade there, and what is missing. */
export const WithAnswers: Story = {
  args: { answers: 'story compare' },
  play: reads(async (reader) => {
    await reader.rates(40);
    await reader.seesText('[part=answers]', /\d+ of your 40 answers to ML Engineer count there too\./);
    await expect(reader.all('[part~=gaps]').length).toBeGreaterThan(2);
    await reader.seesAllWithin();
  }),
};
export const WithAnswersNarrow: Story = { ...WithAnswers, args: { answers: 'story compare narrow' }, decorators: narrow, play: reads(async (reader) => {
  await reader.rates(40);
  await reader.sees(() => reader.one('[part=answers]'));
  await reader.seesAllWithin('.hidden, thead, thead *');
}) };

/** All roles of the catalog, ranked; each can be compared with. */
export const Nearest: Story = {
  args: { withData: undefined, catalog: `${ROLES}catalog.json`, answers: 'story nearest' },
  beforeEach: served(all),
  play: reads(async (reader) => {
    await reader.rates(50);
    await reader.presses('Find the nearest role');
    await reader.sees(() => expect(reader.all('[part=nearest-role] .name').map((it) => it.textContent)).toHaveLength(3));
    await reader.presses('Compare with MLOps Engineer');
    await reader.seesSentence(/ML Engineer at Middle and MLOps Engineer at Middle/);
    await reader.seesAllWithin();
  }),
};
export const NearestDark: Story = { ...Nearest, args: { ...Nearest.args, answers: 'story nearest dark' }, decorators: dark };
/** A role that does not come is named, and can be tried again. */
export const NearestWithOneThatFails: Story = {
  args: { withData: undefined, catalog: `${ROLES}catalog.json`, answers: 'story nearest fails' },
  beforeEach: served({ ...all, 'data-scientist': status(500) }),
  play: reads(async (reader) => {
    await reader.rates(50);
    await reader.presses('Find the nearest role');
    await reader.seesText('[part=nearest] [part=error]', /Data Scientist: The server has a problem\./);
    await expect(reader.all('[part=nearest-role]')).toHaveLength(2);
  }),
};
/** While the roles are read, four at a time. */
export const NearestBeingRead: Story = {
  args: { withData: undefined, catalog: `${ROLES}catalog.json`, answers: 'story nearest reading' },
  beforeEach: served({ ...all, 'data-scientist': dripping }),
  play: reads(async (reader) => {
    await reader.rates(10);
    await reader.presses('Find the nearest role');
    await reader.sees(() => expect(reader.one('progress')).toHaveAttribute('aria-label', '2 of 3 roles read'));
  }),
};

/** The other role does not come: the role here stays. */
export const OtherFails: Story = {
  ...from('gone', { gone: status(404) }),
  play: reads(async (reader) => {
    await reader.seesText('.sides [part=error]', 'The other role could not be shown. It is not at this address any more.');
    await reader.seesGroups('What ML Engineer asks for 58 skills');
  }),
};
export const OtherLoading: Story = { ...from('slow', { slow: dripping }), play: reads((reader) => reader.seesText('.sides [part=status]', 'Loading the other role')) };
const mine = (answer: Answer): Story => ({
  render: ({ withData }) => html`<skill-compare src="${ROLES}mine.json" .withData=${withData} storage="none"><a href="#">Our roles</a></skill-compare>`,
  beforeEach: served({ mine: answer }),
});
export const Loading: Story = { ...mine(dripping), play: reads((reader) => reader.seesText('[part=status]', 'Loading the skill matrix')) };
export const Failed: Story = { ...mine(status(500)), play: reads((reader) => reader.seesText('[part=error]', 'The skill matrix could not be shown. The server has a problem.')) };
/** Nothing says with what to compare. */
export const Alone: Story = { args: { withData: undefined }, play: reads((reader) => reader.seesText('[part=status]', 'There is no other role to compare this one with yet.')) };
/** A role without skills. */
export const Empty: Story = { args: { withData: { format: 1, id: 'new', name: 'New Role', levels: [], skills: [] } }, play: reads((reader) => reader.seesSentence(/and New Role have no skill in common/)) };

export const LongWords: Story = { args: { data: longWords, withData: { ...longWords, id: 'andere' }, level: undefined }, play: reads(async (reader) => {
  await reader.seesSentence(/share/);
  await reader.seesAllWithin();
}) };
export const LongWordsNarrow: Story = { ...LongWords, decorators: narrow, play: reads((reader) => reader.seesAllWithin('.hidden, thead, thead *')) };

/** From right to left. */
export const RightToLeft: Story = {
  args: { data: arabic, withData: { ...arabic, id: 'other-ar', name: 'مهندس منصات', categories: arabic.categories.slice(0, 1) }, level: 'senior' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: reads(async (reader) => {
    await reader.seesSentence(/3 مهارات مشتركة/);
    const [here, there] = reader.all('.side').map((it) => it.getBoundingClientRect().x);
    await expect(here).toBeGreaterThan(there!);
    await reader.seesAllWithin();
  }),
};
