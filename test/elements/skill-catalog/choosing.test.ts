import { expect, fixture, html } from '@open-wc/testing';
import type { SkillCatalog } from '../../../src/elements/skill-catalog/skill-catalog.js';
import type { SkillFocus } from '../../../src/elements/skill-focus/skill-focus.js';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import type { SkillProvider } from '../../../src/elements/skill-provider/skill-provider.js';
import { all, heard, one } from '../../support/fixtures.js';
import { addressOf, catalogOf, current, drawn, press, role, Server, textOf, until } from './drawn.js';

const DATA = catalogOf('a', 'b', 'c');

describe('<skill-catalog>, choosing a role', () => {
  let server: Server;
  let box: HTMLElement;
  let address: string;
  beforeEach(async () => {
    server = new Server();
    box = await fixture(html`<div></div>`);
    address = location.href;
  });
  afterEach(() => {
    server.close();
    history.replaceState(null, '', address);
  });

  const add = <E extends HTMLElement>(tag: string, properties: Partial<E>, into: Element = box): E => {
    const element = Object.assign(document.createElement(tag) as E, properties);
    into.append(element);
    return element;
  };
  const focus = (id: string, into?: Element): SkillFocus => add<SkillFocus>('skill-focus', { src: addressOf(id) }, into);
  const shows = (element: SkillFocus | SkillMatrix, id: string): boolean => element.status === 'ready' && element.matrix?.id === id;
  const shown = (catalog: SkillCatalog, element: SkillFocus | SkillMatrix, id: string): Promise<void> => until(catalog, () => shows(element, id) && current(catalog).join() === `Role ${id}`);

  describe('in the widgets of the page', () => {
    it('marks the role that they show', async () => {
      const widget = focus('b');
      const catalog = await drawn(DATA, {}, box);
      expect([current(catalog), catalog.selected]).to.deep.equal([['Role b'], 'b']);
      widget.src = addressOf('c');
      await shown(catalog, widget, 'c');
    });

    it('gives all that show a role of the catalog the address of the chosen one, and leaves everything else alone', async () => {
      const [first, second, other] = [focus('a'), focus('b'), focus('elsewhere')];
      const own = add<SkillFocus>('skill-focus', { src: addressOf('a'), data: { format: 1 } });
      const idle = add<SkillFocus>('skill-focus', {});
      const apart = focus('a', add('skill-provider', {}));
      const catalog = await drawn(DATA, {}, box);
      expect(press(catalog, 'Role c')).to.equal(false);
      await shown(catalog, first, 'c');
      expect([first, second, other, own, idle, apart].map(({ src }) => src?.replace(addressOf(''), '').replace(/.*\/(\w+)\.json/, '$1'))).to.deep.equal(['c', 'c', 'elsewhere', 'a', undefined, 'a']);
    });

    it('takes an address for the same however it is written', async () => {
      const widget = add<SkillFocus>('skill-focus', { src: `${addressOf('x/../a')}#top` });
      const catalog = await drawn(DATA, {}, box);
      expect(current(catalog)).to.deep.equal(['Role a']);
      press(catalog, 'Role b');
      await shown(catalog, widget, 'b');
    });

    it('switches the provider that it stands in, and nothing outside', async () => {
      const outside = focus('a');
      const provider = add<SkillProvider>('skill-provider', { src: addressOf('a') });
      const inside = add<SkillFocus>('skill-focus', {}, provider);
      const catalog = await drawn(DATA, {}, provider);
      await shown(catalog, inside, 'a');
      press(catalog, 'Role b');
      await shown(catalog, inside, 'b');
      expect([provider.src, outside.src]).to.deep.equal([addressOf('b'), addressOf('a')]);
    });

    it('gives its first document to a provider that has none', async () => {
      const provider = add<SkillProvider>('skill-provider', {});
      const inside = add<SkillFocus>('skill-focus', {}, provider);
      const catalog = await drawn(DATA, {}, provider);
      expect(current(catalog)).to.deep.equal([]);
      press(catalog, 'Role b');
      await shown(catalog, inside, 'b');
    });

    it('chooses at first what `selected` says, also in what comes later, and afterwards what the page sets', async () => {
      const catalog = await drawn(DATA, { selected: 'c' }, box);
      const widget = focus('a');
      await shown(catalog, widget, 'c');
      catalog.selected = 'b';
      await shown(catalog, widget, 'b');
      expect(catalog.selected).to.equal('b');
    });

    it('leaves an unknown `selected` aside, and says so once', async () => {
      const { warn } = console;
      const warned: unknown[] = [];
      console.warn = (message: unknown) => warned.push(message);
      try {
        const widget = focus('a');
        const catalog = await drawn(DATA, { selected: 'boss' }, box);
        catalog.requestUpdate();
        await catalog.updateComplete;
        expect([widget.src, catalog.selected, warned]).to.deep.equal([addressOf('a'), 'a', ['skill-matrix: selected="boss" is no role of the catalog; it is left aside.']]);
      } finally {
        console.warn = warn;
      }
    });

    it('shows the failure of a role in the widgets, and the role as the one that is shown', async () => {
      server.broken.add('b');
      const widget = focus('a');
      const catalog = await drawn(DATA, {}, box);
      press(catalog, 'Role b');
      await until(catalog, () => widget.status === 'error');
      expect([catalog.status, current(catalog)]).to.deep.equal(['ready', ['Role b']]);
    });
  });

  describe('Events', () => {
    it('asks the page before, tells it afterwards, and says it aloud', async () => {
      const widget = focus('a');
      const catalog = await drawn(DATA, {}, box);
      const events: string[] = [];
      box.addEventListener('skill-before-role-change', (event) => events.push(`before ${event.role.id}, shows ${widget.src === addressOf('a') ? 'a' : 'another'}`));
      box.addEventListener('skill-role-change', (event) => events.push(`after ${event.role.id}, shows ${widget.src === event.role.src ? event.role.id : 'another'}`));
      press(catalog, 'Role b');
      expect(events).to.deep.equal(['before b, shows a', 'after b, shows b']);
      await until(catalog, () => textOf(one(catalog, '[role=status]')) === 'Role b is chosen.');
      press(catalog, 'Role b');
      expect(events.length, 'it is chosen already').to.equal(2);
    });

    it('changes nothing where the page says no', async () => {
      const widget = focus('a');
      const catalog = await drawn(DATA, { updateUrl: true }, box);
      const changes: Event[] = [];
      box.addEventListener('skill-before-role-change', (event) => event.preventDefault());
      box.addEventListener('skill-role-change', (event) => changes.push(event));
      press(catalog, 'Role b');
      await catalog.updateComplete;
      expect([widget.src, current(catalog), changes, location.href]).to.deep.equal([addressOf('a'), ['Role a'], [], address]);
    });

    it('tells of a role that nothing on the page shows, for a page that shows roles in its own way', async () => {
      const catalog = await drawn(DATA, {}, box);
      const change = heard(catalog, 'skill-role-change');
      press(catalog, 'Role b');
      expect((await change).role).to.deep.equal({ id: 'b', name: 'Role b', src: addressOf('b') });
      await until(catalog, () => current(catalog).join() === 'Role b');
    });
  });

  describe('Links', () => {
    const pages = { ...DATA, families: [{ id: 'f', name: 'Family', roles: [role('a'), role('b', { href: 'https://skills.example/b.html' })] }] };

    it('follows the link to a role that has a page, where nothing shows roles, unless the page says no', async () => {
      const catalog = await drawn(pages, {}, box);
      expect(press(catalog, 'Role b')).to.equal(true);
      box.addEventListener('skill-before-role-change', (event) => event.preventDefault());
      expect(press(catalog, 'Role b')).to.equal(false);
    });

    it('switches instead where something does, but for a new tab', async () => {
      const widget = focus('a');
      const catalog = await drawn(pages, {}, box);
      for (const how of [{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { altKey: true }, { button: 1 }]) expect(press(catalog, 'Role b', how), JSON.stringify(how)).to.equal(true);
      expect(widget.src).to.equal(addressOf('a'));
      expect(press(catalog, 'Role b')).to.equal(false);
      await shown(catalog, widget, 'b');
    });
  });

  describe('The address', () => {
    const goTo = async (hash: string): Promise<void> => {
      const change = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = hash;
      await change;
    };
    /** As the browser tells of it; the runner's own page has no history to go back in. `foreign-pages` goes back in a real one. */
    const backTo = (hash: string): void => {
      const oldURL = location.href;
      history.replaceState(null, '', `${address}${hash}`);
      dispatchEvent(new HashChangeEvent('hashchange', { oldURL, newURL: location.href }));
    };

    it('is left alone unless the page wants it kept', async () => {
      const widget = focus('a');
      const catalog = await drawn(DATA, {}, box);
      press(catalog, 'Role b');
      await shown(catalog, widget, 'b');
      expect(location.href).to.equal(address);
    });

    it('remembers the chosen role, and Back leads to the one before, at last to that of the beginning', async () => {
      const widget = focus('a');
      const catalog = await drawn(DATA, { updateUrl: true }, box);
      for (const id of ['b', 'c']) {
        press(catalog, `Role ${id}`);
        expect(location.hash).to.equal(`#skill-role=${id}`);
        await shown(catalog, widget, id);
      }
      backTo('#skill-role=b');
      await shown(catalog, widget, 'b');
      backTo('');
      await shown(catalog, widget, 'a');
      expect(location.hash).to.equal('');
    });

    it('leads to a role at the start and later, percent-encoded, and without `update-url` too', async () => {
      const own = { ...DATA, roles: [role('d/é', { src: addressOf('d') })] };
      location.hash = '#skill-role=d%2F%C3%A9';
      const widget = focus('a');
      const catalog = await drawn(own, {}, box);
      await until(catalog, () => widget.src === addressOf('d'));
      await goTo('#skill-role=b');
      await shown(catalog, widget, 'b');
    });

    for (const hash of ['#skill-role=', '#skill-role=a/b', '#skill-role=%E0%A4%A', '#somewhere']) {
      it(`changes nothing for ${hash}`, async () => {
        const widget = focus('b');
        const catalog = await drawn(DATA, { updateUrl: true }, box);
        await goTo(hash);
        await catalog.updateComplete;
        expect([widget.src, current(catalog), all(catalog, '[part=note]')]).to.deep.equal([addressOf('b'), ['Role b'], []]);
      });
    }

    it('changes nothing for a role that is not there, and says so until another is chosen', async () => {
      const widget = focus('b');
      const catalog = await drawn(DATA, {}, box);
      await goTo('#skill-role=boss');
      await until(catalog, () => catalog.shadowRoot!.querySelector('[part=note]'));
      expect(textOf(one(catalog, '[part=note]'))).to.equal('The link leads to a role that is not in this catalog: “boss”.');
      expect(widget.src).to.equal(addressOf('b'));
      await until(catalog, () => textOf(one(catalog, '[role=status]')).includes('boss'));
      press(catalog, 'Role c');
      await shown(catalog, widget, 'c');
      expect(all(catalog, '[part=note]')).to.deep.equal([]);
    });

    it('brings the matrix that a link to a cell names, and opens the cell', async () => {
      const matrix = add<SkillMatrix>('skill-matrix', { src: addressOf('a') });
      const catalog = await drawn(DATA, {}, box);
      await until(catalog, () => matrix.shadowRoot!.querySelector('[popover]'));
      await goTo('#skill=b/s/senior');
      await shown(catalog, matrix, 'b');
      await until(catalog, () => matrix.shadowRoot!.querySelector('[popover]')!.matches(':popover-open'));
      expect(one(matrix, '#details-title').textContent).to.contain('b things');
    });

    it('lets the matrix say that a link leads to one that is nowhere', async () => {
      const matrix = add<SkillMatrix>('skill-matrix', { src: addressOf('a') });
      const catalog = await drawn(DATA, {}, box);
      await until(catalog, () => matrix.shadowRoot!.querySelector('[popover]'));
      await goTo('#skill=nowhere');
      await until(catalog, () => matrix.shadowRoot!.textContent!.includes('“nowhere”'));
      expect(matrix.src).to.equal(addressOf('a'));
    });
  });
});
