import { expect } from '@open-wc/testing';
import type { AnswersStore } from '../../src/data/assessments.js';
import { freshName, kept, MATRIX, openStore, rate, ratedAs, until } from '../support/answers.js';

const notes = (name: string): string[] => Object.keys(localStorage).filter((it) => it.includes(name));
const isSaved = ({ saved }: { saved: string }): boolean => saved === 'saved';

/** What a page leaves that goes away in the middle of writing: the write itself never comes to its end. */
async function goAway(store: AnswersStore, act: () => unknown): Promise<void> {
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = () => {
    throw new DOMException('the page is gone', 'AbortError');
  };
  try {
    const done = act();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await done;
  } finally {
    IDBObjectStore.prototype.get = get;
  }
}

describe('a page that goes away while it writes', () => {
  it('leaves what has changed to whoever comes next, and nothing of it afterwards', async () => {
    const name = freshName();
    const store = openStore(name);
    const leave = store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    await store.change(rate('sql', { proficiency: 'working' }));
    await goAway(store, () => (void store.change(rate('docker', undefined)), store.change(rate('kafka', { proficiency: null, note: 'n' }))));
    expect(notes(name)).to.have.length(1);
    leave();
    const next = openStore(name);
    const { assessment } = await until(next, isSaved);
    expect(ratedAs(assessment)).to.deep.equal({ sql: 'working', kafka: null });
    expect(notes(name)).to.deep.equal([]);
    expect(JSON.stringify(await kept(name))).to.include('kafka').and.not.include('docker');
  });

  it('keeps what another tab has answered meanwhile', async () => {
    const name = freshName();
    const [one, two] = [openStore(name), openStore(name)];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await Promise.all([until(one, isSaved), until(two, isSaved)]);
    await goAway(one, () => one.change(rate('docker', { proficiency: 'working' })));
    await two.change(rate('kafka', { proficiency: 'awareness' }));
    expect(ratedAs(two.state.assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
  });

  it('deletes what was to be deleted', async () => {
    const name = freshName();
    const store = openStore(name);
    const leave = store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    await goAway(store, () => store.clear());
    leave();
    expect((await until(openStore(name), isSaved)).assessment.ratings.size).to.equal(0);
    expect(await kept(name)).to.equal(undefined);
  });

  it('deletes such notes too when the reader deletes the answers', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await until(store, isSaved);
    await goAway(store, () => store.change(rate('docker', { proficiency: 'working' })));
    await store.clear();
    expect(notes(name)).to.deep.equal([]);
    expect(await kept(name)).to.equal(undefined);
  });

  it('leaves nothing when everything is kept, nor what the page keeps itself', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    await store.change(rate('kafka', { proficiency: 'working' }), false);
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(notes(name)).to.deep.equal([]);
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['null', 'null'],
    ['answers to another matrix', JSON.stringify({ before: { format: 1, kind: 'assessment', matrix: 'another', ratings: {} }, after: { format: 1, kind: 'assessment', matrix: 'another', ratings: { docker: {} } } })],
    ['half a note', JSON.stringify({ erase: true, before: { format: 1, kind: 'assessment', matrix: MATRIX, ratings: {} } })],
  ] as const) {
    it(`passes over a note that is ${what}, once`, async () => {
      const name = freshName();
      const store = openStore(name);
      const leave = store.subscribe(() => undefined);
      await store.change(rate('docker', { proficiency: 'working' }));
      localStorage.setItem(`skill-matrix/answers@1 ${JSON.stringify([name, MATRIX])} 1`, text);
      leave();
      expect(ratedAs((await until(openStore(name), isSaved)).assessment)).to.deep.equal({ docker: 'working' });
      expect(notes(name)).to.deep.equal([]);
    });
  }
});
