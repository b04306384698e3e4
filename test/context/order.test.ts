import { expect, fixture, html } from '@open-wc/testing';
import { byPlace } from '../../src/context/order.js';

describe('byPlace', () => {
  it('sorts as a reader meets them: an element before what stands within it, in its shadow root too', async () => {
    const box = await fixture(html`<div><p id="first"></p><section id="outer"><p id="light"></p></section><p id="last"></p></div>`);
    const root = box.querySelector('#outer')!.attachShadow({ mode: 'open' });
    for (const id of ['inner', 'sibling']) root.append(Object.assign(document.createElement('div'), { id }));
    const deep = Object.assign(document.createElement('p'), { id: 'deep' });
    root.querySelector('#inner')!.attachShadow({ mode: 'open' }).append(deep);
    const inOrder = [...box.querySelectorAll('#first, #outer'), root.querySelector('#inner')!, deep, root.querySelector('#sibling')!, box.querySelector('#last')!];
    const ids = (list: readonly Element[]): string[] => list.map(({ id }) => id);
    for (let turn = 0; turn < inOrder.length; turn++) {
      const turned = [...inOrder.slice(turn), ...inOrder.slice(0, turn)];
      expect(ids([...turned].sort(byPlace))).to.deep.equal(ids(inOrder));
      expect(ids([...turned].reverse().sort(byPlace))).to.deep.equal(ids(inOrder));
    }
    expect(byPlace(deep, deep)).to.equal(0);
  });
});
