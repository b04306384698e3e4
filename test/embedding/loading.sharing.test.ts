import { expect } from '@open-wc/testing';
import { Corner } from '../support/faulty.js';
import { FAULTY_SERVER } from '../support/fixtures.js';
import { until } from './drawing.js';
import { loadedBy, Stage, type Loading } from './loading.stage.js';
import { widgets } from './widgets.js';

const FAILED = 'skill-error load/server';

for (const { tag, kind } of widgets) {
  const { loaded: LOADED, small: SMALL } = loadedBy(tag);
  describe(`<${tag}>, one source and many widgets`, () => {
    let stage: Stage;
    let corner: Corner;
    beforeEach(() => {
      stage = new Stage();
      corner = new Corner(kind);
    });
    afterEach(async () => expect(await stage.leave(), 'errors that nobody caught').to.deep.equal([]));

    const twenty = (src: string): Loading[] => Array.from({ length: 20 }, () => stage.add(tag, { src }));
    const come = (elements: readonly Loading[], status: Loading['status']): Promise<unknown> => Promise.all(elements.map((it) => until(it, () => it.status === status, `be ${status}`)));
    const count = async (): Promise<number> => (await corner.log()).length;

    it('makes one request for twenty widgets, and tells each of them once', async () => {
      const elements = twenty(corner.url('/ok'));
      await come(elements, 'ready');
      expect(await count()).to.equal(1);
      for (const it of elements) expect(stage.heard(it)).to.deep.equal([LOADED]);
    });

    it('tells each of twenty widgets once that it failed; one Retry is one request and serves all', async () => {
      const elements = twenty(corner.url('/500'));
      await come(elements, 'error');
      expect(await count()).to.equal(1);
      await corner.heal();
      stage.button(elements[7]!, 'error')!.click();
      await come(elements, 'ready');
      expect(await count()).to.equal(2);
      for (const it of elements) expect(stage.heard(it)).to.deep.equal([FAILED, LOADED]);
    });

    it('asks again for a widget that comes after a failure, which is told to nobody as an answer', async () => {
      const first = stage.add(tag, { src: corner.url('/500') });
      await come([first], 'error');
      await corner.heal();
      const second = stage.add(tag, { src: corner.url('/500') });
      await come([first, second], 'ready');
      expect(await count()).to.equal(2);
      expect([stage.heard(first), stage.heard(second)]).to.deep.equal([[FAILED, LOADED], [LOADED]]);
    });

    it('asks again for a widget that comes after a failed reload, and shows it the last good document meanwhile', async () => {
      const first = stage.add(tag, { src: corner.url('/breaks-later') });
      await come([first], 'ready');
      await first.reload();
      await come([first], 'stale');
      await corner.heal();
      const second = stage.add(tag, { src: corner.url('/breaks-later') });
      await until(second, () => second.status === 'stale', 'show the last good document');
      await come([first, second], 'ready');
      expect(await count()).to.equal(3);
    });

    it('goes on for the widget that stays when the other leaves', async () => {
      const [first, second] = [stage.add(tag, { src: corner.url('/drip') }), stage.add(tag, { src: corner.url('/drip') })];
      await corner.logged(({ length }) => length > 0);
      first.remove();
      await come([second], 'ready');
      expect((await corner.log()).map(({ closed }) => closed)).to.deep.equal([false]);
      expect([stage.heard(first), stage.heard(second)]).to.deep.equal([[], [SMALL]]);
    });

    describe('credentials', () => {
      const origin = FAULTY_SERVER.replace('127.0.0.1', location.hostname);
      before(() => void (document.cookie = 'who=reader; path=/'));
      after(() => void (document.cookie = 'who=; path=/; max-age=0'));

      it('sends cookies to another origin with "include" alone', async () => {
        for (const [credentials, cookie] of [['include', 'who=reader'], ['same-origin', ''], ['omit', '']] as const) {
          const element = stage.add(tag, { src: corner.url('/signed-in', origin), credentials });
          await come([element], 'ready');
          expect((await corner.log()).at(-1)!.cookie, credentials).to.contain(cookie).and.have.length(cookie.length);
          element.remove();
        }
        expect(await count()).to.equal(3);
      });

      it('shares no request between different credentials, and one between the same', async () => {
        const elements = (['include', 'omit', 'include', 'omit'] as const).map((credentials) => stage.add(tag, { src: corner.url('/signed-in', origin), credentials }));
        await come(elements, 'ready');
        expect((await corner.log()).map(({ cookie }) => cookie).sort()).to.deep.equal(['', 'who=reader']);
      });

      it('asks anew when they change', async () => {
        const element = stage.add(tag, { src: corner.url('/ok'), credentials: 'include' });
        await come([element], 'error');
        element.credentials = 'omit';
        await come([element], 'ready');
        expect(await count()).to.equal(2);
      });
    });
  });
}
