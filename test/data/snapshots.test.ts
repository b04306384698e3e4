import { expect } from '@open-wc/testing';
import type { AnswersStore } from '../../src/data/assessments.js';
import type { ReadableSnapshot, Snapshot } from '../../src/model/answers.js';
import { freshName, inDatabase, kept, MATRIX, openStore, rate, ratedAs, until } from '../support/answers.js';

const isRead = ({ snapshots, saved }: AnswersStore['state']): boolean => snapshots !== undefined && saved === 'saved';

/** Somebody shows the snapshots. */
function open(name: string): AnswersStore {
  const store = openStore(name);
  store.subscribe(() => undefined);
  store.showSnapshots();
  return store;
}

const listed = (store: AnswersStore): readonly Snapshot[] => store.state.snapshots!;
const readable = (store: AnswersStore): ReadableSnapshot[] => listed(store).filter((it) => it.kind === 'readable');
const ratings = (store: AnswersStore): unknown[] => readable(store).map(({ assessment }) => ratedAs(assessment));
const keys = (name: string): Promise<IDBValidKey[]> => inDatabase(async (database) => (await database.getAllKeys('answers')).filter((key) => (key as string[])[0] === name));

describe('snapshots of answers', () => {
  it('keeps the answers as they are now, lists them at once, and gives them back to whoever comes later', async () => {
    const name = freshName();
    const store = open(name);
    await until(store, isRead);
    expect(listed(store)).to.deep.equal([]);
    await store.change(rate('docker', { proficiency: 'working', note: 'n', met: new Map([['senior', true]]) }));
    const done = store.keepSnapshot();
    expect(listed(store)).to.have.length(1);
    expect(listed(store)[0]).to.deep.include({ kind: 'readable', saved: 'saving' });
    await done;
    expect(readable(store)[0]!.saved).to.equal('saved');
    await store.change(rate('docker', { proficiency: 'expert' }));
    await store.keepSnapshot();
    const again = open(name);
    await until(again, isRead);
    expect(listed(again)).to.deep.equal(listed(store));
    expect(ratings(again)).to.deep.equal([{ docker: 'working' }, { docker: 'expert' }]);
    expect(readable(again)[0]!.assessment.ratings.get('docker')!.met).to.deep.equal(new Map([['senior', true]]));
  });

  it('keeps all of several in one moment, also of two stores', async () => {
    const name = freshName();
    const [one, two] = [open(name), open(name)];
    await Promise.all([until(one, isRead), until(two, isRead)]);
    await Promise.all(Array.from({ length: 5 }, () => [one.keepSnapshot(), two.keepSnapshot()]).flat());
    for (const store of [one, two]) await until(store, ({ snapshots }) => snapshots?.length === 10 && snapshots.every((it) => it.kind === 'readable' && it.saved === 'saved'));
    expect(new Set(listed(one).map(({ at }) => at)).size).to.equal(10);
    expect(listed(one).map(({ at }) => at)).to.deep.equal(listed(one).map(({ at }) => at).sort());
    expect(listed(two)).to.deep.equal(listed(one));
  });

  it('removes one and leaves the others, the answers too, in every tab', async () => {
    const name = freshName();
    const [one, two] = [open(name), open(name)];
    await one.change(rate('docker', { proficiency: 'working' }));
    await one.keepSnapshot();
    await one.change(rate('docker', { proficiency: 'expert' }));
    await one.keepSnapshot();
    await until(two, ({ snapshots }) => snapshots?.length === 2);
    const done = two.removeSnapshot(listed(two)[0]!.at);
    expect(ratings(two)).to.deep.equal([{ docker: 'expert' }]);
    await done;
    await until(one, ({ snapshots }) => snapshots?.length === 1);
    expect(ratings(one)).to.deep.equal([{ docker: 'expert' }]);
    expect(await keys(name)).to.have.length(2);
    expect(ratedAs(one.state.assessment)).to.deep.equal({ docker: 'expert' });
  });

  it('deletes every snapshot with the answers, in every tab, and those of nobody else', async () => {
    const name = freshName();
    const neighbours: [string, string][] = [[`${name} 2`, MATRIX], [name, `${MATRIX}2`], [name, `${MATRIX}\0`], [name, '']];
    await inDatabase((database) => Promise.all(neighbours.flatMap(([a, b]) => [database.put('answers', 1, [a, b]), database.put('answers', 2, [a, b, '2026-01-01T00:00:00.000Z'])])));
    const [one, two] = [open(name), open(name)];
    await one.change(rate('docker', { proficiency: 'working' }));
    await one.keepSnapshot();
    await until(two, ({ snapshots }) => snapshots?.length === 1);
    await one.clear();
    expect(listed(one)).to.deep.equal([]);
    await until(two, ({ snapshots }) => snapshots?.length === 0);
    expect(await keys(name)).to.deep.equal(neighbours.slice(1).flatMap(([a, b]) => [[a, b], [a, b, '2026-01-01T00:00:00.000Z']]).sort());
    await two.keepSnapshot();
    await until(one, ({ snapshots }) => snapshots?.length === 1);
  });

  it('leaves the answers as they are while it keeps, lists and removes', async () => {
    const name = freshName();
    const store = open(name);
    await store.change(rate('docker', { proficiency: 'working' }));
    const before = await kept(name);
    await store.keepSnapshot();
    await store.removeSnapshot(listed(store)[0]!.at);
    expect(await kept(name)).to.deep.equal(before);
    expect(store.state.setAside).to.deep.equal([]);
  });

  it('names what it cannot read, with its date and for a download, beside the others, and removes it', async () => {
    const name = freshName();
    const store = open(name);
    await store.change(rate('docker', { proficiency: 'working' }));
    await store.keepSnapshot();
    await inDatabase((database) => Promise.all([database.put('answers', 'scrap', [name, MATRIX, '2026-01-01T00:00:00.000Z']), database.put('answers', { version: 2, all: [] }, [name, MATRIX, '2026-01-02T00:00:00.000Z'])]));
    const again = open(name);
    await until(again, isRead);
    expect(listed(again).slice(0, 2)).to.deep.equal([
      { kind: 'unreadable', at: '2026-01-01T00:00:00.000Z', why: 'damaged', content: 'scrap' },
      { kind: 'unreadable', at: '2026-01-02T00:00:00.000Z', why: 'newer', content: JSON.stringify({ version: 2, all: [] }, null, 2) },
    ]);
    expect(ratings(again)).to.deep.equal([{ docker: 'working' }]);
    await again.removeSnapshot('2026-01-01T00:00:00.000Z');
    expect(listed(again).map(({ kind }) => kind)).to.deep.equal(['unreadable', 'readable']);
  });
});
