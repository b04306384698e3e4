import { expect, fixture, html } from '@open-wc/testing';
import { css, LitElement, type TemplateResult } from 'lit';
import { LayoutController } from '../../src/ui/layout.controller.js';

/** In letters of ten pixels; what it has drawn for a width, and in which frame. */
class Measured extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-size: 10px;
    }
  `;
  readonly layout = new LayoutController(this);
  readonly drawn: number[] = [];
  /** The width of the box around, by what is drawn. */
  around: (ems: number) => number | undefined = () => undefined;

  override render(): TemplateResult {
    return html`<div class="ruler"></div>`;
  }

  protected override updated(): void {
    if (this.drawn.at(-1) !== this.layout.ems) this.drawn.push(this.layout.ems);
    const width = this.around(this.layout.ems);
    if (width !== undefined) this.parentElement!.style.width = `${width}px`;
  }
}
customElements.define('test-layout', Measured);

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
/** Until what is drawn is the same for some frames. */
async function settled(...elements: readonly Measured[]): Promise<void> {
  const count = (): number => elements.reduce((sum, { drawn }) => sum + drawn.length, 0);
  for (let quiet = 0, frames = 0; quiet < 4; quiet++, frames++) {
    const before = count();
    await frame();
    if (count() !== before) quiet = 0;
    if (frames > 60) throw new Error(`It is drawn again and again: ${elements.map(({ drawn }) => drawn.slice(-6).join(', ')).join('; ')}.`);
  }
}

describe('LayoutController', () => {
  let box: HTMLElement;
  let elements: readonly [Measured, Measured];
  let reports: string[];
  const report = (event: ErrorEvent): void => {
    reports.push(event.message);
    event.stopImmediatePropagation();
  };

  beforeEach(async () => {
    reports = [];
    window.addEventListener('error', report, { capture: true });
    box = await fixture(html`<div style="width: 640px"><test-layout></test-layout><test-layout></test-layout></div>`);
    elements = [...box.querySelectorAll<Measured>('test-layout')] as [Measured, Measured];
    await settled(...elements);
  });
  afterEach(() => window.removeEventListener('error', report, { capture: true }));

  it('knows the width before the first drawing, and draws once', () => {
    expect(elements.map(({ drawn }) => drawn)).to.deep.equal([[64], [64]]);
  });

  it('draws for another width in the frame in which it has it', async () => {
    box.style.width = '305px';
    // Observers are told in the order in which they are made, all before the frame is seen.
    const seen = await new Promise((resolve) => new ResizeObserver(() => resolve(elements.map(({ drawn }) => drawn))).observe(box));
    expect(seen).to.deep.equal([
      [64, 30],
      [64, 30],
    ]);
  });

  it('sees in the next frame what a drawing does to the width of any, and lets nothing be reported to the page', async () => {
    elements[0].around = (ems) => (ems < 40 ? 325 : undefined);
    box.style.width = '305px';
    await settled(...elements);
    expect(reports).to.deep.equal([]);
    expect(elements.map(({ drawn }) => drawn)).to.deep.equal([
      [64, 30, 32],
      [64, 30, 32],
    ]);
  });

  it('comes to an end where each drawing takes back what the one before has done, as with a scrollbar', async () => {
    elements[0].around = (ems) => (ems > 63 ? 630 : 640);
    elements[0].requestUpdate();
    await settled(...elements);
    expect(reports).to.deep.equal([]);
    expect(elements.map(({ drawn }) => drawn)).to.deep.equal([
      [64, 63],
      [64, 63],
    ]);
  });

  it('takes a width again that somebody gives back', async () => {
    for (const width of ['630px', '640px', '630px']) {
      box.style.width = width;
      await settled(...elements);
    }
    expect(elements[0].drawn).to.deep.equal([64, 63, 64, 63]);
  });

  it('is drawn for its width when it is shown again, in the very next frame too', async () => {
    box.hidden = true;
    await frame();
    await frame();
    box.hidden = false;
    await settled(...elements);
    expect(elements[0].drawn).to.deep.equal([64, 0, 64]);
  });
});
