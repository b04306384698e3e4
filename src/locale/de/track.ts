import type { StepNumbers, TrackMessages, Way } from '../messages/track.js';
import { either, listed, number, plural } from './format.js';
import { capital, skills, technologies } from './phrases.js';

const mandatoryOf = (all: number, mandatory: number): string => {
  if (mandatory === 0) return '';
  if (mandatory < all) return ` (davon ${number(mandatory)} Pflicht)`;
  return all === 1 ? ' (Pflicht)' : all === 2 ? ' (beide Pflicht)' : ' (alle Pflicht)';
};

/** A clause for each number that is not zero. */
const clauses = (n: StepNumbers): string[] => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, `${plural(n.new, { one: '# Skill kommt hinzu', other: '# Skills kommen hinzu' })}${mandatoryOf(n.new, n.newMandatory)}`],
    [n.raised, plural(n.raised, { one: '# Anforderung steigt', other: '# Anforderungen steigen' })],
    [n.becomesMandatory, plural(n.becomesMandatory, { one: '# Anforderung wird Pflicht', other: '# Anforderungen werden Pflicht' })],
    [n.changed, plural(n.changed, { one: '# Anforderung ist anders formuliert', other: '# Anforderungen sind anders formuliert' })],
    [n.lowered, plural(n.lowered, { one: '# Anforderung sinkt', other: '# Anforderungen sinken' })],
    [n.becomesOptional, plural(n.becomesOptional, { one: '# Anforderung ist nicht mehr Pflicht', other: '# Anforderungen sind nicht mehr Pflicht' })],
    [n.dropped, plural(n.dropped, { one: '# Skill ist nicht mehr gefordert', other: '# Skills sind nicht mehr gefordert' })],
    [n.technologiesNew, plural(n.technologiesNew, { one: '# Technologie kommt hinzu', other: '# Technologien kommen hinzu' })],
    [n.technologiesChanged, plural(n.technologiesChanged, { one: '# Technologie ändert sich', other: '# Technologien ändern sich' })],
    [n.technologiesGone, plural(n.technologiesGone, { one: '# Technologie wird nicht mehr genannt', other: '# Technologien werden nicht mehr genannt' })],
  ];
  return all.filter(([count]) => count > 0).map(([, clause]) => clause);
};

/** How many of the clauses are about technologies. */
const aboutStack = ({ technologiesNew, technologiesChanged, technologiesGone }: StepNumbers): number =>
  [technologiesNew, technologiesChanged, technologiesGone].filter((it) => it > 0).length;

const brief = (n: StepNumbers): string[] => {
  const mandatory = n.newMandatory + n.becomesMandatory;
  const all: readonly (readonly [number, string])[] = [
    [n.new, `${number(n.new)} neu`],
    [n.raised, plural(n.raised, { one: '# steigt', other: '# steigen' })],
    [mandatory, `${number(mandatory)} Pflicht`],
    [n.changed, `${number(n.changed)} anders formuliert`],
    [n.lowered, plural(n.lowered, { one: '# sinkt', other: '# sinken' })],
    [n.dropped, plural(n.dropped, { one: '# entfällt', other: '# entfallen' })],
  ];
  return all.filter(([count]) => count > 0).map(([, words]) => words);
};

const LEADS: Readonly<Record<Way, (from: string, to: string) => string>> = {
  up: (from, to) => `Von ${from} zu ${to}`,
  down: (from, to) => `Von ${from} zurück zu ${to}`,
  across: (from, to) => `Von ${from} hinüber zu ${to}`,
  start: (_from, to) => `Einstieg mit ${to}`,
};

export const trackWords: TrackMessages = {
  ladder: 'Karrierepfad',
  thenOneOf: 'danach wahlweise',
  startAtOneOf: 'Einstieg wahlweise mit',
  after: (levels) => `nach ${either(levels)}`,
  brings: (way, numbers) => brief(numbers).join(', ') || (way === 'start' ? 'fordert nichts' : 'fordert dasselbe'),
  comparedWith: 'Verglichen mit',
  start: 'nichts (Einstieg)',
  sentence: (way, from, to, numbers) => {
    const what = clauses(numbers);
    if (what.length === 0) return way === 'start' ? `Für ${to} ist nichts gefordert.` : `Von ${from} zu ${to} ändert sich nichts.`;
    if (what.length === aboutStack(numbers)) what.unshift(way === 'start' ? 'kein Skill ist gefordert' : 'keine Anforderung ändert sich');
    return `${LEADS[way](from, to)}: ${capital(listed(what))}.`;
  },
  sections: {
    new: 'Was hinzukommt',
    raised: 'Was steigt',
    mandatory: 'Was Pflicht wird',
    changed: 'Was anders formuliert ist',
    lowered: 'Was sinkt',
    optional: 'Was nicht mehr Pflicht ist',
    dropped: 'Was nicht mehr gefordert ist',
  },
  skillCount: skills,
  foldAll: 'Alle zuklappen',
  unfoldAll: 'Alle aufklappen',
  skills: 'Skills',
  to: 'zu',
  mandatory: 'Pflicht',
  described: 'in Worten beschrieben',
  nowMandatory: 'jetzt Pflicht',
  noLongerMandatory: 'nicht mehr Pflicht',
  otherWords: 'anders formuliert',
  falls: 'sinkt',
  noLongerAsked: 'nicht mehr gefordert',
  focus: (level) => `Schwerpunkte: ${level}`,
  noFocus: (level) => `Die Rolle nennt keine Schwerpunkte für ${level}.`,
  sameFocus: 'Die Schwerpunkte bleiben gleich.',
  stack: 'Tech-Stack',
  stackNew: 'Neu',
  stackChanged: 'Geändert',
  stackGone: 'Nicht mehr genannt',
  stackKept: (n) => `${technologies(n)} ${plural(n, { one: 'bleibt', other: 'bleiben' })} wie zuvor.`,
  noStack: (level) => `Die Rolle nennt keine Technologie für ${level}.`,
  noLevels: 'Diese Rolle hat keine Level und damit keinen Karrierepfad.',
};
