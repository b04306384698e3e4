import { expect, fixture, html } from '@open-wc/testing';
import { settled, until } from './drawing.js';
import { freshPage, type FreshPage } from './lifecycle/fresh-page.js';
import { drawnWidget, make, nameIn, realJson, sampleOf, urlOf, use, type AnyWidget } from './lifecycle/made.js';
import { widgets } from './widgets.js';

const inline = (document: unknown): string => `<script type="application/json">${JSON.stringify(document)}</script>`;

for (const { tag, moments } of widgets) {
  const { opening } = moments;
  describe(`<${tag}>, copied`, () => {
    let box: HTMLElement;
    beforeEach(async () => {
      box = await fixture(html`<div></div>`);
    });
    const only = (within: ParentNode = box): AnyWidget => {
      const found = within.querySelectorAll<AnyWidget>(tag);
      expect(found.length).to.equal(1);
      return found[0]!;
    };

    it('by cloneNode is a widget of its own', async () => {
      const element = await drawnWidget(tag, box);
      element.setAttribute('src', urlOf(tag));
      const copy = element.cloneNode(true) as AnyWidget;
      box.append(copy);
      await settled(copy);
      const before = moments.arranged(copy);
      await moments.arrange(element);
      await copy.updateComplete;
      expect(moments.arranged(element)).to.not.deep.equal(before);
      element.remove();
      await use(copy);
    });

    if (opening) {
      it('by cloneNode is not open where the first one is', async () => {
        const element = await drawnWidget(tag, box);
        element.setAttribute('src', urlOf(tag));
        await opening.open(element);
        const copy = element.cloneNode(true) as AnyWidget;
        box.append(copy);
        await settled(copy);
        expect([copy, element].map(opening.isOpen)).to.deep.equal([false, true]);
      });
    }

    it('by cloneNode brings its inline JSON along', async () => {
      const element = await drawnWidget(tag, box, 'inline JSON');
      const copy = element.cloneNode(true) as AnyWidget;
      element.replaceWith(copy);
      await use(copy);
      expect(copy.status).to.equal('ready');
    });

    it('by its outerHTML works from that markup alone', async () => {
      const element = await drawnWidget(tag, box);
      element.setAttribute('src', urlOf(tag));
      element.append('The matrix as text');
      await moments.arrange(element);
      box.innerHTML = element.outerHTML;
      expect(only()).to.not.equal(element);
      expect(only().outerHTML).to.equal(element.outerHTML);
      await use(only());
      expect(only().status).to.equal('ready');
    });

    it('out of a template works each time that it is instantiated', async () => {
      const template = document.createElement('template');
      template.innerHTML = `<${tag} src="${urlOf(tag)}"></${tag}>`;
      expect(only(template.content).shadowRoot, 'asleep within the template').to.equal(null);
      for (const instantiate of [() => document.importNode(template.content, true), () => template.content.cloneNode(true)]) {
        box.replaceChildren(instantiate());
        await use(only());
      }
      expect(only(template.content).shadowRoot).to.equal(null);
    });

    it('by importNode out of another document works here', async () => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = `<${tag} src="${urlOf(tag)}"></${tag}>`;
      box.append(document.importNode(only(other.body), true));
      await use(only());
    });

    it('by adoptNode out of a document without a window wakes up here', async () => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = `<${tag}>${inline(JSON.parse(await realJson(tag)))}</${tag}>`;
      box.append(document.adoptNode(only(other.body)));
      await use(only());
    });

    describe('into the document of a frame', () => {
      const looks = (element: AnyWidget): string[] =>
        [...element.shadowRoot!.querySelectorAll('table, button, [popover]')].map((it) => {
          const { display, position, borderRadius, padding } = getComputedStyle(it);
          return [it.getAttribute('part'), display, position, borderRadius, padding].join(' ');
        });
      let page: FreshPage;
      beforeEach(() => {
        page = freshPage();
      });
      afterEach(() => page.close());
      const usual = async (): Promise<string[]> => {
        const element = await drawnWidget(tag, box);
        await use(element);
        return looks(element);
      };

      it('works there and keeps its looks, and back here too', async () => {
        const element = await drawnWidget(tag, box);
        await use(element);
        const before = looks(element);
        page.document.body.append(page.document.adoptNode(element));
        expect(element.ownerDocument).to.equal(page.document);
        await use(element);
        expect(looks(element)).to.deep.equal(before);
        box.append(element);
        await use(element);
        expect(looks(element)).to.deep.equal(before);
      });

      it('it looks the same when it has only been made here', async () => {
        const expected = await usual();
        const element = make(tag, { src: urlOf(tag) });
        page.document.body.append(element);
        await use(element);
        expect(looks(element)).to.deep.equal(expected);
      });

      it('twenty share their sheets there', async () => {
        const elements = Array.from({ length: 20 }, () => make(tag, { src: urlOf(tag) }));
        page.document.body.append(...elements);
        for (const element of elements) await settled(element);
        await use(elements[7]!);
        // One that is in use has more than the others: all of theirs, and what is fetched then.
        const sheets = elements.map((it) => it.shadowRoot!.adoptedStyleSheets);
        expect(new Set(sheets.flat()).size).to.equal(Math.max(...sheets.map(({ length }) => length)));
      });
    });
  });

  describe(`<${tag}>, its content replaced`, () => {
    let box: HTMLElement;
    beforeEach(async () => {
      box = await fixture(html`<div></div>`);
    });
    const named = (innerHTML: string, properties: Partial<AnyWidget> = {}): AnyWidget => {
      const element = make(tag, properties) as AnyWidget;
      element.innerHTML = innerHTML;
      box.append(element);
      return element;
    };
    const showsName = (element: AnyWidget, name: string): Promise<unknown> => until(element, () => nameIn(element) === name, `show "${name}"`);

    it('shows the new inline JSON', async () => {
      const element = named(inline(sampleOf(tag, { name: 'First' })));
      await showsName(element, 'First');
      element.innerHTML = inline(sampleOf(tag, { name: 'Second' }));
      await showsName(element, 'Second');
      element.querySelector('script')!.firstChild!.nodeValue = JSON.stringify(sampleOf(tag, { name: 'Third' }));
      await showsName(element, 'Third');
    });

    it('shows the new fallback where the JSON has gone', async () => {
      const element = named(inline(sampleOf(tag)));
      await showsName(element, 'Sample');
      element.innerHTML = '<a href="#text">The matrix as text</a>';
      await until(element, () => element.status === 'idle', 'be idle');
      expect(element.querySelector('a')!.checkVisibility()).to.equal(true);
    });

    it('is not disturbed by a new fallback while it shows its source', async () => {
      const element = named('<a href="#text">The matrix as text</a>', { src: urlOf(tag) });
      await settled(element);
      await moments.arrange(element);
      const before = moments.arranged(element);
      element.innerHTML = '<p>Another text</p>';
      await element.updateComplete;
      await use(element);
      expect(moments.arranged(element)).to.deep.equal(before);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
    });
  });
}
