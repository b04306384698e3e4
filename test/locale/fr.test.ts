import { expect } from '@open-wc/testing';
import { catalogWords } from '../../src/locale/fr/catalog.js';
import { carryWords, nearestWords } from '../../src/locale/fr/compare-later.js';
import { compareWords } from '../../src/locale/fr/compare.js';
import { tables } from '../../src/locale/fr/index.js';
import { keepWords } from '../../src/locale/fr/keep.js';
import { alongLadder, phraseWords, requirements } from '../../src/locale/fr/phrases.js';
import { progressWords } from '../../src/locale/fr/progress.js';
import { resultWords } from '../../src/locale/fr/result.js';
import { gradeWords } from '../../src/locale/fr/grade.js';
import { stackWords } from '../../src/locale/fr/stack.js';
import { asText } from '../../src/locale/sentence.js';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';
import type { StandingNumbers } from '../../src/locale/messages/grade.js';
import { everyWord, saysEverything } from '../support/every-word.js';
import { bound } from '../support/bound.js';

const counts = [0, 1, 2, 3, 5, 11, 21, 101, 1_000];

describe('French', () => {
  saysEverything(tables, ['Contact', 'Description', 'Docker SQL', 'Licence', 'Source', 'n a', 'technologies']);

  it('binds its signs to the words before them, and has its own apostrophe', () => {
    const wrong = everyWord(tables).filter(({ said }) => /[^\u00a0\u202f]([:;!?»](\s|$)|»)|[^\u00a0\u202f]%|«[^\u00a0]|\p{L}'\p{L}/u.test(said));
    expect(wrong.map(({ place, said }) => `${place}: ${said}`)).to.deep.equal([]);
  });

  it('counts nought and one as one', () => {
    expect(counts.map((n) => bound(tables.matrix.skillCount(n)))).to.deep.equal(['0 compétence', '1 compétence', '2 compétences', '3 compétences', '5 compétences', '11 compétences', '21 compétences', '101 compétences', '1~000 compétences']);
    expect([0, 1, 2].map(tables.summary.counted.levels)).to.deep.equal(['niveau', 'niveau', 'niveaux']);
    expect(bound(tables.faq.advance.byPoints([{ name: 'A', points: 1.5 }], [{ level: 'B', min: 1.5 }], true))).to.equal(
      'Chaque degré de maîtrise rapporte des points~: A 1,5. Ils sont additionnés pour toutes les compétences. Le total indique le niveau~: B à partir de 1,5 point.',
    );
  });

  it('says requirements along a ladder', () => {
    expect([[0, 0], [1, 0], [1, 1], [2, 0], [2, 1], [2, 2], [3, 3], [101, 21], [1_000, 1_000]].map(([all, mandatory]) => bound(requirements(all!, mandatory!)))).to.deep.equal([
      'aucune exigence',
      '1 exigence non obligatoire',
      '1 exigence obligatoire',
      '2 exigences, aucune obligatoire',
      '2 exigences, dont 1 obligatoire',
      '2 exigences, toutes deux obligatoires',
      '3 exigences, toutes obligatoires',
      '101 exigences, dont 21 obligatoires',
      '1~000 exigences, toutes obligatoires',
    ]);
    expect([alongLadder(1, [], []), alongLadder(1, ['A'], ['A']), alongLadder(3, ['A'], ['B', 'C']), alongLadder(3, ['A', 'B'], ['C'])]).to.deep.equal([
      'sur un seul niveau',
      'sur un seul niveau, A',
      'sur 3 niveaux, du niveau A au niveau B ou C',
      'sur 3 niveaux',
    ]);
  });
});

describe('The French words of a comparison', () => {
  const none: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
  const cases: [numbers: Partial<CompareNumbers>, words: string][] = [
    [{}, 'A au niveau X et B au niveau Y n’ont aucune compétence en commun.'],
    [{ onlyHere: 1 }, 'A au niveau X et B au niveau Y n’ont aucune compétence en commun. 1 compétence n’existe que dans le rôle A.'],
    [{ different: 1 }, 'A au niveau X et B au niveau Y ont 1 compétence en commun, avec une exigence différente.'],
    [{ same: 1 }, 'A au niveau X et B au niveau Y ont 1 compétence en commun, avec la même exigence.'],
    [{ different: 2 }, 'A au niveau X et B au niveau Y ont 2 compétences en commun, toutes avec des exigences différentes.'],
    [{ same: 2, onlyThere: 3 }, 'A au niveau X et B au niveau Y ont 2 compétences en commun, toutes avec les mêmes exigences. 3 compétences n’existent que dans le rôle B.'],
    [{ different: 1, same: 1, onlyHere: 1, onlyThere: 1 }, 'A au niveau X et B au niveau Y ont 2 compétences en commun~: 1 avec une exigence différente et 1 avec la même. 1 compétence n’existe que dans le rôle A et 1 que dans le rôle B.'],
    [{ different: 1_200, same: 3_000 }, 'A au niveau X et B au niveau Y ont 4~200 compétences en commun~: 1~200 avec des exigences différentes et 3~000 avec les mêmes.'],
  ];
  for (const [numbers, words] of cases) {
    it(`say: ${words}`, () => {
      const [here, there] = [compareWords.roleAt('A', 'X'), compareWords.roleAt('B', 'Y')];
      expect(bound(compareWords.sentence(here, there, { here: 'A', there: 'B' }, { ...none, ...numbers }))).to.equal(words);
    });
  }

  it('count what neither level asks for', () => {
    const unasked = (shared: number, here: number, there: number): string => bound(compareWords.unasked({ shared, here, there }, 'A', 'B'));
    expect([unasked(0, 0, 0), unasked(0, 0, 1), unasked(1, 2, 3)]).to.deep.equal([
      '',
      'Compétence non affichée, car aucun de ces niveaux ne la demande~: 1 du rôle B.',
      'Compétences non affichées, car aucun de ces niveaux ne les demande~: 1 commune aux deux rôles, 2 du rôle A et 3 du rôle B.',
    ]);
  });

  it('count steps up and down', () => {
    expect([1, 2, -1, -3].map(compareWords.steps)).to.deep.equal(['1 degré de plus', '2 degrés de plus', '1 degré de moins', '3 degrés de moins']);
  });

  it('say how many answers carry', () => {
    expect([[0, 1], [0, 4], [1, 1], [4, 4], [1, 4], [3, 4]].map(([some, all]) => bound(carryWords.carried(some!, all!, 'A')))).to.deep.equal([
      'Votre unique réponse pour le rôle A n’y compte pas~: aucun niveau ne peut en être déduit.',
      'Aucune de vos 4 réponses pour le rôle A n’y compte~: aucun niveau ne peut en être déduit.',
      'Votre unique réponse pour le rôle A y compte aussi.',
      'Vos 4 réponses pour le rôle A y comptent toutes.',
      '1 de vos 4 réponses pour le rôle A y compte aussi.',
      '3 de vos 4 réponses pour le rôle A y comptent aussi.',
    ]);
    expect([1, 2].map((n) => bound(carryWords.why['not-applicable'](n, 'A', 'B')))).to.deep.equal([
      '1 compétence non applicable~: cela ne vaut que pour le travail dans le rôle A',
      '2 compétences non applicables~: cela ne vaut que pour le travail dans le rôle A',
    ]);
  });

  it('name the nearest other role, or say that there is none', () => {
    expect([nearestWords.found('B', 0.499), nearestWords.found('B', undefined), nearestWords.found('', 1)].map(bound)).to.deep.equal([
      'L’autre rôle le plus proche est B~: 49~% des exigences satisfaites.',
      'L’autre rôle le plus proche est B.',
      'Aucun autre rôle n’a pu être lu.',
    ]);
  });
});

describe('The French words of a result', () => {
  const numbers = (met: number, total: number, mandatoryMet = 0, mandatoryTotal = 0, share: number | undefined = met / total): StandingNumbers => ({ met, total, mandatoryMet, mandatoryTotal, share });

  it('say how much is met', () => {
    expect([numbers(0, 5, 0, 2), numbers(1, 5), numbers(3, 5, 0, 2), numbers(3, 5, 1, 2), numbers(5, 5, 2, 2), numbers(1_000, 1_000)].map((it) => bound(gradeWords.row(it)))).to.deep.equal([
      '0 satisfaite sur 5, 0 obligatoire sur 2',
      '1 satisfaite sur 5',
      '3 satisfaites sur 5, dont aucune obligatoire sur 2',
      '3 satisfaites sur 5, dont 1 obligatoire sur 2',
      '5 satisfaites sur 5, dont 2 obligatoires sur 2',
      '1~000 satisfaites sur 1~000',
    ]);
    expect(bound(resultWords.fits('A', numbers(4, 5, 2, 2)))).to.equal('Le niveau A est atteint~: 4 exigences satisfaites sur 5, dont 2 obligatoires sur 2 (80~%).');
  });

  it('say the rule', () => {
    const rules: [threshold: number, even: boolean, mandatory: boolean][] = [[0.8, true, true], [0.8, true, false], [0.8, false, true], [0.8, false, false], [1, false, true]];
    expect(rules.map((it) => bound(resultWords.rule(...it)))).to.deep.equal([
      'Un niveau est atteint quand toutes ses exigences obligatoires et au moins 80~% de l’ensemble de ses exigences sont satisfaites et que les niveaux précédents sont atteints.',
      'Un niveau est atteint quand au moins 80~% de l’ensemble de ses exigences sont satisfaites et que les niveaux précédents sont atteints.',
      'Un niveau est atteint quand toutes ses exigences obligatoires sont satisfaites, que les exigences satisfaites représentent au moins 80~% du poids total et que les niveaux précédents sont atteints.',
      'Un niveau est atteint quand les exigences satisfaites représentent au moins 80~% du poids total et que les niveaux précédents sont atteints.',
      'Un niveau est atteint quand toutes ses exigences sont satisfaites et que les niveaux précédents sont atteints.',
    ]);
  });

  it('say why a level is open', () => {
    expect([[numbers(0, 5, 0, 1), 0.8], [numbers(1, 5), 0.8], [numbers(3, 5, 0, 2), 0.8], [numbers(3, 5), 1], [numbers(4, 5, 0, 1), 0.8]].map(([it, threshold]) => bound(resultWords.open('A', it as StandingNumbers, threshold as number)))).to.deep.equal([
      'Le niveau A n’est pas encore atteint~: 1 exigence obligatoire n’est pas satisfaite~; aucune exigence sur 5 n’est satisfaite (0~%), et il suffirait de 80~%.',
      'Le niveau A n’est pas encore atteint~: 1 exigence sur 5 est satisfaite (20~%), et il suffirait de 80~%.',
      'Le niveau A n’est pas encore atteint~: 2 exigences obligatoires ne sont pas satisfaites~; 3 exigences sur 5 sont satisfaites (60~%), et il suffirait de 80~%.',
      'Le niveau A n’est pas encore atteint~: 3 exigences sur 5 sont satisfaites (60~%), et il les faut toutes.',
      'Le niveau A n’est pas encore atteint~: 1 exigence obligatoire n’est pas satisfaite.',
    ]);
  });

  it('name what stands before a level', () => {
    expect([['B'], ['B', 'C']].map((before) => bound(resultWords.passed('A', numbers(4, 5), before)))).to.deep.equal([
      'Pris seul, le niveau A serait atteint (4 satisfaites sur 5), mais le niveau B avant lui ne l’est pas encore.',
      'Pris seul, le niveau A serait atteint (4 satisfaites sur 5), mais les niveaux B et C avant lui ne le sont pas encore.',
    ]);
    expect([['B'], ['B', 'C']].map((skills, i) => bound(resultWords.leftOut(skills, i)))).to.deep.equal([
      'Non comptée, car vous l’indiquez comme non applicable~: B.',
      'Non comptées, car vous les indiquez comme non applicables~: B et C (1 exigence obligatoire).',
    ]);
  });

  it('count the steps of a path', () => {
    expect([1, 5].flatMap((n) => (['fewest', 'short'] as const).map((kind) => bound(resultWords.pathSentence(kind, n, 'A'))))).to.deep.equal([
      '1 étape suffirait pour le niveau A~:',
      '1 étape suffirait pour le niveau A, et elle ne peut pas être omise~:',
      '5 étapes suffiraient pour le niveau A, pas une de moins~:',
      '5 étapes suffiraient pour le niveau A, et aucune ne peut être omise~:',
    ]);
    expect([['', 'B'], ['A', ''], ['A', 'B']].map(([before, after]) => resultWords.whatIfMoves(before!, after!))).to.deep.equal(['Niveau B, au lieu d’aucun pour l’instant.', 'Aucun niveau, au lieu du niveau A.', 'Du niveau A au niveau B.']);
  });
});

describe('The French words of what is kept', () => {
  it('ask before they delete', () => {
    expect([0, 1, 21].map((n) => bound(keepWords.removeAsk(n)))).to.deep.equal([
      'Supprimer les commentaires et les instantanés~?',
      'Supprimer votre réponse, avec les commentaires et les instantanés~?',
      'Supprimer vos 21 réponses, avec les commentaires et les instantanés~?',
    ]);
  });

  it('say how many answers are about this matrix', () => {
    expect([[0, 1], [0, 5], [1, 5], [2, 5]].map(([some, all]) => bound(keepWords.foreign(some!, all!)))).to.deep.equal([
      'La seule réponse conservée ici ne porte pas sur une compétence de cette matrice. Utiliser ce qui convient~?',
      'Aucune des 5 réponses conservées ici ne porte sur une compétence de cette matrice. Utiliser ce qui convient~?',
      'Seule 1 des 5 réponses conservées ici porte sur une compétence de cette matrice. Utiliser ce qui convient~?',
      'Seules 2 des 5 réponses conservées ici portent sur des compétences de cette matrice. Utiliser ce qui convient~?',
    ]);
  });

  it('say what a copy would change', () => {
    expect(keepWords.previewCounts({ added: 1, changed: 2, removed: 1, note: 3 })).to.equal('1 réponse s’ajoute, 2 réponses changent, 1 réponse disparaît et 3 commentaires changent.');
    expect([keepWords.gone(['A'], 0), keepWords.gone(['A', 'B'], 1), keepWords.gone(['A'], 11)].map(bound)).to.deep.equal([
      'Cette matrice a changé. Conservé, mais non compté~: A.',
      'Cette matrice a changé. Conservé, mais non compté~: A, B et 1 autre.',
      'Cette matrice a changé. Conservé, mais non compté~: A et 11 autres.',
    ]);
  });

  it('say what has changed since a snapshot', () => {
    const nothing = { answered: 0, raised: 0, lowered: 0, changed: 0, 'taken-back': 0, 'not-applicable': 0, applicable: 0, met: 0, 'no-longer-met': 0, 'words-answered': 0, 'words-taken-back': 0 };
    expect(progressWords.counts({ ...nothing, answered: 3, raised: 1, 'not-applicable': 2 })).to.equal('3 nouvellement évaluées, 1 relevée et 2 devenues non applicables.');
  });
});

describe('The French words of lists', () => {
  it('write the first of a month as an ordinal, and no other day', () => {
    expect([1, 2, 11, 21].map((day) => phraseWords.day(Date.UTC(2026, 0, day)))).to.deep.equal(['1er janvier 2026', '2 janvier 2026', '11 janvier 2026', '21 janvier 2026']);
  });

  it('count roles and what they ask', () => {
    expect([[0, 0], [1, 0], [5, 0], [5, 1], [285, 125]].map(([requirements, mandatory]) => catalogWords.mandatory({ skills: 3, levels: 2, requirements: requirements!, mandatory: mandatory! }))).to.deep.equal([
      'aucune exigence',
      '1 exigence non obligatoire',
      '5 exigences, aucune obligatoire',
      '1 exigence obligatoire sur 5',
      '125 exigences obligatoires sur 285',
    ]);
    expect([[1, 0], [11, 1], [11, 2]].map(([read, failed]) => catalogWords.readEnd(read!, failed!))).to.deep.equal(['1 rôle compté.', '11 rôles comptés, 1 n’a pas pu être chargé.', '11 rôles comptés, 2 n’ont pas pu être chargés.']);
  });

  it('count technologies by what becomes of them', () => {
    const needs = (added: number, changed: number, kept: number, carried: number): string => bound(stackWords.needs({ new: added, changed, kept, carried }, false));
    expect([needs(1, 0, 0, 0), needs(3, 0, 0, 0), needs(2, 1, 0, 4)]).to.deep.equal(['1 technologie~: nouvelle', '3 technologies~: toutes nouvelles', '7 technologies~: 2~nouvelles, 1~modifiée, 4~reprises']);
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map((names) => asText(stackWords.listed(names)))).to.deep.equal(['', 'A', 'A, B', 'A, B, C']);
    expect(asText(stackWords.after(['A', 'B']))).to.equal('après A et B');
  });
});
