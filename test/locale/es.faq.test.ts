import { expect } from '@open-wc/testing';
import { faqWords as words } from '../../src/locale/es/faq.js';
import type { SkillsInWords, StepInWords } from '../../src/locale/messages/faq.js';

describe('The Spanish answer about skills', () => {
  const ROLE: SkillsInWords = { role: 'Cook', skills: 3, categories: 2, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2 };
  const cases: [change: Partial<SkillsInWords>, said: string][] = [
    [{}, 'El rol Cook pide 3 competencias en 2 categorías. En 2 niveles, de Junior a Senior, eso supone 6 requisitos, 2 de ellos obligatorios.'],
    [{ skills: 1, categories: 1, requirements: 1, mandatory: 1 }, 'El rol Cook pide 1 competencia en 1 categoría. En 2 niveles, de Junior a Senior, eso supone 1 requisito, que es obligatorio.'],
    [{ categories: 0, levels: 1 }, 'El rol Cook pide 3 competencias. En un solo nivel, Junior, eso supone 6 requisitos, 2 de ellos obligatorios.'],
    [{ levels: 0, requirements: 0, mandatory: 0 }, 'Cook describe 3 competencias en 2 categorías sin pedir ninguna.'],
    [{ skills: 1, categories: 0, levels: 0, requirements: 0, mandatory: 0 }, 'Cook describe 1 competencia sin pedirla.'],
  ];
  for (const [change, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.skills.answer({ ...ROLE, ...change })).to.equal(said);
    });
  }

  it('tells what a level asks in a few words', () => {
    expect([[0, 0], [1, 0], [2, 2], [58, 1], [1_000, 101]].map(([all, mandatory]) => words.skills.atLevel(all!, mandatory!))).to.deep.equal([
      'sin requisitos',
      '1 requisito, que no es obligatorio',
      '2 requisitos, ambos obligatorios',
      '58 requisitos, 1 de ellos obligatorio',
      '1000 requisitos, 101 de ellos obligatorios',
    ]);
  });
});

describe('The Spanish rule of a threshold', () => {
  const cases: [threshold: number, even: boolean, mandatory: boolean, said: string][] = [
    [0.8, true, true, 'Por regla general, un nivel se alcanza cuando se cumplen todos sus requisitos obligatorios y al menos el 80\u00a0% del total. Los niveles anteriores van primero.'],
    [0.8, true, false, 'Por regla general, un nivel se alcanza cuando se cumple al menos el 80\u00a0% de sus requisitos. Los niveles anteriores van primero.'],
    [0.675, false, true, 'Por regla general, un nivel se alcanza cuando se cumplen todos sus requisitos obligatorios y al menos el 67,5\u00a0% del peso total (unas competencias pesan más que otras). Los niveles anteriores van primero.'],
    [0.675, false, false, 'Por regla general, un nivel se alcanza cuando se cumple al menos el 67,5\u00a0% del peso de sus requisitos (unas competencias pesan más que otras). Los niveles anteriores van primero.'],
    [1, false, true, 'Por regla general, un nivel se alcanza cuando se cumplen todos sus requisitos. Los niveles anteriores van primero.'],
  ];
  for (const [threshold, even, mandatory, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.advance.byThreshold(threshold, even, mandatory)).to.equal(said);
    });
  }
});

describe('The Spanish rule of points', () => {
  it('names what brings how many, and what they lead to', () => {
    const points = [{ name: 'Working', points: 1 }, { name: 'Advanced', points: 2.5 }];
    const bands = [{ level: 'Junior', min: 1 }, { level: 'Senior', min: 36 }];
    expect(words.advance.byPoints(points, bands, true)).to.equal('Cada escalón aporta puntos: Working 1 y Advanced 2,5. Se suman los de todas las competencias. La suma indica el nivel: Junior desde 1 punto y Senior desde 36 puntos.');
    expect(words.advance.byPoints(points, [], false)).to.equal('Cada escalón aporta puntos: Working 1 y Advanced 2,5. Se multiplican por el peso de la competencia y se suman los de todas.');
  });

  it('is not told where no proficiency brings any', () => {
    expect(words.advance.byPoints([], [], true)).to.equal('Ningún escalón aporta puntos todavía.');
  });
});

describe('What a step asks, in Spanish', () => {
  const NOTHING: StepInWords = { raised: 0, added: 0, changed: 0, lowered: 0, dropped: 0, becomeMandatory: 0, becomeOptional: 0 };
  const cases: [Partial<StepInWords>, string][] = [
    [{}, 'no cambia nada'],
    [{ raised: 41, added: 1 }, '41 requisitos suben y 1 es nuevo'],
    [{ raised: 1, becomeMandatory: 21 }, '1 requisito sube y 21 pasan a ser obligatorios'],
    [{ added: 11 }, '11 requisitos son nuevos'],
    [{ changed: 2, becomeMandatory: 1, dropped: 1 }, '1 requisito pasa a ser obligatorio, 2 cambian de texto y 1 ya no se pide'],
    [{ lowered: 1, becomeOptional: 3 }, '1 requisito baja y 3 pasan a ser opcionales'],
  ];
  for (const [step, said] of cases) {
    it(`is: ${said}`, () => {
      expect(words.advance.changes({ ...NOTHING, ...step })).to.equal(said);
    });
  }
});

describe('The Spanish answer about the stack', () => {
  it('counts technologies and the levels that name them', () => {
    expect(words.stack.answer(33, ['A', 'B', 'C', 'D', 'E'])).to.equal('El stack incluye 33 tecnologías en 5 niveles. Lo que incluye un nivel inferior lo hereda el siguiente.');
    expect(words.stack.answer(1, ['Senior'])).to.equal('El stack incluye 1 tecnología en Senior.');
  });
});
