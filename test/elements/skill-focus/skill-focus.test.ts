import { expect, fixture, html } from '@open-wc/testing';
import type { SkillFocus } from '../../../src/elements/skill-focus/skill-focus.js';
import { all, heard, MATRIX_URL, one, realDocument, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

async function drawn(data: unknown, attributes: Record<string, string> = {}): Promise<SkillFocus> {
  const element = Object.assign(document.createElement('skill-focus'), { data });
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const box = await fixture(html`<div></div>`);
  box.append(element);
  while (element.status === 'idle' || element.status === 'loading') await new Promise(requestAnimationFrame);
  await element.updateComplete;
  return element;
}
const headings = (element: SkillFocus): string[] => all(element, 'h1, h2, h3, h4, h5, h6').map((it) => `${it.localName} ${it.textContent}`);
const press = (element: SkillFocus, name: string): void => all<HTMLButtonElement>(element, '.choice button').find((it) => it.textContent === name)!.click();

describe('<skill-focus>', () => {
  describe('Defaults', () => {
    it('shows every level with what it is about, in order', async () => {
      const element = await drawn(await realDocument());
      expect(headings(element)).to.deep.equal(['h3 Junior', 'h3 Middle', 'h3 Senior', 'h3 Lead / Staff', 'h3 Principal']);
      expect(all(element, '[part~=level]:nth-child(3) li').map((it) => it.textContent)).to.deep.equal(['ML systems architecture', 'Inference optimization (ONNX, TensorRT)', 'Designing real-time ML', 'Researching new approaches', 'Mentoring']);
    });
  });

  describe('Attributes', () => {
    it('follows the selected level, and shows all again when the choice is taken back', async () => {
      const element = await drawn(await realDocument(), { level: 'senior' });
      expect(headings(element)).to.deep.equal(['h3 Senior']);
      press(element, 'Senior');
      await element.updateComplete;
      expect(headings(element).length).to.equal(5);
      expect(element.level).to.equal(undefined);
    });

    it('shows all with "all", and marks the selected one', async () => {
      const element = await drawn(await realDocument(), { level: 'senior', all: '' });
      expect(headings(element).length).to.equal(5);
      expect(all(element, '[part~=selected]').map((it) => it.querySelector('h3')!.textContent)).to.deep.equal(['Senior']);
    });

    it('takes its headings where the page wants them', async () => {
      expect(headings(await drawn(await realDocument(), { level: 'junior', 'heading-level': '5' }))).to.deep.equal(['h5 Junior']);
      expect(headings(await drawn(await realDocument(), { level: 'junior', 'heading-level': '9' }))).to.deep.equal(['h6 Junior']);
      expect(headings(await drawn(await realDocument(), { level: 'junior', 'heading-level': 'x' }))).to.deep.equal(['h2 Junior']);
    });
  });

  describe('Documents of every kind', () => {
    it('says so where no level names a focus, and where the selected one names none', async () => {
      expect(one(await drawn(sample()), '[part=status]').textContent).to.contain('No level of this role names its focus.');
      const element = await drawn(sample({ levels: [{ id: 'junior', name: 'Junior', focus: ['Learning'] }, { id: 'senior', name: 'Senior' }] }), { level: 'senior' });
      expect(one(element, '[part~=level]').textContent).to.contain('The role names no focus for Senior.');
    });

    it('shows the focus of a role that has no skills yet', async () => {
      const element = await drawn(sample({ categories: [], levels: [{ id: 'junior', name: 'Junior', description: 'The first steps.', focus: ['Learning'] }] }));
      expect(element.status).to.equal('empty');
      expect(one(element, '[part~=level]').textContent).to.contain('The first steps.').and.contain('Learning');
      expect(element.shadowRoot!.querySelector('.choice'), 'nothing to choose from').to.equal(null);
    });
  });

  describe('Events', () => {
    it('selects for every widget of the same source, and says so once', async () => {
      const box = await fixture(html`<div><skill-focus src=${MATRIX_URL}></skill-focus><skill-matrix src=${MATRIX_URL}></skill-matrix></div>`);
      const [focus, matrix] = [box.querySelector('skill-focus')!, box.querySelector('skill-matrix')!];
      while (focus.status !== 'ready' || matrix.status !== 'ready') await new Promise(requestAnimationFrame);
      await focus.updateComplete;
      const event = heard(focus, 'skill-level-change');
      press(focus, 'Middle');
      expect((await event).level).to.equal('middle');
      await matrix.updateComplete;
      expect(matrix.level).to.equal('middle');
    });
  });
});
