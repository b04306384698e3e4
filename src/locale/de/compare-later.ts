import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { listed, number, pair, percent, plural, row as inARow } from './format.js';
import { row } from './grade.js';
import { ANSWER, answers, capital, every, requirementCount, roles, skills } from './phrases.js';

export const carryWords: CarryMessages = {
  title: (role) => `Ihre Antworten bei ${role}`,
  fits: (grade) => `Das passt zu ${grade}`,
  grade: listed,
  notYet: 'noch keinem Level',
  carried: (carried, all, from) => {
    if (carried === 0) return `${plural(all, { one: 'Ihre einzige Antwort', other: 'Keine Ihrer # Antworten' })} zu ${from} sagt dort ${plural(all, { one: 'nichts', other: 'etwas' })} aus, daher gibt es keine Einstufung.`;
    if (carried === all) return `${plural(all, { one: 'Ihre einzige Antwort', other: capital(every(ANSWER, all)) })} zu ${from} ${plural(all, { one: 'zählt', other: 'zählen' })} auch dort.`;
    return `${number(carried)} von Ihren ${answers(all)} zu ${from} ${plural(carried, { one: 'zählt', other: 'zählen' })} auch dort.`;
  },
  stay: (n) => `${answers(n)} ${plural(n, { one: 'zählt', other: 'zählen' })} dort nicht: Gründe`,
  why: {
    'no-skill': (n, _from, to) => `${skills(n)}, ${plural(n, { one: 'den', other: 'die' })} es bei ${to} nicht gibt`,
    'other-scale': (n, _from, to) => `${skills(n)} mit anderer Skala bei ${to}: Keine Stufe dort entspricht Ihrer`,
    'other-words': (n, _from, to) => `${answers(n)} zu Formulierungen, die es bei ${to} nicht gibt`,
    'not-applicable': (n, from) => `${skills(n)} nicht zutreffend: Das gilt nur für die Arbeit als ${from}`,
  },
  atLevel: (skill, level) => `${skill} (${level})`,
  standing: (level, numbers) => `Anforderungen für ${level} dort: ${row(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  noGaps: (level) => `Für ${level} fehlt dort nichts.`,
  groups: { mandatory: 'Nicht erfüllt, Pflicht', others: 'Nicht erfüllt, optional', unanswered: 'Ohne Antwort, zählt als nicht erfüllt' },
  requirementCount,
  to: 'zu',
  none: 'noch nicht',
  noAnswer: 'keine Antwort',
  described: 'in Worten beschrieben',
  mandatory: 'Pflicht',
};

export const nearestWords: NearestMessages = {
  row: inARow,
  pair,
  title: 'Welcher Rolle komme ich am nächsten?',
  noAnswers: (role) => `Schätzen Sie sich zuerst bei ${role} ein: Dann zeigt sich hier, welcher Rolle Ihre Antworten am nächsten kommen.`,
  rule: (role, level) =>
    `Ihre Antworten zu ${role} werden auf jede Rolle übertragen und dort ${level === '' ? 'am untersten Level gemessen' : `an dem Level gemessen, das ${level} entspricht`}. Am nächsten ist die Rolle, bei der nach Gewicht am meisten erfüllt ist; dann zählt, wie viel von der Pflicht erfüllt ist, dann, wie viel beantwortet ist. Was nicht beantwortet ist, gilt als nicht erfüllt.`,
  start: 'Mit allen Rollen abgleichen',
  stop: 'Anhalten',
  again: 'Erneut abgleichen',
  progress: (done, all) => `${number(done)} von ${roles(all)} gelesen`,
  stopped: 'Angehalten.',
  list: 'Rollen, nach Nähe geordnet',
  share: (share, level) => `Anforderungen für ${level}: ${percent(share)} erfüllt`,
  noShare: 'Es ist nichts gefordert, das sich messen ließe.',
  mandatoryMet: (met, all) => `Pflicht: ${number(met)} von ${number(all)}`,
  gradeIs: (levels) => (levels.length === 0 ? 'passt noch zu keinem Level' : `passt zu ${listed(levels)}`),
  answered: (answered, all) => `${number(answered)} von ${skills(all)} beantwortet`,
  own: 'Rolle Ihrer Antworten',
  compared: 'oben verglichen',
  compare: 'Vergleichen',
  compareWith: (role) => `Vergleichen mit ${role}`,
  failed: (n) => `${roles(n)} ${plural(n, { one: 'konnte', other: 'konnten' })} nicht gelesen werden:`,
  retry: 'Erneut versuchen',
  found: (role, share) => (role === '' ? 'Es gibt keine andere Rolle, die gelesen werden konnte.' : `Unter den anderen Rollen kommen Ihre Antworten der Rolle ${role} am nächsten${share === undefined ? '' : `: ${percent(share)} erfüllt`}.`),
};
