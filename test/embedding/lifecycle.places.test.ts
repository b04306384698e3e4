import { expect, fixture, html } from '@open-wc/testing';
import { MATRIX_URL } from '../support/fixtures.js';
import { settled, until } from './drawing.js';
import { drawnWidget, make, realJson, use, type AnyWidget } from './lifecycle/made.js';
import { widgets } from './widgets.js';

const isWide = (element: AnyWidget): boolean => element.shadowRoot!.querySelector('.root')!.matches(':not(.narrow)');
const height = (element: AnyWidget): number => element.shadowRoot!.querySelector('table')?.getBoundingClientRect().height ?? 0;
/** Narrow enough for one level at a time. */
const NARROW = '320px';

for (const { tag, moments } of widgets) {
  describe(`<${tag}>, wherever it stands`, () => {
    let box: HTMLElement;
    beforeEach(async () => {
      box = await fixture(html`<div></div>`);
    });

    it('is independent of another with another document', async () => {
      const one = await drawnWidget(tag, box, 'data');
      const document = JSON.parse(await realJson()) as { id: string; name: string };
      const other = make(tag, { data: { ...document, id: 'another', name: 'Another' } });
      box.append(other);
      await settled(other);
      const untouched = moments.arranged(other);
      await moments.arrange(one);
      await other.updateComplete;
      expect(moments.arranged(other)).to.deep.equal(untouched);
      expect(moments.arranged(one)).to.not.deep.equal(untouched);
      await use(other);
      one.remove();
      await use(other);
    });

    it('works within a closed shadow root', async () => {
      const root = box.attachShadow({ mode: 'closed' });
      const element = await drawnWidget(tag, root);
      await use(element);
      await moments.open(element);
      expect(moments.isOpen(element)).to.equal(true);
      expect(root.activeElement).to.equal(element);
    });

    for (const display of ['contents', 'inline', 'inline-block', 'flex', 'grid', 'table-cell']) {
      it(`works with display: ${display}, and knows how wide it is`, async () => {
        const element = make(tag, { src: MATRIX_URL });
        element.style.setProperty('display', display);
        box.style.setProperty('width', NARROW);
        box.append(element);
        await settled(element);
        await until(element, () => !isWide(element), 'be narrow');
        box.style.removeProperty('width');
        box.style.setProperty('width', '1000px');
        await until(element, () => isWide(element), 'be wide');
        await use(element);
        expect(height(element)).to.be.greaterThan(200);
      });
    }

    const hidings: Readonly<Record<string, { hide: (element: HTMLElement) => void; show: (element: HTMLElement) => void }>> = {
      'by the hidden attribute': { hide: (it) => it.setAttribute('hidden', ''), show: (it) => it.removeAttribute('hidden') },
      'within a box that is not displayed': { hide: () => box.style.setProperty('display', 'none'), show: () => box.style.removeProperty('display') },
      'by visibility': { hide: (it) => it.style.setProperty('visibility', 'hidden'), show: (it) => it.style.removeProperty('visibility') },
      'by content-visibility': { hide: () => box.style.setProperty('content-visibility', 'hidden'), show: () => box.style.removeProperty('content-visibility') },
      'with no width': { hide: () => box.style.setProperty('inline-size', '0'), show: () => box.style.removeProperty('inline-size') },
    };
    for (const [how, { hide, show }] of Object.entries(hidings)) {
      for (const [room, width] of [['wide', '1000px'], ['narrow', NARROW]] as const) {
        it(`is drawn right in a ${room} place when it is hidden ${how} at first and shown later`, async () => {
          const place = document.createElement('div');
          place.style.setProperty('width', width);
          box.replaceWith(place);
          place.append(box);
          const element = make(tag, { src: MATRIX_URL });
          hide(element);
          box.append(element);
          await settled(element);
          show(element);
          await until(element, () => isWide(element) === (room === 'wide') && height(element) > 200, `be ${room}`);
          await use(element);
          place.replaceWith(box);
        });
      }
    }

    it('works within details that are opened later, and in a dialog', async () => {
      for (const [place, open] of [
        ['details', (it: HTMLElement) => it.setAttribute('open', '')],
        ['dialog', (it: HTMLElement) => (it as HTMLDialogElement).showModal()],
      ] as const) {
        const container = document.createElement(place);
        box.append(container);
        const element = await drawnWidget(tag, container);
        open(container);
        await until(element, () => height(element) > 200, 'be shown');
        await moments.open(element);
        expect(moments.isOpen(element)).to.equal(true);
        container.remove();
      }
    });
  });
}
