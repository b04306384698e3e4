import { expect, fixture, html } from '@open-wc/testing';
import type { SkillFocus } from '../../../src/elements/skill-focus/skill-focus.js';
import type { SkillMatrix } from '../../../src/elements/skill-matrix/skill-matrix.js';
import type { SkillProvider } from '../../../src/elements/skill-provider/skill-provider.js';
import { MATRIX_URL, sample } from '../../support/fixtures.js';
import '../../../src/define.js';

type Widget = SkillFocus | SkillMatrix | SkillProvider;

const ready = async (element: Widget): Promise<void> => {
  while (element.status !== 'ready') await new Promise(requestAnimationFrame);
  await element.updateComplete;
};
const idle = async (element: Widget): Promise<void> => {
  while (element.status !== 'idle') await new Promise(requestAnimationFrame);
};
const focused = (name: string): Record<string, unknown> =>
  sample({ id: name, name, levels: [{ id: 'junior', name: 'Junior', focus: [`Focus of ${name}`] }, { id: 'senior', name: 'Senior', focus: ['More'] }] });

describe('<skill-provider>', () => {
  it('gives its document to the widgets inside, and is not seen itself', async () => {
    const provider = await fixture<SkillProvider>(html`<skill-provider .data=${focused('a')}><div><skill-focus></skill-focus></div></skill-provider>`);
    const inside = provider.querySelector('skill-focus')!;
    await ready(inside);
    expect(inside.shadowRoot!.textContent).to.contain('Focus of a');
    expect(inside.matrix).to.equal(provider.matrix);
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('gives one level to all inside, and takes it from any of them', async () => {
    const provider = await fixture<SkillProvider>(html`<skill-provider .data=${focused('a')} level="junior"><skill-focus></skill-focus><skill-matrix></skill-matrix></skill-provider>`);
    const [focus, matrix] = [provider.querySelector('skill-focus')!, provider.querySelector('skill-matrix')!];
    await Promise.all([ready(focus), ready(matrix)]);
    expect([focus.level, matrix.level]).to.deep.equal(['junior', 'junior']);
    matrix.shadowRoot!.querySelector<HTMLElement>('button[data-level=senior]')!.click();
    await Promise.all([focus.updateComplete, provider.updateComplete]);
    expect([focus.level, matrix.level, provider.level]).to.deep.equal(['senior', 'senior', 'senior']);
  });

  it('isolates: the same address inside and outside has two levels', async () => {
    const box = await fixture(html`<div><skill-focus src=${MATRIX_URL} level="junior"></skill-focus><skill-provider src=${MATRIX_URL}><skill-focus></skill-focus><skill-focus src=${MATRIX_URL}></skill-focus></skill-provider></div>`);
    const [outside, inside, named] = [...box.querySelectorAll('skill-focus')] as [SkillFocus, SkillFocus, SkillFocus];
    await Promise.all([ready(outside), ready(inside), ready(named)]);
    expect(inside.level).to.equal(undefined);
    expect(named.level).to.equal(undefined);
    outside.level = 'senior';
    await outside.updateComplete;
    await inside.updateComplete;
    expect([inside.level, named.level]).to.deep.equal([undefined, undefined]);
  });

  it('leaves a widget its own document', async () => {
    const provider = await fixture<SkillProvider>(html`<skill-provider .data=${focused('a')}><skill-focus .data=${focused('b')}></skill-focus></skill-provider>`);
    const inside = provider.querySelector('skill-focus')!;
    await ready(inside);
    expect(inside.shadowRoot!.textContent).to.contain('Focus of b');
  });

  it('is found when it comes after its widgets', async () => {
    const box = document.createElement('skill-later') as unknown as SkillProvider;
    const inside = document.createElement('skill-focus');
    box.append(inside);
    document.body.append(box);
    await idle(inside);
    // A tag of its own that becomes a provider now.
    customElements.define('skill-later', class extends (customElements.get('skill-provider') as typeof SkillProvider) {});
    box.data = focused('late');
    await ready(inside);
    expect(inside.shadowRoot!.textContent).to.contain('Focus of late');
    box.remove();
  });

  it('is looked for anew at each place that a widget comes to, with and without moveBefore', async () => {
    const box = await fixture(html`<div><skill-provider .data=${focused('a')}><skill-focus></skill-focus></skill-provider><skill-provider .data=${focused('b')}></skill-provider></div>`);
    const [a, b] = [...box.querySelectorAll('skill-provider')] as [SkillProvider, SkillProvider];
    const inside = a.querySelector('skill-focus')!;
    await ready(inside);
    b.append(inside);
    await ready(inside);
    expect(inside.matrix?.id).to.equal('b');
    if ('moveBefore' in a) {
      (a.moveBefore as (node: Node, child: Node | null) => void)(inside, null);
      await ready(inside);
      expect(inside.matrix?.id).to.equal('a');
    }
    box.append(inside);
    await idle(inside);
    expect(inside.matrix).to.equal(undefined);
  });

  it('takes its widgets along when it is moved, and gives them what it is given later', async () => {
    const box = await fixture(html`<div><skill-provider .data=${focused('a')}><skill-focus></skill-focus></skill-provider><p></p></div>`);
    const provider = box.querySelector('skill-provider')!;
    const inside = provider.querySelector('skill-focus')!;
    await ready(inside);
    box.querySelector('p')!.append(provider);
    await inside.updateComplete;
    expect(inside.matrix?.id).to.equal('a');
    provider.data = focused('c');
    while (inside.matrix?.id !== 'c') await new Promise(requestAnimationFrame);
    provider.remove();
    await idle(inside);
  });

  it('gives way to one that comes between it and a widget', async () => {
    const outer = await fixture<SkillProvider>(html`<skill-provider .data=${focused('outer')}><div><skill-focus></skill-focus></div></skill-provider>`);
    const inside = outer.querySelector('skill-focus')!;
    await ready(inside);
    const inner = Object.assign(document.createElement('skill-provider'), { data: focused('inner') });
    outer.querySelector('div')!.append(inner);
    inner.append(inside);
    while (inside.matrix?.id !== 'inner') await new Promise(requestAnimationFrame);
  });

  it('lets one widget speak for all', async () => {
    const provider = await fixture<SkillProvider>(html`<skill-provider .data=${sample({ categories: [] })}><skill-focus></skill-focus><skill-focus></skill-focus><skill-matrix></skill-matrix></skill-provider>`);
    const widgets = [...provider.children] as Widget[];
    const said = (): string[] => widgets.map((it) => it.shadowRoot!.querySelector('[role=status]')!.textContent).filter(Boolean);
    while (said().length === 0) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(said()).to.deep.equal(['This skill matrix has no skills yet.']);
  });
});
