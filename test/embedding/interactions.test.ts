import { expect, fixture, html } from '@open-wc/testing';
import { FAULTY_SERVER } from '../support/fixtures.js';
import { settled } from './drawing.js';
import { urlOf } from './lifecycle/made.js';
import { widgets } from './widgets.js';

for (const { tag, kind, interactions, reveal } of widgets) {
  describe(`<${tag}>, what a reader can do`, () => {
    const drawn = async (src: string): Promise<HTMLElement> => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const element = Object.assign(document.createElement(tag), { src });
      box.append(element);
      await settled(element);
      return element;
    };

    it('is all done one after the other in one element', async () => {
      const element = await drawn(urlOf(tag));
      for (const act of Object.values(interactions)) await act(element);
    });

    it('works with a document from another origin', async () => {
      const element = await drawn(`${FAULTY_SERVER}/ok?document=${kind}`);
      await Object.values(interactions)[0]!(element);
    });

    it('brings every part of the document to the screen', async () => {
      const element = await drawn(urlOf(tag));
      const parts: string[] = [];
      for await (const part of reveal(element)) parts.push(part);
      expect(parts.length).to.be.greaterThan(2);
    });
  });
}
