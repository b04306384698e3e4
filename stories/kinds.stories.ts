import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import arabic from '../data/examples/arabic.json';
import catalogue from '../data/examples/catalogue.json';
import localised from '../data/examples/localised.json';
import notMonotone from '../data/examples/not-monotone.json';
import ownScales from '../data/examples/own-scales.json';
import pointsAndTracks from '../data/examples/points-and-tracks.json';
import sevenLevels from '../data/examples/seven-levels.json';
import statements from '../data/examples/statements.json';
import textLadder from '../data/examples/text-ladder.json';
import zeroToSix from '../data/examples/zero-to-six.json';
import { headingsOf, sees, widgetIn } from './support/element.js';
import '../src/define.js';

interface Args {
  data: unknown;
  lang: string;
}
type Story = StoryObj<Args>;

/** Kinds of matrix that companies and standards have, each as a whole page. The files are for page authors to start from. */
const meta: Meta<Args> = {
  component: 'skill-page',
  title: 'Documents/Kinds of matrix',
  args: { lang: 'en' },
  render: ({ data, lang }) => html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><skill-page .data=${data}><a href="#">The role as text</a></skill-page></div>`,
};
export default meta;

const [STACK, FOCUS, MATRIX, PROFILE, TRACK, CALCULATOR, FAQ] = ['Technology stack', 'Focus by level', 'Skill matrix', 'Requirement profile', 'Career track', 'Know your grade', 'Questions and answers'] as const;

/** The sections that such a document has something to say in, each drawn. */
const sections =
  (...names: string[]): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    const page = widgetIn(canvasElement, 'skill-page');
    await sees(page, () => expect(headingsOf(page)).toEqual(names));
    for (const it of page.shadowRoot!.querySelectorAll('[data-section] > :not(h3)')) await sees(page, () => expect((it as HTMLElement & { status: string }).status).toBe('ready'));
  };

/** Every cell says in words what is asked; there is no scale, and so no profile. */
export const TextLadder: Story = { args: { data: textLadder }, play: sections(STACK, FOCUS, MATRIX, TRACK, CALCULATOR, FAQ) };

/** Graded by points, with levels in two steps each, and a fork into engineers and managers. */
export const PointsAndTracks: Story = { args: { data: pointsAndTracks }, play: sections(STACK, FOCUS, MATRIX, PROFILE, TRACK, CALCULATOR, FAQ) };

/** A standard: skills exist at some of the seven levels. */
export const SevenLevels: Story = { args: { data: sevenLevels }, play: sections(MATRIX, TRACK, CALCULATOR, FAQ) };

export const ZeroToSix: Story = { args: { data: zeroToSix }, play: sections(STACK, FOCUS, MATRIX, PROFILE, TRACK, CALCULATOR, FAQ) };

export const Arabic: Story = { args: { data: arabic, lang: 'ar' }, play: sections('حزمة التقنيات', 'التركيز حسب المستوى', 'مصفوفة المهارات', 'ملامح المتطلبات', 'المسار الوظيفي', 'تحديد مستواك', 'أسئلة وأجوبة') };

/** The texts are those of the page's language. */
export const Localised: Story = {
  args: { data: localised, lang: 'de' },
  play: async (context) => {
    await sections('Tech-Stack', 'Schwerpunkte nach Level', 'Skill-Matrix', 'Anforderungsprofil', 'Karrierepfad', 'Ihre Einstufung', 'Fragen und Antworten')(context);
    await expect(widgetIn(context.canvasElement, 'skill-page').shadowRoot!.querySelector('skill-summary')!.shadowRoot!.querySelector('h2')).toHaveTextContent('Servicetechniker');
  },
};

/** Languages from A1 to C2, a certificate that one has or has not: categories with scales of their own. */
export const OwnScales: Story = { args: { data: ownScales }, play: sections(STACK, FOCUS, MATRIX, PROFILE, TRACK, CALCULATOR, FAQ) };

/** Lists of statements with examples, the longest of more than 2,500 characters. */
export const Statements: Story = { args: { data: statements }, play: sections(STACK, FOCUS, MATRIX, TRACK, CALCULATOR, FAQ) };

/** Some requirements fall further up the ladder. */
export const NotMonotone: Story = { args: { data: notMonotone }, play: sections(STACK, FOCUS, MATRIX, PROFILE, TRACK, CALCULATOR, FAQ) };

/** No levels: the columns are the steps of the scale, and nobody is asked for anything. */
export const Catalogue: Story = { args: { data: catalogue }, play: sections(MATRIX, FAQ) };
