import { expect } from '@open-wc/testing';
import { phraseWords } from '../../src/locale/es/phrases.js';
import { stackWords } from '../../src/locale/es/stack.js';
import { summaryWords as words } from '../../src/locale/es/summary.js';
import { asText } from '../../src/locale/sentence.js';
import type { LevelInWords, RoleInWords } from '../../src/locale/messages/summary.js';

const ROLE: RoleInWords = { role: 'Cook', family: undefined, familyIsSaid: false, skills: 3, levels: 2, first: ['Junior'], last: ['Senior'], requirements: 6, mandatory: 2, domains: [] };

describe('The Spanish sentence about a role', () => {
  const cases: [what: string, change: Partial<RoleInWords>, sentence: string][] = [
    ['a role without family', {}, 'Cook tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, 2 de ellos obligatorios.'],
    ['one with a family', { family: 'Kitchen' }, 'Cook es un rol de la familia Kitchen. Tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, 2 de ellos obligatorios.'],
    ['a family that says so itself', { family: 'Familia Cocina', familyIsSaid: true }, 'Cook es un rol de la Familia Cocina. Tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, 2 de ellos obligatorios.'],
    ['one level', { levels: 1, last: ['Junior'] }, 'Cook tiene 3 competencias en un solo nivel, Junior, con 6 requisitos, 2 de ellos obligatorios.'],
    ['one skill', { skills: 1, mandatory: 1 }, 'Cook tiene 1 competencia en 2 niveles, de Junior a Senior, con 6 requisitos, 1 de ellos obligatorio.'],
    ['one requirement, mandatory', { skills: 1, requirements: 1, mandatory: 1 }, 'Cook tiene 1 competencia en 2 niveles, de Junior a Senior, con 1 requisito, que es obligatorio.'],
    ['one requirement, optional', { skills: 1, requirements: 1, mandatory: 0 }, 'Cook tiene 1 competencia en 2 niveles, de Junior a Senior, con 1 requisito, que no es obligatorio.'],
    ['nothing mandatory', { mandatory: 0 }, 'Cook tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, ninguno de ellos obligatorio.'],
    ['all mandatory', { mandatory: 6 }, 'Cook tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, todos obligatorios.'],
    ['both mandatory', { requirements: 2 }, 'Cook tiene 3 competencias en 2 niveles, de Junior a Senior, con 2 requisitos, ambos obligatorios.'],
    ['a fork', { levels: 3, last: ['Chef', 'Otro'] }, 'Cook tiene 3 competencias en 3 niveles, de Junior a Chef u Otro, con 6 requisitos, 2 de ellos obligatorios.'],
    ['two beginnings', { levels: 4, first: ['A', 'B'] }, 'Cook tiene 3 competencias en 4 niveles, con 6 requisitos, 2 de ellos obligatorios.'],
    ['more ends than one can say', { levels: 5, last: ['A', 'B', 'C', 'D'] }, 'Cook tiene 3 competencias en 5 niveles, con 6 requisitos, 2 de ellos obligatorios.'],
    ['a catalogue of skills', { levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }, 'Cook describe 3 competencias sin pedir ninguna.'],
    ['a catalogue of one skill', { skills: 1, family: 'Kitchen', levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }, 'Cook es un rol de la familia Kitchen. Describe 1 competencia sin pedirla.'],
    ['levels that ask nothing', { requirements: 0, mandatory: 0 }, 'Cook tiene 3 competencias y 2 niveles, de Junior a Senior, pero aún ningún requisito.'],
    ['one level that asks nothing', { levels: 1, requirements: 0, mandatory: 0 }, 'Cook tiene 3 competencias y 1 nivel, pero aún ningún requisito.'],
    ['no skills', { skills: 0, requirements: 0, mandatory: 0 }, 'Cook tiene 2 niveles, de Junior a Senior, pero aún ninguna competencia.'],
    ['no skills and no levels', { family: 'Kitchen', skills: 0, levels: 0, first: [], last: [], requirements: 0, mandatory: 0 }, 'Cook es un rol de la familia Kitchen. Aún no tiene competencias.'],
    ['one key domain', { domains: ['Salsas'] }, 'Cook tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, 2 de ellos obligatorios. Área clave: Salsas.'],
    ['two key domains', { domains: ['Salsas', 'Inglés'] }, 'Cook tiene 3 competencias en 2 niveles, de Junior a Senior, con 6 requisitos, 2 de ellos obligatorios. Áreas clave: Salsas e Inglés.'],
    ['larger numbers', { skills: 21, levels: 11, first: [], requirements: 1_000, mandatory: 101 }, 'Cook tiene 21 competencias en 11 niveles, con 1000 requisitos, 101 de ellos obligatorios.'],
    ['tens of thousands', { skills: 10_000, requirements: 100_000, mandatory: 12_345 }, 'Cook tiene 10.000 competencias en 2 niveles, de Junior a Senior, con 100.000 requisitos, 12.345 de ellos obligatorios.'],
  ];
  for (const [what, change, sentence] of cases) {
    it(`is right for ${what}`, () => {
      expect(words.role({ ...ROLE, ...change })).to.equal(sentence);
    });
  }

  it('knows a family that says so itself, in English too', () => {
    expect([' Familia Plataforma', 'Platform Family ', 'Derecho de familia', 'Familiares', 'Family Law'].map(words.saysFamily)).to.deep.equal([true, true, false, false, false]);
  });
});

describe('The Spanish sentence about a level', () => {
  const cases: [Omit<LevelInWords, 'level'>, string][] = [
    [{ requirements: 58, mandatory: 33, technologies: 8 }, 'Senior tiene 58 requisitos, 33 de ellos obligatorios, y menciona 8 tecnologías.'],
    [{ requirements: 58, mandatory: 0, technologies: 1 }, 'Senior tiene 58 requisitos, ninguno de ellos obligatorio, y menciona 1 tecnología.'],
    [{ requirements: 1, mandatory: 1, technologies: 0 }, 'Senior tiene 1 requisito, que es obligatorio.'],
    [{ requirements: 0, mandatory: 0, technologies: 2 }, 'Senior no tiene requisitos, pero menciona 2 tecnologías.'],
    [{ requirements: 0, mandatory: 0, technologies: 0 }, 'Senior no tiene requisitos.'],
  ];
  for (const [counts, sentence] of cases) {
    it(`is: ${sentence}`, () => {
      expect(words.atLevel({ level: 'Senior', ...counts })).to.equal(sentence);
    });
  }
});

describe('The Spanish words beside the bar', () => {
  const cases: [mandatory: number, requirements: number, said: string][] = [
    [125, 285, '125 de 285 requisitos son obligatorios'],
    [1, 285, '1 de 285 requisitos es obligatorio'],
    [101, 1_000, '101 de 1000 requisitos son obligatorios'],
    [285, 285, 'Los 285 requisitos son obligatorios'],
    [1, 1, 'El único requisito es obligatorio'],
  ];
  for (const [mandatory, requirements, said] of cases) {
    it(`are: ${said}`, () => {
      expect(words.mandatory(mandatory, requirements)).to.equal(said);
    });
  }

  it('count in the right number', () => {
    expect([0, 1, 2, 21].map((n) => `${words.number(n)} ${words.counted.technologies(n)}`)).to.deep.equal(['0 tecnologías', '1 tecnología', '2 tecnologías', '21 tecnologías']);
  });
});

describe('Spanish lists and days', () => {
  it('change y and o before names that begin with the same sound', () => {
    expect([['A'], ['A', 'B'], ['A', 'B', 'iOS']].map(phraseWords.listed)).to.deep.equal(['A', 'A y B', 'A, B e iOS']);
    expect([['A', 'B'], ['A', 'Oracle']].map(phraseWords.either)).to.deep.equal(['A o B', 'A u Oracle']);
  });

  it('have rows with commas alone', () => {
    expect([[], ['A'], ['A', 'B'], ['A', 'B', 'iOS']].map((names) => asText(stackWords.listed(names)))).to.deep.equal(['', 'A', 'A, B', 'A, B, iOS']);
    expect(stackWords.needs({ new: 1, changed: 0, kept: 3, carried: 0 }, false)).to.equal('4 tecnologías: 1\u00a0nueva, 3\u00a0como antes');
  });

  it('write a day out', () => {
    expect(phraseWords.day(Date.UTC(2026, 10, 24))).to.equal('24 de noviembre de 2026');
  });
});
