import { expect, fixture, html } from '@open-wc/testing';
import { frame, settled, until } from './drawing.js';
import { drawnWidget, sources, use, type AnyWidget } from './lifecycle/made.js';
import { documentOf, widgets } from './widgets.js';

type Mover = ParentNode & { moveBefore(node: Node, before: Node | null): void };

for (const { tag, moments } of widgets) {
  const { arrange, arranged, opening, isWide } = moments;

  describe(`<${tag}>, moved`, () => {
    let box: HTMLElement;
    let here: HTMLElement;
    let there: HTMLElement;
    beforeEach(async () => {
      box = await fixture(html`<div><div class="here"></div><div class="there"></div></div>`);
      here = box.querySelector('.here')!;
      there = box.querySelector('.there')!;
    });

    const ways: Readonly<Record<string, (element: AnyWidget) => void>> = {
      append: (element) => there.append(element),
      moveBefore: (element) => (there as unknown as Mover).moveBefore(element, null),
    };

    for (const [way, move] of Object.entries(ways)) {
      for (const source of Object.keys(sources)) {
        it(`by ${way} keeps what the reader has set up, its document given by ${source}`, async () => {
          const element = await drawnWidget(tag, here, source);
          const before = arranged(element);
          await arrange(element);
          const after = arranged(element);
          expect(after, 'the reader sees what they have done').to.not.deep.equal(before);
          const states: string[] = [];
          for (const name of [documentOf(tag).loadEvent, 'skill-error']) element.addEventListener(name, () => states.push(name));
          move(element);
          expect(element.parentNode).to.equal(there);
          await settled(element);
          expect(arranged(element)).to.deep.equal(after);
          expect(states, 'it has not loaded again').to.deep.equal([]);
          await use(element);
        });
      }
    }

    for (const [way, move] of Object.entries(isWide ? ways : {})) {
      it(`by ${way} still knows how wide it is`, async () => {
        const element = await drawnWidget(tag, here);
        const isNarrow = (): boolean => !isWide!(element);
        expect(isNarrow()).to.equal(false);
        // Used before, so that nothing is still on its way that would draw it anew.
        await use(element);
        await frame();
        move(element);
        await settled(element);
        box.style.setProperty('width', '320px');
        await until(element, isNarrow, 'be narrow');
      });
    }

    if (!opening) return;
    const { open, isOpen } = opening;

    it('by moveBefore keeps what is open, and the focus in it', async () => {
      const element = await drawnWidget(tag, here);
      await open(element);
      const focused = element.shadowRoot!.activeElement;
      expect(focused).to.not.equal(null);
      (there as unknown as Mover).moveBefore(element, null);
      await element.updateComplete;
      expect(isOpen(element)).to.equal(true);
      expect(element.shadowRoot!.activeElement).to.equal(focused);
      expect(document.activeElement).to.equal(element);
    });

    it('by append closes what is open and can open it again', async () => {
      const element = await drawnWidget(tag, here);
      await open(element);
      there.append(element);
      await settled(element);
      expect(isOpen(element)).to.equal(false);
      await open(element);
      expect(isOpen(element)).to.equal(true);
    });
  });
}
