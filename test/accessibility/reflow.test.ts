import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { mirrorFaults, reflowFaults } from './layout.js';
import { states } from './states.js';
import { stories } from './stories.js';

/** As much as a reader may set by WCAG 1.4.12, set as readers' tools set it: on every element. */
const spacing = new CSSStyleSheet();
spacing.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }');

type Drawn = HTMLElement & { readonly updateComplete: Promise<unknown> };

const large = (): void => document.documentElement.style.setProperty('font-size', '200%');
const spaced = (element: Drawn): unknown => (element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, spacing]);

/** What a reader may have set: the width of the screen, and how text is drawn. */
const settings: readonly (readonly [name: string, width: number, set?: (element: Drawn) => unknown])[] = [
  ['wide', 1280],
  ['768 px', 768],
  ['320 px', 320],
  ['letters twice as large', 1280, large],
  ['letters twice as large, 320 px', 320, large],
  ['wide spacing', 1280, spaced],
  ['wide spacing, 320 px', 320, spaced],
];

/** Lets the widget be as wide as the screen: a box of a size of its own around it is its story's. */
function unboxed(element: Drawn): void {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    box.style.setProperty('inline-size', 'auto');
    box.style.setProperty('min-inline-size', '0');
  }
}

/** Long enough for the widget to measure itself, and to be drawn for what it has measured. */
async function laidOut(element: Drawn): Promise<void> {
  for (let frame = 0; frame < 3; frame++) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
}

/** The states that no story has; how narrow they are is this suite's to say. */
const more = ['loading', 'stale', 'everything folded', 'details open', 'long words', 'long words, details open'].map((name) => ({
  name,
  draw: async () => {
    const element: Drawn = await states[name]!();
    return { element, remove: () => element.remove() };
  },
}));

describe('nothing is cut off, nothing scrolls sideways, everything can be hit', () => {
  beforeEach(() => document.body.style.setProperty('margin', '0'));
  afterEach(async () => {
    document.documentElement.style.removeProperty('font-size');
    document.documentElement.removeAttribute('dir');
    document.body.style.removeProperty('margin');
    await setViewport({ width: 1280, height: 720 });
  });

  for (const { name, draw } of [...stories, ...more]) {
    it(`${name}, as a reader may have set it, and mirrored from right to left`, async () => {
      const { element, remove } = await draw();
      unboxed(element);
      const sheets = element.shadowRoot!.adoptedStyleSheets;
      const found: string[] = [];
      for (const [setting, width, set] of settings) {
        await setViewport({ width, height: 800 });
        set?.(element);
        await laidOut(element);
        found.push(...reflowFaults(element).map((fault) => `${setting}: ${fault}`));
        element.shadowRoot!.adoptedStyleSheets = sheets;
        document.documentElement.style.removeProperty('font-size');
      }
      document.documentElement.dir = 'rtl';
      await laidOut(element);
      found.push(...mirrorFaults(element));
      remove();
      expect(found).to.deep.equal([]);
    }).timeout(60_000);
  }
});
