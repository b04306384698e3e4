import { expect } from '@open-wc/testing';
import type * as Support from '../support/answers.js';
import { CHANNEL } from '../../src/data/shelf.js';
import { undone } from '../../src/domain/answers-patch.js';
import { freshName, kept, MATRIX, openStore, plant, rate, ratedAs, until } from '../support/answers.js';

/** A page of its own beside this one: its own copy of the library, its own connection, its own channel. */
async function openTab(): Promise<typeof Support> {
  const frame = document.createElement('iframe');
  frame.srcdoc = '<!doctype html><title>Another tab</title>';
  document.body.append(frame);
  frames.push(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const script = frame.contentDocument!.createElement('script');
  script.type = 'module';
  script.append("import * as support from '/test/support/answers.ts'; window.support = support; window.dispatchEvent(new Event('ready'));");
  const ready = new Promise((resolve) => frame.contentWindow!.addEventListener('ready', resolve, { once: true }));
  frame.contentDocument!.head.append(script);
  await ready;
  return (frame.contentWindow as unknown as { support: typeof Support }).support;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

const isSaved = ({ saved }: { saved: string }): boolean => saved === 'saved';

describe('two tabs', () => {
  it('loses neither answer when both tabs rate at the same time, and shows both in both', async () => {
    const name = freshName();
    const [one, two] = [openStore(name), (await openTab()).openStore(name)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await Promise.all([until(one, isSaved), until(two, isSaved)]);
    const ids = Array.from({ length: 20 }, (_, i) => i);
    await Promise.all(ids.flatMap((i) => [one.change(rate(`one-${i}`, { proficiency: 'working' })), Promise.resolve().then(() => two.change(rate(`two-${i}`, { proficiency: 'awareness' })))]));
    for (const store of [one, two]) await until(store, ({ assessment }) => assessment.ratings.size === 40);
    expect(ratedAs((await until(openStore(name), isSaved)).assessment)).to.deep.equal({ ...ratedAs(one.state.assessment), ...ratedAs(two.state.assessment) });
  });

  it('says the same in both tabs after both have rated one skill at the same time', async () => {
    const name = freshName();
    const [one, two] = [openStore(name), (await openTab()).openStore(name)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await Promise.all([until(one, isSaved), until(two, isSaved)]);
    await Promise.all([one.change(rate('docker', { proficiency: 'working' })), two.change(rate('docker', { proficiency: 'awareness' }))]);
    const { proficiency } = (await until(openStore(name), isSaved)).assessment.ratings.get('docker')!;
    for (const store of [one, two]) await until(store, ({ assessment }) => assessment.ratings.get('docker')?.proficiency === proficiency);
  });

  it('undoes in one tab what was done there, and nothing of what the other one has done meanwhile', async () => {
    const name = freshName();
    const [one, two] = [openStore(name), (await openTab()).openStore(name)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await one.change(rate('docker', { proficiency: 'awareness' }));
    const before = one.state.assessment;
    await one.change(rate('docker', { proficiency: 'working' }));
    const after = one.state.assessment;
    await until(two, ({ assessment }) => assessment.ratings.get('docker')?.proficiency === 'working');
    await two.change(rate('kafka', { proficiency: 'awareness' }));
    await until(one, ({ assessment }) => assessment.ratings.has('kafka'));
    await one.change((it) => undone(it, before, after));
    expect(ratedAs(one.state.assessment)).to.deep.equal({ docker: 'awareness', kafka: 'awareness' });
    await until(two, ({ assessment }) => assessment.ratings.get('docker')?.proficiency === 'awareness');
    expect(ratedAs(two.state.assessment)).to.deep.equal({ docker: 'awareness', kafka: 'awareness' });
  });

  it('shows in the other tab that the answers have been deleted, and brings none of them back', async () => {
    const name = freshName();
    const [one, two] = [openStore(name), (await openTab()).openStore(name)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await one.change(rate('docker', { proficiency: 'working' }));
    await until(two, ({ assessment }) => assessment.ratings.has('docker'));
    await one.clear();
    await until(two, ({ assessment, saved }) => assessment.ratings.size === 0 && saved === 'saved');
    await two.change(rate('kafka', { proficiency: 'awareness' }));
    expect(ratedAs(two.state.assessment)).to.deep.equal({ kafka: 'awareness' });
    await until(one, ({ assessment }) => assessment.ratings.has('kafka'));
    expect(ratedAs(one.state.assessment)).to.deep.equal({ kafka: 'awareness' });
  });

  it('deletes what the other tab could not keep, too', async () => {
    const name = freshName();
    const [one, two] = [openStore(name), (await openTab()).openStore(name)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await Promise.all([until(one, isSaved), until(two, isSaved)]);
    await two.change(rate('docker', { proficiency: 'working' }), false);
    await one.clear();
    await until(two, ({ assessment }) => assessment.ratings.size === 0);
    expect(await kept(name)).to.equal(undefined);
  });

  it('hears nothing of answers under another name or to another matrix', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    const { state } = store;
    let told = 0;
    store.subscribe(() => told++);
    const channel = new BroadcastChannel(CHANNEL);
    channel.postMessage({ key: [`${name} 2`, MATRIX], erased: true });
    channel.postMessage({ key: [name, 'another'], erased: true });
    // What one channel says arrives in order.
    const echo = new BroadcastChannel(CHANNEL);
    const last = new Promise((resolve) => (echo.onmessage = ({ data }: MessageEvent<{ key: string[] }>) => data.key[0] === 'last' && resolve(undefined)));
    channel.postMessage({ key: ['last', MATRIX], erased: true });
    await last;
    expect(told).to.equal(0);
    expect(store.state).to.equal(state);
    channel.close();
    echo.close();
  });

  it('looks again after the page has slept, since it may have missed what others said', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await until(store, isSaved);
    await plant(name, { version: 1, json: JSON.stringify({ format: 1, kind: 'assessment', matrix: MATRIX, ratings: { docker: { proficiency: 'working' } } }) });
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await until(store, ({ assessment }) => assessment.ratings.has('docker'));
  });
});
