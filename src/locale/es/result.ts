import type { ResultMessages } from '../messages/result.js';
import { listed, pair, percent, plural, row as inARow } from './format.js';
import { row } from './grade.js';
import { points, requirements, steps as stepsOf } from './nouns.js';
import { whenMet } from './phrases.js';

export const resultWords: ResultMessages = {
  title: 'Por qué, y qué viene después',
  guidance: 'Tómalo como orientación para una conversación, no como un veredicto: conoce tus respuestas, no tu trabajo.',
  why: 'Por qué',
  rule: (threshold, even, mandatory) => `Un nivel encaja cuando ${whenMet(threshold, percent(threshold), even, mandatory)}, y lo mismo ocurre en los niveles anteriores.`,
  rulePoints: (sum, even) => `Tus respuestas suman ${points(sum)}${even ? '' : ', según el peso de cada competencia'}.`,
  leftOut: (skills, mandatory) =>
    `${skills.length === 1 ? 'Queda fuera, porque dices que no aplica' : 'Quedan fuera, porque dices que no aplican'}: ${listed(skills)}${mandatory > 0 ? ` (${plural(mandatory, { one: '# requisito obligatorio', other: '# requisitos obligatorios' })})` : ''}.`,
  fits: (level, numbers) => `${level} encaja: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const some = `${plural(met, { one: 'se cumple #', other: 'se cumplen #' })} de ${requirements(total)} (${percent(share)})`;
    const reasons = [
      ...(must > 0 ? [plural(must, { one: 'no se cumple # requisito obligatorio', other: 'no se cumplen # requisitos obligatorios' })] : []),
      ...(share < threshold - 1e-9 ? [total === 1 ? 'no se cumple su único requisito' : `${some}, y ${threshold >= 1 ? 'harían falta todos' : `bastaría con el ${percent(threshold)}`}`] : []),
    ];
    return `${level} está pendiente: ${reasons.join('; ')}.`;
  },
  passed: (level, numbers, before) => `${level} por sí solo encajaría (${row(numbers)}), pero antes ${before.length === 1 ? 'está pendiente' : 'están pendientes'} ${listed(before)}.`,
  undecided: (level) => `No se puede decir si ${level} encaja: nada de lo que pide aplica.`,
  empty: (level) => `${level} no pide nada.`,
  bandReached: (level, min) => `${level} empieza en ${points(min)}: alcanzado.`,
  bandOpen: (level, min, missing) => `${level} empieza en ${points(min)}: ${plural(missing, { one: 'falta #', other: 'faltan #' })}.`,

  gapsTo: (level) => `Qué falta para ${level}`,
  noGaps: (level) => `No falta nada de lo que pide ${level}.`,
  groups: { mandatory: 'Obligatorios', others: 'No obligatorios', unanswered: 'Sin respuesta', leftOut: 'No aplican' },
  skillCount: requirements,
  to: 'hasta',
  unanswered: 'sin respuesta',
  none: 'aún no',
  inWords: 'descrito en texto',
  mandatory: 'obligatorio',
  goTo: (skill) => `Ir a ${skill}`,
  tryIt: 'Probar',
  tryItOn: (skill) => `Probar: ¿y si se cumpliera ${skill}?`,

  first: 'Qué aprender primero',
  firstWords: 'Un escalón por competencia: primero lo obligatorio, después lo que más aporta por escalón.',
  resources: (titles) => pair('Para aprender', inARow(titles)),

  path: 'Un camino corto',
  pathSentence: (kind, steps, level) => {
    const enough = `Para llegar a ${level} bastaría con subir ${stepsOf(steps)}`;
    if (steps === 1) return `${enough}:`;
    return `${enough}, ${kind === 'fewest' ? 'ni uno menos' : 'y no sobra ninguno'}:`;
  },
  noPath: (level) => `No hay camino hasta ${level} mientras no aplique lo que pide.`,

  chart: (level) => `En un gráfico, junto a lo que pide ${level}`,
  you: 'Tú',
  partMissing: 'No se pudo cargar una parte de este widget. Cierra esto y vuelve a abrirlo.',
  whatIf: '¿Y si…?',
  whatIfHint: 'Cambia respuestas y mira qué pasaría. No se guarda nada hasta que tú lo digas.',
  whatIfOn: 'Estás probando: las respuestas que cambies ahora no se guardan.',
  whatIfMoves: (before, after) => `De ${before || 'ningún nivel'} a ${after || 'ningún nivel'}.`,
  whatIfSame: (grade) => (grade === '' ? 'Sigue sin nivel.' : `Sigue en ${grade}.`),
  whatIfKeep: 'Guardar estos cambios',
  whatIfDrop: 'Volver a mis respuestas',
};
