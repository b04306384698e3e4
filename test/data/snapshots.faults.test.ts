import { expect } from '@open-wc/testing';
import { AnswersStore } from '../../src/data/assessments.js';
import { Shelf } from '../../src/data/shelf.js';
import type { AnswersFailureCode, Snapshot } from '../../src/model/answers.js';
import { freshName, inDatabase, MATRIX, openStore, rate, ratedAs, until } from '../support/answers.js';

/** What undoes the fault of a test. */
const undo: (() => void)[] = [];
const mend = (): void => undo.splice(0).forEach((it) => it());
afterEach(mend);

function replace<T extends object, K extends keyof T>(object: T, key: K, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, key)!;
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  undo.push(() => Object.defineProperty(object, key, before));
}

const fails = (name: string) => (): never => {
  throw new DOMException('planted', name);
};

/** Somebody shows the snapshots. */
function open(name: string): AnswersStore {
  const store = openStore(name);
  store.subscribe(() => undefined);
  store.showSnapshots();
  return store;
}

const isRead = ({ snapshots, saved }: AnswersStore['state']): boolean => snapshots !== undefined && saved === 'saved';
const listed = (store: AnswersStore): readonly Snapshot[] => store.state.snapshots!;
const kinds = (store: AnswersStore): unknown[] => listed(store).map((it) => (it.kind === 'readable' ? ratedAs(it.assessment) : it.why));
const plantAt = (name: string, ...at: IDBValidKey[]) => (value: unknown): Promise<unknown> => inDatabase((database) => database.put('answers', value, [name, MATRIX, ...at]));
const count = (name: string): Promise<number> => inDatabase((database) => database.count('answers', IDBKeyRange.bound([name, MATRIX], [name, `${MATRIX} `])));
const text = (more: object): string => JSON.stringify({ format: 1, kind: 'assessment', matrix: MATRIX, ratings: { docker: { proficiency: 'working' } }, ...more });

/** How the browser refuses all, or snapshots alone. */
const FAULTS: readonly [what: string, plant: () => void, code: AnswersFailureCode, answersToo: boolean][] = [
  ['the browser forbids it', () => replace(IDBFactory.prototype, 'open', fails('SecurityError')), 'answers/blocked', true],
  ['the browser has none', () => replace(globalThis, 'indexedDB', undefined), 'answers/unavailable', true],
  ['another version keeps it', () => replace(IDBFactory.prototype, 'open', fails('VersionError')), 'answers/newer', true],
  ['there is no room for it', () => replace(IDBObjectStore.prototype, 'add', fails('QuotaExceededError')), 'answers/full', false],
  ['nobody knows why', () => replace(IDBObjectStore.prototype, 'add', fails('UnknownError')), 'answers/failed', false],
];

describe('snapshots that the browser does not keep', () => {
  for (const [what, fault, code, answersToo] of FAULTS) {
    it(`lists one all the same when ${what}, says why it is not kept, and keeps it with the next change when it can`, async () => {
      const name = freshName();
      fault();
      const store = open(name);
      void store.change(rate('docker', { proficiency: 'working' }));
      await store.keepSnapshot();
      expect(listed(store)[0]).to.deep.include({ saved: 'memory', reason: code });
      expect(store.state.saved).to.equal(answersToo ? 'memory' : 'saved');
      expect(store.precious).to.equal(true);
      const { at } = listed(store)[0]!;
      mend();
      await store.change(rate('docker', { proficiency: 'expert' }));
      expect(listed(store)[0]).to.deep.include({ at, saved: 'saved' }).and.not.have.property('reason');
      expect(store.precious).to.equal(false);
      const again = open(name);
      await until(again, isRead);
      expect(kinds(again)).to.deep.equal([{ docker: 'working' }]);
      expect(listed(again)[0]!.at).to.equal(at);
    });
  }

  it('forgets one that could not be kept when the reader removes it', async () => {
    replace(IDBFactory.prototype, 'open', fails('SecurityError'));
    const name = freshName();
    const store = open(name);
    await store.keepSnapshot();
    await store.removeSnapshot(listed(store)[0]!.at);
    expect(listed(store)).to.deep.equal([]);
    mend();
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(await count(name)).to.equal(1);
  });

  it('lists one again that could not be removed, with the reason, and removes it with the next change', async () => {
    const name = freshName();
    const store = open(name);
    await store.keepSnapshot();
    const { at } = listed(store)[0]!;
    replace(IDBObjectStore.prototype, 'delete', fails('UnknownError'));
    const done = store.removeSnapshot(at);
    expect(listed(store)).to.deep.equal([]);
    await done;
    expect(listed(store)[0]).to.deep.include({ at, saved: 'saved', reason: 'answers/failed' });
    mend();
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(listed(store)).to.deep.equal([]);
    expect(await count(name)).to.equal(1);
  });

  it('deletes with the next change what it could not delete at once, the snapshots too', async () => {
    const name = freshName();
    const store = open(name);
    await store.keepSnapshot();
    replace(IDBObjectStore.prototype, 'delete', fails('UnknownError'));
    await store.clear();
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/failed' });
    expect(await count(name)).to.equal(1);
    mend();
    await store.change(rate('kafka', { proficiency: 'working' }));
    expect(listed(store)).to.deep.equal([]);
    expect(await count(name)).to.equal(1);
  });

  it('keeps them in memory where the page asks for it, and deletes them there', async () => {
    const store = new AnswersStore(MATRIX);
    store.subscribe(() => undefined);
    store.showSnapshots();
    expect(listed(store)).to.deep.equal([]);
    await store.change(rate('docker', { proficiency: 'working' }));
    await store.keepSnapshot();
    await store.keepSnapshot();
    expect(kinds(store)).to.deep.equal([{ docker: 'working' }, { docker: 'working' }]);
    expect(listed(store)[0]).to.deep.include({ saved: 'memory', reason: 'answers/none' });
    await store.removeSnapshot(listed(store)[0]!.at);
    await store.removeSnapshot('2020-01-01T00:00:00.000Z');
    expect(listed(store)).to.have.length(1);
    await store.clear();
    expect(listed(store)).to.deep.equal([]);
    expect(store.precious).to.equal(false);
  });

  it('keeps nothing in a snapshot that the page did not let this browser keep', async () => {
    const name = freshName();
    const store = open(name);
    await store.change(rate('docker', { proficiency: 'working' }), false);
    await store.keepSnapshot();
    await store.change(rate('kafka', { proficiency: 'working' }));
    expect(listed(store)[0]).to.deep.include({ saved: 'memory', reason: 'answers/host' });
    expect(kinds(store)).to.deep.equal([{ docker: 'working' }]);
    const there = await inDatabase((database) => database.getAll('answers', IDBKeyRange.bound([name, MATRIX], [name, `${MATRIX} `])));
    expect(JSON.stringify(there)).to.include('kafka').and.not.include('docker');
  });
});

describe('snapshots that cannot be read', () => {
  const date = '2026-01-01T00:00:00.000Z';
  const bytes = new Uint8Array([0, 255, 10]);
  const good = { version: 1, json: text({}) };
  const PLANTED: readonly [what: string, key: readonly IDBValidKey[], value: unknown, why: 'damaged' | 'newer', at: string, content: string | Uint8Array][] = [
    ['scrap', [date], 'scrap', 'damaged', date, 'scrap'],
    ['nothing at all', [date], undefined, 'damaged', date, 'null'],
    ['bytes', [date], bytes, 'damaged', date, bytes],
    ['text that was cut off', [date], { version: 1, json: text({}).slice(0, -3) }, 'damaged', date, text({}).slice(0, -3)],
    ['answers to another matrix', [date], { version: 1, json: text({ matrix: 'another' }) }, 'damaged', date, text({ matrix: 'another' })],
    ['a later version', [date], { version: 2 }, 'newer', date, JSON.stringify({ version: 2 }, null, 2)],
    ['a later format', [date], { version: 1, json: text({ format: 2 }) }, 'newer', date, text({ format: 2 })],
    ['a moment that is none', ['yesterday'], good, 'damaged', 'yesterday', text({})],
    ['a day that is none', ['2026-02-30T00:00:00.000Z'], good, 'damaged', '2026-02-30T00:00:00.000Z', text({})],
    ['a number for a moment', [7], good, 'damaged', '7', text({})],
    ['a longer key', [date, 'more'], good, 'damaged', `${date},more`, text({})],
    ['a list for a moment', [[date, ['x']]], good, 'damaged', `${date},x`, text({})],
  ];
  for (const [what, key, value, why, at, content] of PLANTED) {
    it(`names ${what} in the list, for a download, beside the others, and removes it alone`, async () => {
      const name = freshName();
      await plantAt(name, ...key)(value);
      const store = open(name);
      await store.change(rate('kafka', { proficiency: 'working' }));
      await store.keepSnapshot();
      expect(listed(store).find(({ kind }) => kind === 'unreadable')).to.deep.equal({ kind: 'unreadable', at, why, content });
      expect(kinds(store)).to.have.deep.members([why, { kafka: 'working' }]);
      expect(ratedAs(store.state.assessment)).to.deep.equal({ kafka: 'working' });
      expect(store.state.setAside).to.deep.equal([]);
      await store.removeSnapshot(at);
      expect(kinds(store)).to.deep.equal([{ kafka: 'working' }]);
      expect(await count(name)).to.equal(2);
    });

    it(`deletes ${what} with the answers`, async () => {
      const name = freshName();
      await plantAt(name, ...key)(value);
      const store = open(name);
      await store.clear();
      expect(await count(name)).to.equal(0);
    });
  }

  it('says that it cannot be read when the list does not come, and reads it with the next change', async () => {
    const name = freshName();
    await plantAt(name, date)(good);
    replace(IDBObjectStore.prototype, 'getAllKeys', fails('UnknownError'));
    const store = open(name);
    const { reason } = await until(store, ({ saved }) => saved === 'memory');
    expect(reason).to.equal('answers/failed');
    mend();
    await store.change(rate('kafka', { proficiency: 'working' }));
    expect(kinds(store)).to.deep.equal([{ docker: 'working' }]);
  });
});

describe('a page that goes away while it keeps a snapshot', () => {
  /** Like a page that is gone: its writes never come to their end. */
  async function goAway(act: () => unknown): Promise<void> {
    replace(IDBObjectStore.prototype, 'get', fails('AbortError'));
    const done = act();
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await done;
    mend();
  }

  it('leaves it to whoever comes next, under its own moment, and keeps it once if the page comes back', async () => {
    const name = freshName();
    const store = open(name);
    await store.change(rate('docker', { proficiency: 'working' }));
    await goAway(() => store.keepSnapshot());
    const [{ at }] = listed(store) as [Snapshot];
    const next = open(name);
    await until(next, isRead);
    expect(listed(next).map((it) => it.at)).to.deep.equal([at]);
    expect(kinds(next)).to.deep.equal([{ docker: 'working' }]);
    await store.change(rate('kafka', { proficiency: 'working' }));
    expect(listed(store)).to.deep.equal(listed(next));
  });

  it('brings none back that the reader deletes afterwards', async () => {
    const name = freshName();
    const store = open(name);
    await until(store, isRead);
    await goAway(() => store.keepSnapshot());
    const other = new Shelf([name, MATRIX], () => undefined);
    const { assessment } = store.state;
    await other.exchange({ patch: { ratings: new Map(), fields: new Map() }, erase: true, known: assessment });
    expect(await other.listSnapshots([])).to.deep.equal([]);
    other.close();
  });

  it('passes over what is no snapshot in a note', async () => {
    const name = freshName();
    const bare = JSON.parse(text({ ratings: {} })) as unknown;
    const answers = JSON.parse(text({})) as unknown;
    const snapshots = [null, 7, { at: 'yesterday', answers }, { at: date(1), answers: { format: 1 } }, { answers }, { at: date(2), answers }];
    localStorage.setItem(`skill-matrix/answers@1 ${JSON.stringify([name, MATRIX])} 1`, JSON.stringify({ erase: false, before: bare, after: bare, snapshots }));
    const store = open(name);
    await until(store, isRead);
    expect(listed(store).map(({ at }) => at)).to.deep.equal([date(2)]);
  });
});

const date = (day: number): string => `2026-01-0${day}T00:00:00.000Z`;
