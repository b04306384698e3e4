/** What a reader of a matrix does and sees, for play functions. Everything waits for a state, nothing for a time. */
import { expect, userEvent } from 'storybook/test';
import type { SkillMatrix } from '../../src/elements/skill-matrix/skill-matrix.js';
import { toldBy, WidgetReader } from './widget.reader.js';

export class Reader extends WidgetReader<SkillMatrix> {
  constructor(canvas: HTMLElement) {
    super(canvas, 'skill-matrix');
  }

  /** What has the focus within the widget. */
  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }

  async seesStatus(status: SkillMatrix['status']): Promise<void> {
    await this.sees(() => expect(this.element.status).toBe(status));
    // What a reader does needs the code that comes right after the first drawing.
    if (status === 'ready') await this.sees(() => this.one('[popover]'));
  }

  /** What stands between the tags: the page's own link. It has no box where the widget does not show it. */
  async seesFallback(): Promise<void> {
    await this.sees(() => expect(this.element.querySelector('a')!.checkVisibility()).toBe(true));
  }

  /** The cell whose name begins so: "Docker, Senior". */
  cell(name: string): HTMLButtonElement {
    return this.one(`button[aria-label^="${name}"]`);
  }

  /** The skills in view. */
  get skills(): string[] {
    return this.all('tbody tr:not(.category):not([hidden]) > th').map((it) => it.textContent);
  }

  get detailsAreOpen(): boolean {
    return this.one('[part=details]').matches(':popover-open');
  }

  async seesDetails(skill: string, level: string): Promise<void> {
    await this.sees(() => {
      expect(this.detailsAreOpen).toBe(true);
      expect(this.one('#details-title').textContent).toBe(skill + level);
    });
  }

  async seesNoDetails(): Promise<void> {
    await this.sees(() => expect(this.detailsAreOpen).toBe(false));
  }

  /** The grid scrolls by itself, and details lie above the page. */
  override seesAllWithin(): Promise<void> {
    return super.seesAllWithin('.scroll *, .hidden, .hidden *, [part=details], [part=details] *');
  }

  click(target: Element): Promise<void> {
    return userEvent.click(target);
  }

  async type(field: HTMLElement, words: string): Promise<void> {
    field.focus();
    await userEvent.keyboard(words);
  }

  /** Keys as user-event writes them: `{ArrowDown}`, `{Enter}`. */
  async press(keys: string): Promise<void> {
    await userEvent.keyboard(keys);
  }
}

/** A play function that is told by a reader. */
export const reads = toldBy(Reader);
