import { expect, fixture, html } from '@open-wc/testing';
import { settled, until } from './drawing.js';
import { drawnWidget, make, realJson, urlOf, use, type AnyWidget } from './lifecycle/made.js';
import { widgets } from './widgets.js';

const root = (element: AnyWidget): DOMRect => element.shadowRoot!.querySelector('.root')!.getBoundingClientRect();
/** Of a widget that is drawn alike everywhere its width has to tell. */
const isAsWide = (element: AnyWidget): boolean => root(element).width > 400;
/** Something is drawn, and not in a line. */
const isTall = (element: AnyWidget): boolean => root(element).height > 100 && [...element.shadowRoot!.querySelectorAll('table')].every((table) => table.offsetHeight > 200);
/** Narrow enough for one level at a time. */
const NARROW = '320px';

for (const { tag, moments } of widgets) {
  const { opening, isWide = isAsWide } = moments;
  describe(`<${tag}>, wherever it stands`, () => {
    let box: HTMLElement;
    beforeEach(async () => {
      box = await fixture(html`<div></div>`);
    });

    it('is independent of another with another document', async () => {
      const one = await drawnWidget(tag, box, 'data');
      const document = JSON.parse(await realJson(tag)) as { id: string; name: string };
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
      const closed = box.attachShadow({ mode: 'closed' });
      const element = await drawnWidget(tag, closed);
      await use(element);
    });

    if (opening) {
      it('opens within a closed shadow root, with the focus in it', async () => {
        const closed = box.attachShadow({ mode: 'closed' });
        const element = await drawnWidget(tag, closed);
        await opening.open(element);
        expect(opening.isOpen(element)).to.equal(true);
        expect(closed.activeElement).to.equal(element);
      });
    }

    for (const display of ['contents', 'inline', 'inline-block', 'flex', 'grid', 'table-cell']) {
      it(`works with display: ${display}, and knows how wide it is`, async () => {
        const element = make(tag, { src: urlOf(tag) });
        element.style.setProperty('display', display);
        box.style.setProperty('width', NARROW);
        box.append(element);
        await settled(element);
        await until(element, () => !isWide(element), 'be narrow');
        box.style.removeProperty('width');
        box.style.setProperty('width', '1000px');
        await until(element, () => isWide(element), 'be wide');
        await use(element);
        await until(element, () => isTall(element), 'be there');
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
          const element = make(tag, { src: urlOf(tag) });
          hide(element);
          box.append(element);
          await settled(element);
          show(element);
          await until(element, () => isWide(element) === (room === 'wide') && isTall(element), `be ${room}`);
          await use(element);
          place.replaceWith(box);
        });
      }
    }

    it('works within details that are opened later, and in a dialog', async () => {
      for (const [place, show] of [
        ['details', (it: HTMLElement) => it.setAttribute('open', '')],
        ['dialog', (it: HTMLElement) => (it as HTMLDialogElement).showModal()],
      ] as const) {
        const container = document.createElement(place);
        box.append(container);
        const element = await drawnWidget(tag, container);
        show(container);
        await until(element, () => isTall(element), 'be shown');
        await use(element);
        await opening?.open(element);
        expect(opening?.isOpen(element)).to.equal(opening && true);
        container.remove();
      }
    });
  });
}
