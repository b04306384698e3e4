import { expect } from '@open-wc/testing';
import { Corner } from '../support/faulty.js';
import { frame, until } from './drawing.js';
import { loadedBy, Stage, type Loading } from './loading.stage.js';
import { widgets } from './widgets.js';


for (const { tag, kind, isDrawn } of widgets) {
  const { loaded: LOADED, small: SMALL } = loadedBy(tag);
  describe(`<${tag}>, when it leaves, moves or is asked again`, () => {
    let stage: Stage;
    let corner: Corner;
    let elsewhere: HTMLElement;
    beforeEach(() => {
      stage = new Stage();
      corner = new Corner(kind);
      elsewhere = stage.box.appendChild(document.createElement('section'));
    });
    afterEach(async () => expect(await stage.leave(), 'errors that nobody caught').to.deep.equal([]));

    const ready = (element: Loading): Promise<unknown> => until(element, () => element.status === 'ready', 'be ready');
    const asked = (times: number): Promise<unknown> => corner.logged(({ length }) => length >= times);
    const closed = async (): Promise<boolean[]> => (await corner.log()).map((visit) => visit.closed);

    for (const at of ['/hang', '/hang-in-body', '/endless']) {
      it(`hangs up when it is removed while it loads at ${at}`, async () => {
        const element = stage.add(tag, { src: corner.url(at) });
        await asked(1);
        element.remove();
        await corner.logged(([visit]) => visit!.closed);
        expect([element.status, stage.heard(element)]).to.deep.equal(['idle', []]);
      });
    }

    it('hangs up when its source changes while it loads', async () => {
      const element = stage.add(tag, { src: corner.url('/hang') });
      await asked(1);
      element.src = new Corner(kind).url('/ok');
      await corner.logged(([visit]) => visit!.closed);
      await ready(element);
    });

    it('asks again when it comes back after it was the last to leave', async () => {
      const element = stage.add(tag, { src: corner.url('/hang') });
      await asked(1);
      element.remove();
      await corner.logged(([visit]) => visit!.closed);
      await corner.heal();
      stage.box.append(element);
      await ready(element);
      expect([await closed(), stage.heard(element)]).to.deep.equal([[true, false], [LOADED]]);
    });

    const moves: Readonly<Record<string, (element: Loading) => void>> = {
      append: (element) => elsewhere.append(element),
      'remove and append': (element) => {
        element.remove();
        elsewhere.append(element);
      },
      moveBefore: (element) => (elsewhere as unknown as { moveBefore(node: Node, before: null): void }).moveBefore(element, null),
    };
    for (const [how, move] of Object.entries(moves)) {
      it(`does not start again when it is moved (${how}) while it loads`, async () => {
        const element = stage.add(tag, { src: corner.url('/drip') });
        await asked(1);
        move(element);
        await ready(element);
        expect([await closed(), stage.heard(element)]).to.deep.equal([[false], [SMALL]]);
      });

      it(`neither asks, nor blinks, nor tells anything when it is moved (${how}) with its document`, async () => {
        const element = stage.add(tag, { src: corner.url('/ok') });
        await ready(element);
        move(element);
        const seen = new Set<string>([element.status]);
        await frame();
        seen.add(element.status);
        await element.updateComplete;
        expect([[...seen], await closed(), stage.heard(element)]).to.deep.equal([['ready'], [false], [LOADED]]);
        expect(isDrawn(element)).to.equal(true);
      });

      it(`keeps what it says and asks nobody when it is moved (${how}) after a failure`, async () => {
        const element = stage.add(tag, { src: corner.url('/500') });
        await until(element, () => element.status === 'error', 'fail');
        move(element);
        await frame();
        expect([element.status, await closed(), stage.heard(element)]).to.deep.equal(['error', [false], ['skill-error load/server']]);
      });
    }

    it('keeps the very document of a data property when it is moved', async () => {
      const element = stage.add(tag, { data: await (await fetch(corner.url('/ok'))).json() });
      await ready(element);
      const loaded = stage.heard(element).length;
      elsewhere.append(element);
      expect(element.status).to.equal('ready');
      await frame();
      expect([element.status, stage.heard(element).length]).to.deep.equal(['ready', loaded]);
    });

    it('hangs up and asks anew when it is reloaded while it loads; the result is told once', async () => {
      const element = stage.add(tag, { src: corner.url('/hang') });
      await asked(1);
      await corner.heal();
      await element.reload();
      await ready(element);
      // The server may hear of the end of one connection after it has answered on another.
      while (!(await closed())[0]) await frame();
      expect([await closed(), stage.heard(element)]).to.deep.equal([[true, false], [LOADED]]);
    });

    it('takes the last of many reloads', async () => {
      const element = stage.add(tag, { src: corner.url('/ok') });
      await ready(element);
      await Promise.all(Array.from({ length: 20 }, () => element.reload()));
      await ready(element);
      expect(stage.heard(element)).to.deep.equal([LOADED, LOADED]);
    });

    it('asks past the cache of the browser when it is reloaded', async () => {
      const element = stage.add(tag, { src: corner.url('/cached') });
      await ready(element);
      await element.reload();
      expect((await corner.log()).length).to.equal(2);
    });
  });
}
