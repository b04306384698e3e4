import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import mlEngineer from '../data/ml-engineer.json';
import { arabic } from './documents/arabic.js';
import { dataCatalogue } from './documents/data-catalogue.js';
import { longWords } from './documents/long-words.js';
import { supportEngineer } from './documents/support-engineer.js';
import { threeTracks } from './documents/three-tracks.js';
import { answering, dripping, status } from './support/answers.js';
import { answersAs, calculatorMeta, reads, within, type CalculatorArgs, type CalculatorStory } from './support/grade-calculator.reader.js';

const meta: Meta<CalculatorArgs> = { ...calculatorMeta, title: 'Widgets/grade-calculator' };
export default meta;

const SRC = 'https://skills.example/ml-engineer.json';
const narrow = within('inline-size: 320px');
const half = answersAs(mlEngineer, 'middle', 30);
const whole = answersAs(mlEngineer, 'middle');

/** Nothing is answered yet. */
export const Begun: CalculatorStory = {
  play: reads(async (reader) => {
    await reader.seesText('[part=progress]', '0 of 58 skills answered');
    await reader.rate('GitHub Copilot', '1');
    await reader.seesText('[part=progress]', '1 of 58 skills answered');
    await reader.presses('Undo');
    await reader.seesText('[part=progress]', '0 of 58 skills answered');
  }),
};

/** The reader comes back: the first category with something open is there. */
export const HalfAnswered: CalculatorStory = {
  args: { assessment: half },
  play: reads(async (reader) => {
    await reader.seesText('[part=progress]', '30 of 58 skills answered');
    await reader.seesText('[part=grade]', 'Your answers fit no level yet');
    await reader.presses('Next without an answer');
    await reader.sees(() => expect(reader.element.shadowRoot!.activeElement?.localName).toBe('input'));
  }),
};

/** The whole result: the grade, why, what is missing, what to learn first. */
export const Answered: CalculatorStory = {
  args: { assessment: whole },
  play: reads(async (reader) => {
    await reader.seesText('[part=grade]', 'Your answers fit Middle');
    await reader.seesText('[part=why]', 'Middle fits: all 58 met, all 13 mandatory (100 %).');
    await reader.seesText('[part=gaps]', 'What is missing for Senior');
    await expect(reader.all('[part=first] li')).toHaveLength(5);
    await userEvent.click(reader.one('[part=path] summary'));
    await reader.seesText('[part=path]', /\d+ steps would be enough for Senior, and (no fewer|none of them can be left out):/);
  }),
};

/** Changes are tried out, and nothing is saved. */
export const WhatIf: CalculatorStory = {
  args: { assessment: whole, target: 'senior' },
  play: reads(async (reader) => {
    await reader.seesText('[part=grade]', 'Your answers fit Middle');
    await reader.presses('What if …?');
    await reader.seesText('[part=what-if]', 'Still Middle.');
    await userEvent.click(reader.all('[part=gap] .small')[0]!);
    await reader.sees(() => expect(Object.keys(reader.element.assessment!.ratings)).toHaveLength(58));
    await reader.presses('Back to my answers');
    await reader.sees(() => expect(reader.all('[data-keep]')).toEqual([]));
  }),
};

/** Somebody else's answers beside one's own, from a link; what both agree upon is kept beside them. */
export const SecondOpinion: CalculatorStory = {
  args: { assessment: whole },
  play: reads(async (reader) => {
    await reader.seesText('[part=grade]', 'Your answers fit Middle');
    await userEvent.click(reader.one('[part=share] > summary'));
    await reader.sees(() => expect(reader.all('[part=share-link]')).toHaveLength(1));
    await reader.seesText('[part=share-holds]', 'It holds 58 answers, no name and no notes.');
    const link = reader.one<HTMLInputElement>('[part=share-link]').value;
    await reader.rate('GitHub Copilot', '3');
    await userEvent.click(reader.one('[part=opinion] > summary'));
    await reader.sees(() => expect(reader.all('[part=opinion] input[name=link]')).toHaveLength(1));
    // What is pasted by the test's user goes to the widget as a whole.
    reader.one<HTMLInputElement>('[part=opinion] input[name=link]').value = link;
    await reader.presses('Show');
    await reader.seesText('[part=opinion-line]', 'GitHub Copilot');
    await reader.seesText('[part=opinion-settled]', '0 of 1 difference settled.');
    await userEvent.click(reader.all('.result [part=profile] summary')[0]!);
    await reader.sees(() => expect(reader.one('.result skill-radar').shadowRoot!.querySelector('[part=chart]')).not.toBeNull());
  }),
};

/** Two moments, the grade of each, and what has changed between them. */
export const LookingBack: CalculatorStory = {
  args: { assessment: half },
  play: reads(async (reader) => {
    await reader.seesText('[part=progress]', '30 of 58 skills answered');
    await userEvent.click(reader.one('[part=history] > summary'));
    await reader.presses('Keep a snapshot');
    await reader.seesText('[part=snapshot]', 'no level yet, 30 of 58 skills answered');
    await reader.rate('GitHub Copilot', '1');
    await reader.seesText('[part=progress-counts]', '1 raised.');
  }),
};

/** What goes to the printer: a name and notes only where the reader wants them. */
export const OnPaper: CalculatorStory = {
  args: { assessment: half },
  play: reads(async (reader) => {
    await reader.seesText('[part=progress]', '30 of 58 skills answered');
    await userEvent.click(reader.one('[part=paper] > summary'));
    await reader.sees(() => expect(reader.all('[part=paper] [data-print]:not(:disabled)')).toHaveLength(2));
    await userEvent.click(reader.one('[part=paper] [data-with-name]'));
    await reader.sees(() => expect(reader.all('[part=paper] [data-name]')).toHaveLength(1));
  }),
};

/** What levels ask for is told after one has answered for oneself. */
export const Blind: CalculatorStory = {
  args: { assessment: half, blind: true },
  play: reads(async (reader) => {
    await reader.seesText('[part=stand]', 'What levels ask for is hidden');
    await expect(reader.all('.asked, [part=result]')).toEqual([]);
    await reader.presses('Show my result');
    await reader.seesText('[part=grade]', 'Your answers fit no level yet');
  }),
};

/** Fewer questions, and no grade. */
export const Mandatory: CalculatorStory = {
  args: { assessment: whole, mode: 'mandatory', target: 'middle' },
  play: reads(async (reader) => {
    await reader.seesText('[part=progress]', '13 of 13 skills answered');
    await reader.seesText('[part=grade]', 'Mandatory part of Middle met.');
    await expect(reader.all('[part=readiness]')).toEqual([]);
  }),
};

/** A ladder in words: yes or not yet, level by level. */
export const InWords: CalculatorStory = {
  args: { data: supportEngineer },
  play: reads(async (reader) => {
    await reader.sees(() => expect(reader.all('.text-question').length).toBeGreaterThan(2));
    for (const it of reader.all<HTMLInputElement>('.text-question input[value=true]')) await userEvent.click(it);
    await reader.seesText('[part=progress]', '3 of 7 skills answered');
  }),
};

/** A sum instead of a share. */
export const Points: CalculatorStory = {
  args: { data: { ...mlEngineer, id: 'by-points', grading: { method: 'points', points: { awareness: 1, working: 2, advanced: 3, expert: 4 }, bands: [{ level: 'junior', min: 2 }, { level: 'senior', min: 60 }] } } },
  play: reads(async (reader) => {
    await reader.rate('GitHub Copilot', '2');
    await reader.seesText('[part=grade]', 'Your answers fit Junior');
    await reader.seesText('[part=readiness]', '3 of 60 points');
  }),
};

/** Several ways up. */
export const Fork: CalculatorStory = {
  args: { data: threeTracks },
  play: reads(async (reader) => {
    await reader.rate('Writing code', '1');
    await reader.rate('Reviewing code', '1');
    await reader.seesText('[part=grade]', /Your answers fit .*Researcher/);
    await expect(reader.all('[part=readiness] > li')).toHaveLength(7);
  }),
};

/** Nothing is asked for: a record without a grade. */
export const Catalogue: CalculatorStory = {
  args: { data: dataCatalogue },
  play: reads((reader) => reader.seesText('[part=stand]', 'there is no grade')),
};

export const Empty: CalculatorStory = {
  args: { data: { format: 1, id: 'empty', name: 'Nobody', levels: [{ id: 'one', name: 'One' }], skills: [] } },
  play: reads((reader) => reader.seesText('[part=status]', 'there is nothing to answer')),
};

export const Loading: CalculatorStory = {
  args: { data: undefined, src: SRC },
  beforeEach: answering(() => ({ [SRC]: dripping })),
  play: reads((reader) => reader.seesText('[part=status]', 'Loading the skill matrix …')),
};

export const Failed: CalculatorStory = {
  args: { data: undefined, src: SRC },
  beforeEach: answering(() => ({ [SRC]: status(404) })),
  play: reads((reader) => reader.seesText('[part=error]', 'It is not at this address any more.')),
};

export const Narrow: CalculatorStory = {
  args: { assessment: half },
  decorators: narrow,
  play: reads(async (reader) => {
    await reader.seesAllWithin();
    await reader.seesText('[part=progress]', '30 of 58 skills answered');
  }),
};

export const Dark: CalculatorStory = {
  args: { assessment: whole },
  decorators: within('color-scheme: dark; background: #14161b; color: #eceef4; padding: 1em'),
  play: reads((reader) => reader.seesText('[part=grade]', 'Middle')),
};

/**
 * To be looked at in forced colours. A page cannot switch them on: in Chrome or Edge open the developer tools, "Rendering",
 * and emulate `forced-colors: active`; on Windows choose a contrast theme.
 *
 * What is to be seen: a frame around the chosen answer and its radio filled, the system's highlight in the bars, the line of
 * what is enough above and below it, a border around every letter and every level, the corner of what is mandatory,
 * and the level that is aimed at in bold.
 */
export const ForcedColours: CalculatorStory = {
  args: { assessment: whole, target: 'middle' },
  play: reads(async (reader) => {
    await reader.seesText('.mark.target', 'your aim');
    await reader.seesText('.step:has(input:checked) .aimed', 'Middle');
  }),
};

export const LongWords: CalculatorStory = {
  args: { data: longWords },
  play: reads((reader) => reader.seesAllWithin()),
};
export const LongWordsNarrow: CalculatorStory = { ...LongWords, decorators: narrow };

/** From right to left. */
export const Arabic: CalculatorStory = {
  args: { data: arabic },
  decorators: [(story) => html`<div lang="ar" dir="rtl">${story()}</div>`],
  play: reads(async (reader) => {
    await reader.seesAllWithin();
    const { right } = reader.one('.skill').getBoundingClientRect();
    const radio = reader.one('.step input').getBoundingClientRect();
    await expect(right - radio.right).toBeLessThan(40);
  }),
};
