import { expect } from '@open-wc/testing';
import { patience } from '../../src/data/patience.js';
import { Corner } from '../support/faulty.js';
import { until } from './drawing.js';
import { FAULTS, FINE, NO_ADDRESS, type Fault } from './loading.faults.js';
import { loadedBy, Stage, type Loading } from './loading.stage.js';
import { documentOf, widgets } from './widgets.js';

const NORMAL = { ...patience };
const outcomes: string[] = [];

/** Loading is the same for all widgets: the first meets every fault, each further one the first fault of each kind. */
const faultsFor = (tag: string): readonly Fault[] => (tag === widgets[0]!.tag ? FAULTS : FAULTS.filter(({ code }, i) => FAULTS.findIndex((it) => it.code === code) === i));

for (const { tag, kind = 'matrix' } of widgets) {
  const { loaded: LOADED, small: SMALL } = loadedBy(tag);
  describe(`<${tag}>, when the server fails`, () => {
    let stage: Stage;
    let corner: Corner;
    beforeEach(() => {
      stage = new Stage();
      corner = new Corner(kind);
    });
    afterEach(async () => {
      Object.assign(patience, NORMAL);
      expect(await stage.leave(), 'errors that nobody caught').to.deep.equal([]);
    });
    after(() => console.log(`<${tag}>: ${outcomes.length} outcomes\n${outcomes.splice(0).join('\n')}`));

    const address = async ({ at }: Fault): Promise<string> => (at === 'door' ? corner.url('/ok', (await corner.addresses()).door) : corner.url(at));
    /** Says of the part what a reader and an owner are told, and whether they may try again. */
    const check = async (element: Loading, part: string, { code, reader, owner, retry }: Fault, url: string): Promise<void> => {
      const { sentence, told, button } = await stage.failure(element, part);
      expect(sentence).to.contain(reader);
      for (const it of [code, url, ...owner]) expect(told).to.contain(it);
      expect(button !== null, 'Retry is offered').to.equal(retry);
    };
    const tryAgain = (element: Loading, part: string, { retry }: Fault): void => (retry ? stage.button(element, part)!.click() : void element.reload());

    /** In the words of the widget's kind of document. */
    const own = (fault: Fault): Fault => ({ ...fault, reader: fault.reader.replace('skill matrix', documentOf(tag).noun), owner: fault.owner.map((it) => it.replace('matrix/', `${kind}/`)) });

    for (const fault of faultsFor(tag).map(own)) {
      const { at, code, credentials = 'same-origin', inactivity = NORMAL.inactivity } = fault;
      const name = `${at}${credentials === 'include' ? ' with credentials' : ''}`;

      it(`says ${code} at ${name}, keeps its children, ${fault.retry ? 'and recovers by Retry' : 'and offers no Retry'}`, async () => {
        const url = await address(fault);
        await (at === 'door' ? corner.hurt() : undefined);
        patience.inactivity = inactivity;
        const element = stage.add(tag, { src: url, credentials });
        await until(element, () => element.status === 'error', 'say that it failed');
        await check(element, 'error', fault, url);
        expect(stage.child(element).checkVisibility(), 'the children are seen').to.equal(true);
        expect(stage.heard(element)).to.deep.equal([`skill-error ${code}`]);
        patience.inactivity = NORMAL.inactivity;
        const { length } = await corner.log();
        if (at !== 'door') expect(length).to.be.greaterThan(0);
        await corner.heal();
        if (credentials === 'include') element.credentials = 'omit';
        else tryAgain(element, 'error', fault);
        await until(element, () => element.status === 'ready', 'recover');
        expect((await corner.log()).length, 'a new request').to.be.greaterThan(length);
        expect(stage.heard(element)).to.deep.equal([`skill-error ${code}`, LOADED]);
        outcomes.push([name.padEnd(26), code.padEnd(23), (fault.retry ? 'Retry' : '–').padEnd(6), stage.said].join(' '));
      });

      if (credentials === 'include') continue;
      it(`keeps the last good document at ${name} after a reload, marked as such, and recovers`, async () => {
        const url = await address(fault);
        await corner.heal();
        const element = stage.add(tag, { src: url });
        await until(element, () => element.status === 'ready', 'be ready');
        await corner.hurt();
        patience.inactivity = inactivity;
        await element.reload();
        await until(element, () => element.status === 'stale', 'say that it is out of date');
        await check(element, 'banner', fault, url);
        patience.inactivity = NORMAL.inactivity;
        await corner.heal();
        tryAgain(element, 'banner', fault);
        await until(element, () => element.status === 'ready', 'recover');
        expect(element.shadowRoot!.querySelector('[part=banner]')).to.equal(null);
        expect(stage.heard(element)).to.deep.equal([LOADED, `skill-error ${code}`, LOADED]);
      });
    }

    for (const src of NO_ADDRESS) {
      it(`says load/invalid-url once at ${src}, asks nobody and offers no Retry`, async () => {
        const element = stage.add(tag, { src });
        await until(element, () => element.status === 'error', 'say that it failed');
        const fault = { at: src, code: 'load/invalid-url', reader: 'address is not valid', owner: ['src attribute'], retry: false } as const;
        await check(element, 'error', fault, src);
        element.append('more');
        await until(element, () => true, 'look again');
        expect(stage.child(element).checkVisibility()).to.equal(true);
        expect(stage.heard(element)).to.deep.equal(['skill-error load/invalid-url']);
        outcomes.push([src.padEnd(26), 'load/invalid-url'.padEnd(23), '–'.padEnd(6), stage.said].join(' '));
      });
    }

    for (const [at, id] of Object.entries(FINE)) {
      it(`takes ${at} for what it is`, async () => {
        const element = stage.add(tag, { src: corner.url(at) });
        await until(element, () => element.status === 'ready', 'be ready');
        expect(stage.heard(element)).to.deep.equal([id === 'small' ? SMALL : LOADED]);
        expect((await corner.log()).length).to.equal(at === '/to-ok' ? 2 : 1);
        outcomes.push([at.padEnd(26), 'fine'.padEnd(23), '–'.padEnd(6), id].join(' '));
      });
    }
  });
}
