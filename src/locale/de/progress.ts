import type { ProgressKind, ProgressMessages } from '../messages/progress.js';
import { listed, moment, number } from './format.js';
import { are, skills } from './phrases.js';

const COUNTED: Readonly<Record<ProgressKind, string>> = {
  answered: 'neu beantwortet',
  raised: 'höher',
  lowered: 'niedriger',
  changed: 'geändert',
  'taken-back': 'nicht mehr beantwortet',
  'not-applicable': 'nicht mehr zutreffend',
  applicable: 'wieder zutreffend',
  met: 'in Worten neu erfüllt',
  'no-longer-met': 'in Worten nicht mehr erfüllt',
  'words-answered': 'in Worten neu beantwortet',
  'words-taken-back': 'in Worten nicht mehr beantwortet',
};

export const progressWords: ProgressMessages = {
  about: 'Eine Momentaufnahme hält Ihre Antworten fest, wie sie jetzt sind, in diesem Browser und nirgends sonst, zum späteren Rückblick. Sie ist nur eine Aufzeichnung; zu erledigen gibt es nichts.',
  keep: 'Momentaufnahme festhalten',
  nothing: 'Noch gibt es nichts festzuhalten: Beantworten Sie zuerst eine Frage.',
  kept: 'Die Momentaufnahme ist gespeichert.',
  keptHere: 'Die Momentaufnahme ist nicht gespeichert: Sie geht mit dieser Seite verloren.',
  none: 'Es gibt noch keine Momentaufnahme.',
  reading: 'Momentaufnahmen werden gesucht\u00a0…',
  list: 'Ihre Momentaufnahmen',
  day: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.valueOf()) ? at.slice(0, 40) : moment(date);
  },
  now: 'Jetzt',
  at: (grade, answered, asked) => `${grade || 'noch kein Level'}, ${number(answered)} von ${skills(asked)} beantwortet`,
  unreadable: { damaged: 'nicht lesbar: beschädigt', newer: 'nicht lesbar: von einer neueren Version gespeichert' },
  notSaved: 'nicht gespeichert: geht mit dieser Seite verloren',
  notRemoved: 'konnte noch nicht gelöscht werden',
  download: 'Herunterladen',
  remove: 'Löschen',
  removed: 'Die Momentaufnahme ist gelöscht.',
  of: (action, day) => `${action}: ${day}`,
  from: 'Änderungen von',
  to: 'bis',
  changes: (from, to) => `${from} bis ${to}`,
  same: 'Nichts hat sich geändert.',
  counts: (counts) => `${listed((Object.keys(COUNTED) as ProgressKind[]).filter((kind) => counts[kind] > 0).map((kind) => `${number(counts[kind])} ${COUNTED[kind]}`))}.`,
  kinds: COUNTED,
  met: 'erfüllt',
  notMet: 'nicht erfüllt',
  inLevel: (skill, level) => `${skill}, ${level}`,
  gone: (n) => `${skills(n)} von damals ${are(n)} nicht mehr in dieser Matrix.`,
};
