import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { html as content, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AnswersController } from '../../src/context/answers.controller.js';
import { SkillBeforeSaveEvent } from '../../src/context/answers.events.js';
import { SourceController } from '../../src/context/source.controller.js';
import { SkillLoadEvent } from '../../src/context/source.events.js';
import { matrices } from '../../src/data/resource.js';
import { sourceProperties } from '../../src/context/widget.controller.js';
import type { AnswersState } from '../../src/model/answers.js';
import { freshName, kept, rate, ratedAs } from '../support/answers.js';
import { MATRIX_URL, sample } from '../support/fixtures.js';

/** As much of a widget as answers need. */
class AnswersProbe extends LitElement {
  static override properties = { ...sourceProperties, storage: {}, storageKey: { attribute: 'storage-key' } } as PropertyDeclarations;
  declare src: string | undefined;
  declare level: string | undefined;
  declare credentials: string;
  declare data: unknown;
  declare storage: string | undefined;
  declare storageKey: string | undefined;
  readonly source = new SourceController(this, matrices, SkillLoadEvent);
  readonly answers = new AnswersController(this, this.source);
  drawings = 0;

  constructor() {
    super();
    this.credentials = 'same-origin';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('data')) this.source.resolve();
  }

  protected override render(): TemplateResult {
    this.drawings++;
    return content`${this.answers.state?.saved}`;
  }
}
customElements.define('answers-probe', AnswersProbe);

async function until(probe: AnswersProbe, is: (state: AnswersState | undefined) => boolean): Promise<AnswersState | undefined> {
  while (!is(probe.answers.state)) {
    await nextFrame();
    await probe.updateComplete;
  }
  return probe.answers.state;
}
const settled = (probe: AnswersProbe): Promise<unknown> => until(probe, (state) => state !== undefined && state.saved !== 'reading');
const probes = (root: Element): AnswersProbe[] => [...root.querySelectorAll<AnswersProbe>('answers-probe')];
const rated = (probe: AnswersProbe): unknown => ratedAs(probe.answers.state!.assessment);

describe('the answers that widgets share', () => {
  before(() => import('../../src/elements/skill-provider/skill-provider.define.js'));

  it('has no answers without a document, and changes nothing then', async () => {
    const probe = await fixture<AnswersProbe>(html`<answers-probe></answers-probe>`);
    expect(probe.answers.state).to.equal(undefined);
    await probe.answers.change(rate('docker', { proficiency: 'working' }));
    probe.answers.showSnapshots();
    await probe.answers.keepSnapshot();
    await probe.answers.removeSnapshot('2026-01-01T00:00:00.000Z');
    expect(probe.answers.state).to.equal(undefined);
  });

  it('shows a change at once in every widget of the document, and draws each anew', async () => {
    const name = freshName();
    const root = await fixture(html`<div><answers-probe src=${MATRIX_URL} storage-key=${name}></answers-probe><answers-probe src=${MATRIX_URL} storage-key=${name}></answers-probe></div>`);
    const [one, two] = probes(root) as [AnswersProbe, AnswersProbe];
    await Promise.all([settled(one), settled(two)]);
    const { drawings } = two;
    const done = one.answers.change(rate('docker', { proficiency: 'working' }));
    expect(rated(two)).to.deep.equal({ docker: 'working' });
    await two.updateComplete;
    expect(two.drawings).to.be.greaterThan(drawings);
    await done;
    expect(two.answers.state!.saved).to.equal('saved');
  });

  it('keeps answers under the id of the matrix where the page gives no name', async () => {
    const id = `matrix-${Date.now()}`;
    const probe = await fixture<AnswersProbe>(html`<answers-probe .data=${sample({ id })}></answers-probe>`);
    await settled(probe);
    await probe.answers.change(rate('docker', { proficiency: 'working' }));
    expect(JSON.stringify(await kept(id, id))).to.include('docker');
    await probe.answers.clear();
  });

  it('keeps names apart, and what is inside a provider from the rest of the page', async () => {
    const root = await fixture(html`<div>
      <answers-probe .data=${sample()} storage="none"></answers-probe>
      <answers-probe .data=${sample()} storage="none" storage-key="another"></answers-probe>
      <skill-provider .data=${sample()}><answers-probe storage="none"></answers-probe></skill-provider>
      <answers-probe .data=${sample()} storage="none"></answers-probe>
    </div>`);
    const [one, named, inside, same] = probes(root) as [AnswersProbe, AnswersProbe, AnswersProbe, AnswersProbe];
    for (const probe of [one, named, inside, same]) await settled(probe);
    await one.answers.change(rate('docker', { proficiency: 'working' }));
    expect([one, named, inside, same].map(rated)).to.deep.equal([{ docker: 'working' }, {}, {}, { docker: 'working' }]);
    await one.answers.clear();
  });

  it('asks nothing of the browser with storage="none"', async () => {
    const { open } = IDBFactory.prototype;
    const { setItem } = Storage.prototype;
    let asked = 0;
    IDBFactory.prototype.open = () => (asked++, undefined as never);
    Storage.prototype.setItem = () => void asked++;
    try {
      const probe = await fixture<AnswersProbe>(html`<answers-probe .data=${sample()} storage="none"></answers-probe>`);
      await settled(probe);
      await probe.answers.change(rate('docker', { proficiency: 'working' }));
      dispatchEvent(new PageTransitionEvent('pagehide'));
      expect(probe.answers.state).to.deep.include({ saved: 'memory', reason: 'answers/none' });
      await probe.answers.clear();
      expect(asked).to.equal(0);
    } finally {
      Object.assign(IDBFactory.prototype, { open });
      Object.assign(Storage.prototype, { setItem });
    }
  });

  it('asks the page before it keeps a change, with all answers as JSON', async () => {
    const name = freshName();
    const probe = await fixture<AnswersProbe>(html`<answers-probe .data=${sample()} storage-key=${name}></answers-probe>`);
    await settled(probe);
    const asked: SkillBeforeSaveEvent[] = [];
    const listen = (event: SkillBeforeSaveEvent): void => void asked.push(event);
    document.body.addEventListener('skill-before-save', listen);
    await probe.answers.change(rate('docker', { proficiency: 'working' }));
    document.body.removeEventListener('skill-before-save', listen);
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ bubbles: true, composed: true, cancelable: true });
    expect(asked[0]!.assessment).to.deep.include({ format: 1, kind: 'assessment', matrix: 'sample' });
    expect(asked[0]!.assessment.ratings).to.have.property('docker');
    expect(probe.answers.state!.saved).to.equal('saved');
  });

  it('keeps nothing that the page forbids, and shows it', async () => {
    const name = freshName();
    const probe = await fixture<AnswersProbe>(html`<answers-probe .data=${sample()} storage-key=${name}></answers-probe>`);
    await settled(probe);
    probe.addEventListener('skill-before-save', (event) => event.preventDefault());
    await probe.answers.change(rate('docker', { proficiency: 'working' }));
    expect(probe.answers.state).to.deep.include({ saved: 'memory', reason: 'answers/host' });
    expect(rated(probe)).to.deep.equal({ docker: 'working' });
    expect(await kept(name)).to.equal(undefined);
  });

  it('asks about no change that changes nothing', async () => {
    const probe = await fixture<AnswersProbe>(html`<answers-probe .data=${sample()} storage="none" storage-key=${freshName()}></answers-probe>`);
    await settled(probe);
    let asked = 0;
    probe.addEventListener('skill-before-save', () => asked++);
    await probe.answers.change((it) => it);
    expect(asked).to.equal(0);
  });

  it('keeps what it cannot save through a move, and through leaving and coming back', async () => {
    const root = await fixture(html`<div><section></section><answers-probe .data=${sample()} storage="none" storage-key=${freshName()}></answers-probe></div>`);
    const [probe] = probes(root) as [AnswersProbe];
    await settled(probe);
    await probe.answers.change(rate('docker', { proficiency: 'working' }));
    root.querySelector('section')!.append(probe);
    expect(rated(probe)).to.deep.equal({ docker: 'working' });
    probe.remove();
    await nextFrame();
    expect(probe.answers.state).to.equal(undefined);
    root.append(probe);
    await settled(probe);
    expect(rated(probe)).to.deep.equal({ docker: 'working' });
  });

  it('draws nothing any more after it has left', async () => {
    const root = await fixture(html`<div><answers-probe .data=${sample()} storage="none" storage-key="left"></answers-probe><answers-probe .data=${sample()} storage="none" storage-key="left"></answers-probe></div>`);
    const [one, two] = probes(root) as [AnswersProbe, AnswersProbe];
    await Promise.all([settled(one), settled(two)]);
    two.remove();
    await nextFrame();
    const { drawings } = two;
    await one.answers.change(rate('docker', { proficiency: 'working' }));
    await nextFrame();
    expect(two.drawings).to.equal(drawings);
    await one.answers.clear();
  });

  it('shows the answers under another name when the page gives another', async () => {
    const [first, second] = [freshName(), freshName()];
    const probe = await fixture<AnswersProbe>(html`<answers-probe .data=${sample()} storage-key=${first}></answers-probe>`);
    await settled(probe);
    await probe.answers.change(rate('docker', { proficiency: 'working' }));
    probe.setAttribute('storage-key', second);
    await probe.updateComplete;
    await settled(probe);
    expect(rated(probe)).to.deep.equal({});
    probe.setAttribute('storage-key', first);
    await probe.updateComplete;
    await settled(probe);
    expect(rated(probe)).to.deep.equal({ docker: 'working' });
  });

  it('keeps a snapshot for every widget of the document, and lists it where one of them shows it, also after the widget has got another document', async () => {
    const name = freshName();
    const root = await fixture(html`<div><answers-probe src=${MATRIX_URL} storage-key=${name}></answers-probe><answers-probe src=${MATRIX_URL} storage-key=${name}></answers-probe></div>`);
    const [one, two] = probes(root) as [AnswersProbe, AnswersProbe];
    one.answers.showSnapshots();
    await Promise.all([settled(one), settled(two)]);
    await two.answers.change(rate('docker', { proficiency: 'working' }));
    await two.answers.keepSnapshot();
    expect(one.answers.state!.snapshots!.map((it) => it.kind === 'readable' && ratedAs(it.assessment))).to.deep.equal([{ docker: 'working' }]);
    one.data = sample({ id: `other-${Date.now()}` });
    await until(one, (state) => state?.assessment.matrix !== two.answers.state!.assessment.matrix && state?.snapshots !== undefined);
    expect(one.answers.state!.snapshots).to.deep.equal([]);
    one.data = undefined;
    await until(one, (state) => state?.assessment.matrix === two.answers.state!.assessment.matrix && state.snapshots?.length === 1);
    await one.answers.removeSnapshot(one.answers.state!.snapshots![0]!.at);
    expect(two.answers.state!.snapshots).to.deep.equal([]);
  });
});
