import type { RadarMessages } from '../messages/radar.js';
import { apart, decimal, nearPercent, number, pair, plural } from './format.js';

const INSTEAD = 'Hier steht die Tabelle.';
const mean = (value: number, nearest: string | undefined): string => nearPercent(value) + (nearest === undefined ? '' : `, etwa ${nearest}`);

export const radarWords: RadarMessages = {
  level: 'Level',
  title: (level, by, category) => {
    const what = by === 'category' ? 'nach Kategorie' : category === undefined ? 'nach Skill' : `in ${category}, nach Skill`;
    return level === undefined ? `Einschätzungen ${what}` : `Anforderungen für ${level} ${what}`;
  },
  untitled: 'Profil',
  about: (by) =>
    by === 'category'
      ? 'Der Rand ist die höchste Stufe aller Skills einer Kategorie; ein Wert ist der Durchschnitt ihrer Skills. Was nicht gefordert oder nicht eingeschätzt ist, zählt als 0.'
      : 'Der Rand ist die höchste Stufe eines Skills. Was nicht gefordert ist, zählt als 0.',
  axis: { category: 'Kategorie', skill: 'Skill', plain: 'Achse' },
  legend: 'Linien',
  asked: (level) => `Gefordert für ${level}`,
  you: 'Sie',
  someone: (place) => `Einschätzung ${number(place)}`,
  percent: nearPercent,
  askedMean: (value, nearest, described) => mean(value, nearest) + (described === 0 ? '' : `; ${plural(described, { one: '# weiterer Skill', other: '# weitere Skills' })} in Worten`),
  askedStep: (step, mandatory) => (mandatory ? `${step}, Pflicht` : step),
  askedNothing: 'nichts',
  describedOnly: 'nur in Worten',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : `; ${number(rated)} von ${number(skills)} eingeschätzt`),
  ratedStep: (step) => step ?? 'noch nicht',
  unrated: 'noch nicht eingeschätzt',
  notApplicable: 'nicht zutreffend',
  noValue: 'kein Wert',
  number: decimal,
  walk: 'Werte, Achse für Achse',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: 'Auf eine Achse zeigen oder hier eine Pfeiltaste drücken, um ihre Werte zu sehen.',
  table: 'Dasselbe als Tabelle',
  key: 'Wofür die Zahlen stehen',
  tooFew: (axes) => `Ein Diagramm braucht mindestens drei Achsen, und es gibt ${axes === 1 ? 'nur eine' : axes === 0 ? 'keine' : 'nur zwei'}. ${INSTEAD}`,
  tooMany: (axes, most) => `Das sind ${number(axes)} Achsen; mehr als ${number(most)} lassen sich in einem Diagramm nicht lesen. ${INSTEAD}`,
  noShape: `Hier gibt es keine Zahl, die ein Diagramm zeigen könnte. ${INSTEAD}`,
  tooManySeries: (series, most) => `Das Diagramm zeigt die ersten ${number(most)} von ${number(series)} Zahlenreihen, die Tabelle zeigt alle.`,
  tooManyPeople: (people, most) => `${number(people)} Einschätzungen liegen vor, die ersten ${number(most)} werden gezeigt.`,
  assessmentLeftOut: (whose, why) => `${whose} konnte nicht angezeigt werden. ${why}`,
  notLoaded: 'Die Einschätzungen konnten nicht geladen werden. Laden Sie die Seite neu, um es erneut zu versuchen.',
  valuesLeftOut: (n) => `${plural(n, { one: '# Wert ist', other: '# Werte sind' })} ausgelassen: Ein Wert ist eine Zahl ab 0.`,
  none: 'Diese Rolle hat kein Level und keine Einschätzung, die sich zeichnen ließen.',
};
