import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { factsOf, type StepFacts } from '../../src/domain/faq.js';
import type { Requirement } from '../../src/model/types.js';
import { category, level, matrix, scaleOf, skill } from './build.js';

const [low, high] = scaleOf('low', 'high') as [Step, Step];
type Step = ReturnType<typeof scaleOf>[number];
const asks = (proficiency: Step | undefined, mandatory = false, text?: string): Requirement => ({ mandatory, ...(proficiency && { proficiency }), ...(text !== undefined && { detail: { text, statements: [], examples: [] } }) });

const ladder = [level('junior', { next: ['senior'] }), level('senior')];
const NOTHING = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
const numbers = ({ from, to, ...rest }: StepFacts): unknown => ({ way: `${from.id}>${to.id}`, ...rest });

describe('factsOf', () => {
  const kinds: [what: string, from: Requirement | undefined, to: Requirement | undefined, counted: Partial<typeof NOTHING>][] = [
    ['nothing where nothing changes', asks(low), asks(low), {}],
    ['nothing of a hole', undefined, undefined, {}],
    ['a rise', asks(low), asks(high), { raised: 1 }],
    ['a rise that becomes mandatory, as both', asks(low), asks(high, true), { raised: 1, becomeMandatory: 1 }],
    ['a new one, also a mandatory one, as new alone', undefined, asks(low, true), { added: 1 }],
    ['one that becomes mandatory', asks(low), asks(low, true), { becomeMandatory: 1 }],
    ['one that becomes optional', asks(low, true), asks(low), { becomeOptional: 1 }],
    ['a fall', asks(high), asks(low), { lowered: 1 }],
    ['one that is dropped', asks(high, true), undefined, { dropped: 1 }],
    ['other words that become mandatory, as both', asks(undefined, false, 'a'), asks(undefined, true, 'b'), { changed: 1, becomeMandatory: 1 }],
  ];
  for (const [what, from, to, counted] of kinds) {
    it(`counts ${what}`, () => {
      const { steps } = factsOf(matrix({ levels: ladder, categories: [category('c', skill('s', { ...(from && { junior: from }), ...(to && { senior: to }) }))] }));
      expect(steps.map(numbers)).to.deep.equal([{ way: 'junior>senior', ...NOTHING, ...counted }]);
    });
  }

  it('walks every way of a fork, in the document’s order', () => {
    const fork = [level('a', { next: ['x', 'y'] }), level('x', { next: ['z'] }), level('y', { next: ['z'] }), level('z')];
    expect(factsOf(matrix({ levels: fork })).steps.map(({ from, to }) => `${from.id}>${to.id}`)).to.deep.equal(['a>x', 'a>y', 'x>z', 'y>z']);
  });

  it('knows no step without a next level', () => {
    expect(factsOf(matrix()).steps).to.deep.equal([]);
    expect(factsOf(matrix({ levels: [level('only')] })).steps).to.deep.equal([]);
  });

  it('knows the levels that name technologies, the named categories, and whether skills weigh the same', () => {
    const stack = [{ id: 'sql', name: 'SQL', skills: [] }];
    const { name, ...loose } = category('loose', skill('a'));
    const facts = factsOf(matrix({ levels: [level('junior'), level('senior', { stack })], categories: [loose, category('named', { ...skill('b'), weight: 2 })] }));
    expect(name).to.equal('loose');
    expect(facts.stack.map(({ id }) => id)).to.deep.equal(['senior']);
    expect(facts.namedCategories).to.equal(1);
    expect(facts.even).to.equal(false);
    expect(factsOf(matrix({ categories: [category('c', skill('a'), skill('b'))] })).even).to.equal(true);
    expect(factsOf(matrix()).even).to.equal(true);
  });

  it('names the document’s own questions in its own language, apart from the computed ones', () => {
    const { ids } = factsOf(matrix({ lang: 'de', faq: [{ question: { en: 'Who decides?', de: 'Wer entscheidet?' }, answer: 'a' }, { question: 'Stack', answer: 'b' }, { question: 'Wer entscheidet?', answer: 'c' }] }));
    expect(ids).to.deep.equal(['wer-entscheidet', 'stack-2', 'wer-entscheidet-2']);
  });

  it('counts each skill once at a step, whatever changes', () => {
    const cell = fc.option(fc.record({ step: fc.constantFrom(low, high, undefined), mandatory: fc.boolean() }).map(({ step, mandatory }) => asks(step, mandatory)), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
        const { steps, counts, byLevel } = factsOf(matrix({ levels: ladder, categories: [category('c', ...rows.map(([from, to], i) => skill(`${i}`, { ...(from && { junior: from }), ...(to && { senior: to }) })))] }));
        const [{ raised, added, changed, lowered, dropped }, here, next] = [steps[0]!, byLevel[0]!.counts, byLevel[1]!.counts];
        expect(raised + added + changed + lowered + dropped).to.be.at.most(rows.length);
        expect(here.requirements + added - dropped).to.equal(next.requirements);
        expect(here.requirements + next.requirements).to.equal(counts.requirements);
        expect(here.mandatory + next.mandatory).to.equal(counts.mandatory);
      }),
    );
  });
});
