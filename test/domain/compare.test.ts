import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { compareRequirements, type Change } from '../../src/domain/compare.js';
import type { Requirement, Text } from '../../src/model/types.js';
import { scaleOf } from './build.js';

const [awareness, working] = scaleOf('awareness', 'working', 'advanced') as [Step, Step, Step];
type Step = ReturnType<typeof scaleOf>[number];

const words = (text: Text): Pick<Requirement, 'detail'> => ({ detail: { text, statements: [], examples: [] } });
const asks = (proficiency?: Step, more: Partial<Requirement> = {}): Requirement => ({
  mandatory: false,
  ...(proficiency && { proficiency }),
  ...more,
});
const must = { mandatory: true };

describe('compareRequirements', () => {
  const cases: [what: string, from: Requirement | undefined, to: Requirement | undefined, Change | undefined][] = [
    ['nothing between two holes', undefined, undefined, undefined],
    ['nothing between equals', asks(working), asks(working), undefined],
    ['nothing between equal words', asks(working, words('a')), asks(working, words('a')), undefined],
    ['a new requirement', undefined, asks(awareness), { kind: 'new' }],
    ['a dropped requirement', asks(awareness), undefined, { kind: 'dropped' }],
    ['a rise', asks(awareness), asks(working), { kind: 'raised' }],
    ['a fall', asks(working), asks(awareness), { kind: 'lowered' }],
    ['a rise with other words', asks(awareness, words('a')), asks(working, words('b')), { kind: 'raised' }],
    ['a rise to mandatory', asks(awareness), asks(working, must), { kind: 'raised', becomesMandatory: true }],
    ['a rise to optional', asks(awareness, must), asks(working), { kind: 'raised', becomesOptional: true }],
    ['a fall to mandatory', asks(working), asks(awareness, must), { kind: 'lowered', becomesMandatory: true }],
    ['a fall to optional', asks(working, must), asks(awareness), { kind: 'lowered', becomesOptional: true }],
    ['what becomes mandatory', asks(working), asks(working, must), { kind: 'mandatory' }],
    ['what becomes optional', asks(working, must), asks(working), { kind: 'optional' }],
    ['text that becomes mandatory', asks(), asks(undefined, must), { kind: 'mandatory' }],
    ['a step instead of text', asks(undefined, words('a')), asks(working), { kind: 'changed' }],
    ['text instead of a step', asks(working), asks(undefined, words('a')), { kind: 'changed' }],
    ['other words', asks(undefined, words('a')), asks(undefined, words('b')), { kind: 'changed' }],
    ['added words', asks(working), asks(working, words('b')), { kind: 'changed' }],
    ['other words that are mandatory', asks(working, words('a')), asks(working, { ...words('b'), ...must }), { kind: 'changed' }],
    ['no change in languages reordered', asks(working, words({ en: 'a', de: 'b' })), asks(working, words({ de: 'b', en: 'a' })), undefined],
    ['a change in one language', asks(working, words({ en: 'a', de: 'b' })), asks(working, words({ en: 'a', de: 'c' })), { kind: 'changed' }],
  ];
  for (const [what, from, to, change] of cases) {
    it(`sees ${what}`, () => {
      expect(compareRequirements(from, to)).to.deep.equal(change);
    });
  }

  it('sees a change in a statement’s example', () => {
    const saying = (example: string): Requirement =>
      asks(working, { detail: { statements: [{ text: 's', examples: [example] }], examples: [] } });
    expect(compareRequirements(saying('a'), saying('a'))).to.equal(undefined);
    expect(compareRequirements(saying('a'), saying('b'))).to.deep.equal({ kind: 'changed' });
  });

  it('says the opposite of the way back', () => {
    const steps = scaleOf('a', 'b', 'c');
    const requirement = fc.option(
      fc.record({ step: fc.option(fc.constantFrom(...steps), { nil: undefined }), mandatory: fc.boolean(), text: fc.constantFrom('', 'x') })
        .map(({ step, mandatory, text }) => asks(step, { mandatory, ...(text && words(text)) })),
      { nil: undefined },
    );
    const opposite = { new: 'dropped', dropped: 'new', raised: 'lowered', lowered: 'raised', mandatory: 'optional', optional: 'mandatory', changed: 'changed' };
    fc.assert(
      fc.property(requirement, requirement, (from, to) => {
        const there = compareRequirements(from, to);
        expect(compareRequirements(to, from)?.kind).to.equal(there && opposite[there.kind]);
        expect(compareRequirements(from, from)).to.equal(undefined);
      }),
    );
  });
});
