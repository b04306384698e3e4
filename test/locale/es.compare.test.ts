import { expect } from '@open-wc/testing';
import { carryWords, nearestWords } from '../../src/locale/es/compare-later.js';
import { compareWords } from '../../src/locale/es/compare.js';
import type { CompareNumbers } from '../../src/locale/messages/compare.js';

const none: CompareNumbers = { different: 0, same: 0, onlyHere: 0, onlyThere: 0, unasked: { shared: 0, here: 0, there: 0 } };
const sentence = (numbers: Partial<CompareNumbers>): string => compareWords.sentence('A (X)', 'B (Y)', { here: 'A', there: 'B' }, { ...none, ...numbers });

describe('The Spanish words of a comparison', () => {
  const cases: [numbers: Partial<CompareNumbers>, words: string][] = [
    [{}, 'A (X) no tiene ninguna competencia en común con B (Y).'],
    [{ onlyHere: 1 }, 'A (X) no tiene ninguna competencia en común con B (Y). 1 está solo en A.'],
    [{ different: 1 }, 'A (X) comparte con B (Y) 1 competencia, con requisitos distintos.'],
    [{ same: 1 }, 'A (X) comparte con B (Y) 1 competencia, con los mismos requisitos.'],
    [{ different: 2 }, 'A (X) comparte con B (Y) 2 competencias, ambas con requisitos distintos.'],
    [{ same: 3, onlyThere: 5 }, 'A (X) comparte con B (Y) 3 competencias, todas con los mismos requisitos. 5 están solo en B.'],
    [{ different: 1, same: 1, onlyHere: 1, onlyThere: 21 }, 'A (X) comparte con B (Y) 2 competencias, 1 con requisitos distintos y 1 con los mismos. 1 está solo en A y 21 están solo en B.'],
    [{ different: 12_000, same: 1_000 }, 'A (X) comparte con B (Y) 13.000 competencias, 12.000 con requisitos distintos y 1000 con los mismos.'],
  ];
  for (const [numbers, words] of cases) it(`say: ${words}`, () => expect(sentence(numbers)).to.equal(words));

  it('count what neither level asks for, and say nothing where that is nothing', () => {
    const unasked = (shared: number, here: number, there: number): string => compareWords.unasked({ shared, here, there }, 'A', 'B');
    expect(unasked(0, 0, 0)).to.equal('');
    expect(unasked(1, 2, 3)).to.equal('No se muestran las competencias que ninguno de estos niveles pide: 1 en común, 2 de A y 3 de B.');
  });

  it('count steps up and down', () => {
    expect([1, 2, -1, -3].map(compareWords.steps)).to.deep.equal(['1 escalón más', '2 escalones más', '1 escalón menos', '3 escalones menos']);
  });

  it('say how many answers carry, one and all of them too', () => {
    expect([[0, 1], [0, 4], [1, 1], [4, 4], [1, 4], [3, 4]].map(([some, all]) => carryWords.carried(some!, all!, 'A'))).to.deep.equal([
      'La única respuesta que diste en A no dice nada allí, así que no hay nivel que calcular.',
      'Ninguna de las 4 respuestas que diste en A dice algo allí, así que no hay nivel que calcular.',
      'La única respuesta que diste en A también cuenta allí.',
      'Las 4 respuestas que diste en A también cuentan allí.',
      '1 de las 4 respuestas que diste en A también cuenta allí.',
      '3 de las 4 respuestas que diste en A también cuentan allí.',
    ]);
  });

  it('say why answers stay', () => {
    expect([1, 2].map(carryWords.stay)).to.deep.equal(['1 respuesta no cuenta: por qué', '2 respuestas no cuentan: por qué']);
    expect([1, 11].map((n) => carryWords.why['no-skill'](n, 'A', 'B'))).to.deep.equal(['Una competencia que B no tiene', '11 competencias que B no tiene']);
    expect([1, 2].map((n) => carryWords.why['not-applicable'](n, 'A', 'B'))).to.deep.equal(['1 competencia que no aplica: eso vale para el trabajo como A', '2 competencias que no aplican: eso vale para el trabajo como A']);
  });

  it('name the nearest other role, or say that there is none', () => {
    expect([nearestWords.found('B', 0.499), nearestWords.found('B', undefined), nearestWords.found('', 1)]).to.deep.equal([
      'El otro rol más cercano es B: se cumple el 49\u00a0%.',
      'El otro rol más cercano es B.',
      'No hay ningún otro rol que se haya podido leer.',
    ]);
    expect([1, 3].map(nearestWords.failed)).to.deep.equal(['No se pudo leer 1 rol:', 'No se pudieron leer 3 roles:']);
  });
});
