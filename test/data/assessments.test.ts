import { expect } from '@open-wc/testing';
import { AnswersStore } from '../../src/data/assessments.js';
import { applyTarget } from '../../src/domain/answers.js';
import { freshName, kept, NOW, openStore, rate, ratedAs, until } from '../support/answers.js';

const isRead = ({ saved }: { saved: string }): boolean => saved !== 'reading';

describe('keeping answers in the browser', () => {
  it('shows a change in the same task, and says that it is saved when it is', async () => {
    const store = openStore(freshName());
    const leave = store.subscribe(() => undefined);
    await until(store, isRead);
    const done = store.change(rate('docker', { proficiency: 'working' }));
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working' });
    expect(store.state.saved).to.equal('saving');
    await done;
    expect(store.state.saved).to.equal('saved');
    leave();
  });

  it('gives them back to whoever comes later, with all that they say', async () => {
    const name = freshName();
    const store = openStore(name);
    const leave = store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: null, note: 'none yet', met: new Map([['senior', true]]), notApplicable: false }));
    await store.change((it) => applyTarget(it, 'senior', { now: NOW }));
    const { assessment } = store.state;
    leave();
    const { assessment: again } = await until(openStore(name), ({ saved }) => saved === 'saved');
    expect(again).to.deep.equal(assessment);
    expect(again.ratings.get('docker')).to.deep.equal({ proficiency: null, note: 'none yet', met: new Map([['senior', true]]), notApplicable: false, at: NOW });
  });

  it('loses no change that is made while it still reads, and does not show them as saved', async () => {
    const name = freshName();
    const first = openStore(name);
    const leave = first.subscribe(() => undefined);
    await first.change(rate('docker', { proficiency: 'working' }));
    leave();
    const second = openStore(name);
    const states: string[] = [];
    second.subscribe(() => states.push(second.state.saved));
    const done = second.change(rate('kafka', { proficiency: 'awareness' }));
    expect(second.state.saved).to.equal('reading');
    await done;
    expect(ratedAs(second.state.assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
    expect(states.at(-1)).to.equal('saved');
  });

  it('writes the changes of one task at once, and calls what makes each of them once', async () => {
    const exchanges: unknown[] = [];
    const store = openStore(freshName());
    store.subscribe(() => exchanges.push(store.state.saved));
    await until(store, isRead);
    exchanges.length = 0;
    let calls = 0;
    const changes = ['a', 'b', 'c'].map((id) => store.change((it) => (calls++, rate(id, { proficiency: 'working' })(it))));
    await Promise.all(changes);
    expect(calls).to.equal(3);
    expect(exchanges).to.deep.equal(['saving', 'saving', 'saving', 'saved']);
  });

  it('keeps two matrices under one name apart', async () => {
    const name = freshName();
    const [one, two] = [openStore(name, 'one'), openStore(name, 'two')];
    one.subscribe(() => undefined);
    two.subscribe(() => undefined);
    await one.change(rate('docker', { proficiency: 'working' }));
    await two.change(rate('docker', { proficiency: 'awareness' }));
    expect(ratedAs((await until(openStore(name, 'one'), ({ saved }) => saved === 'saved')).assessment)).to.deep.equal({ docker: 'working' });
  });

  it('changes nothing and tells nobody when a change changes nothing', async () => {
    const store = openStore(freshName());
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    const { state } = store;
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(store.state).to.equal(state);
  });

  it('leaves nothing in the browser after deleting', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(await kept(name)).to.not.equal(undefined);
    await store.clear();
    expect(store.state.assessment.ratings.size).to.equal(0);
    expect(store.state.saved).to.equal('saved');
    expect(await kept(name)).to.equal(undefined);
  });

  it('keeps what is answered after deleting, also in the same task', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    void store.clear();
    await store.change(rate('kafka', { proficiency: 'awareness' }));
    expect(ratedAs(store.state.assessment)).to.deep.equal({ kafka: 'awareness' });
    expect(ratedAs((await until(openStore(name), ({ saved }) => saved === 'saved')).assessment)).to.deep.equal({ kafka: 'awareness' });
  });

  it('shows no answer of before a deletion that arrives after it', async () => {
    const store = openStore(freshName());
    store.subscribe(() => undefined);
    await until(store, isRead);
    const shown: number[] = [];
    const before = store.change(rate('docker', { proficiency: 'working' }));
    // The write is under way, and its answer will come.
    await Promise.resolve();
    await Promise.resolve();
    const after = store.clear();
    store.subscribe(() => shown.push(store.state.assessment.ratings.size));
    await Promise.all([before, after]);
    expect(shown).to.not.include(1);
    expect(store.state).to.deep.include({ saved: 'saved' });
  });

  it('shows what the page keeps itself, says so, and keeps it out of the browser', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    await store.change(rate('kafka', { proficiency: 'awareness' }), false);
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/host' });
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working', kafka: 'awareness' });
    expect(JSON.stringify(await kept(name))).to.include('docker').and.not.include('kafka');
    await store.change(rate('kafka', { proficiency: 'working' }));
    expect(JSON.stringify(await kept(name))).to.include('kafka');
    expect(store.state).to.deep.include({ saved: 'saved' });
  });

  it('sets aside what the reader takes for answers to another matrix, and begins anew', async () => {
    const name = freshName();
    const store = openStore(name);
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    await store.moveAside();
    expect(store.state.assessment.ratings.size).to.equal(0);
    expect(await kept(name)).to.equal(undefined);
    const [aside] = store.state.setAside;
    expect(aside).to.deep.include({ why: 'foreign' });
    expect((JSON.parse(aside!.content as string) as { ratings: object }).ratings).to.have.property('docker');
    await store.forget(aside!.id);
    expect(store.state.setAside).to.deep.equal([]);
    expect((await until(openStore(name), ({ saved }) => saved === 'saved')).setAside).to.deep.equal([]);
  });

  it('keeps everything in memory, and says so, where nothing may be kept', async () => {
    const store = new AnswersStore('sample');
    store.subscribe(() => undefined);
    await store.change(rate('docker', { proficiency: 'working' }));
    expect(store.state).to.deep.include({ saved: 'memory', reason: 'answers/none' });
    expect(ratedAs(store.state.assessment)).to.deep.equal({ docker: 'working' });
    await store.clear();
    expect(store.state.assessment.ratings.size).to.equal(0);
  });
});
