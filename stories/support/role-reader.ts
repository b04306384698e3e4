/** What a reader of a role's summary or questions does and sees, for play functions. Everything waits for a state, nothing for a time. */
import { html, type TemplateResult } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { SkillFaq } from '../../src/elements/skill-faq/skill-faq.js';
import type { SkillSummary } from '../../src/elements/skill-summary/skill-summary.js';
import { toldBy, WidgetReader } from './widget.reader.js';

export class RoleReader extends WidgetReader<SkillFaq | SkillSummary> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'skill-summary, skill-faq');
  }

  /** The numbers of the header, each with what it counts. */
  async seesCounters(...counters: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part=counters] div').map((it) => `${it.querySelector('dd')!.textContent} ${it.querySelector('dt')!.textContent}`)).toEqual(counters));
  }

  async seesQuestions(...questions: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part=summary]').map((it) => it.textContent.trim())).toEqual(questions));
  }

  /** The line of a bar is wider than what is seen of it. */
  override seesAllWithin(): Promise<void> {
    return super.seesAllWithin('.hidden, .hidden *, path');
  }

  /** Opens the answer to the question that begins so, and sees the words in it. */
  async reads(question: string, ...words: string[]): Promise<void> {
    const find = (): HTMLDetailsElement => {
      const found = this.all<HTMLDetailsElement>('[part=question]').find((it) => it.textContent.trim().startsWith(question));
      if (!found) throw new Error(`There is no question "${question}".`);
      return found;
    };
    await this.sees(find);
    const details = find();
    if (!details.open) await userEvent.click(details.querySelector('summary')!);
    await this.sees(() => expect(details.open).toBe(true));
    for (const it of words) await expect(details.querySelector('.answer')).toHaveTextContent(it);
  }
}

/** A play function that is told by a reader. */
export const reads = toldBy(RoleReader);

/** The story within a box of its own; `css` says what the page around it is like. */
export const within = (css: string): ((story: () => unknown) => TemplateResult)[] => [(story) => html`<div .style=${css}>${story()}</div>`];
