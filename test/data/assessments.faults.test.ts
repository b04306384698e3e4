import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { AnswersStore, type Place } from '../../src/data/assessments.js';
import { patience } from '../../src/data/patience.js';
import { DATABASE, Shelf } from '../../src/data/shelf.js';
import type { AnswersFailureCode } from '../../src/model/answers.js';
import { freshName, kept, MATRIX, openStore, plant, rate, ratedAs, until } from '../support/answers.js';

/** What undoes the fault of a test. */
const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((it) => it()));

function replace<T extends object, K extends keyof T>(object: T, key: K, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  undo.push(() => (before ? Object.defineProperty(object, key, before) : Reflect.deleteProperty(object, key)));
}

const fails = (name: string) => (): never => {
  throw new DOMException('planted', name);
};

/** How the browser refuses, and what is said of it. */
const FAULTS: readonly [what: string, plant: () => void, code: AnswersFailureCode][] = [
  ['the browser forbids it', () => replace(IDBFactory.prototype, 'open', fails('SecurityError')), 'answers/blocked'],
  ['the browser is in a private mode of old', () => replace(IDBFactory.prototype, 'open', fails('InvalidStateError')), 'answers/blocked'],
  ['the browser has none', () => replace(globalThis, 'indexedDB', undefined), 'answers/unavailable'],
  ['there is no room', () => replace(IDBObjectStore.prototype, 'put', fails('QuotaExceededError')), 'answers/full'],
  ['nobody knows why', () => replace(IDBObjectStore.prototype, 'put', fails('UnknownError')), 'answers/failed'],
  ['it cannot even be read', () => replace(IDBObjectStore.prototype, 'get', fails('UnknownError')), 'answers/failed'],
];

describe('a browser that does not keep answers', () => {
  for (const [what, fault, code] of FAULTS) {
    it(`shows answers all the same when ${what}, says that they are not kept, and keeps them with the next change when it can`, async () => {
      const name = freshName();
      fault();
      const store = openStore(name);
      store.subscribe(() => undefined);
      await store.change(rate('docker', { proficiency: 'working' }));
      expect(store.state).to.deep.include({ saved: 'memory', reason: code });
      expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working' });
      expect(store.precious).to.equal(true);
      undo.splice(0).forEach((it) => it());
      await store.change(rate('kafka', { proficiency: 'awareness' }));
      expect(store.state.saved).to.equal('saved');
      expect(store.precious).to.equal(false);
      expect(ratedAs((await until(openStore(name), ({ saved }) => saved === 'saved')).assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
    });
  }

  it('leaves what is kept as it is when there is no room to change it', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    const before = await kept(name);
    replace(IDBObjectStore.prototype, 'put', fails('QuotaExceededError'));
    await store.change(rate('docker', { proficiency: 'awareness' }));
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/full' });
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'awareness' });
    expect(await kept(name)).to.deep.equal(before);
  });

  it('says so when a transaction fails at its very end', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await until(store, ({ saved }) => saved === 'saved');
    const { put } = IDBObjectStore.prototype;
    replace(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, ...of: Parameters<typeof put>) {
      const request = put.apply(this, of);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    });
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/failed' });
    expect(await kept(name)).to.equal(undefined);
  });

  it('neither overwrites nor loses what it cannot set aside', async () => {
    const name = freshName();
    await plant(name, 'precious');
    replace(IDBObjectStore.prototype, 'add', fails('QuotaExceededError'));
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/full' });
    expect(await kept(name)).to.equal('precious');
  });

  it('erases with the next change what it could not erase at once', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    replace(IDBObjectStore.prototype, 'delete', fails('UnknownError'));
    await store.clear();
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/failed' });
    expect(store.state.assessment.ratings.size).to.equal(0);
    undo.splice(0).forEach((it) => it());
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(ratedAs((await until(openStore(name), ({ saved }) => saved === 'saved')).assessment)).to.deep.equal({ kafka: 'awareness' });
  });

  it('goes on when the browser has closed the database', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    const { transaction } = IDBDatabase.prototype;
    let closed = 0;
    replace(IDBDatabase.prototype, 'transaction', function (this: IDBDatabase, ...of: Parameters<typeof transaction>) {
      if (closed++ === 0) this.close();
      return transaction.apply(this, of);
    });
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(closed).to.be.greaterThan(1);
    expect(store.state.saved).to.equal('saved');
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
  });

  it('keeps nobody waiting who deletes the database, and goes on in a new one', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    let waited = false;
    await deleteDB(DATABASE, { blocked: () => (waited = true) });
    expect(waited).to.equal(false);
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(store.state.saved).to.equal('saved');
    expect(ratedAs(store.state.assessment)).to.deep.equal({ kafka: 'awareness' });
  });

  it('touches no database of a later version, and says so', async () => {
    await deleteDB(DATABASE);
    (await openDB(DATABASE, 7)).close();
    const store = openStore(freshName());
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/newer' });
    const database = await openDB(DATABASE);
    expect(database.version).to.equal(7);
    database.close();
    await deleteDB(DATABASE);
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(store.state.saved).to.equal('saved');
  });

  it('says that nothing is kept when the code that keeps it does not come, and asks for it again', async () => {
    const name = freshName();
    let asked = 0;
    const store = new AnswersStore(MATRIX, (heard) => (asked++ === 0 ? Promise.reject(new TypeError('Failed to fetch dynamically imported module')) : Promise.resolve(new Shelf([name, MATRIX], heard))));
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/unavailable' });
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(store.state.saved).to.equal('saved');
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
  });

  it('does not leave the reader waiting for a browser that never answers, and believes it when it does', async () => {
    replace(patience, 'slow', 1);
    const name = freshName();
    let answer!: () => void;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const store = new AnswersStore(MATRIX, async (heard): Promise<Place> => {
      await held;
      return new Shelf([name, MATRIX], heard);
    });
    const { reason } = await until(store, ({ saved }) => saved === 'memory');
    expect(reason).to.equal('answers/failed');
    store.subscribe(() => undefined);
    const done = store.change(rate('docker', { proficiency: 'working' }));
    answer();
    await done;
    expect(store.state.saved).to.equal('saved');
  });

  it('lets go of the storage when nobody shows the answers any more, not before they are kept', async () => {
    const name = freshName();
    let open = 0;
    const store = new AnswersStore(MATRIX, (heard) => {
      const shelf = new Shelf([name, MATRIX], heard);
      const { close } = shelf;
      open++;
      shelf.close = () => (open--, close.call(shelf));
      return Promise.resolve(shelf);
    });
    const leave = store.subscribe(() => undefined);
    const done = store.change(rate('docker', { proficiency: 'working' }));
    leave();
    await done;
    await until(openStore(name), ({ assessment }) => assessment.ratings.has('docker'));
    expect(open).to.equal(0);
    const back = store.subscribe(() => undefined);
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(open).to.equal(1);
    expect(store.state.saved).to.equal('saved');
    back();
  });
});
