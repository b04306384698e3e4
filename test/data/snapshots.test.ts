import { expect } from '@open-wc/testing';
import type { AnswersStore } from '../../src/data/assessments.js';
import { Shelf } from '../../src/data/shelf.js';
import { Snapshots, type SnapshotPlace } from '../../src/data/snapshots.js';
import { noAnswers } from '../../src/domain/answers.js';
import type { ReadableSnapshot, Snapshot } from '../../src/model/answers.js';
import type { Assessment } from '../../src/model/assessment.js';
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

  it('keeps all of several in one moment, and shows them in every tab', async () => {
    const name = freshName();
    const [one, two] = [open(name), open(name)];
    await Promise.all([until(one, isRead), until(two, isRead)]);
    await Promise.all(Array.from({ length: 5 }, () => one.keepSnapshot()));
    await until(two, ({ snapshots }) => snapshots?.length === 5);
    const moments = listed(two).map(({ at }) => at);
    expect(new Set(moments).size).to.equal(5);
    expect(moments).to.deep.equal([...moments].sort());
    expect(listed(two)).to.deep.equal(listed(one));
  });

  it('overwrites nothing where two tabs keep other answers in the same moment, and keeps the same ones once', async () => {
    const key = [freshName(), MATRIX] as const;
    const [one, two] = [new Shelf(key, () => undefined), new Shelf(key, () => undefined)];
    const [docker, kafka] = ['docker', 'kafka'].map((id) => rate(id, { proficiency: 'working' })(noAnswers(MATRIX))) as [Assessment, Assessment];
    const at = '2026-11-24T10:00:59.999Z';
    expect(await Promise.all([one.keepSnapshot(at, docker), two.keepSnapshot(at, kafka), one.keepSnapshot(at, docker)])).to.deep.equal([at, '2026-11-24T10:01:00.000Z', at]);
    expect((await two.listSnapshots([])).map((it) => [it.at, it.kind === 'readable' && ratedAs(it.assessment)])).to.deep.equal([[at, { docker: 'working' }], ['2026-11-24T10:01:00.000Z', { kafka: 'working' }]]);
    one.close();
    two.close();
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

  it('reads none, and says so, where nobody shows them, but keeps one all the same', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.keepSnapshot();
    expect(store.state.snapshots).to.equal(undefined);
    expect(await keys(name)).to.have.length(1);
    store.showSnapshots();
    expect((await until(store, isRead)).snapshots).to.have.length(1);
  });

  it('reads one once, however often answers change', async () => {
    const store = open(freshName());
    await store.keepSnapshot();
    const [snapshot] = listed(store);
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(listed(store)[0]).to.equal(snapshot);
  });

  it('removes nothing when it is asked for a moment that is not there', async () => {
    const store = open(freshName());
    await store.keepSnapshot();
    await store.removeSnapshot('2020-01-01T00:00:00.000Z');
    expect(listed(store)).to.have.length(1);
    expect(store.precious).to.equal(false);
  });

  it('removes one that is still on its way', async () => {
    const name = freshName();
    const store = open(name);
    await until(store, isRead);
    void store.keepSnapshot();
    const done = store.removeSnapshot(listed(store)[0]!.at);
    expect(listed(store)).to.deep.equal([]);
    await done;
    expect(listed(store)).to.deep.equal([]);
    expect(await keys(name)).to.deep.equal([]);
  });

  it('keeps what is kept after a deletion in the same task, and nothing from before it', async () => {
    const name = freshName();
    const store = open(name);
    await store.change(rate('docker', { proficiency: 'working' }));
    void store.keepSnapshot();
    void store.clear();
    void store.change(rate('kafka', { proficiency: 'working' }));
    await store.keepSnapshot();
    expect(ratings(store)).to.deep.equal([{ kafka: 'working' }]);
    expect(await keys(name)).to.have.length(2);
  });

  for (const call of ['keepSnapshot', 'removeSnapshot', 'listSnapshots'] as const) {
    it(`brings nothing back that was deleted while ${call} was under way`, async () => {
      const old: Snapshot = { kind: 'readable', at: '2026-01-01T00:00:00.000Z', assessment: noAnswers(MATRIX), saved: 'saved' };
      const snapshots = new Snapshots();
      let [done, answer]: [Promise<void>, () => void] = [Promise.resolve(), () => undefined];
      const held = new Promise<void>((resolve) => (answer = resolve));
      const reached = new Promise<void>((resolve) => {
        const wait = async (name: string): Promise<void> => {
          if (name !== call) return;
          resolve();
          await held;
        };
        const place: SnapshotPlace = {
          keepSnapshot: (at) => wait('keepSnapshot').then(() => at),
          removeSnapshot: () => wait('removeSnapshot').then(() => Promise.reject(new Error('planted'))),
          listSnapshots: () => wait('listSnapshots').then(() => [old]),
        };
        snapshots.show();
        snapshots.add(noAnswers(MATRIX), 0, undefined);
        snapshots.remove(old.at);
        done = snapshots.settle(place);
      });
      await reached;
      snapshots.forgetAll();
      snapshots.add(noAnswers(MATRIX), 1, 'answers/host');
      answer();
      await done;
      snapshots.settleHere('answers/failed');
      expect(snapshots.all!.map(({ at }) => at)).to.deep.equal(['1970-01-01T00:00:00.001Z']);
      expect(snapshots.precious).to.equal(true);
      snapshots.remove('1970-01-01T00:00:00.001Z');
      expect(snapshots.precious).to.equal(false);
    });
  }
});
