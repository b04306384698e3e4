import { expect } from '@open-wc/testing';
import { summaryWords as words } from '../../src/locale/en/summary.js';
import type { LevelInWords, RoleInWords } from '../../src/locale/messages/summary.js';

const ROLE: RoleInWords = { role: 'Cook', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [] };

describe('The sentence about a role', () => {
  const cases: [what: string, change: Partial<RoleInWords>, sentence: string][] = [
    ['a role without family', {}, 'Cook has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, 2 of them mandatory.'],
    ['one with a family', { family: 'Kitchen' }, 'Cook is a role in the Kitchen family. It has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, 2 of them mandatory.'],
    ['a family that says so itself', { family: 'Kitchen family', familyIsSaid: true }, 'Cook is a role in the Kitchen family. It has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, 2 of them mandatory.'],
    ['one level', { levels: 1, last: ['Junior'] }, 'Cook has 3 skills at a single level, Junior, with 6 requirements, 2 of them mandatory.'],
    ['one skill', { skills: 1 }, 'Cook has 1 skill across 2 levels, from Junior to Senior, with 6 requirements, 2 of them mandatory.'],
    ['one requirement, mandatory', { skills: 1, requirements: 1, mandatory: 1 }, 'Cook has 1 skill across 2 levels, from Junior to Senior, with 1 requirement, which is mandatory.'],
    ['one requirement, optional', { skills: 1, requirements: 1, mandatory: 0 }, 'Cook has 1 skill across 2 levels, from Junior to Senior, with 1 requirement, which is not mandatory.'],
    ['nothing mandatory', { mandatory: 0 }, 'Cook has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, none of them mandatory.'],
    ['all mandatory', { mandatory: 6 }, 'Cook has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, all of them mandatory.'],
    ['both mandatory', { requirements: 2, mandatory: 2 }, 'Cook has 3 skills across 2 levels, from Junior to Senior, with 2 requirements, both of them mandatory.'],
    ['a fork', { levels: 3, last: ['Chef', 'Manager'] }, 'Cook has 3 skills across 3 levels, from Junior to Chef or Manager, with 6 requirements, 2 of them mandatory.'],
    ['two beginnings', { levels: 4, first: ['A', 'B'] }, 'Cook has 3 skills across 4 levels, with 6 requirements, 2 of them mandatory.'],
    ['more ends than one can say', { levels: 5, last: ['A', 'B', 'C', 'D'] }, 'Cook has 3 skills across 5 levels, with 6 requirements, 2 of them mandatory.'],
    ['a catalogue of skills', { levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }, 'Cook describes 3 skills without requiring any.'],
    ['a catalogue of one skill', { skills: 1, levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }, 'Cook describes 1 skill without requiring it.'],
    ['levels that ask nothing', { requirements: 0, mandatory: 0 }, 'Cook has 3 skills and 2 levels, from Junior to Senior, but no requirements yet.'],
    ['one level that asks nothing', { levels: 1, requirements: 0, mandatory: 0 }, 'Cook has 3 skills and 1 level but no requirements yet.'],
    ['no skills', { skills: 0, requirements: 0, mandatory: 0 }, 'Cook has 2 levels, from Junior to Senior, and no skills yet.'],
    ['no skills and no levels', { skills: 0, levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }, 'Cook has no skills yet.'],
    ['one key domain', { domains: ['Sauces'] }, 'Cook has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, 2 of them mandatory. Key domain: Sauces.'],
    ['two key domains', { domains: ['Sauces', 'Fish'] }, 'Cook has 3 skills across 2 levels, from Junior to Senior, with 6 requirements, 2 of them mandatory. Key domains: Sauces and Fish.'],
    ['thousands', { skills: 10_000, requirements: 100_000, mandatory: 1_234 }, 'Cook has 10,000 skills across 2 levels, from Junior to Senior, with 100,000 requirements, 1,234 of them mandatory.'],
  ];
  for (const [what, change, sentence] of cases) {
    it(`is right for ${what}`, () => {
      expect(words.role({ ...ROLE, ...change })).to.equal(sentence);
    });
  }

  it('knows a family that says so itself', () => {
    expect(words.saysFamily('Platform Family ')).to.equal(true);
    expect(words.saysFamily('Family Law')).to.equal(false);
  });
});

describe('The sentence about a level', () => {
  const cases: [Omit<LevelInWords, 'level'>, string][] = [
    [{ requirements: 58, mandatory: 33, technologies: 8 }, 'Senior has 58 requirements, 33 of them mandatory, and names 8 technologies.'],
    [{ requirements: 58, mandatory: 0, technologies: 1 }, 'Senior has 58 requirements, none of them mandatory, and names 1 technology.'],
    [{ requirements: 1, mandatory: 1, technologies: 0 }, 'Senior has 1 requirement, which is mandatory.'],
    [{ requirements: 0, mandatory: 0, technologies: 2 }, 'Senior has no requirements and names 2 technologies.'],
    [{ requirements: 0, mandatory: 0, technologies: 0 }, 'Senior has no requirements.'],
  ];
  for (const [counts, sentence] of cases) {
    it(`is: ${sentence}`, () => {
      expect(words.atLevel({ level: 'Senior', ...counts })).to.equal(sentence);
    });
  }
});

describe('The word beside the bar', () => {
  const cases: [mandatory: number, requirements: number, said: string][] = [
    [125, 285, '125 of 285 requirements are mandatory'],
    [1, 285, '1 of 285 requirements is mandatory'],
    [285, 285, 'All 285 requirements are mandatory'],
    [1, 1, 'The one requirement is mandatory'],
  ];
  for (const [mandatory, requirements, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.mandatory(mandatory, requirements)).to.equal(said);
    });
  }
});
