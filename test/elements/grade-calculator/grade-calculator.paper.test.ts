import { expect } from '@open-wc/testing';
import type { GradeCalculator } from '../../../src/elements/grade-calculator/grade-calculator.js';
import { axeFaults } from '../../accessibility/axe.js';
import { all, one } from '../../support/fixtures.js';
import { withoutPrinter, type Printed } from '../../embedding/printer.js';
import { drawn, rate, small, status, textOf, until } from './drawn.js';

const mine = { format: 1, kind: 'assessment', matrix: 'small', ratings: { docker: { proficiency: 'a', note: 'mine' }, git: { proficiency: 'x' } } };

describe('<grade-calculator> prints', () => {
  let printer: ReturnType<typeof withoutPrinter>;
  beforeEach(() => {
    printer = withoutPrinter();
  });
  afterEach(() => printer.restore());

  async function unfolded(data: unknown = small(), attributes: Record<string, string> = {}, assessment: unknown = mine): Promise<GradeCalculator> {
    const element = await drawn(data, attributes);
    if (assessment) {
      element.assessment = assessment;
      await until(element, () => Object.keys(element.assessment!.ratings).length > 0);
    }
    one<HTMLDetailsElement>(element, '[part=paper]').open = true;
    await until(element, () => element.shadowRoot!.querySelector('[data-print]'));
    return element;
  }
  async function print(element: GradeCalculator, what: 'page' | 'list'): Promise<Printed> {
    const before = printer.printed.length;
    one<HTMLButtonElement>(element, `[data-print=${what}]`).click();
    await until(element, () => printer.printed.length > before);
    return printer.printed.at(-1)!;
  }
  const frames = (element: GradeCalculator): number => [...element.shadowRoot!.children].filter((it) => it.shadowRoot?.querySelector('iframe')).length;
  const headings = ({ page }: Printed): string[] => [...page.querySelectorAll('h1, h2')].map(textOf);

  it('the result in a document of its own, which is gone when it is printed', async () => {
    const element = await unfolded();
    const paper = await print(element, 'page');
    expect(paper.title).to.equal('Small: the result');
    expect(headings(paper)).to.deep.equal(['Your answers fit Junior', 'Level by level', 'What Senior asks for by skill', 'Why', 'A short path', 'What is missing for Senior']);
    expect(frames(element)).to.equal(1);
    paper.end();
    expect(frames(element)).to.equal(0);
  });

  it('with the page called as the paper is, for as long as it is asked', async () => {
    document.title = 'A wiki';
    const paper = await print(await unfolded(), 'page');
    expect([paper.pageTitle, document.title]).to.deep.equal(['Small: the result', 'A wiki']);
  });

  it('without moving anything on the page', async () => {
    const element = await unfolded();
    const size = (): number[] => [document.documentElement.scrollWidth, document.documentElement.scrollHeight, element.getBoundingClientRect().height];
    const before = size();
    await print(element, 'list');
    expect(size()).to.deep.equal(before);
  });

  it('one document at a time', async () => {
    const element = await unfolded();
    await print(element, 'page');
    await print(element, 'list');
    expect(frames(element)).to.equal(1);
  });

  it('every skill with what is asked, whether it is met, and the answer', async () => {
    const paper = await print(await unfolded(), 'list');
    const rows = [...paper.page.querySelectorAll('tbody tr:not(.category)')].map((row) => [...row.children].map(textOf));
    expect(rows).to.deep.equal([
      ['Docker', 'W Working mandatory', '–', 'Aware'],
      ['Git', 'X Expert', '✓', 'Expert'],
      ['SQL', 'W Working', '–', 'no answer'],
    ]);
  });

  it('neither a name nor notes unless they are wanted', async () => {
    const element = await unfolded();
    expect(textOf((await print(element, 'list')).page.body)).not.to.contain('mine');
    one<HTMLInputElement>(element, '[part=paper] [data-with-notes]').click();
    one<HTMLInputElement>(element, '[part=paper] [data-with-name]').click();
    await until(element, () => element.shadowRoot!.querySelector('[part=paper] [data-name]'));
    const name = one<HTMLInputElement>(element, '[part=paper] [data-name]');
    name.value = 'Kim';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    const text = textOf((await print(element, 'list')).page.body);
    expect(text).to.contain('mine').and.to.contain('Answers of Kim');
  });

  it('no result as long as nothing is answered, but the list, to be filled in by hand', async () => {
    const element = await unfolded(small(), {}, null);
    expect(one<HTMLButtonElement>(element, '[data-print=page]').disabled).to.equal(true);
    expect((await print(element, 'list')).page.querySelectorAll('tbody tr').length).to.be.greaterThan(2);
    await rate(element, 'Docker', '1');
    await until(element, () => !one<HTMLButtonElement>(element, '[data-print=page]').disabled);
  });

  it('only the mandatory part where only that is asked', async () => {
    const element = await unfolded(small(), { mode: 'mandatory', target: 'two' });
    const paper = await print(element, 'page');
    expect(headings(paper)[0]).to.contain('andatory');
    expect(headings(paper)).not.to.contain('A short path');
  });

  it('names letter for letter, whatever is in them', async () => {
    const name = '<img src=x onerror=alert(1)>"&{{';
    const paper = await print(await unfolded(small({ name })), 'list');
    expect(textOf(paper.page.querySelector('h1')!)).to.equal(`${name}: all answers`);
    expect(paper.page.querySelectorAll('img, script').length).to.equal(0);
    expect(paper.page.documentElement.outerHTML).not.to.match(/<[^>]+\son\w+=/);
  });

  it('from right to left where the page runs so, in the page’s own colour', async () => {
    const element = await unfolded();
    element.dir = 'rtl';
    element.style.setProperty('--skill-accent', 'rgb(120, 20, 60)');
    const { page } = await print(element, 'page');
    expect(page.documentElement.dir).to.equal('rtl');
    expect(page.defaultView!.getComputedStyle(page.documentElement).getPropertyValue('--skill-accent').replaceAll(' ', '')).to.equal('rgb(120,20,60)');
  });

  it('nothing where the browser does not let it, and says what helps', async () => {
    printer.restore();
    printer = withoutPrinter(true);
    const element = await unfolded();
    one<HTMLButtonElement>(element, '[data-print=page]').click();
    await until(element, () => element.shadowRoot!.querySelector('[part=paper-error]'));
    expect(textOf(one(element, '[part=paper-error]'))).to.match(/window of its own/);
    await until(element, () => /window of its own/.test(status(element)));
    expect(frames(element)).to.equal(0);
    printer.restore();
    printer = withoutPrinter();
    await print(element, 'page');
    await until(element, () => !element.shadowRoot!.querySelector('[part=paper-error]'));
  });

  it('with names for everything that can be reached', async () => {
    const element = await unfolded();
    expect(await axeFaults(element)).to.deep.equal([]);
    expect(all(element, '[part=paper] button').map(textOf)).to.deep.equal(['Print the result on one page', 'Print the full list']);
  });
});
