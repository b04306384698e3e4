import { expect } from '@open-wc/testing';
import { faqWords } from '../../src/locale/fr/faq.js';
import { summaryWords } from '../../src/locale/fr/summary.js';
import { trackWords } from '../../src/locale/fr/track.js';
import type { SkillsInWords, StepInWords } from '../../src/locale/messages/faq.js';
import type { LevelInWords, RoleInWords } from '../../src/locale/messages/summary.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';
import { bound } from '../support/bound.js';

describe('The French sentence about a role', () => {
  const ROLE: RoleInWords = { role: 'Cook', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [] };
  const cases: [change: Partial<RoleInWords>, sentence: string][] = [
    [{}, 'Le rôle Cook compte 3 compétences sur 2 niveaux, du niveau Junior au niveau Senior, avec 6 exigences, dont 2 obligatoires.'],
    [{ family: 'Cuisine' }, 'Cook est un rôle de la famille Cuisine. Il compte 3 compétences sur 2 niveaux, du niveau Junior au niveau Senior, avec 6 exigences, dont 2 obligatoires.'],
    [{ family: 'Famille Cuisine', familyIsSaid: true }, 'Cook est un rôle de la Famille Cuisine. Il compte 3 compétences sur 2 niveaux, du niveau Junior au niveau Senior, avec 6 exigences, dont 2 obligatoires.'],
    [{ levels: 1, last: ['Junior'], requirements: 1, mandatory: 1, skills: 1 }, 'Le rôle Cook compte 1 compétence sur un seul niveau, Junior, avec 1 exigence obligatoire.'],
    [{ levels: 3, last: ['Chef', 'Manager'], mandatory: 0 }, 'Le rôle Cook compte 3 compétences sur 3 niveaux, du niveau Junior au niveau Chef ou Manager, avec 6 exigences, aucune obligatoire.'],
    [{ levels: 4, first: ['A', 'B'], mandatory: 6 }, 'Le rôle Cook compte 3 compétences sur 4 niveaux, avec 6 exigences, toutes obligatoires.'],
    [{ levels: 0, requirements: 0, mandatory: 0 }, 'Le rôle Cook décrit 3 compétences sans en demander aucune.'],
    [{ skills: 1, levels: 0, requirements: 0, mandatory: 0 }, 'Le rôle Cook décrit 1 compétence sans la demander.'],
    [{ requirements: 0, mandatory: 0 }, 'Le rôle Cook compte 3 compétences et 2 niveaux, du niveau Junior au niveau Senior, mais n’a pas encore d’exigences.'],
    [{ levels: 1, requirements: 0, mandatory: 0 }, 'Le rôle Cook compte 3 compétences et 1 niveau, mais n’a pas encore d’exigences.'],
    [{ skills: 0, requirements: 0, mandatory: 0 }, 'Le rôle Cook compte 2 niveaux, du niveau Junior au niveau Senior, mais n’a pas encore de compétences.'],
    [{ skills: 0, levels: 0, requirements: 0, mandatory: 0 }, 'Le rôle Cook n’a pas encore de compétences.'],
    [{ domains: ['Sauces'] }, 'Le rôle Cook compte 3 compétences sur 2 niveaux, du niveau Junior au niveau Senior, avec 6 exigences, dont 2 obligatoires. Domaine clé~: Sauces.'],
    [{ domains: ['Sauces', 'Fish'] }, 'Le rôle Cook compte 3 compétences sur 2 niveaux, du niveau Junior au niveau Senior, avec 6 exigences, dont 2 obligatoires. Domaines clés~: Sauces et Fish.'],
    [{ skills: 10_000, requirements: 100_000, mandatory: 1_234 }, 'Le rôle Cook compte 10~000 compétences sur 2 niveaux, du niveau Junior au niveau Senior, avec 100~000 exigences, dont 1~234 obligatoires.'],
  ];
  for (const [change, sentence] of cases) it(`is: ${sentence}`, () => expect(bound(summaryWords.role({ ...ROLE, ...change }))).to.equal(sentence));

  it('knows a family that says so itself', () => {
    expect(['Famille Cuisine', 'famille de métiers', 'Platform Family ', 'Familles', 'Family Law'].map(summaryWords.saysFamily)).to.deep.equal([true, true, true, false, false]);
  });
});

describe('The French sentence about a level', () => {
  const cases: [Omit<LevelInWords, 'level'>, string][] = [
    [{ requirements: 58, mandatory: 33, technologies: 8 }, 'Le niveau Senior comporte 58 exigences, dont 33 obligatoires, et cite 8 technologies.'],
    [{ requirements: 1, mandatory: 1, technologies: 1 }, 'Le niveau Senior comporte 1 exigence obligatoire et cite 1 technologie.'],
    [{ requirements: 1, mandatory: 0, technologies: 0 }, 'Le niveau Senior comporte 1 exigence non obligatoire.'],
    [{ requirements: 0, mandatory: 0, technologies: 2 }, 'Le niveau Senior n’a aucune exigence, mais cite 2 technologies.'],
  ];
  for (const [counts, sentence] of cases) it(`is: ${sentence}`, () => expect(bound(summaryWords.atLevel({ level: 'Senior', ...counts }))).to.equal(sentence));

  it('says beside the bar how much is mandatory', () => {
    expect([[125, 285], [1, 285], [285, 285], [1, 1]].map(([mandatory, all]) => summaryWords.mandatory(mandatory!, all!))).to.deep.equal([
      '125 exigences sur 285 sont obligatoires',
      '1 exigence sur 285 est obligatoire',
      'Les 285 exigences sont obligatoires',
      'L’unique exigence est obligatoire',
    ]);
  });
});

describe('The French sentence about a step', () => {
  const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };
  const cases: [way: Way, numbers: Partial<StepNumbers>, sentence: string][] = [
    ['up', {}, 'Rien ne change du niveau A au niveau B.'],
    ['start', {}, 'Le niveau B ne demande rien.'],
    ['up', { new: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }, 'Du niveau A au niveau B~: 1 compétence est nouvelle, 1 exigence est relevée, 1 exigence devient obligatoire, 1 technologie est nouvelle et 1 technologie change.'],
    ['up', { raised: 58, becomesMandatory: 20, technologiesNew: 7 }, 'Du niveau A au niveau B~: 58 exigences sont relevées, 20 exigences deviennent obligatoires et 7 technologies sont nouvelles.'],
    ['down', { lowered: 2, becomesOptional: 3, dropped: 5, technologiesGone: 11 }, 'En revenant du niveau A au niveau B~: 2 exigences sont abaissées, 3 exigences ne sont plus obligatoires, 5 compétences ne sont plus demandées et 11 technologies ne sont plus citées.'],
    ['down', { lowered: 1, becomesOptional: 1, dropped: 1, technologiesGone: 1 }, 'En revenant du niveau A au niveau B~: 1 exigence est abaissée, 1 exigence n’est plus obligatoire, 1 compétence n’est plus demandée et 1 technologie n’est plus citée.'],
    ['across', { changed: 1 }, 'D’une branche à l’autre, du niveau A au niveau B~: 1 exigence est formulée autrement.'],
    ['start', { new: 57, newMandatory: 1 }, 'En partant de rien, au niveau B~: 57 compétences sont nouvelles (dont 1 obligatoire).'],
    ['start', { new: 101, newMandatory: 21 }, 'En partant de rien, au niveau B~: 101 compétences sont nouvelles (dont 21 obligatoires).'],
    ['start', { new: 2, newMandatory: 2 }, 'En partant de rien, au niveau B~: 2 compétences sont nouvelles (toutes obligatoires).'],
    ['up', { new: 1, newMandatory: 1 }, 'Du niveau A au niveau B~: 1 compétence est nouvelle et obligatoire.'],
    ['up', { technologiesNew: 2 }, 'Du niveau A au niveau B~: aucune exigence ne change et 2 technologies sont nouvelles.'],
    ['start', { technologiesNew: 2 }, 'En partant de rien, au niveau B~: aucune compétence n’est demandée et 2 technologies sont nouvelles.'],
    ['up', { raised: 2_000 }, 'Du niveau A au niveau B~: 2~000 exigences sont relevées.'],
  ];
  for (const [way, numbers, sentence] of cases) it(`is: ${sentence}`, () => expect(bound(trackWords.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers }))).to.equal(sentence));

  it('is told in a few words', () => {
    const brings = (way: Way, numbers: Partial<StepNumbers>): string => trackWords.brings(way, { ...NONE, ...numbers });
    expect([brings('up', {}), brings('start', {}), brings('start', { new: 57, newMandatory: 13 }), brings('up', { new: 1, raised: 1, newMandatory: 1 }), brings('up', { raised: 2, changed: 1, lowered: 1, dropped: 3 })]).to.deep.equal([
      'demande la même chose',
      'ne demande rien',
      '57 nouvelles, 13 obligatoires',
      '1 nouvelle, 1 relevée, 1 obligatoire',
      '2 relevées, 1 formulée autrement, 1 abaissée, 3 retirées',
    ]);
    expect([['A'], ['A', 'B', 'C']].map(trackWords.after)).to.deep.equal(['après A', 'après A, B ou C']);
  });
});

describe('French answers to questions', () => {
  const ROLE: SkillsInWords = { role: 'Cook', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2 };
  const answers: [change: Partial<SkillsInWords>, said: string][] = [
    [{}, 'Le rôle Cook demande 3 compétences dans 2 catégories. Sur 2 niveaux, du niveau Junior au niveau Senior, cela fait 6 exigences, dont 2 obligatoires.'],
    [{ skills: 1, categories: 1, levels: 1 }, 'Le rôle Cook demande 1 compétence dans 1 catégorie. Sur un seul niveau, Junior, cela fait 6 exigences, dont 2 obligatoires.'],
    [{ categories: 0, levels: 0, requirements: 0, mandatory: 0 }, 'Le rôle Cook décrit 3 compétences sans en demander aucune.'],
  ];
  for (const [change, said] of answers) it(`say: ${said}`, () => expect(faqWords.skills.answer({ ...ROLE, ...change })).to.equal(said));

  const rules: [threshold: number, even: boolean, mandatory: boolean, said: string][] = [
    [0.8, true, true, 'En règle générale, un niveau est atteint quand toutes ses exigences obligatoires et au moins 80~% de l’ensemble de ses exigences sont satisfaites. Les niveaux précédents doivent être atteints avant.'],
    [0.675, false, true, 'En règle générale, un niveau est atteint quand toutes ses exigences obligatoires sont satisfaites et que les exigences satisfaites représentent au moins 67,5~% du poids total (certaines compétences pèsent plus que d’autres). Les niveaux précédents doivent être atteints avant.'],
    [0.675, false, false, 'En règle générale, un niveau est atteint quand les exigences satisfaites représentent au moins 67,5~% du poids total (certaines compétences pèsent plus que d’autres). Les niveaux précédents doivent être atteints avant.'],
    [1, false, true, 'En règle générale, un niveau est atteint quand toutes ses exigences sont satisfaites. Les niveaux précédents doivent être atteints avant.'],
  ];
  for (const [threshold, even, mandatory, said] of rules) it(`say: ${said}`, () => expect(bound(faqWords.advance.byThreshold(threshold, even, mandatory))).to.equal(said));

  const NOTHING: StepInWords = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
  const steps: [Partial<StepInWords>, string][] = [
    [{}, 'rien ne change'],
    [{ raised: 41, added: 1 }, '41 exigences sont relevées et 1 est nouvelle'],
    [{ raised: 1, becomeMandatory: 20 }, '1 exigence est relevée et 20 deviennent obligatoires'],
    [{ changed: 2, becomeMandatory: 1, dropped: 1 }, '1 exigence devient obligatoire, 2 sont formulées autrement et 1 n’est plus demandée'],
    [{ lowered: 1_000, becomeOptional: 3 }, '1~000 exigences sont abaissées et 3 deviennent facultatives'],
  ];
  for (const [step, said] of steps) it(`say: ${said}`, () => expect(bound(faqWords.advance.changes({ ...NOTHING, ...step }))).to.equal(said));

  it('count technologies and the levels that name them', () => {
    expect(faqWords.stack.answer(33, ['A', 'B'])).to.equal('La stack cite 33 technologies sur 2 niveaux. Ce que cite un niveau est repris au suivant.');
    expect(faqWords.stack.answer(1, ['Senior'])).to.equal('La stack cite 1 technologie au niveau Senior.');
  });
});
