import { expect, fixture, html } from '@open-wc/testing';
import type { SkillSummary } from '../../../src/elements/skill-summary/skill-summary.js';
import { axeFaults } from '../../accessibility/axe.js';
import { withoutPrinter } from '../../embedding/printer.js';
import { all, heard, MATRIX_URL, one, realDocument, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

async function drawn(data: unknown, attributes: Record<string, string> = {}, dir = 'ltr'): Promise<SkillSummary> {
  const element = Object.assign(document.createElement('skill-summary'), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = await fixture(html`<div lang="en" dir=${dir}></div>`);
  box.append(element);
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}
const words = (element: SkillSummary, selector: string): string => one(element, selector).textContent!.replaceAll(/\s+/g, ' ').trim();
const headings = (element: SkillSummary): string[] => all(element, 'h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${it.textContent}`);
const counters = (element: SkillSummary): string[] => all(element, '[part=counters] div').map((it) => `${it.querySelector('dd')!.textContent} ${it.querySelector('dt')!.textContent}`);
const sentences = (element: SkillSummary): string[] => all(element, '[part=sentence] .said').map((it) => it.textContent!);
const has = (element: SkillSummary, selector: string): boolean => element.shadowRoot!.querySelector(selector) !== null;
const button = (element: SkillSummary, name: string): HTMLButtonElement => all<HTMLButtonElement>(element, '[part=levels] button').find((it) => it.textContent === name)!;

const ROLE = 'ML Engineer is a role in the ML & AI Engineering family. It has 58 skills across 5 levels, from Junior to Principal, with 285 requirements, 125 of them mandatory. Key domains: Machine Learning & AI, Programming Fundamentals and Data Engineering.';

describe('<skill-summary>', () => {
  describe('Defaults', () => {
    it('shows name, family, description, levels, counts and the sentence of the real role, in units that are right', async () => {
      const element = await drawn(await realDocument());
      expect(headings(element)).to.deep.equal(['h2 ML Engineer']);
      expect(words(element, '[part=family]')).to.equal('ML & AI Engineering');
      expect(words(element, '[part=description]')).to.equal('Building, training, and deploying machine learning models to production');
      expect(all(element, '[part=levels] button').map((it) => it.textContent)).to.deep.equal(['Junior', 'Middle', 'Senior', 'Lead / Staff', 'Principal']);
      expect(counters(element)).to.deep.equal(['58 skills', '5 levels', '285 requirements', '33 technologies', '14 categories']);
      expect(words(element, '[part=mandatory]')).to.equal('125 of 285 requirements are mandatory');
      expect(one(element, '.some').getAttribute('d'), 'the bar').to.equal('M0 2l44 0');
      expect(sentences(element)).to.deep.equal([ROLE]);
      expect(words(element, '[part=foot]')).to.equal('Revision2026-11-24Last change24 November 2026: First edition, from the public role page.');
      expect(words(element, '[part=links]'), 'no links, and no address of a PDF').to.equal('Print or save as PDF');
    });
  });

  describe('Attributes', () => {
    it('says what the selected level has, and nothing more when the choice is taken back', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect(sentences(element)).to.deep.equal([ROLE, 'Senior has 58 requirements, 33 of them mandatory, and names 8 technologies.']);
      button(element, 'Senior').click();
      await element.updateComplete;
      expect(sentences(element)).to.deep.equal([ROLE]);
      expect(element.level).to.equal(undefined);
    });

    it('leaves a level aside that the document does not have', async () => {
      const element = await drawn(await realDocument(), { level: 'intern' });
      expect(sentences(element)).to.deep.equal([ROLE]);
    });

    it('takes its heading where the page wants it', async () => {
      expect(headings(await drawn(sample(), { 'heading-level': '1' }))).to.deep.equal(['h1 Sample']);
      expect(headings(await drawn(sample(), { 'heading-level': 'x' }))).to.deep.equal(['h2 Sample']);
    });
  });

  describe('On paper', () => {
    let printer: ReturnType<typeof withoutPrinter>;
    beforeEach(() => {
      printer = withoutPrinter();
    });
    afterEach(() => printer.restore());
    const print = (element: SkillSummary): void => one<HTMLButtonElement>(element, '[data-print]').click();
    const until = async (done: () => unknown): Promise<void> => {
      while (!done()) await new Promise(requestAnimationFrame);
    };

    it('prints the matrix where the document has no paper of its own', async () => {
      const element = await drawn(await realDocument());
      print(element);
      await until(() => printer.printed.length > 0);
      const { title, page } = printer.printed[0]!;
      expect(title).to.contain('ML Engineer');
      expect([page.querySelectorAll('.matrix tbody tr:not(.category)').length, page.querySelectorAll('.matrix td').length]).to.deep.equal([58, 290]);
    });

    it('leaves it to the document where that says where its paper is', async () => {
      for (const link of [{ rel: 'pdf', label: 'Paper', href: 'paper' }, { label: 'PDF', href: 'a.pdf' }]) expect(has(await drawn(sample({ links: [link] })), '[data-print]'), link.label).to.equal(false);
      expect(has(await drawn(sample({ links: [{ rel: 'career-track', label: 'Track', href: 'pdf.html' }] })), '[data-print]')).to.equal(true);
    });

    it('has names letter for letter', async () => {
      const name = '</h1><img src=x onerror=alert(1)>';
      const element = await drawn(sample({ name }));
      print(element);
      await until(() => printer.printed.length > 0);
      const { page } = printer.printed[0]!;
      expect(page.querySelector('h1')!.textContent!.trim()).to.equal(name);
      expect(page.querySelectorAll('img').length).to.equal(0);
    });

    it('says so where the browser does not let it print, and no more when it does', async () => {
      printer.restore();
      printer = withoutPrinter(true);
      const element = await drawn(sample());
      print(element);
      await until(() => has(element, '[part=print-error]'));
      expect(words(element, '[part=print-error]')).to.contain('window of its own');
      await until(() => one(element, '[role=status]').textContent!.includes('window of its own'));
      printer.restore();
      printer = withoutPrinter();
      print(element);
      await until(() => !has(element, '[part=print-error]'));
    });
  });

  describe('Documents of every kind', () => {
    it('links the family, the document’s links, its contact and addresses within its texts', async () => {
      const element = await drawn(
        sample({
          family: { name: 'Platform family', href: 'https://skills.example/platform' },
          description: 'More at https://skills.example/sample.',
          links: [{ rel: 'career-track', label: 'Career Track', href: 'track.html' }, { rel: 'pdf', label: 'PDF', href: 'https://skills.example/sample.pdf' }, { label: 'Bad', href: 'javascript:alert(1)' }],
          contact: 'skills@company.example',
          changes: [{ revision: '2', summary: 'See https://skills.example/changes' }],
          revision: '2',
        }),
      );
      expect(all<HTMLAnchorElement>(element, 'a').map((it) => `${it.textContent} ${it.href}`)).to.deep.equal([
        'Platform family https://skills.example/platform',
        'https://skills.example/sample https://skills.example/sample',
        `Career Track ${new URL('track.html', document.baseURI).href}`,
        'PDF https://skills.example/sample.pdf',
        'skills@company.example mailto:skills@company.example',
        'https://skills.example/changes https://skills.example/changes',
      ]);
      expect(all<HTMLAnchorElement>(element, 'a').map(({ rel }) => rel)).to.deep.equal(Array.from({ length: 6 }, () => 'noopener noreferrer'));
      expect(sentences(element)[0]).to.contain('Sample is a role in the Platform family. It has 1 skill across 2 levels');
      expect(words(element, '[part=foot]')).to.contain('Last change2: See https://skills.example/changes');
    });

    it('writes a contact that is no address, and a date that is no date, as they are', async () => {
      const element = await drawn(sample({ contact: 'Room 3, ask for Ada', changes: [{ date: 'spring 2026', revision: '7', summary: 'Reworded' }], revision: '7' }));
      expect(words(element, '[part=foot]')).to.equal('Revision7ContactRoom 3, ask for AdaLast changespring 2026: Reworded');
      expect(has(element, '[part=foot] a')).to.equal(false);
    });

    it('has no empty parts', async () => {
      const element = await drawn(sample());
      for (const part of ['family', 'description', 'foot', 'level']) expect(has(element, `[part=${part}]`), part).to.equal(false);
      expect(counters(element)).to.deep.equal(['1 skill', '2 levels', '2 requirements', '1 category']);
      expect(words(element, '[part=mandatory]')).to.equal('1 of 2 requirements is mandatory');
    });

    it('offers no choice of one level, and counts no categories without names', async () => {
      const element = await drawn(sample({ categories: undefined, skills: [{ id: 'a', name: 'A', requirements: { only: 'working' } }], levels: [{ id: 'only', name: 'Clerk' }] }));
      expect(has(element, '[part=levels]')).to.equal(false);
      expect(counters(element)).to.deep.equal(['1 skill', '1 level', '1 requirement']);
      expect(has(element, '[part=mandatory]'), 'nothing mandatory').to.equal(false);
      expect(sentences(element)).to.deep.equal(['Sample has 1 skill at a single level, Clerk, with 1 requirement, which is not mandatory.']);
    });

    it('shows the header of a role that has no skills yet', async () => {
      const element = await drawn(sample({ categories: [] }));
      expect(element.status).to.equal('empty');
      expect(headings(element)).to.deep.equal(['h2 Sample']);
      expect(counters(element)).to.deep.equal(['0 skills', '2 levels']);
      expect(sentences(element)).to.deep.equal(['Sample has 2 levels, from Junior to Senior, and no skills yet.']);
    });

    it('shows a catalogue of skills', async () => {
      const element = await drawn(sample({ levels: undefined, categories: [{ id: 'c', name: 'Cloud', skills: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }] }] }));
      expect(counters(element)).to.deep.equal(['2 skills', '1 category']);
      expect(sentences(element)).to.deep.equal(['Sample describes 2 skills without requiring any.']);
    });

    it('says the ends of a fork', async () => {
      const element = await drawn(sample({ levels: [{ id: 'junior', name: 'Junior' }, { id: 'staff', name: 'Staff', track: 'ic' }, { id: 'lead', name: 'Lead', track: 'm' }], categories: [{ id: 'c', name: 'Cloud', skills: [{ id: 'a', name: 'A', requirements: { junior: 'working' } }] }] }));
      expect(sentences(element)[0]).to.contain('across 3 levels, from Junior to Staff or Lead, with');
    });

    it('writes texts in the reader’s language', async () => {
      const element = await drawn(sample({ lang: 'de', name: { de: 'Koch', en: 'Cook' }, description: { de: 'Kocht', en: 'Cooks' } }));
      expect(headings(element)).to.deep.equal(['h2 Cook']);
      expect(words(element, '[part=description]')).to.equal('Cooks');
    });

    it('keeps its own words in their direction on a page that runs the other way, and sets names apart', async () => {
      const element = await drawn(sample({ name: 'مهندس' }), {}, 'rtl');
      const sentence = one(element, '[part=sentence] .said');
      expect(getComputedStyle(sentence).unicodeBidi).to.equal('plaintext');
      const [name] = sentence.querySelectorAll('bdi');
      // The name stands at the left of what follows it, as in English.
      const range = document.createRange();
      range.selectNodeContents(sentence);
      range.setStartAfter(name!);
      expect(name!.getBoundingClientRect().left).to.be.below(range.getClientRects()[0]!.left + 1);
      expect(getComputedStyle(one(element, 'svg')).transform, 'the bar grows from the right').to.contain('matrix(-1');
    });
  });

  describe('Keyboard', () => {
    it('has one stop for each control, in the order of reading', async () => {
      const element = await drawn(sample({ family: { name: 'F', href: 'f.html' }, links: [{ label: 'PDF', href: 'a.pdf' }] }));
      expect(all(element, 'a, button').map((it) => it.textContent)).to.deep.equal(['F', 'Junior', 'Senior', 'PDF']);
      expect(all(element, '[tabindex]')).to.deep.equal([]);
    });
  });

  describe('Events', () => {
    it('selects for every widget of the same source, and follows them', async () => {
      const box = await fixture(html`<div><skill-summary src=${MATRIX_URL}></skill-summary><skill-focus src=${MATRIX_URL}></skill-focus></div>`);
      const [summary, focus] = [box.querySelector('skill-summary')!, box.querySelector('skill-focus')!];
      while (summary.status !== 'ready' || focus.status !== 'ready') await new Promise(requestAnimationFrame);
      await summary.updateComplete;
      const event = heard(summary, 'skill-level-change');
      button(summary, 'Middle').click();
      expect((await event).level).to.equal('middle');
      await focus.updateComplete;
      expect(focus.level).to.equal('middle');
      focus.level = 'principal';
      await focus.updateComplete;
      await summary.updateComplete;
      expect(sentences(summary)[1]).to.equal('Principal has 55 requirements, 33 of them mandatory, and names 5 technologies.');
    });
  });

  describe('Accessibility', () => {
    it('tells those who hear the page what the level has that they choose', async () => {
      const element = await drawn(await realDocument());
      button(element, 'Lead / Staff').click();
      const status = one(element, '[role=status]');
      while (status.textContent === '') await new Promise(requestAnimationFrame);
      expect(status.textContent).to.equal('Lead / Staff has 57 requirements, 33 of them mandatory, and names 5 technologies.');
      expect(button(element, 'Lead / Staff').ariaPressed).to.equal('true');
    });

    it('gives axe nothing to find, with everything that it can show', async () => {
      const real = (await realDocument()) as object;
      const element = await drawn({ ...real, family: { name: 'ML', href: 'ml.html' }, links: [{ label: 'Full Matrix', href: 'm.html' }, { label: 'PDF', href: 'a.pdf' }], contact: 'ml@company.example' }, { level: 'senior' });
      expect(await axeFaults(element)).to.deep.equal([]);
    });
  });
});
