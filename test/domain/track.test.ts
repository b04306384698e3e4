import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { stackStep } from '../../src/domain/stack-step.js';
import { stepBetween, stepsAlong, type StepCounts } from '../../src/domain/track.js';
import type { Level, Matrix, Requirement } from '../../src/model/types.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

const [low, middle, high] = scaleOf('low', 'middle', 'high') as [Step, Step, Step];
type Step = ReturnType<typeof scaleOf>[number];
const asks = (proficiency: Step | undefined, mandatory = false, text = ''): Requirement => ({
  mandatory,
  ...(proficiency && { proficiency }),
  ...(text && { detail: { text, statements: [], examples: [] } }),
});
const none: StepCounts = { new: 0, raised: 0, lowered: 0, mandatory: 0, optional: 0, changed: 0, dropped: 0, becomesMandatory: 0, becomesOptional: 0, newMandatory: 0 };
const names = (items: readonly { name: unknown }[]): unknown[] => items.map(({ name }) => name);

const [a, b] = [level('a', { next: ['b'], focus: ['Learning', 'Asking'] }), level('b', { focus: ['Asking', 'Teaching'] })];
const role = matrix({
  levels: [a, b],
  categories: [
    category('first', skill('same', { a: asks(low), b: asks(low) }), skill('rises', { a: asks(low), b: asks(high, true) }), skill('new', { b: asks(low, true) })),
    category('untouched', skill('hole')),
    category('second', skill('goes', { a: asks(middle) }), skill('falls', { a: asks(high, true), b: asks(low) }), skill('reworded', { a: asks(low), b: asks(low, true, 'more') }), skill('must', { a: asks(middle), b: asks(middle, true) })),
  ],
});

describe('stepBetween', () => {
  it('groups what differs by category, in the order of the document, and counts it', () => {
    const { categories, counts, direction } = stepBetween(role, a, b);
    expect(direction).to.equal('up');
    expect(categories.map((it) => [it.category.id, it.skills.map((step) => [step.skill.id, step.change.kind, step.becomes])])).to.deep.equal([
      ['first', [['rises', 'raised', 'mandatory'], ['new', 'new', undefined]]],
      ['second', [['goes', 'dropped', undefined], ['falls', 'lowered', 'optional'], ['reworded', 'changed', 'mandatory'], ['must', 'mandatory', 'mandatory']]],
    ]);
    expect(categories[0]!.counts).to.deep.equal({ ...none, raised: 1, new: 1, becomesMandatory: 1, newMandatory: 1 });
    expect(counts).to.deep.equal({ ...none, raised: 1, new: 1, newMandatory: 1, dropped: 1, lowered: 1, becomesOptional: 1, changed: 1, mandatory: 1, becomesMandatory: 3 });
  });

  it('takes from nothing all that is asked as new', () => {
    const step = stepBetween(role, undefined, b);
    expect(step.direction).to.equal('start');
    expect(step.counts).to.deep.equal({ ...none, new: 6, newMandatory: 4 });
    expect(step.focus).to.deep.equal(['Asking', 'Teaching']);
  });

  it('names of the focus what is new, in whatever order languages are written', () => {
    expect(stepBetween(role, a, b).focus).to.deep.equal(['Teaching']);
    const [x, y] = [level('x', { next: ['y'], focus: [{ en: 'Asking', de: 'Fragen' }] }), level('y', { focus: [{ de: 'Fragen', en: 'Asking' }] })];
    expect(stepBetween(matrix({ levels: [x, y] }), x, y).focus).to.deep.equal([]);
  });

  it('knows up, down and across', () => {
    const levels = [level('a', { next: ['b'] }), level('b', { next: ['c', 'd'] }), level('c', { next: ['e'] }), level('d', { next: ['e'] }), level('e')];
    const way = (from: number, to: number): string => stepBetween(matrix({ levels }), levels[from], levels[to]!).direction;
    expect([way(0, 4), way(4, 0), way(2, 3), way(3, 2), way(1, 3)]).to.deep.equal(['up', 'down', 'across', 'across', 'up']);
  });

  const requirement = fc.option(
    fc.record({ step: fc.constantFrom(undefined, low, middle, high), mandatory: fc.boolean(), text: fc.constantFrom('', 'x', 'y') }).map(({ step, mandatory, text }) => asks(step, mandatory, text)),
    { nil: undefined },
  );
  const roles = fc.array(fc.array(fc.tuple(requirement, requirement), { maxLength: 6 }), { maxLength: 4 }).map((groups): Matrix =>
    matrix({
      levels: [a, b],
      categories: groups.map((pairs, i) => category(`c${i}`, ...pairs.map(([from, to], j) => skill(`s${i}-${j}`, { ...(from && { a: from }), ...(to && { b: to }) })))),
    }),
  );

  it('is empty from a level to itself', () => {
    fc.assert(
      fc.property(roles, fc.constantFrom(a, b), (it, at) => {
        const { categories, counts, focus, stack } = stepBetween(it, at, at);
        expect({ categories, counts, focus }).to.deep.equal({ categories: [], counts: none, focus: [] });
        expect([stack.added, stack.changed, stack.gone]).to.deep.equal([[], [], []]);
      }),
    );
  });

  it('has mirrored counts on the way back', () => {
    fc.assert(
      fc.property(roles, (it) => {
        const there = stepBetween(it, a, b).counts;
        const back = stepBetween(it, b, a).counts;
        expect([back.new, back.dropped, back.raised, back.lowered, back.mandatory, back.optional, back.changed, back.becomesMandatory, back.becomesOptional]).to.deep.equal([
          there.dropped, there.new, there.lowered, there.raised, there.optional, there.mandatory, there.changed, there.becomesOptional, there.becomesMandatory,
        ]);
      }),
    );
  });

  it('counts each skill that differs once, in its category and in all', () => {
    const sum = (counts: StepCounts): number => counts.new + counts.raised + counts.lowered + counts.mandatory + counts.optional + counts.changed + counts.dropped;
    fc.assert(
      fc.property(roles, (it) => {
        const { categories, counts } = stepBetween(it, a, b);
        const differing = it.categories.flatMap(({ skills }) => skills).filter(({ requirements }) => JSON.stringify(requirements.get('a')) !== JSON.stringify(requirements.get('b')));
        expect(sum(counts)).to.equal(differing.length);
        for (const group of categories) expect(sum(group.counts)).to.equal(group.skills.length);
        expect(categories.reduce((all, group) => all + sum(group.counts), 0)).to.equal(differing.length);
      }),
    );
  });
});

describe('stepsAlong', () => {
  it('has a step into every start and one for every edge, forks included', () => {
    const levels = [level('a', { next: ['b', 'c'] }), level('b'), level('c'), level('x')];
    expect(stepsAlong(matrix({ levels })).map(({ from, to }) => `${from?.id ?? ''}>${to.id}`)).to.deep.equal(['>a', '>x', 'a>b', 'a>c']);
    expect(stepsAlong(matrix())).to.deep.equal([]);
  });
});

describe('stackStep', () => {
  const tool = (id: string, name = id): Level['stack'][number] => ({ id, name, skills: [] });
  const levels = [
    level('a', { next: ['b'], stack: [tool('python', 'Python 3'), tool('git'), tool('sql')] }),
    level('b', { next: ['c', 'm'], stack: [tool('python', 'Python 4'), tool('docker'), tool('git')] }),
    level('c', { stack: [tool('sql', 'SQL advanced')] }),
    level('m', { stack: [tool('budget')] }),
  ];
  const [a, b, c, m] = levels as [Level, Level, Level, Level];

  it('tells what is new, changed and as it was', () => {
    const { added, changed, kept, gone } = stackStep(levels, a, b);
    expect([names(added), changed.map(({ from, to }) => [from.name, to.name]), names(kept), names(gone)]).to.deep.equal([['docker'], [['Python 3', 'Python 4']], ['git', 'sql'], []]);
  });

  it('carries over what a lower level has named, over several steps', () => {
    const { added, changed, kept } = stackStep(levels, b, c);
    expect([names(added), changed.map(({ from, to }) => [from.name, to.name]), names(kept)]).to.deep.equal([[], [['sql', 'SQL advanced']], ['Python 4', 'git', 'docker']]);
  });

  it('takes back on the way down what it brought on the way up, and knows each branch’s own', () => {
    const down = stackStep(levels, b, a);
    expect([names(down.added), down.changed.map(({ to }) => to.name), names(down.gone)]).to.deep.equal([[], ['Python 3'], ['docker']]);
    const across = stackStep(levels, c, m);
    expect([names(across.added), across.changed.map(({ to }) => to.name), names(across.gone)]).to.deep.equal([['budget'], ['sql'], []]);
  });

  it('brings everything from nothing', () => {
    expect(names(stackStep(levels, undefined, b).added)).to.deep.equal(['Python 4', 'git', 'sql', 'docker']);
  });
});
