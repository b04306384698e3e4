import { expect } from '@open-wc/testing';
import { settled } from './drawing.js';
import { freshPage, type FreshPage } from './lifecycle/fresh-page.js';
import { nameIn, realJson, sampleOf, sources, urlOf, use, type AnyWidget } from './lifecycle/made.js';
import { widgets } from './widgets.js';

for (const { tag, kind } of widgets) {
  describe(`<${tag}>, before and after its definition`, () => {
    let page: FreshPage;
    /** An element that is nothing yet, in a page of its own. */
    const plain = (body = `<${tag}></${tag}>`): AnyWidget => {
      page = freshPage(body);
      const element = page.document.querySelector<AnyWidget>(tag)!;
      expect(page.isDefined(tag)).to.equal(false);
      expect(element.shadowRoot).to.equal(null);
      return element;
    };
    afterEach(() => page.close());

    for (const [name, give] of Object.entries(sources)) {
      it(`takes a document that was given by ${name} before`, async () => {
        const element = plain();
        give(element, await realJson(tag));
        await page.define(tag);
        await use(element);
        expect(element.status).to.equal('ready');
        expect(Object.keys(element).filter((key) => key in sources), 'what hides the properties of the class').to.deep.equal([]);
      });

      it(`takes a document that is given by ${name} after`, async () => {
        const element = plain();
        await page.define(tag);
        expect(element.status).to.equal('idle');
        give(element, await realJson(tag));
        await use(element);
        expect(element.status).to.equal('ready');
      });
    }

    it('takes attributes that stood in the page, and what is changed later', async () => {
      const element = plain(`<${tag} src="${urlOf(tag)}" level="senior"></${tag}>`);
      await page.define(tag);
      await settled(element);
      if (kind === undefined) {
        expect(element.level).to.equal('senior');
        element.setAttribute('level', 'middle');
        await element.updateComplete;
        expect(element.level).to.equal('middle');
      }
      element.setAttribute('src', 'there-is-none.json');
      await settled(element);
      expect(element.status).to.equal('error');
    });

    it('heeds a property that was set before over the attribute of the same name', async () => {
      const element = plain(`<${tag} src="there-is-none.json"></${tag}>`);
      element.src = urlOf(tag);
      await page.define(tag);
      await settled(element);
      expect(element.status).to.equal('ready');
    });

    it('still takes a new property after one that was set before', async () => {
      const element = plain();
      element.data = sampleOf(tag, { name: 'Before' });
      await page.define(tag);
      await settled(element);
      element.data = sampleOf(tag, { name: 'After' });
      await element.updateComplete;
      await settled(element);
      expect(nameIn(element)).to.equal('After');
    });

    it('is upgraded when it was made before and comes into the page after', async () => {
      plain();
      const element = page.document.createElement(tag) as AnyWidget;
      element.src = urlOf(tag);
      await page.define(tag);
      page.document.body.append(element);
      await use(element);
      expect(element.status).to.equal('ready');
    });

    it('does what the reader wants while the rest of its code is still on its way', async () => {
      const element = plain();
      element.src = urlOf(tag);
      await page.define(tag);
      await settled(element);
      // It asks for that code when the page is idle: now it has asked, and has no answer yet.
      await new Promise((resolve) => page.document.defaultView!.requestIdleCallback(resolve));
      await use(element);
    });

    it('shows its children until it is defined, and none of them twice after', async () => {
      const element = plain(`<${tag} src="${urlOf(tag)}"><a href="#text">The matrix as text</a></${tag}>`);
      const link = element.querySelector('a')!;
      expect(link.checkVisibility()).to.equal(true);
      await page.define(tag);
      await settled(element);
      expect(link.getBoundingClientRect().height).to.equal(0);
    });
  });
}
