import { expect } from '@open-wc/testing';
import { trackWords as words } from '../../src/locale/es/track.js';
import type { StepNumbers, Way } from '../../src/locale/messages/track.js';

const NONE: StepNumbers = { new: 0, newMandatory: 0, raised: 0, becomesMandatory: 0, changed: 0, lowered: 0, becomesOptional: 0, dropped: 0, technologiesNew: 0, technologiesChanged: 0, technologiesGone: 0 };

describe('The Spanish sentence about a step', () => {
  const cases: [what: string, way: Way, numbers: Partial<StepNumbers>, sentence: string][] = [
    ['nothing', 'up', {}, 'No cambia nada de A a B.'],
    ['a start that asks for nothing', 'start', {}, 'B no pide nada.'],
    ['one of everything that rises', 'up', { new: 1, raised: 1, becomesMandatory: 1, technologiesNew: 1, technologiesChanged: 1 }, 'De A a B: 1 competencia es nueva, 1 competencia sube, 1 requisito pasa a ser obligatorio, 1 tecnología es nueva y 1 tecnología cambia.'],
    ['many', 'up', { raised: 58, becomesMandatory: 21, technologiesNew: 5 }, 'De A a B: 58 competencias suben, 21 requisitos pasan a ser obligatorios y 5 tecnologías son nuevas.'],
    ['what falls and goes', 'down', { lowered: 2, becomesOptional: 3, dropped: 11, technologiesGone: 5 }, 'De A de vuelta a B: 2 competencias bajan, 3 requisitos dejan de ser obligatorios, 11 competencias ya no se piden y 5 tecnologías ya no se mencionan.'],
    ['one that falls and goes', 'down', { lowered: 1, becomesOptional: 1, dropped: 1, technologiesGone: 1 }, 'De A de vuelta a B: 1 competencia baja, 1 requisito deja de ser obligatorio, 1 competencia ya no se pide y 1 tecnología ya no se menciona.'],
    ['another branch', 'across', { changed: 1 }, 'De A a B, en otra rama: 1 requisito cambia de texto.'],
    ['a start', 'start', { new: 57, newMandatory: 13 }, 'De cero a B: 57 competencias son nuevas, 13 de ellas obligatorias.'],
    ['a start with one that is mandatory', 'start', { new: 57, newMandatory: 1 }, 'De cero a B: 57 competencias son nuevas, 1 de ellas obligatoria.'],
    ['a start where both are mandatory', 'start', { new: 2, newMandatory: 2 }, 'De cero a B: 2 competencias son nuevas, ambas obligatorias.'],
    ['a start where all are mandatory', 'start', { new: 101, newMandatory: 101 }, 'De cero a B: 101 competencias son nuevas, todas obligatorias.'],
    ['a single mandatory skill', 'up', { new: 1, newMandatory: 1 }, 'De A a B: 1 competencia es nueva y obligatoria.'],
    ['technologies alone', 'up', { technologiesNew: 2, technologiesChanged: 1 }, 'De A a B: no cambia ningún requisito, 2 tecnologías son nuevas y 1 tecnología cambia.'],
    ['a start with technologies alone', 'start', { technologiesNew: 2 }, 'De cero a B: no se pide ninguna competencia y 2 tecnologías son nuevas.'],
    ['thousands', 'up', { raised: 1_000, changed: 20_000 }, 'De A a B: 1000 competencias suben y 20.000 requisitos cambian de texto.'],
  ];
  for (const [what, way, numbers, sentence] of cases) {
    it(`is right for ${what}`, () => {
      expect(words.sentence(way, way === 'start' ? '' : 'A', 'B', { ...NONE, ...numbers })).to.equal(sentence);
    });
  }
});

describe('What a level brings, in Spanish', () => {
  const cases: [numbers: Partial<StepNumbers>, way: Way, words: string][] = [
    [{}, 'up', 'pide lo mismo'],
    [{}, 'start', 'no pide nada'],
    [{ new: 57, newMandatory: 13 }, 'start', '57 nuevas, 13 obligatorias'],
    [{ new: 1, raised: 1, newMandatory: 1 }, 'up', '1 nueva, 1 sube, 1 obligatoria'],
    [{ raised: 2, changed: 1, lowered: 1, dropped: 1 }, 'up', '2 suben, 1 cambia de texto, 1 baja, 1 ya no se pide'],
    [{ changed: 3, lowered: 2, dropped: 2 }, 'up', '3 cambian de texto, 2 bajan, 2 ya no se piden'],
  ];
  for (const [numbers, way, expected] of cases) {
    it(`is told in a few words: ${expected}`, () => {
      expect(words.brings(way, { ...NONE, ...numbers })).to.equal(expected);
    });
  }

  it('names the levels that lead there', () => {
    expect(words.after(['A'])).to.equal('después de A');
    expect(words.after(['A', 'B', 'C'])).to.equal('después de A, B o C');
  });

  it('counts what stays', () => {
    expect([1, 2].map(words.stackKept)).to.deep.equal(['1 tecnología sigue como antes.', '2 tecnologías siguen como antes.']);
  });
});
