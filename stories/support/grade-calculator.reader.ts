/** What a reader of a calculator does and sees, for play functions. Everything waits for a state, nothing for a time. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import mlEngineer from '../../data/ml-engineer.json';
import type { GradeCalculator } from '../../src/elements/grade-calculator/grade-calculator.js';
import '../../src/define.js';
import { toldBy, WidgetReader } from './widget.reader.js';

export interface CalculatorArgs {
  data: unknown;
  src?: string;
  target?: string;
  mode?: string;
  blind?: boolean;
  assessment?: unknown;
}
export type CalculatorStory = StoryObj<CalculatorArgs>;

/** Widgets of one name share their answers: each story has one of its own. */
let stories = 0;

/** What every story of the widget starts from: the ML Engineer role, nothing kept, and a link as the page's own fallback. */
export const calculatorMeta = {
  component: 'grade-calculator',
  args: { data: mlEngineer },
  render: ({ data, src, target, mode, blind, assessment }) =>
    html`<grade-calculator storage="none" storage-key="story-${stories++}" .data=${data} .src=${src} .target=${target} .mode=${mode} ?blind=${blind} .assessment=${assessment}><a href="#">The role as text</a></grade-calculator>`,
} satisfies Meta<CalculatorArgs>;

/** The story within a box of its own; `css` says what the page around it is like. */
export const within = (css: string): NonNullable<CalculatorStory['decorators']> => [(story) => html`<div .style=${css}>${story()}</div>`];

interface Asking {
  readonly id: string;
  readonly categories: readonly { readonly skills: readonly { readonly id: string; readonly requirements: object }[] }[];
}

/** Answers as the document asks at a level, for the first so many skills. */
export function answersAs({ id: matrix, categories }: Asking, level: string, most = Infinity): unknown {
  const skills = categories.flatMap((category) => category.skills).slice(0, most);
  const ratings = skills.flatMap(({ id, requirements }): [string, unknown][] => {
    const asked = (requirements as Record<string, string | { proficiency: string }>)[level];
    return asked === undefined ? [] : [[id, { proficiency: typeof asked === 'string' ? asked : asked.proficiency }]];
  });
  return { format: 1, kind: 'assessment', matrix, ratings: Object.fromEntries(ratings) };
}

export class CalculatorReader extends WidgetReader<GradeCalculator> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'grade-calculator');
  }

  async rate(skill: string, answer: string): Promise<void> {
    await this.sees(() => this.#question(skill));
    const input = this.#question(skill).querySelector(`input[value="${answer}"]`);
    await userEvent.click(input!);
  }

  #question(skill: string): Element {
    const found = this.all('.skill').find((it) => it.querySelector('.skill-name')!.textContent.trim() === skill);
    if (!found) throw new Error(`Nothing is asked about ${skill}.`);
    return found;
  }
}

/** A play function that is told by a reader. */
export const reads = toldBy(CalculatorReader);
