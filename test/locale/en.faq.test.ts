import { expect } from '@open-wc/testing';
import { faqWords as words } from '../../src/locale/en/faq.js';
import type { SkillsInWords, StepInWords } from '../../src/locale/messages/faq.js';

describe('The answer about skills', () => {
  const ROLE: SkillsInWords = { role: 'Cook', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2 };
  const cases: [change: Partial<SkillsInWords>, said: string][] = [
    [{}, 'The Cook role calls for 3 skills in 2 categories. Across 2 levels, from Junior to Senior, that makes 6 requirements, 2 of them mandatory.'],
    [{ skills: 1, categories: 1 }, 'The Cook role calls for 1 skill in 1 category. Across 2 levels, from Junior to Senior, that makes 6 requirements, 2 of them mandatory.'],
    [{ categories: 0, levels: 1 }, 'The Cook role calls for 3 skills. At a single level, Junior, that makes 6 requirements, 2 of them mandatory.'],
    [{ levels: 0, requirements: 0, mandatory: 0 }, 'Cook describes 3 skills in 2 categories without requiring any.'],
  ];
  for (const [change, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.skills.answer({ ...ROLE, ...change })).to.equal(said);
    });
  }
});

describe('The rule of a threshold', () => {
  const cases: [threshold: number, even: boolean, mandatory: boolean, said: string][] = [
    [0.8, true, true, 'As a rule, a level is reached when every mandatory requirement and at least 80% of all its requirements are met. The levels before it come first.'],
    [0.8, true, false, 'As a rule, a level is reached when at least 80% of all its requirements are met. The levels before it come first.'],
    [0.675, false, true, 'As a rule, a level is reached when every mandatory requirement and at least 67.5% of the weight of all its requirements (some skills weigh more than others) are met. The levels before it come first.'],
    [1, false, true, 'As a rule, a level is reached when all its requirements are met. The levels before it come first.'],
  ];
  for (const [threshold, even, mandatory, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.advance.byThreshold(threshold, even, mandatory)).to.equal(said);
    });
  }
});

describe('The rule of points', () => {
  it('names what brings how many, and what they lead to', () => {
    const points = [{ name: 'Working', points: 1 }, { name: 'Advanced', points: 2.5 }];
    const bands = [{ level: 'Junior', min: 1 }, { level: 'Senior', min: 36 }];
    expect(words.advance.byPoints(points, bands, true)).to.equal('Each proficiency brings points: Working 1 and Advanced 2.5. They are added up over all skills. The sum names the level: Junior from 1 point and Senior from 36 points.');
    expect(words.advance.byPoints(points, [], false)).to.equal('Each proficiency brings points: Working 1 and Advanced 2.5. They are multiplied by the weight of the skill and added up over all skills.');
  });

  it('is not told where no proficiency brings any', () => {
    expect(words.advance.byPoints([], [], true)).to.equal('No proficiency brings points yet.');
  });
});

describe('What a step asks', () => {
  const NOTHING: StepInWords = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
  const cases: [Partial<StepInWords>, string][] = [
    [{}, 'nothing changes'],
    [{ raised: 41, added: 1 }, '41 requirements rise and 1 is new'],
    [{ raised: 1, becomeMandatory: 20 }, '1 requirement rises and 20 become mandatory'],
    [{ added: 1 }, '1 requirement is new'],
    [{ changed: 2, becomeMandatory: 1, dropped: 1 }, '1 requirement becomes mandatory, 2 are described differently and 1 is no longer asked'],
    [{ lowered: 1, becomeOptional: 3 }, '1 requirement falls and 3 become optional'],
  ];
  for (const [step, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.advance.changes({ ...NOTHING, ...step })).to.equal(said);
    });
  }
});

describe('The answer about the stack', () => {
  it('counts technologies and the levels that name them', () => {
    expect(words.stack.answer(33, ['A', 'B', 'C', 'D', 'E'])).to.equal('The stack names 33 technologies on 5 levels. What a lower level names carries over to the next.');
    expect(words.stack.answer(1, ['Senior'])).to.equal('The stack names 1 technology at Senior.');
  });
});
