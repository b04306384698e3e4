import { count, number } from './count.js';
import { dayIn, listed, pair, row } from './phrases.js';
import type { KeepMessages } from '../messages/keep.js';

export const keepWords: KeepMessages = {
  row,
  pair,
  day: dayIn,
  title: 'Your answers',
  reading: 'Looking for answers that you gave before …',
  saving: 'Saving …',
  saved: 'Saved in this browser, and nowhere else.',
  notSaved: 'Not saved: your answers go when this page does.',
  reasons: {
    'answers/none': 'Not saved in this browser: the page decides whether it keeps your answers.',
    'answers/host': 'Not saved in this browser: the page keeps your answers itself.',
    'answers/unavailable': 'This browser has no place for them.',
    'answers/blocked': 'The browser does not let this page keep anything: perhaps a private window, or cookies are switched off.',
    'answers/full': 'There is no room left in the browser.',
    'answers/newer': 'A newer version of this page has kept answers here, which this one does not touch.',
    'answers/failed': 'The browser could not save them.',
  },
  private: 'They are yours: nothing is sent anywhere. To have them elsewhere, download a copy.',
  download: 'Download a copy',
  downloaded: 'The copy is on its way to your downloads.',
  open: 'Open a copy …',
  opening: 'Reading the file …',
  remove: 'Delete my answers …',
  removeAsk: (answers) => (answers === 0 ? 'Delete the notes and snapshots?' : `Delete ${answers === 1 ? 'your answer' : `all ${count(answers, 'answer', 'answers')}`} with the notes and snapshots?`),
  removeHint: 'This cannot be undone. A copy that you have downloaded stays with you.',
  removeYes: 'Delete',
  removed: 'Your answers are deleted.',
  cancel: 'Cancel',
  setAside: 'Set aside in this browser, so that nothing is lost:',
  setAsideWhy: {
    damaged: (on) => `What was here on ${on} and could not be read`,
    newer: (on) => `What a newer version had kept, found on ${on}`,
    foreign: (on) => `Answers to another matrix, moved on ${on}`,
  },
  setAsideDownload: 'Download',
  setAsideForget: 'Delete for good',
  withWhat: (action, what) => `${action}: ${what}`,
  gone: (what, more) => `This matrix has changed. Kept, and not counted: ${listed([...what, ...(more > 0 ? [`${number(more)} more`] : [])])}.`,
  goneStep: (step, skill) => `${step} in ${skill}`,
  foreign: (matching, all) =>
    matching === 0
      ? all === 1
        ? 'The one answer that is kept here is about a skill that this matrix does not have.'
        : `None of the ${count(all, 'answer', 'answers')} that are kept here is about a skill of this matrix.`
      : `Only ${number(matching)} of the ${count(all, 'answer', 'answers')} that are kept here ${matching === 1 ? 'is' : 'are'} about skills of this matrix. Use what fits?`,
  foreignUse: 'Use what fits',
  foreignRemove: 'Start anew',
  preview: (subject) => (subject === '' ? 'What this copy would change' : `What the copy of ${subject} would change`),
  previewCounts: ({ added, changed, removed, note }) =>
    `${listed([
      ...(added > 0 ? [count(added, 'answer comes', 'answers come')] : []),
      ...(changed > 0 ? [count(changed, 'answer changes', 'answers change')] : []),
      ...(removed > 0 ? [count(removed, 'answer goes', 'answers go')] : []),
      ...(note > 0 ? [count(note, 'note changes', 'notes change')] : []),
    ])}.`,
  previewSame: 'Nothing: it holds the same answers.',
  note: 'note',
  previewTarget: (level) => (level === '' ? 'No level is aimed at.' : `The level to aim at becomes ${level}.`),
  more: (n) => `and ${number(n)} more`,
  take: 'Take it over',
  taken: 'The answers are taken over. Undo brings yours back.',
  failed: 'This file was not opened, and nothing has changed.',
  notText: 'It is not a text in UTF-8, as a copy of answers is.',
  tooLarge: 'It is too large to be a copy of answers.',
  noAnswer: 'no answer',
  notYet: 'not yet',
  notApplicable: 'not applicable',
  inWords: (met, total) => `${number(met)} of ${number(total)} met`,
  partMissing: 'A part of this widget could not be loaded. Please try again.',
};
