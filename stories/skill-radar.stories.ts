import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import type { RadarNumbers } from '../src/elements/skill-radar/skill-radar.numbers.js';
import { answering, document, dripping, status, type Answer } from './support/answers.js';
import { arabic } from './documents/arabic.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { technicalWriter } from './documents/technical-writer.js';
import { sees, seesAllWithin, seesText, widgetIn } from './support/element.js';
import '../src/define.js';

interface Args {
  data?: unknown;
  src?: string | undefined;
  level?: string | undefined;
  category?: string | undefined;
  assessments?: readonly object[] | undefined;
  numbers?: RadarNumbers | undefined;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  component: 'skill-radar',
  title: 'Widgets/skill-radar',
  args: { data: mlEngineer, level: 'senior' },
  render: ({ data, src, level, category, assessments, numbers }) =>
    html`<skill-radar .data=${data} .src=${src} .level=${level} .category=${category} .assessments=${assessments} .numbers=${numbers}><a href="#">What each level asks for</a></skill-radar>`,
};
export default meta;

const within = (css: string): NonNullable<Story['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];
const narrow = within('inline-size: 320px');
const dark = within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em');
const widget = (canvas: HTMLElement) => widgetIn(canvas, 'skill-radar');
const all = (canvas: HTMLElement, selector: string): Element[] => [...widget(canvas).shadowRoot!.querySelectorAll(selector)];
const textsOf = (canvas: HTMLElement, selector: string): string[] => all(canvas, selector).map((it) => it.textContent.replaceAll(/\s+/g, ' ').trim());

/** The chart has so many axes, with these lines, and nothing sticks out. */
const seesChart =
  (axes: number, ...lines: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await sees(widget(canvasElement), () => expect([all(canvasElement, '.spoke').length, ...textsOf(canvasElement, '[part=legend] li')]).toEqual([axes, ...lines]));
    seesAllWithin(widget(canvasElement));
  };
const seesNote =
  (words: string | RegExp): NonNullable<Story['play']> =>
  async ({ canvasElement }) =>
    void (await seesText(widget(canvasElement), words));

/** Answers that differ from person to person, the same each time; some are missing. */
const answersOf = (subject: string, stride: number): object => {
  const steps = mlEngineer.scale.map(({ id }) => id);
  const skills = mlEngineer.categories.flatMap((category) => category.skills.map(({ id }) => id));
  const ratings = skills.map((id, i) => [id, { proficiency: steps[(i * stride + (i >> 2)) % steps.length] }] as const).filter((_, i) => i % (stride + 2) > 0);
  return { format: 1, kind: 'assessment', matrix: mlEngineer.id, subject, ratings: Object.fromEntries(ratings) };
};
const numbersFor = (axes: readonly string[], ...names: string[]): RadarNumbers => ({ axes, series: names.map((name, j) => ({ name, values: axes.map((_, i) => 1 + ((i * (j + 2) + j) % 5)) })) });
const plain = (numbers: RadarNumbers): Args => ({ data: undefined, level: undefined, numbers });
const from = (name: string, answer: Answer): Pick<Story, 'args' | 'beforeEach'> => {
  const src = `https://skills.example/radar-${name}.json`;
  return { args: { data: undefined, src, level: undefined }, beforeEach: answering(() => ({ [src]: answer })) };
};

/** The ML Engineer role: fourteen categories. */
export const Full: Story = { play: seesChart(14, 'Asked at Senior') };

/** The values of one axis: pointed at, or walked to with the arrow keys. */
export const Values: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await seesChart(14, 'Asked at Senior')(context);
    const [values] = all(canvasElement, '[part=values]') as HTMLElement[];
    values!.focus();
    await fireEvent.keyDown(values!, { key: 'ArrowRight' });
    await sees(widget(canvasElement), () => expect(values).toHaveTextContent('API & Integration Asked at Senior: 70%, about Advanced'));
    await userEvent.click(all(canvasElement, '[part=levels] button')[0]!);
    await sees(widget(canvasElement), () => expect(values).toHaveTextContent('API & Integration Asked at Junior: 25%, about Awareness'));
  },
};

/** The skills of one category. */
export const OneCategory: Story = { args: { category: 'programming-fundamentals' }, play: seesChart(9, 'Asked at Senior') };
export const ThreeAxes: Story = { args: { category: 'testing-qa' }, play: seesChart(3, 'Asked at Senior') };
export const FiveAxes: Story = { args: { category: 'api-integration' }, play: seesChart(5, 'Asked at Senior') };

/** Three people beside what is asked: four lines, told apart without any colour. */
export const ThreeAssessments: Story = { args: { assessments: [answersOf('Ada', 3), answersOf('Grace', 5), answersOf('Katherine', 7)] }, play: seesChart(14, 'Asked at Senior', 'Ada', 'Grace', 'Katherine') };
export const ThreeAssessmentsNarrow: Story = { ...ThreeAssessments, decorators: narrow };
export const ThreeAssessmentsDark: Story = { ...ThreeAssessments, decorators: dark };

/**
 * To be looked at in forced colours. A page cannot switch them on: in Chrome or Edge open the developer tools, "Rendering", and emulate
 * `forced-colors: active`; on Windows choose a contrast theme. Lines and markers have one colour then, and are told apart by their shape.
 */
export const ForcedColours: Story = { ...ThreeAssessments };

/** More than three, and one that is about another matrix. */
export const AssessmentsLeftOut: Story = {
  args: { assessments: [answersOf('Ada', 3), { ...answersOf('Grace', 5), matrix: 'other' }, answersOf('Katherine', 7), answersOf('Mary', 2)] },
  play: async (context) => {
    await seesChart(14, 'Asked at Senior', 'Ada', 'Katherine')(context);
    await seesNote('4 assessments were given; the first 3 are shown.')(context);
    await seesNote('Assessment 2 could not be shown. These are answers to "other"')(context);
  },
};

/** A table that the page's author has written is all that it takes. */
export const PlainTable: Story = {
  render: () => html`<skill-radar max="5"
    ><table>
      <caption>Where we are, and where we want to be</caption>
      <thead><tr><th></th><th>Now</th><th>Next year</th></tr></thead>
      <tbody>
        <tr><th>Frontend</th><td>3</td><td>4</td></tr>
        <tr><th>Backend</th><td>4</td><td>4,5</td></tr>
        <tr><th>Operations</th><td>1.5</td><td>3</td></tr>
        <tr><th>Data</th><td>–</td><td>2</td></tr>
        <tr><th>Security</th><td>2</td><td>4</td></tr>
      </tbody>
    </table></skill-radar
  >`,
  play: async (context) => {
    await seesChart(5, 'Now', 'Next year')(context);
    await expect(textsOf(context.canvasElement, 'text.step')).toEqual(['1', '2', '3', '4', '5']);
  },
};
export const TwentyFourAxes: Story = { args: plain(numbersFor(Array.from({ length: 24 }, (_, i) => `Area ${i + 1}`), 'Asked', 'Now')), play: seesChart(24, 'Asked', 'Now') };
/** No room for names: numbers, and what they stand for. */
export const TwentyFourLongLabels: Story = {
  args: plain(numbersFor(Array.from({ length: 24 }, (_, i) => `Observability, monitoring and incident management of area ${i + 1}`), 'Now')),
  play: async (context) => {
    await seesChart(24, 'Now')(context);
    await expect(all(context.canvasElement, '[part=key] li')).toHaveLength(24);
  },
};
export const TooManyAxes: Story = { args: plain(numbersFor(Array.from({ length: 25 }, (_, i) => `Area ${i + 1}`), 'Now')), play: seesNote('These are 25 axes; more than 24 cannot be read in a chart') };
export const TooFewAxes: Story = { args: { category: 'version-control-collaboration' }, play: seesNote('A chart needs at least three axes, and there are two') };

export const Narrow: Story = { decorators: narrow, play: seesChart(14, 'Asked at Senior') };
export const Dark: Story = { decorators: dark, play: seesChart(14, 'Asked at Senior') };
/** Names of one word that nothing can break. */
export const LongLabels: Story = { args: { data: longWords, level: undefined }, play: ({ canvasElement }) => sees(widget(canvasElement), () => seesAllWithin(widget(canvasElement))).then(() => undefined) };
export const LongLabelsNarrow: Story = { ...LongLabels, decorators: narrow };
/** From right to left: the axes run against the clock, and each name keeps its own direction. */
export const Arabic: Story = {
  args: { data: arabic, level: 'senior' },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: async ({ canvasElement }) => {
    await sees(widget(canvasElement), () => expect(all(canvasElement, 'text.axis').length).toBeGreaterThan(2));
    seesAllWithin(widget(canvasElement));
    await expect(getComputedStyle(all(canvasElement, '[part=chart]')[0]!).scale).toBe('-1 1');
  },
};

/** What is drawn can be copied as a table, and comes as a picture. */
export const Exported: Story = {
  play: async ({ canvasElement }) => {
    await seesChart(14, 'Asked at Senior')({ canvasElement } as never);
    await userEvent.click(all(canvasElement, 'button[part=export]')[0]!);
    await sees(widget(canvasElement), () => expect(textsOf(canvasElement, '.take > span:first-child')).toEqual(['Table', 'CSV', 'Vector picture', 'Picture']));
    await userEvent.click(all(canvasElement, '[data-kind=chart-png]')[0]!);
    await sees(widget(canvasElement), () => expect(textsOf(canvasElement, '.taken')).toEqual(['Downloaded: ml-engineer-what-senior-asks-for-by-category-chart.png']));
  },
};

/** A role that asks in words alone has nothing to measure, and says so. */
export const TextOnly: Story = { args: { data: technicalWriter, level: undefined }, play: seesNote('in words only') };
/** No level, nobody rated. */
export const Empty: Story = { args: { data: dataCatalogue, level: undefined }, play: seesNote('This role has no level and no rating to draw.') };
export const Failed: Story = { ...from('gone', status(404)), play: seesNote('The skill matrix could not be shown. It is not at this address any more.') };
export const Loading: Story = { ...from('slow', dripping), play: seesNote('Loading the skill matrix') };
export const Loaded: Story = { ...from('here', document(mlEngineer)), play: seesNote('What Junior asks for by category') };
