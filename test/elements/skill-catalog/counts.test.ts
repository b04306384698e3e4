import { expect, fixture, html } from '@open-wc/testing';
import { all, one } from '../../support/fixtures.js';
import { addressOf, button, catalogOf, counts, drawn, links, Server, textOf, until } from './drawn.js';

const status = (element: Element): string => textOf(one(element, '[role=status]'));

describe('<skill-catalog>, counting what roles ask for', () => {
  let server: Server;
  beforeEach(() => {
    server = new Server();
  });
  afterEach(() => server.close());

  it('counts each role that is seen where the page wants that', async () => {
    const element = await drawn(catalogOf('a', 'b'), { counts: true });
    await until(element, () => counts(element).every((it) => it === '1 skill 2 levels 1 of 2 requirements mandatory') && counts(element).length === 2);
    expect(server.asked.sort()).to.deep.equal(['a', 'b']);
  });

  it('asks for at most four at a time, and for those alone that are seen', async () => {
    server.slow = true;
    const ids = Array.from({ length: 60 }, (_, i) => `r${i}`);
    const element = await drawn(catalogOf(...ids), { counts: true });
    await until(element, () => server.asked.length === 4);
    const end = (): boolean => (server.letGo(), counts(element).length > 0 && !counts(element).includes('Counting …'));
    await until(element, end);
    expect(server.most).to.equal(4);
    expect(server.asked.length).to.be.greaterThan(4).and.lessThan(60);
    links(element).at(-1)!.scrollIntoView();
    await until(element, () => (server.letGo(), server.asked.includes('r59')));
    expect(server.asked.length, 'those between have been passed by').to.be.lessThan(60);
  });

  it('has the numbers in the row of their role where there is room, so that nothing moves when they come', async () => {
    server.slow = true;
    const wide = await fixture<HTMLElement>(html`<div></div>`);
    wide.style.setProperty('width', '60em');
    const element = await drawn(catalogOf('a', 'b'), { counts: true }, wide);
    const heights = (): number[] => all(element, '[part~=role]').map((it) => it.offsetHeight);
    await until(element, () => counts(element).length === 2);
    const before = heights();
    await until(element, () => (server.letGo(), counts(element).every((it) => it.startsWith('1 skill'))));
    expect(heights()).to.deep.equal(before);
  });

  it('counts all where the reader asks for it, and says when it has', async () => {
    server.broken.add('b');
    server.slow = true;
    const element = await drawn(catalogOf('a', 'b', 'c', 'd', 'e', 'f'));
    button(element, 'Count and search the skills of all roles').click();
    await until(element, () => server.asked.length === 4);
    await until(element, () => (server.letGo(), server.asked.length === 6));
    await until(element, () => (server.letGo(), status(element)) === '5 roles counted, 1 could not be loaded.');
    expect([server.asked.length, server.most]).to.deep.equal([6, 4]);
    expect(all(element, 'button').map(textOf)).to.deep.equal(['Try again']);
  });

  it('says in its row that a role could not be loaded, and asks past every cache when it is tried again', async () => {
    server.broken.add('b');
    const element = await drawn(catalogOf('a', 'b'), { counts: true });
    await until(element, () => counts(element)[1]?.startsWith('Its matrix could not be loaded.') && counts(element)[0]!.startsWith('1 skill'));
    expect([element.status, all(element, '[part=error]')]).to.deep.equal(['ready', []]);
    const retry = button(element, 'Try again');
    expect(retry.ariaLabel).to.equal('Try again: Role b');
    server.broken.clear();
    retry.focus();
    retry.click();
    await until(element, () => counts(element)[1]!.startsWith('1 skill'));
    expect(server.asked.sort()).to.deep.equal(['a', 'b', 'b']);
    expect(textOf(element.shadowRoot!.activeElement!)).to.equal('Role b');
  });

  it('makes no request of its own for what the page shows', async () => {
    const matrix = Object.assign(document.createElement('skill-focus'), { src: addressOf('a') });
    document.body.append(matrix);
    const element = await drawn(catalogOf('a'), { counts: true });
    await until(element, () => counts(element)[0]?.startsWith('1 skill'));
    expect(server.asked).to.deep.equal(['a']);
    matrix.remove();
  });

  it('hangs up when it leaves the page, and begins again when it comes back', async () => {
    server.slow = true;
    const element = await drawn(catalogOf('a'), { counts: true });
    await until(element, () => server.asked.length === 1);
    const { parentNode } = element;
    element.remove();
    await new Promise(requestAnimationFrame);
    server.slow = false;
    parentNode!.append(element);
    await until(element, () => counts(element)[0]?.startsWith('1 skill'));
    expect(server.asked).to.deep.equal(['a', 'a']);
  });
});
