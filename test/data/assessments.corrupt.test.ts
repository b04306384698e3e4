import { expect } from '@open-wc/testing';
import { pack } from '../../src/data/answers-kept.js';
import { assessmentJson } from '../../src/domain/answers-json.js';
import { noAnswers } from '../../src/domain/answers.js';
import type { SetAside } from '../../src/model/answers.js';
import { freshName, inDatabase, kept, MATRIX, openStore, plant, rate, ratedAs, until } from '../support/answers.js';

const good = { format: 1, kind: 'assessment', matrix: MATRIX, ratings: { docker: { proficiency: 'working' } } };
const boxed = (json: string): unknown => ({ version: 1, json });
const nested = (depth: number): string => '{"x-own":'.repeat(depth) + '1' + '}'.repeat(depth);
const itself: Record<string, unknown> = { name: 'ring' };
itself['self'] = itself;
const many = new Map<unknown, unknown>([['docker', new Date('2026-01-01T00:00:00Z')], ['n', 10n], ['set', new Set([1, Number.NaN])]]);
const bytes = new Uint8Array([0, 255, 128, 10]);
const long = JSON.stringify({ ...good, subject: 'x'.repeat(8 * 1024 * 1024) });
const cut = JSON.stringify(good).slice(0, -4);
const foreign = JSON.stringify({ ...good, matrix: 'another' });
const hostile = JSON.stringify({ ...good, ratings: { 'a b': {}, '<img src=x onerror=alert(1)>': { proficiency: 'working' } } });
const wrong = JSON.stringify({ ...good, ratings: { docker: { proficiency: 7 } } });
const newer = JSON.stringify({ ...good, format: 2, ratings: [{ skill: 'docker' }] });
const deep = JSON.stringify({ ...good, 'x-own': 0 }).replace('0}', `${nested(70)}}`);
const added = JSON.stringify({ ...good, ratings: { docker: { proficiency: 'working', confidence: 3 } } });

/** What is planted, and what a file of it must hold: the very text, the very bytes, or the JSON nearest to it. */
const PLANTED: readonly [what: string, value: unknown, why: SetAside['why'], content: string | Uint8Array][] = [
  ['a number', 42, 'damaged', '42'],
  ['null', null, 'damaged', 'null'],
  ['a string', 'docker: working', 'damaged', 'docker: working'],
  ['a string with half a character', '\ud83d', 'damaged', '\ud83d'],
  ['a list', [1, 'two'], 'damaged', JSON.stringify([1, 'two'], null, 2)],
  ['a map of odd things', many, 'damaged', JSON.stringify([['docker', '2026-01-01T00:00:00.000Z'], ['n', '10'], ['set', [1, 'NaN']]], null, 2)],
  ['a date', new Date('2026-01-01T00:00:00Z'), 'damaged', '"2026-01-01T00:00:00.000Z"'],
  ['what holds itself', itself, 'damaged', JSON.stringify({ name: 'ring', self: '(itself)' }, null, 2)],
  ['a file', new Blob([bytes]), 'damaged', bytes],
  ['bytes', bytes.buffer.slice(0), 'damaged', bytes],
  ['a view of bytes', new Uint8Array([9, ...bytes, 9]).subarray(1, 5), 'damaged', bytes],
  ['answers without their version', good, 'damaged', JSON.stringify(good, null, 2)],
  ['a version that is no number', { version: '1', json: JSON.stringify(good) }, 'damaged', JSON.stringify({ version: '1', json: JSON.stringify(good) }, null, 2)],
  ['text that was cut off', boxed(cut), 'damaged', cut],
  ['a wrong type', boxed(wrong), 'damaged', wrong],
  ['answers to another matrix', boxed(foreign), 'damaged', foreign],
  ['ids that are none', boxed(hostile), 'damaged', hostile],
  ['more than it may be', boxed(long), 'damaged', long],
  ['deeper than it may be', boxed(deep), 'damaged', deep],
  ['a later version', { version: 2, answers: [['docker', 2]] }, 'newer', JSON.stringify({ version: 2, answers: [['docker', 2]] }, null, 2)],
  ['a later format', boxed(newer), 'newer', newer],
  ['a property that format 1 does not have', boxed(added), 'newer', added],
];

describe('what cannot be read as answers', () => {
  for (const [what, value, why, content] of PLANTED) {
    it(`sets aside ${what}, for a download, and keeps the answers given afterwards`, async function () {
      const name = freshName();
      // WebKit's private sessions store no files: there nobody can have planted one.
      if (!(await plant(name, value).then(() => true, (error: Error) => !/Blob/.test(error.message)))) return this.skip();
      const store = openStore(name);
      const leave = store.subscribe(() => undefined);
      const { assessment, setAside } = await until(store, ({ saved }) => saved === 'saved');
      expect(assessment).to.deep.equal(noAnswers(MATRIX));
      expect(setAside).to.have.length(1);
      expect(setAside[0]).to.deep.include({ why, content });
      expect(setAside[0]!.at).to.match(/^\d{4}-\d\d-\d\dT/);
      expect(await kept(name)).to.equal(undefined);
      await store.change(rate('kafka', { proficiency: 'awareness' }));
      leave();
      const again = await until(openStore(name), ({ saved }) => saved === 'saved');
      expect(ratedAs(again.assessment)).to.deep.equal({ kafka: 'awareness' });
      expect(again.setAside).to.deep.equal(setAside);
    });
  }

  it('sets nothing aside that is right', async () => {
    const name = freshName();
    await plant(name, boxed(JSON.stringify(good)));
    const { assessment, setAside } = await until(openStore(name), ({ saved }) => saved === 'saved');
    expect(setAside).to.deep.equal([]);
    expect(ratedAs(assessment)).to.deep.equal({ docker: 'working' });
    expect(await kept(name)).to.deep.equal(boxed(JSON.stringify(good)));
  });

  it('reads what it writes', () => {
    expect(pack(noAnswers(MATRIX))).to.deep.equal(boxed(JSON.stringify(assessmentJson(noAnswers(MATRIX)))));
  });

  it('keeps what the reader sees when the place turns out to be overwritten, and what has overwritten it', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    await plant(name, { version: 2 });
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
    expect(store.state.setAside.map(({ why }) => why)).to.deep.equal(['newer']);
    expect(ratedAs((await until(openStore(name), ({ saved }) => saved === 'saved')).assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
  });

  it('removes for good what the reader does not want, and nothing else', async () => {
    const name = freshName();
    const other = freshName();
    await plant(other, 'somebody else');
    await until(openStore(other), ({ saved }) => saved === 'saved');
    const store = openStore(name);
    store.subscribe(() => undefined);
    for (const text of ['one', 'two']) {
      await plant(name, text);
      await store.change(rate(text, { proficiency: 'working' }));
    }
    expect(store.state.setAside.map(({ content }) => content)).to.deep.equal(['one', 'two']);
    await store.forget(store.state.setAside[0]!.id);
    expect(store.state.setAside.map(({ content }) => content)).to.deep.equal(['two']);
    await store.clear();
    expect(store.state.setAside).to.deep.equal([]);
    expect(await inDatabase((database) => database.countFromIndex('aside', 'key', [name, MATRIX]))).to.equal(0);
    expect(await inDatabase((database) => database.countFromIndex('aside', 'key', [other, MATRIX]))).to.equal(1);
  });
});
