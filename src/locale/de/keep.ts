import type { KeepMessages } from '../messages/keep.js';
import { day, listed, number, pair, plural, row } from './format.js';
import { ANSWER, answers, capital, every, notes } from './phrases.js';

export const keepWords: KeepMessages = {
  row,
  pair,
  day,
  title: 'Ihre Antworten',
  reading: 'Frühere Antworten werden gesucht\u00a0…',
  saving: 'Wird gespeichert\u00a0…',
  saved: 'In diesem Browser gespeichert und nirgends sonst.',
  notSaved: 'Nicht gespeichert: Ihre Antworten gehen mit dieser Seite verloren.',
  reasons: {
    'answers/none': 'Nicht in diesem Browser gespeichert: Die Seite entscheidet, ob sie Ihre Antworten aufbewahrt.',
    'answers/host': 'Nicht in diesem Browser gespeichert: Die Seite bewahrt Ihre Antworten selbst auf.',
    'answers/unavailable': 'Dieser Browser bietet keinen Speicher dafür.',
    'answers/blocked': 'Der Browser lässt diese Seite nichts speichern: Vielleicht ist es ein privates Fenster, oder Cookies sind ausgeschaltet.',
    'answers/full': 'Im Browser ist kein Platz mehr.',
    'answers/newer': 'Eine neuere Version dieser Seite hat hier Antworten gespeichert, die diese Version nicht anrührt.',
    'answers/failed': 'Der Browser konnte sie nicht speichern.',
  },
  private: 'Ihre Antworten gehören Ihnen: Es wird nichts übertragen. Um sie anderswo zu haben, laden Sie eine Kopie herunter.',
  download: 'Kopie herunterladen',
  downloaded: 'Die Kopie ist auf dem Weg zu Ihren Downloads.',
  open: 'Kopie öffnen\u00a0…',
  opening: 'Die Datei wird gelesen\u00a0…',
  remove: 'Meine Antworten löschen\u00a0…',
  removeAsk: (n) => `${plural(n, { one: 'Ihre Antwort', other: capital(every(ANSWER, n)) })} samt Notizen und Momentaufnahmen löschen?`,
  removeHint: 'Das lässt sich nicht rückgängig machen. Eine heruntergeladene Kopie behalten Sie.',
  removeYes: 'Löschen',
  removed: 'Ihre Antworten sind gelöscht.',
  cancel: 'Abbrechen',
  setAside: 'In diesem Browser beiseitegelegt, damit nichts verloren geht:',
  setAsideWhy: {
    damaged: (on) => `Was am ${on} hier war und sich nicht lesen ließ`,
    newer: (on) => `Was eine neuere Version gespeichert hatte, gefunden am ${on}`,
    foreign: (on) => `Antworten zu einer anderen Matrix, beiseitegelegt am ${on}`,
  },
  setAsideDownload: 'Herunterladen',
  setAsideForget: 'Endgültig löschen',
  withWhat: (action, what) => `${action}: ${what}`,
  gone: (what, more) => `Diese Matrix hat sich geändert. Aufbewahrt, aber nicht mitgezählt: ${listed([...what, ...(more > 0 ? [plural(more, { one: '# weitere Angabe', other: '# weitere Angaben' })] : [])])}.`,
  goneStep: (step, skill) => `${step} bei ${skill}`,
  foreign: (matching, all) => {
    const none = plural(all, { one: 'Die einzige hier gespeicherte Antwort betrifft keinen Skill', other: 'Keine der # hier gespeicherten Antworten betrifft Skills' });
    const some = `Nur ${number(matching)} von ${plural(all, { one: '# hier gespeicherten Antwort', other: '# hier gespeicherten Antworten' })} ${plural(matching, { one: 'betrifft', other: 'betreffen' })} Skills`;
    return `${matching === 0 ? none : some} dieser Matrix. Passende übernehmen?`;
  },
  foreignUse: 'Passende übernehmen',
  foreignRemove: 'Neu beginnen',
  preview: (subject) => (subject === '' ? 'Was diese Kopie ändern würde' : `Was die Kopie von ${subject} ändern würde`),
  previewCounts: ({ added, changed, removed, note }) =>
    `${listed([
      ...(added > 0 ? [`${answers(added)} ${plural(added, { one: 'kommt hinzu', other: 'kommen hinzu' })}`] : []),
      ...(changed > 0 ? [`${answers(changed)} ${plural(changed, { one: 'ändert sich', other: 'ändern sich' })}`] : []),
      ...(removed > 0 ? [`${answers(removed)} ${plural(removed, { one: 'fällt weg', other: 'fallen weg' })}`] : []),
      ...(note > 0 ? [`${notes(note)} ${plural(note, { one: 'ändert sich', other: 'ändern sich' })}`] : []),
    ])}.`,
  previewSame: 'Nichts: Die Antworten darin sind dieselben.',
  note: 'Notiz',
  previewTarget: (level) => (level === '' ? 'Es gibt kein Ziellevel mehr.' : `Das Ziellevel ist dann ${level}.`),
  more: (n) => `und ${number(n)} weitere`,
  take: 'Übernehmen',
  taken: 'Die Antworten sind übernommen. „Rückgängig“ bringt Ihre zurück.',
  failed: 'Diese Datei wurde nicht geöffnet, und nichts hat sich geändert.',
  notText: 'Die Datei ist kein Text in UTF-8 und damit keine Kopie von Antworten.',
  tooLarge: 'Die Datei ist zu groß für eine Kopie von Antworten.',
  noAnswer: 'keine Antwort',
  notYet: 'noch nicht',
  notApplicable: 'nicht zutreffend',
  inWords: (met, total) => `${number(met)} von ${number(total)} erfüllt`,
  partMissing: 'Ein Teil dieses Widgets konnte nicht geladen werden. Bitte erneut versuchen.',
};
