import { expect, fixture, html } from '@open-wc/testing';
import axe from 'axe-core';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import type { Rating } from '../../../src/model/assessment.js';
import type { Answering } from '../../../stories/support/answering.js';
import '../../../stories/support/answering.js';
import { all, cell, drawn, one, realDocument, sample, until } from '../../support/fixtures.js';

/** Words alone are asked of `mentoring`; of `docker` awareness, then working, mandatory; nothing of `kafka` at first. */
const data = sample({
  categories: [
    {
      id: 'c',
      name: 'C',
      skills: [
        { id: 'docker', name: 'Docker', requirements: { junior: 'awareness', senior: { proficiency: 'working', mandatory: true } } },
        { id: 'mentoring', name: 'Mentoring', requirements: { junior: { text: 'Asks.' }, senior: { text: 'Leads.' } } },
        { id: 'kafka', name: 'Kafka', requirements: { senior: 'working' } },
      ],
    },
  ],
});

/** Answers outlive the elements that show them: each test has its own. */
let ours = 0;
beforeEach(() => ours++);

async function answering(storageKey = `ratings ${ours}`): Promise<(skill: string, rating: Rating | undefined) => Promise<void>> {
  const element = await fixture<Answering>(html`<story-answering .data=${data} .storageKey=${storageKey}></story-answering>`);
  await element.ready();
  return (skill, rating) => element.rate(skill, rating);
}

const rated = (document: unknown = data, attributes: Record<string, string> = {}): Promise<SkillMatrix> => drawn(document, { 'show-ratings': '', storage: 'none', 'storage-key': `ratings ${ours}`, ...attributes });
/** What is drawn beside the letter. Firefox names the attribute that it draws, where others tell the text. */
const mark = (element: Element, name: string): string => {
  const rating = cell(element, name).querySelector<HTMLElement>('[part~=rating]');
  if (!rating) return '';
  const { content } = getComputedStyle(rating, '::before');
  return content === 'attr(data-sign)' ? rating.dataset['sign']! : content.replaceAll('"', '');
};
const nameOf = (element: Element, name: string): string => cell(element, name).getAttribute('aria-label')!;

describe('<skill-matrix show-ratings>', () => {
  it('shows and says in each cell that nothing is rated yet', async () => {
    const element = await rated();
    await until(element, () => mark(element, 'Docker, Senior') === '?');
    expect(nameOf(element, 'Docker, Senior')).to.equal('Docker, Senior: Working, W, mandatory; yours: not rated yet');
    expect(cell(element, 'Docker, Senior').textContent, 'what is to be in the name').to.equal('W');
    expect(all(element, '[part~=rating]').length).to.equal(5);
  });

  it('shows what is rated beside what is asked: met, short and how far, none yet, not applicable, in words alone', async () => {
    const element = await rated();
    const rate = await answering();
    await rate('docker', { proficiency: 'awareness' });
    await element.updateComplete;
    expect([mark(element, 'Docker, Junior'), mark(element, 'Docker, Senior')]).to.deep.equal(['A ✓', 'A ↓1']);
    expect(nameOf(element, 'Docker, Junior')).to.equal('Docker, Junior: Awareness, A, optional; yours: Awareness, met');
    expect(nameOf(element, 'Docker, Senior')).to.equal('Docker, Senior: Working, W, mandatory; yours: Awareness, one step short');
    await rate('docker', { proficiency: null });
    await element.updateComplete;
    expect([mark(element, 'Docker, Senior'), nameOf(element, 'Docker, Senior').split('yours: ')[1]]).to.deep.equal(['0 ↓2', 'none yet, 2 steps short']);
    await rate('docker', { notApplicable: true });
    await rate('mentoring', { met: new Map([['junior', true], ['senior', false]]) });
    await element.updateComplete;
    expect([mark(element, 'Docker, Senior'), nameOf(element, 'Docker, Senior').split('yours: ')[1]]).to.deep.equal(['n/a', 'not applicable']);
    expect([mark(element, 'Mentoring, Junior'), nameOf(element, 'Mentoring, Junior').split('yours: ')[1]]).to.deep.equal(['✓', 'met']);
    expect([mark(element, 'Mentoring, Senior'), nameOf(element, 'Mentoring, Senior').split('yours: ')[1]]).to.deep.equal(['✗', 'not met']);
  });

  it('touches the cells of the skill that is rated, and no others', async () => {
    const element = await rated();
    const rate = await answering();
    const before = all(element, '[part~=rating]');
    await rate('kafka', { proficiency: 'working' });
    await element.updateComplete;
    const after = all(element, '[part~=rating]');
    expect(after.map((it, i) => it === before[i])).to.deep.equal([true, true, true, true, false]);
  });

  it('follows answers that are taken back', async () => {
    const element = await rated();
    const rate = await answering();
    await rate('kafka', { proficiency: 'working' });
    await element.updateComplete;
    expect(mark(element, 'Kafka, Senior')).to.equal('W ✓');
    await rate('kafka', undefined);
    await element.updateComplete;
    expect(mark(element, 'Kafka, Senior')).to.equal('?');
  });

  it('says it in the details, and there too as soon as the answer changes', async () => {
    const element = await rated();
    const rate = await answering();
    await element.openCell('docker', 'senior');
    expect(one(element, '.yours').textContent).to.match(/^Yours: \? not rated yet$/);
    await rate('docker', { proficiency: 'working' });
    await element.updateComplete;
    expect(one(element, '.yours').textContent).to.match(/^Yours: W ✓ Working, met$/);
    expect(element.shadowRoot!.querySelector('[part=details]:popover-open')).to.not.equal(null);
  });

  it('explains its marks below the legend', async () => {
    const element = await rated();
    expect(one(element, '[part=ratings]').getAttribute('aria-label')).to.equal('Your ratings');
    expect(all(element, '[part=ratings] .key').map((it) => it.textContent!.replaceAll(/\s+/g, ' '))).to.deep.equal(['✓ met', '↓1 short, and by how many steps; 0 is none yet', '? not rated yet', 'n/a not applicable']);
  });

  it('finds the answers under the name that storage-key gives, and no others', async () => {
    const [mine, plain] = [await rated(data, { 'storage-key': 'mine' }), await rated()];
    const rate = await answering('mine');
    await rate('kafka', { proficiency: 'working' });
    await Promise.all([mine.updateComplete, plain.updateComplete]);
    expect([mark(mine, 'Kafka, Senior'), mark(plain, 'Kafka, Senior')]).to.deep.equal(['W ✓', '?']);
  });

  it('is the plain matrix without the attribute, and again when it is taken away', async () => {
    const element = await drawn(data, { storage: 'none', 'storage-key': `ratings ${ours}` });
    expect(all(element, '[part~=rating], [part=ratings]')).to.deep.equal([]);
    const plain = all(element, 'button[part~=cell]').map((it) => it.outerHTML);
    element.showRatings = true;
    await until(element, () => all(element, '[part~=rating]').length === 5);
    element.showRatings = false;
    await until(element, () => all(element, '[part~=rating], [part=ratings]').length === 0);
    expect(all(element, 'button[part~=cell]').map((it) => it.outerHTML)).to.deep.equal(plain);
  });

  it('draws the matrix and the marks at once: nothing moves when they come', async () => {
    const element = await fixture<SkillMatrix>(html`<skill-matrix show-ratings storage="none" .data=${await realDocument()}></skill-matrix>`);
    const counts: number[] = [];
    await until(element, () => {
      const cells = all(element, 'button[part~=cell]').length;
      if (cells > 0) counts.push(all(element, '[part~=rating]').length);
      return cells > 0;
    });
    expect(counts).to.deep.equal([285]);
  });

  it('marks rows that come later: unfolded, compared, of another document', async () => {
    const element = await rated();
    const rate = await answering();
    await rate('docker', { proficiency: 'working' });
    element.from = 'junior';
    element.to = 'senior';
    await until(element, () => element.shadowRoot!.querySelector('.change') !== null);
    expect(mark(element, 'Docker, Senior')).to.equal('W ✓');
    element.data = sample({ ...data, name: 'Another' });
    await until(element, () => element.matrix?.name === 'Another');
    expect(mark(element, 'Docker, Senior')).to.equal('W ✓');
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing for axe to say, ${scheme}`, async () => {
      document.documentElement.style.setProperty('color-scheme', scheme);
      document.body.style.setProperty('background', 'Canvas');
      document.body.style.setProperty('color', 'CanvasText');
      try {
        const element = await rated();
        const rate = await answering();
        await rate('docker', { proficiency: 'awareness' });
        await rate('kafka', { notApplicable: true });
        await element.openCell('docker', 'senior');
        const { violations } = await axe.run(element, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'], rules: { region: { enabled: false }, 'target-size': { enabled: true } } });
        expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 140)}`))).to.deep.equal([]);
      } finally {
        for (const name of ['background', 'color']) document.body.style.removeProperty(name);
        document.documentElement.style.removeProperty('color-scheme');
      }
    });
  }
});
