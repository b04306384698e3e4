import { expect } from '@open-wc/testing';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import { carryWords, nearestWords } from '../../src/locale/en/compare-later.js';
import { compareWords } from '../../src/locale/en/compare.js';

const none: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
const sentence = (numbers: Partial<CompareNumbers>): string => compareWords.sentence('A at X', 'B at Y', { here: 'A', there: 'B' }, { ...none, ...numbers });

describe('the English words of a comparison', () => {
  const cases: [numbers: Partial<CompareNumbers>, words: string][] = [
    [{}, 'A at X and B at Y have no skill in common.'],
    [{ onlyHere: 1 }, 'A at X and B at Y have no skill in common. 1 is only in A.'],
    [{ different: 1 }, 'A at X and B at Y share 1 skill, with a different expectation.'],
    [{ same: 1 }, 'A at X and B at Y share 1 skill, with the same expectation.'],
    [{ different: 2 }, 'A at X and B at Y share 2 skills, all with different expectations.'],
    [{ same: 2, onlyThere: 3 }, 'A at X and B at Y share 2 skills, all with the same expectations. 3 are only in B.'],
    [{ different: 1, same: 1, onlyHere: 1, onlyThere: 1 }, 'A at X and B at Y share 2 skills, 1 with a different expectation and 1 with the same. 1 is only in A and 1 is only in B.'],
    [{ different: 1200, same: 3000 }, 'A at X and B at Y share 4,200 skills, 1,200 with different expectations and 3,000 with the same.'],
  ];
  for (const [numbers, words] of cases) it(`say: ${words}`, () => expect(sentence(numbers)).to.equal(words));

  it('count what neither level asks for, and say nothing where that is nothing', () => {
    const unasked = (shared: number, here: number, there: number): string => compareWords.unasked({ shared, here, there }, 'A', 'B');
    expect(unasked(0, 0, 0)).to.equal('');
    expect(unasked(1, 2, 3)).to.equal('Not listed, since neither of these levels asks for them: 1 that both have, 2 of A and 3 of B.');
  });

  it('count steps up and down', () => {
    expect([1, 2, -1, -3].map(compareWords.steps)).to.deep.equal(['1 step more', '2 steps more', '1 step less', '3 steps less']);
  });

  it('say how many answers carry, one and all of them too', () => {
    expect([[0, 1], [0, 4], [1, 1], [4, 4], [1, 4], [3, 4]].map(([some, all]) => carryWords.carried(some!, all!, 'A'))).to.deep.equal([
      'Your one answer to A says nothing there, so there is nothing to grade.',
      'None of your 4 answers to A says anything there, so there is nothing to grade.',
      'Your one answer to A counts there too.',
      'All of your 4 answers to A count there too.',
      '1 of your 4 answers to A counts there too.',
      '3 of your 4 answers to A count there too.',
    ]);
  });

  it('name the nearest other role, or say that there is none', () => {
    expect([nearestWords.found('B', 0.499), nearestWords.found('B', undefined), nearestWords.found('', 1)]).to.deep.equal([
      'The nearest other role is B: 49\u00a0% is met.',
      'The nearest other role is B.',
      'There is no other role that could be read.',
    ]);
  });
});
