import { expect, fixture, html } from '@open-wc/testing';
import { inkOn, paperOf } from '../../src/export/colours.js';
import { ramp } from '../../src/ui/ramp.styles.js';

/** What a colour is in sRGB. */
function bytes(colour: string): readonly number[] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('the colours of files', () => {
  it('are those of the widgets on a light page', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`:host { color-scheme: light; --_accent: #3a5fd0; } ${ramp.cssText}`);
    root.adoptedStyleSheets = [sheet];
    for (let i = 0; i < 12; i++) {
      const swatch = document.createElement('span');
      swatch.className = `s${i}`;
      root.append(swatch);
      const { backgroundColor, color } = getComputedStyle(swatch);
      const step = { rank: i + 1, steps: 12 };
      for (const [ours, theirs] of [[paperOf(step), backgroundColor], [inkOn(step), color]] as const) {
        const [a, b] = [bytes(ours), bytes(theirs)];
        for (const channel of [0, 1, 2]) expect(Math.abs(a[channel]! - b[channel]!), `s${i}: ${ours} and ${theirs}`).to.be.lessThan(6);
      }
    }
  });
});
