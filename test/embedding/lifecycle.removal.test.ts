import { expect, fixture, html } from '@open-wc/testing';
import { FAULTY_SERVER } from '../support/fixtures.js';
import { frame, settled } from './drawing.js';
import { drawnWidget, make, use } from './lifecycle/made.js';
import { widgets } from './widgets.js';

/** How long a widget is away. */
const absences: Readonly<Record<string, () => Promise<unknown> | undefined>> = {
  'in the same task': () => undefined,
  'a microtask later': () => Promise.resolve(),
  'a frame later': () => frame(),
};

/** Where nothing answers for ever, and where everything does; `visits` tells how often it was asked. */
const address = (path: string, kind = 'matrix'): { src: string; visits: () => Promise<number> } => {
  const query = `?key=${crypto.randomUUID()}&document=${kind}`;
  return {
    src: `${FAULTY_SERVER}${path}${query}`,
    visits: async () => (await fetch(`${FAULTY_SERVER}/visits${query}`)).json() as Promise<number>,
  };
};

for (const { tag, kind, moments } of widgets) {
  describe(`<${tag}>, removed and put back`, () => {
    let box: HTMLElement;
    beforeEach(async () => {
      box = await fixture(html`<div></div>`);
    });

    it('has its moments described', () => {
      expect(Object.keys(moments.midway).length).to.be.greaterThan(2);
    });

    for (const [when, absence] of Object.entries(absences)) {
      describe(when, () => {
        const awayAndBack = async (element: HTMLElement): Promise<void> => {
          element.remove();
          const away = absence();
          if (away) await away;
          box.append(element);
        };

        it('works as before', async () => {
          const element = await drawnWidget(tag, box);
          await awayAndBack(element);
          await use(element);
          expect(element.status).to.equal('ready');
        });

        it('works when that happens while it loads', async () => {
          const { src, visits } = address('/ok', kind);
          const element = make(tag, { src });
          box.append(element);
          expect(element.status).to.equal('loading');
          await awayAndBack(element);
          await use(element);
          expect(element.status).to.equal('ready');
          // Within one task it has not been away: the request goes on.
          expect(await visits()).to.be.within(1, when === 'in the same task' ? 1 : 2);
        });

        for (const [moment, reach] of Object.entries(moments.midway)) {
          it(`works when that happens ${moment}`, async () => {
            const element = await drawnWidget(tag, box);
            const over = await reach(element);
            await awayAndBack(element);
            await over?.();
            await use(element);
            expect(element.status).to.equal('ready');
          });
        }
      });
    }

    for (const [moment, reach] of Object.entries(moments.midway)) {
      it(`is silent after it has gone ${moment}`, async () => {
        const element = await drawnWidget(tag, box);
        const over = await reach(element);
        element.remove();
        const heard: string[] = [];
        for (const name of ['skill-load', 'skill-catalog-load', 'skill-error', 'skill-problem', 'skill-level-change', 'skill-cell-open']) element.addEventListener(name, () => heard.push(name));
        // As long as another one takes to come and to be used.
        const other = await drawnWidget(tag, box);
        await over?.();
        await use(other);
        expect(heard).to.deep.equal([]);
        expect(element.isConnected).to.equal(false);
      });
    }

    it('lets go of its request when it leaves for good', async () => {
      const { src } = address('/hang', kind);
      const element = make(tag, { src });
      box.append(element);
      await frame();
      const aborted = new Promise((resolve) => {
        const { abort } = AbortController.prototype;
        AbortController.prototype.abort = function (reason) {
          AbortController.prototype.abort = abort;
          abort.call(this, reason);
          resolve(this.signal.aborted);
        };
      });
      element.remove();
      expect(await aborted).to.equal(true);
      expect(element.status).to.equal('idle');
    });

    it('asks once for twenty that come and go together', async () => {
      const { src, visits } = address('/ok', kind);
      const many = Array.from({ length: 20 }, () => make(tag, { src }));
      box.append(...many);
      box.replaceChildren();
      box.append(...many);
      await Promise.all(many.map((element) => settled(element)));
      expect(await visits()).to.equal(1);
    });
  });
}
