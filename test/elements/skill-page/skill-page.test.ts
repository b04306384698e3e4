import { expect, fixture, html } from '@open-wc/testing';
import type { SkillPage } from '../../../src/elements/skill-page/skill-page.js';
import { FAULTY_SERVER, heard, MATRIX_URL, realDocument, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

type Widget = HTMLElement & { readonly status: string; readonly updateComplete: Promise<unknown>; level: string | undefined };

async function settled<W extends Widget>(element: W): Promise<W> {
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
  await Promise.all(inside(element).map((it) => it.updateComplete));
  return element;
}
const inside = (page: Element): Widget[] => [...page.shadowRoot!.querySelectorAll<Widget>('[data-section] > :not(h1, h2, h3, h4, h5, h6)')];
const tags = (page: Element): string[] => inside(page).map(({ localName }) => localName);
async function drawn(data: unknown, attributes: Record<string, string> = {}): Promise<SkillPage> {
  const page = Object.assign(document.createElement('skill-page'), { data });
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(page);
  return settled(page);
}
const outline = (page: Element): string[] => [...page.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((it) => `${it.localName} ${it.textContent!.trim()}`);

describe('<skill-page>', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  describe('Defaults', () => {
    it('shows the whole role, section by section, under headings one below its name', async () => {
      const page = await drawn(await realDocument());
      expect(tags(page)).to.deep.equal(['skill-summary', 'tech-stack', 'skill-focus', 'skill-matrix', 'skill-radar', 'skill-track', 'grade-calculator', 'skill-faq']);
      expect(outline(page)).to.deep.equal(['h3 Technology stack', 'h3 Focus by level', 'h3 Skill matrix', 'h3 Requirement profile', 'h3 Career track', 'h3 Know your grade', 'h3 Questions and answers']);
      expect(inside(page)[0]!.shadowRoot!.querySelector('h2')!.textContent).to.contain('ML Engineer');
    });

    it('names each section by its heading, as a landmark, and leads to all of them', async () => {
      const page = await drawn(await realDocument());
      const root = page.shadowRoot!;
      const named = [...root.querySelectorAll('section')].map((it) => root.getElementById(it.getAttribute('aria-labelledby')!)!.textContent);
      expect(named).to.deep.equal(['Technology stack', 'Focus by level', 'Skill matrix', 'Requirement profile', 'Career track', 'Know your grade', 'Questions and answers']);
      expect([...root.querySelectorAll('nav a')].map((it) => it.textContent)).to.deep.equal(named);
    });
  });

  describe('Attributes', () => {
    it('shows the sections that the page names, in its order, each once', async () => {
      expect(tags(await drawn(await realDocument(), { sections: 'matrix, focus matrix' }))).to.deep.equal(['skill-matrix', 'skill-focus']);
    });

    it('leaves a section that it does not know aside, and says so on the console', async () => {
      const { warn } = console;
      const warned: string[] = [];
      console.warn = (message: string) => void warned.push(message);
      try {
        expect(tags(await drawn(await realDocument(), { sections: 'focus salaries' }))).to.deep.equal(['skill-focus']);
      } finally {
        console.warn = warn;
      }
      expect(warned).to.deep.equal(['skill-matrix: sections="salaries" is no section of <skill-page>; it is left aside.']);
    });

    it('takes its place in the outline of the page', async () => {
      const page = await drawn(await realDocument(), { 'heading-level': '1' });
      expect(outline(page)[0]).to.equal('h2 Technology stack');
      expect(inside(page)[0]!.shadowRoot!.querySelector('h1')!.textContent).to.contain('ML Engineer');
      expect(inside(page)[2]!.shadowRoot!.querySelector('h3')!.textContent).to.equal('Junior');
    });
  });

  describe('Documents of every kind', () => {
    it('leaves out a section for which the document has nothing, with its heading', async () => {
      expect(tags(await drawn(sample()))).to.deep.equal(['skill-summary', 'skill-matrix', 'skill-track', 'grade-calculator', 'skill-faq']);
      expect(tags(await drawn(sample({ levels: [{ id: 'only', name: 'Only' }], categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: 'S', requirements: { only: 'working' } }] }] })))).to.deep.equal(['skill-summary', 'skill-matrix', 'grade-calculator', 'skill-faq']);
      // Nothing is asked for: there is nothing to answer to.
      expect(tags(await drawn(sample({ categories: [{ id: 'c', name: 'C', skills: [{ id: 's', name: 'S' }] }] })))).to.deep.equal(['skill-summary', 'skill-matrix', 'skill-track', 'skill-faq']);
    });

    it('says of a role without skills that it has none, and shows the rest', async () => {
      const page = await drawn(sample({ categories: [], levels: [{ id: 'junior', name: 'Junior', focus: ['Learning'] }] }));
      expect(page.status).to.equal('empty');
      expect(inside(page).find(({ localName }) => localName === 'skill-matrix')!.shadowRoot!.textContent).to.contain('This skill matrix has no skills yet.');
      expect(inside(page).find(({ localName }) => localName === 'skill-focus')!.shadowRoot!.textContent).to.contain('Learning');
    });
  });

  describe('Loading and failure', () => {
    it('says once that it has failed, with one Retry, and recovers', async () => {
      const page = await fixture<SkillPage>(html`<skill-page src=${`${FAULTY_SERVER}/recovers?${crypto.randomUUID()}`}><a href="#">The role</a></skill-page>`);
      while (page.status !== 'error') await new Promise(requestAnimationFrame);
      await page.updateComplete;
      expect(inside(page)).to.deep.equal([]);
      expect(page.querySelector('a')!.checkVisibility()).to.equal(true);
      page.shadowRoot!.querySelector<HTMLElement>('[part=error] button')!.click();
      while ((page.status as string) !== 'ready') await new Promise(requestAnimationFrame);
      await settled(page);
      expect(tags(page)).to.have.length(8);
    });

    it('marks an old version once, above everything', async () => {
      const page = await fixture<SkillPage>(html`<skill-page src=${`${FAULTY_SERVER}/breaks-later?${crypto.randomUUID()}`}></skill-page>`);
      while (page.status !== 'ready') await new Promise(requestAnimationFrame);
      await page.reload();
      await settled(page);
      expect(page.status).to.equal('stale');
      const banners = [page, ...inside(page)].flatMap((it) => [...it.shadowRoot!.querySelectorAll('[part=banner]')]);
      expect(banners).to.have.length(1);
    });

    it('asks once for its document, and tells the page of it once', async () => {
      const key = crypto.randomUUID();
      let loads = 0;
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.addEventListener('skill-load', () => loads++);
      const page = Object.assign(document.createElement('skill-page'), { src: `${FAULTY_SERVER}/ok?key=${key}` });
      box.append(page);
      await settled(page);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      expect(loads).to.equal(1);
      expect(await (await fetch(`${FAULTY_SERVER}/visits?key=${key}`)).json()).to.equal(1);
    });
  });

  describe('Events', () => {
    it('selects everywhere what is selected anywhere: in its sections, and in every widget of the same source', async () => {
      const box = await fixture(html`<div><skill-page src=${MATRIX_URL}></skill-page><skill-focus src=${MATRIX_URL}></skill-focus></div>`);
      const page = await settled(box.querySelector('skill-page')!);
      const beside = await settled(box.querySelector('skill-focus')!);
      for (const [i, widget] of inside(page).entries()) {
        const level = ['junior', 'middle', 'senior', 'lead', 'principal', 'junior', 'middle', 'senior'][i]!;
        const event = heard(page, 'skill-level-change');
        const name = page.matrix!.levels.find(({ id }) => id === level)!.name as string;
        const button = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('button')].find((it) => it.dataset['level'] === level || it.textContent!.trim() === name);
        if (!button) continue; // Questions have no choice of a level.
        button.click();
        expect((await event).level, widget.localName).to.equal(level);
        await Promise.all([page, beside, ...inside(page)].map((it) => it.updateComplete));
        expect([page, beside, ...inside(page)].map((it) => it.level), widget.localName).to.deep.equal(Array(10).fill(level));
      }
    });
  });

  describe('Links', () => {
    it('lead to a section, with the focus', async () => {
      const page = await drawn(await realDocument());
      page.shadowRoot!.querySelectorAll<HTMLElement>('nav a')[6]!.click();
      while (!page.shadowRoot!.activeElement) await new Promise(requestAnimationFrame);
      expect((page.shadowRoot!.activeElement as HTMLElement).dataset['section']).to.equal('faq');
      expect(location.hash).to.equal('#skill-part=ml-engineer/faq');
    });

    it('lead from a technology to its row in the matrix', async () => {
      const page = await drawn(await realDocument());
      const [stack, matrix] = [inside(page)[1]!, inside(page)[3]!];
      while (!stack.shadowRoot!.querySelector('a')) await new Promise(requestAnimationFrame);
      const link = [...stack.shadowRoot!.querySelectorAll('a')].find((it) => it.href.endsWith('#skill=ml-engineer/docker'))!;
      link.click();
      while (matrix.shadowRoot!.activeElement?.textContent !== 'Docker') await new Promise(requestAnimationFrame);
    });
  });
});
