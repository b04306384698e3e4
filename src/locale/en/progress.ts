import { count, number } from './count.js';
import { listed } from './phrases.js';
import type { ProgressKind, ProgressMessages } from '../messages/progress.js';

let moments: Intl.DateTimeFormat | undefined;

const COUNTED: Readonly<Record<ProgressKind, string>> = {
  answered: 'newly answered',
  raised: 'raised',
  lowered: 'lowered',
  changed: 'changed',
  'taken-back': 'no longer answered',
  'not-applicable': 'no longer applicable',
  applicable: 'applicable again',
  met: 'newly met in words',
  'no-longer-met': 'no longer met in words',
  'words-answered': 'newly answered in words',
  'words-taken-back': 'no longer answered in words',
};

export const progressWords: ProgressMessages = {
  about: 'A snapshot keeps your answers as they are now, in this browser and nowhere else, to look back at. It is a record; there is nothing to complete.',
  keep: 'Keep a snapshot',
  nothing: 'There is nothing to keep yet: answer a question first.',
  kept: 'The snapshot is kept.',
  keptHere: 'The snapshot is not saved: it goes when this page does.',
  none: 'There is no snapshot yet.',
  reading: 'Looking for snapshots …',
  list: 'Your snapshots',
  day: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.valueOf()) ? at.slice(0, 40) : (moments ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'medium' })).format(date);
  },
  now: 'Now',
  at: (grade, answered, asked) => `${grade || 'no level yet'}, ${number(answered)} of ${count(asked, 'skill', 'skills')} answered`,
  unreadable: { damaged: 'cannot be read: it is damaged', newer: 'cannot be read: a newer version has kept it' },
  notSaved: 'not saved: it goes when this page does',
  notRemoved: 'could not be deleted yet',
  download: 'Download',
  remove: 'Delete',
  removed: 'The snapshot is deleted.',
  of: (action, day) => `${action}: ${day}`,
  from: 'Changes from',
  to: 'to',
  changes: (from, to) => `From ${from} to ${to}`,
  same: 'Nothing has changed.',
  counts: (counts) => `${listed((Object.keys(COUNTED) as ProgressKind[]).filter((kind) => counts[kind] > 0).map((kind) => `${number(counts[kind])} ${COUNTED[kind]}`))}.`,
  kinds: COUNTED,
  met: 'met',
  notMet: 'not met',
  inLevel: (skill, level) => `${skill}, ${level}`,
  gone: (skills) => `${count(skills, 'skill', 'skills')} of that time ${skills === 1 ? 'is' : 'are'} not in this matrix any more.`,
};
