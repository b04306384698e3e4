import type { GradeMessages, StandingNumbers } from '../messages/grade.js';
import { listed, number, percent } from './format.js';
import { mandatoryCount, points } from './phrases.js';

const ofAll = (met: number, total: number): string => (met < total || total < 2 ? `${number(met)} von ${number(total)}` : total === 2 ? 'beide' : `alle ${number(total)}`);

/** `46 von 58 erfüllt, Pflicht: 30 von 33` */
export const row = ({ met, total, mandatoryMet, mandatoryTotal }: StandingNumbers): string =>
  `${ofAll(met, total)} erfüllt${mandatoryTotal > 0 ? `, Pflicht: ${ofAll(mandatoryMet, mandatoryTotal)}` : ''}`;

export const gradeWords: GradeMessages = {
  title: 'Wo Sie stehen',
  start: 'Geben Sie die erste Antwort, dann erscheint hier das Ergebnis.',
  noGrade: 'Kein Level dieser Rolle fordert einen Skill, daher gibt es keine Einstufung: Hier werden nur Ihre Antworten festgehalten.',
  fits: (grade) => `Ihre Antworten passen zu ${grade}`,
  grade: listed,
  notYet: 'noch keinem Level',
  changed: (grade) => `Ihre Antworten passen jetzt ${grade === '' ? 'noch zu keinem Level' : `zu ${grade}`}.`,
  aim: 'Mein Ziel',
  aimNext: (level) => (level === '' ? 'das nächste Level' : `das nächste Level (${level})`),
  levels: 'Level für Level',
  row,
  rowPoints: (sum, min) => `${number(sum)} von ${points(min)}`,
  percent,
  marks: { grade: 'passt', target: 'Ihr Ziel', passed: 'passt, aber ein Level davor ist offen', undecided: 'alles nicht zutreffend', empty: 'keine Anforderungen' },
  legend: (threshold) => `Voll: erfüllt. Blass: auf dem Weg. Strich: ${percent(threshold)}, das genügt.`,
  toWhy: 'Begründung und nächste Schritte',
  reveal: 'Mein Ergebnis anzeigen',
  hidden: 'Was die Level fordern, ist ausgeblendet, damit Sie zuerst unbeeinflusst antworten.',
  mandatory: {
    title: (level) => `Pflicht bis ${level}`,
    met: (level) => `Pflicht bis ${level} erfüllt.`,
    open: (level, met, total) => `${number(met)} von ${mandatoryCount(total)} bis ${level} erfüllt.`,
    none: (level) => `Bis ${level} ist keine Pflichtanforderung zu beantworten.`,
    gaps: 'Was noch offen ist',
    noGrade: 'Das ist keine Einstufung: Level fordern mehr als die Pflicht.',
  },
};
