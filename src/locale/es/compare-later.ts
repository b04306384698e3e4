import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { listed, number, pair, percent, plural, row as inARow } from './format.js';
import { mandatoryOf, row } from './grade.js';
import { answers, requirements, roles, skills } from './nouns.js';

export const carryWords: CarryMessages = {
  title: (role) => `Tus respuestas en ${role}`,
  fits: (grade) => `Nivel: ${grade}`,
  grade: listed,
  notYet: 'aún ninguno',
  carried: (carried, all, from) => {
    const [given, nothing] = [`que diste en ${from}`, 'así que no hay nivel que calcular'];
    if (all === 1) return carried === 1 ? `La única respuesta ${given} también cuenta allí.` : `La única respuesta ${given} no dice nada allí, ${nothing}.`;
    if (carried === 0) return `Ninguna de las ${answers(all)} ${given} dice algo allí, ${nothing}.`;
    if (carried === all) return `Las ${answers(all)} ${given} también cuentan allí.`;
    return `${number(carried)} de las ${answers(all)} ${given} también ${plural(carried, { one: 'cuenta', other: 'cuentan' })} allí.`;
  },
  stay: (n) => plural(n, { one: '# respuesta no cuenta: por qué', other: '# respuestas no cuentan: por qué' }),
  why: {
    'no-skill': (n, _from, to) => `${plural(n, { one: 'Una competencia', other: '# competencias' })} que ${to} no tiene`,
    'other-scale': (n, _from, to) => `${plural(n, { one: 'Una competencia', other: '# competencias' })} que ${to} tiene con otra escala: ninguno de sus escalones equivale a uno tuyo`,
    'other-words': (n, _from, to) => `${answers(n)} a textos que ${to} no usa`,
    'not-applicable': (n, from) => `${plural(n, { one: '# competencia que no aplica', other: '# competencias que no aplican' })}: eso vale para el trabajo como ${from}`,
  },
  atLevel: (skill, level) => `${skill} (${level})`,
  standing: (level, numbers) => `Lo que ${level} pide allí: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  noGaps: (level) => `No falta nada de lo que ${level} pide allí.`,
  groups: { mandatory: 'Obligatorios que faltan', others: 'No obligatorios que faltan', unanswered: 'Sin respuesta, que cuentan como no cumplidos' },
  requirementCount: requirements,
  to: 'hasta',
  none: 'aún no',
  noAnswer: 'sin respuesta',
  described: 'descrito en texto',
  mandatory: 'obligatorio',
};

export const nearestWords: NearestMessages = {
  row: inARow,
  pair,
  title: '¿Qué rol me queda más cerca?',
  noAnswers: (role) => `Responde primero en ${role}: así verás a qué rol se acercan más tus respuestas.`,
  rule: (role, level) =>
    `Tus respuestas de ${role} se trasladan a cada rol y se miden ${level === '' ? 'en el nivel más bajo' : `en el nivel que equivale a ${level}`}. El más cercano es el rol del que más se cumple, según el peso; después, del que más se cumple de lo obligatorio; después, el que tiene más respuestas. Lo que no has respondido cuenta como no cumplido.`,
  start: 'Buscar el rol más cercano',
  stop: 'Detener',
  again: 'Buscar de nuevo',
  progress: (done, all) => `Leyendo: ${number(done)} de ${roles(all)}`,
  stopped: 'Búsqueda detenida.',
  list: 'Roles, primero el más cercano',
  share: (share, level) => `Se cumple el ${percent(share)} de lo que pide ${level}`,
  noShare: 'No pide nada que se pueda medir.',
  mandatoryMet: mandatoryOf,
  gradeIs: (levels) => (levels.length === 0 ? 'aún sin nivel' : `encaja con ${listed(levels)}`),
  answered: (answered, all) => `${number(answered)} de ${skills(all)} con respuesta`,
  own: 'tus respuestas son de este rol',
  compared: 'se compara arriba',
  compare: 'Comparar',
  compareWith: (role) => `Comparar con ${role}`,
  failed: (n) => plural(n, { one: 'No se pudo leer # rol:', other: 'No se pudieron leer # roles:' }),
  retry: 'Reintentar',
  found: (role, share) => (role === '' ? 'No hay ningún otro rol que se haya podido leer.' : `El otro rol más cercano es ${role}${share === undefined ? '' : `: se cumple el ${percent(share)}`}.`),
};
