import { expect } from '@open-wc/testing';
import { gradeWords } from '../../src/locale/es/grade.js';
import { keepWords } from '../../src/locale/es/keep.js';
import { progressWords } from '../../src/locale/es/progress.js';
import { resultWords as words } from '../../src/locale/es/result.js';
import type { StandingNumbers } from '../../src/locale/messages/grade.js';
import type { DifferenceKind } from '../../src/locale/messages/keep.js';
import type { ProgressKind } from '../../src/locale/messages/progress.js';

const standing = (met: number, total: number, mandatoryMet = 0, mandatoryTotal = 0): StandingNumbers => ({ met, total, mandatoryMet, mandatoryTotal, share: met / total });

describe('The Spanish row of a level', () => {
  const cases: [StandingNumbers, string][] = [
    [standing(46, 58, 30, 33), '46 de 58 requisitos cumplidos, 30 de 33 obligatorios'],
    [standing(58, 58, 33, 33), 'los 58 requisitos cumplidos, los 33 obligatorios'],
    [standing(1, 21), '1 de 21 requisitos cumplidos'],
    [standing(0, 1, 0, 1), '0 de 1 requisito cumplido, 0 de 1 obligatorio'],
    [standing(1, 1, 1, 1), '1 de 1 requisito cumplido, 1 de 1 obligatorio'],
    [standing(11, 1_000), '11 de 1000 requisitos cumplidos'],
  ];
  for (const [numbers, said] of cases) it(`is: ${said}`, () => expect(gradeWords.row(numbers)).to.equal(said));

  it('says aloud what has changed', () => {
    expect(['', 'Senior'].map(gradeWords.changed)).to.deep.equal(['Tus respuestas aún no encajan con ningún nivel.', 'Tus respuestas encajan ahora con Senior.']);
  });
});

describe('Why a level is what it is, in Spanish', () => {
  it('tells one that fits', () => {
    expect(words.fits('Senior', standing(46, 58, 33, 33))).to.equal('Senior encaja: 46 de 58 requisitos cumplidos, los 33 obligatorios (79\u00a0%).');
  });

  const open: [StandingNumbers, threshold: number, string][] = [
    [standing(30, 58, 30, 33), 0.8, 'Senior está pendiente: no se cumplen 3 requisitos obligatorios; se cumplen 30 de 58 requisitos (51\u00a0%), y bastaría con el 80\u00a0%.'],
    [standing(57, 58, 32, 33), 0.8, 'Senior está pendiente: no se cumple 1 requisito obligatorio.'],
    [standing(1, 5), 0.8, 'Senior está pendiente: se cumple 1 de 5 requisitos (20\u00a0%), y bastaría con el 80\u00a0%.'],
    [standing(0, 2), 1, 'Senior está pendiente: se cumplen 0 de 2 requisitos (0\u00a0%), y harían falta todos.'],
    [standing(0, 1), 1, 'Senior está pendiente: no se cumple su único requisito.'],
  ];
  for (const [numbers, threshold, said] of open) it(`tells one that is open: ${said}`, () => expect(words.open('Senior', numbers, threshold)).to.equal(said));

  it('tells one that would fit but for those before it', () => {
    expect(words.passed('Senior', standing(5, 5), ['Middle'])).to.equal('Senior por sí solo encajaría (los 5 requisitos cumplidos), pero antes está pendiente Middle.');
    expect(words.passed('Senior', standing(5, 5), ['Junior', 'Middle'])).to.equal('Senior por sí solo encajaría (los 5 requisitos cumplidos), pero antes están pendientes Junior y Middle.');
  });

  it('tells the rule', () => {
    expect(words.rule(0.8, true, true)).to.equal('Un nivel encaja cuando se cumplen todos sus requisitos obligatorios y al menos el 80\u00a0% del total, y lo mismo ocurre en los niveles anteriores.');
    expect(words.rule(0.8, false, false)).to.equal('Un nivel encaja cuando se cumple al menos el 80\u00a0% del peso de sus requisitos (unas competencias pesan más que otras), y lo mismo ocurre en los niveles anteriores.');
    expect(words.rule(1, true, true)).to.equal('Un nivel encaja cuando se cumplen todos sus requisitos, y lo mismo ocurre en los niveles anteriores.');
  });

  it('tells what is left out', () => {
    expect(words.leftOut(['A'], 0)).to.equal('Queda fuera, porque dices que no aplica: A.');
    expect(words.leftOut(['A', 'B'], 1)).to.equal('Quedan fuera, porque dices que no aplican: A y B (1 requisito obligatorio).');
    expect(words.leftOut(['A', 'B', 'C'], 5)).to.equal('Quedan fuera, porque dices que no aplican: A, B y C (5 requisitos obligatorios).');
  });

  it('tells a path', () => {
    expect(words.pathSentence('fewest', 1, 'Senior')).to.equal('Para llegar a Senior bastaría con subir 1 escalón:');
    expect(words.pathSentence('fewest', 5, 'Senior')).to.equal('Para llegar a Senior bastaría con subir 5 escalones, ni uno menos:');
    expect(words.pathSentence('short', 21, 'Senior')).to.equal('Para llegar a Senior bastaría con subir 21 escalones, y no sobra ninguno:');
  });

  it('tells points', () => {
    expect([words.rulePoints(1, true), words.rulePoints(101, false)]).to.deep.equal(['Tus respuestas suman 1 punto.', 'Tus respuestas suman 101 puntos, según el peso de cada competencia.']);
    expect([words.bandReached('Junior', 1), words.bandOpen('Senior', 36, 1), words.bandOpen('Senior', 36, 2.5)]).to.deep.equal(['Junior empieza en 1 punto: alcanzado.', 'Senior empieza en 36 puntos: falta 1.', 'Senior empieza en 36 puntos: faltan 2,5.']);
  });
});

describe('Spanish words about kept answers', () => {
  it('ask before they are deleted', () => {
    expect([0, 1, 2, 1_000].map(keepWords.removeAsk)).to.deep.equal([
      '¿Eliminar las notas y las instantáneas?',
      '¿Eliminar tu respuesta, con las notas y las instantáneas?',
      '¿Eliminar tus 2 respuestas, con las notas y las instantáneas?',
      '¿Eliminar tus 1000 respuestas, con las notas y las instantáneas?',
    ]);
  });

  it('tell answers to something else', () => {
    expect([[0, 1], [1, 1], [0, 5], [1, 5], [2, 21]].map(([matching, all]) => keepWords.foreign(matching!, all!))).to.deep.equal([
      'La única respuesta guardada aquí no es sobre competencias de esta matriz. ¿Usar lo que coincide?',
      'La única respuesta guardada aquí es sobre competencias de esta matriz. ¿Usar lo que coincide?',
      'Ninguna de las 5 respuestas guardadas aquí es sobre competencias de esta matriz. ¿Usar lo que coincide?',
      'Solo 1 de las 5 respuestas guardadas aquí es sobre competencias de esta matriz. ¿Usar lo que coincide?',
      'Solo 2 de las 21 respuestas guardadas aquí son sobre competencias de esta matriz. ¿Usar lo que coincide?',
    ]);
  });

  it('tell what a copy would change', () => {
    const counts = (some: Partial<Record<DifferenceKind, number>>): string => keepWords.previewCounts({ added: 0, changed: 0, removed: 0, note: 0, ...some });
    expect(counts({ added: 1, changed: 2, removed: 1, note: 3 })).to.equal('Llega 1 respuesta, cambian 2 respuestas, desaparece 1 respuesta y cambian 3 notas.');
    expect(counts({ removed: 11, note: 1 })).to.equal('Desaparecen 11 respuestas y cambia 1 nota.');
    expect(keepWords.gone(['A', 'B'], 1)).to.equal('Esta matriz ha cambiado. Se conserva, pero no cuenta: A, B y 1 más.');
  });

  it('tell what has changed between two moments', () => {
    const counts = (some: Partial<Record<ProgressKind, number>>): string => progressWords.counts({ ...(Object.fromEntries(Object.keys(progressWords.kinds).map((kind) => [kind, 0])) as Record<ProgressKind, number>), ...some });
    expect(counts({ answered: 1, raised: 1, met: 1 })).to.equal('1 con respuesta nueva, 1 sube y 1 ahora cumplido en texto.');
    expect(counts({ answered: 3, lowered: 5, 'no-longer-met': 2 })).to.equal('3 con respuesta nueva, 5 bajan y 2 ya no cumplidos en texto.');
    expect(progressWords.changes('1 de mayo de 2026', progressWords.now)).to.equal('Desde el 1 de mayo de 2026 hasta ahora');
  });
});
