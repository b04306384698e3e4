import { expect } from '@open-wc/testing';
import { Corner } from '../support/faulty.js';
import { until } from './drawing.js';
import { loadedBy, Stage, type Loading } from './loading.stage.js';
import { documentOf, widgets } from './widgets.js';

const FAILED = 'skill-error load/server';

for (const { tag, kind, isDrawn, moments } of widgets) {
  const { loaded: LOADED } = loadedBy(tag);
  describe(`<${tag}>, when its source changes`, () => {
    let stage: Stage;
    let corner: Corner;
    beforeEach(() => {
      stage = new Stage();
      corner = new Corner(kind);
    });
    afterEach(async () => expect(await stage.leave(), 'errors that nobody caught').to.deep.equal([]));

    const ready = (element: Loading): Promise<unknown> => until(element, () => element.status === 'ready', 'be ready');
    /** Nothing of the role that was there before is left. */
    const forgotten = (element: Loading): void => {
      expect(element.shadowRoot!.textContent).to.not.contain('Docker');
      expect(stage.child(element).checkVisibility()).to.equal(true);
    };

    it('asks once when it is set 200 times within a task', async () => {
      const element = stage.add(tag, { src: corner.url('/hang') });
      for (let i = 0; i < 200; i++) element.src = `${corner.url('/500')}&turn=${i}`;
      element.src = corner.url('/ok');
      await ready(element);
      expect((await corner.log()).map(({ path }) => path).filter((path) => path !== '/hang')).to.deep.equal(['/ok']);
      expect(stage.heard(element)).to.deep.equal([LOADED]);
    });

    it('takes the last of 200 sources; what is told belongs to the source of that moment', async () => {
      const turns = ['/500', '/hang', '/drip', '/nested-64', '/404'];
      const element = stage.add(tag, { src: corner.url('/hang') });
      const wrong: string[] = [];
      let told = 0;
      stage.box.addEventListener('skill-error', ({ failure }) => void (told++, failure.url !== element.src && wrong.push(failure.url!)));
      stage.box.addEventListener(documentOf(tag).loadEvent, () => void (told++, element.src.includes('/ok') !== (stage.heard(element).at(-1) === LOADED) && wrong.push(stage.heard(element).at(-1)!)));
      for (let i = 0; i < 200; i++) {
        element.src = `${corner.url(turns[i % 5]!)}&turn=${i}`;
        await element.updateComplete;
        // Some answers come in between: the server tells that it has been asked, which takes about as long.
        if (i % 10 === 0) await corner.log();
      }
      element.src = corner.url('/ok');
      await ready(element);
      expect(stage.heard(element).at(-1)).to.equal(LOADED);
      // Whatever was on its way when the last one was set has had time to come.
      await corner.log();
      expect(stage.heard(element).filter((it) => it === LOADED).length).to.equal(1);
      expect(element.status).to.equal('ready');
      expect(wrong).to.deep.equal([]);
      expect(told).to.be.greaterThan(1);
    });

    it('shows nothing of the old role while the new one loads, nor when it fails', async () => {
      const element = stage.add(tag, { src: corner.url('/ok') });
      await ready(element);
      element.src = corner.url('/hang');
      await until(element, () => element.status === 'loading', 'load');
      forgotten(element);
      element.src = corner.url('/500');
      await until(element, () => element.status === 'error', 'fail');
      forgotten(element);
      expect(stage.heard(element)).to.deep.equal([LOADED, FAILED]);
    });

    it('shows nothing of an old role that was out of date already', async () => {
      const element = stage.add(tag, { src: corner.url('/breaks-later') });
      await ready(element);
      await element.reload();
      await until(element, () => element.status === 'stale', 'be out of date');
      element.src = corner.url('/503');
      await until(element, () => element.status === 'error', 'fail');
      forgotten(element);
    });

    it('leaves a failure behind', async () => {
      const element = stage.add(tag, { src: corner.url('/500') });
      await until(element, () => element.status === 'error', 'fail');
      element.src = corner.url('/hang');
      await until(element, () => element.status === 'loading', 'load');
      expect(element.shadowRoot!.querySelector('[part=error]')).to.equal(null);
      element.src = corner.url('/ok');
      await ready(element);
      expect(stage.heard(element)).to.deep.equal([FAILED, LOADED]);
    });

    it('can be given another source by whoever hears that it failed', async () => {
      stage.box.addEventListener('skill-error', (event) => ((event.target as Loading).src = corner.url('/ok')));
      const element = stage.add(tag, { src: corner.url('/404') });
      await ready(element);
      expect(stage.heard(element)).to.deep.equal(['skill-error load/not-found', LOADED]);
    });

    it('says while it tries again that it does, keeps the last good document throughout, and tells the second failure too', async () => {
      const element = stage.add(tag, { src: corner.url('/worse-and-worse') });
      await ready(element);
      await element.reload();
      await until(element, () => element.status === 'stale', 'be out of date');
      const button = (): HTMLButtonElement => stage.button(element, 'banner')!;
      button().click();
      await until(element, () => button().textContent === 'Trying again …', 'say that it tries again');
      await corner.logged(({ length }) => length === 3);
      expect([element.status, isDrawn(element)]).to.deep.equal(['stale', true]);
      await corner.release();
      await until(element, () => button().textContent === 'Try again', 'fail again');
      expect(stage.heard(element)).to.deep.equal([LOADED, FAILED, FAILED]);
    });

    it('keeps what the reader has set up and opened when a reload fails, and when the next one does not', async () => {
      const element = stage.add(tag, { src: corner.url('/breaks-later') });
      await ready(element);
      await moments.arrange(element);
      await moments.opening?.open(element);
      const seen = (): unknown => [moments.arranged(element), moments.opening?.isOpen(element)];
      const before = seen();
      await element.reload();
      await until(element, () => element.status === 'stale', 'be out of date');
      expect(seen()).to.deep.equal(before);
      await corner.heal();
      await element.reload();
      await ready(element);
      expect(seen()).to.deep.equal(before);
    });
  });
}
