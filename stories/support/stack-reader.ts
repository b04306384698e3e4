/** What a reader of a stack does and sees, for play functions. Everything waits for a state, nothing for a time. */
import { expect, userEvent } from 'storybook/test';
import type { TechStack } from '../../src/elements/tech-stack/tech-stack.js';
import { toldBy, WidgetReader } from './widget.reader.js';

export class StackReader extends WidgetReader<TechStack> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'tech-stack');
  }

  /** The levels in view, by the words at their side. */
  async seesLevels(...names: string[]): Promise<void> {
    await this.sees(() => expect(this.all('[part~=level] :is(h3 span, dt[dir])').map((it) => it.textContent.trim())).toEqual(names));
  }

  async searches(words: string): Promise<void> {
    this.one('input').focus();
    await userEvent.keyboard(words);
  }
}

/** A play function that is told by a reader. */
export const reads = toldBy(StackReader);
