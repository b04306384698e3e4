import { expect } from '@open-wc/testing';
import { trackWords as words } from '../../src/locale/en/track.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';

const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };

describe('The sentence about a step', () => {
  const cases: [what: string, way: Way, numbers: Partial<StepNumbers>, sentence: string][] = [
    ['nothing', 'up', {}, 'Nothing changes from A to B.'],
    ['nothing on the way down', 'down', {}, 'Nothing changes from A to B.'],
    ['a start that asks for nothing', 'start', {}, 'B asks for nothing.'],
    ['one of everything that rises', 'up', { new: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }, 'From A to B: 1 skill is new, 1 skill rises, 1 requirement becomes mandatory, 1 technology is new and 1 technology changes.'],
    ['many', 'up', { raised: 58, becomesMandatory: 20, technologiesNew: 7 }, 'From A to B: 58 skills rise, 20 requirements become mandatory and 7 technologies are new.'],
    ['what falls and goes', 'down', { lowered: 2, becomesOptional: 3, dropped: 4, technologiesGone: 5 }, 'From A back to B: 2 skills fall, 3 requirements are no longer mandatory, 4 skills are no longer asked for and 5 technologies are no longer named.'],
    ['one that falls and goes', 'down', { lowered: 1, becomesOptional: 1, dropped: 1, technologiesGone: 1 }, 'From A back to B: 1 skill falls, 1 requirement is no longer mandatory, 1 skill is no longer asked for and 1 technology is no longer named.'],
    ['another branch', 'across', { changed: 1 }, 'From A across to B: 1 requirement has other words.'],
    ['a start', 'start', { new: 57, newMandatory: 13 }, 'From nothing to B: 57 skills are new, 13 of them mandatory.'],
    ['a start where all is mandatory', 'start', { new: 2, newMandatory: 2 }, 'From nothing to B: 2 skills are new, all of them mandatory.'],
    ['a single mandatory skill', 'up', { new: 1, newMandatory: 1 }, 'From A to B: 1 skill is new and mandatory.'],
    ['technologies alone', 'up', { technologiesNew: 2, technologiesChanged: 1 }, 'From A to B: no requirement changes, 2 technologies are new and 1 technology changes.'],
    ['a start with technologies alone', 'start', { technologiesNew: 2 }, 'From nothing to B: no skill is asked for and 2 technologies are new.'],
    ['thousands', 'up', { raised: 2_000 }, 'From A to B: 2,000 skills rise.'],
  ];
  for (const [what, way, numbers, sentence] of cases) {
    it(`is right for ${what}`, () => {
      expect(words.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers })).to.equal(sentence);
    });
  }
});

describe('What a level brings', () => {
  const cases: [numbers: Partial<StepNumbers>, way: Way, words: string][] = [
    [{}, 'up', 'asks for the same'],
    [{}, 'start', 'asks for nothing'],
    [{ new: 57, newMandatory: 13 }, 'start', '57 new, 13 mandatory'],
    [{ new: 1, raised: 1, newMandatory: 1, becomesMandatory: 2 }, 'up', '1 new, 1 rises, 3 mandatory'],
    [{ raised: 2, changed: 1, lowered: 1, dropped: 1 }, 'up', '2 rise, 1 in other words, 1 falls, 1 goes'],
    [{ lowered: 2, dropped: 2 }, 'up', '2 fall, 2 go'],
  ];
  for (const [numbers, way, expected] of cases) {
    it(`is told in a few words: ${expected}`, () => {
      expect(words.brings(way, { ...NONE, ...numbers })).to.equal(expected);
    });
  }

  it('names the levels that lead there', () => {
    expect(words.after(['A'])).to.equal('after A');
    expect(words.after(['A', 'B', 'C'])).to.equal('after A, B or C');
  });
});
