import { count, number } from './count.js';
import { either, listed } from './phrases.js';
import type { StepNumbers, TrackMessages } from '../messages/track.js';

const mandatoryOf = (all: number, mandatory: number): string => {
  if (mandatory === 0) return '';
  if (mandatory < all) return `, ${number(mandatory)} of them mandatory`;
  return all === 1 ? ' and mandatory' : ', all of them mandatory';
};

/** A clause for each number that is not zero. */
const clauses = (n: StepNumbers): string[] => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, count(n.new, 'skill is new', 'skills are new') + mandatoryOf(n.new, n.newMandatory)],
    [n.raised, count(n.raised, 'skill rises', 'skills rise')],
    [n.becomesMandatory, count(n.becomesMandatory, 'requirement becomes mandatory', 'requirements become mandatory')],
    [n.changed, count(n.changed, 'requirement has other words', 'requirements have other words')],
    [n.lowered, count(n.lowered, 'skill falls', 'skills fall')],
    [n.becomesOptional, count(n.becomesOptional, 'requirement is no longer mandatory', 'requirements are no longer mandatory')],
    [n.dropped, count(n.dropped, 'skill is no longer asked for', 'skills are no longer asked for')],
    [n.technologiesNew, count(n.technologiesNew, 'technology is new', 'technologies are new')],
    [n.technologiesChanged, count(n.technologiesChanged, 'technology changes', 'technologies change')],
    [n.technologiesGone, count(n.technologiesGone, 'technology is no longer named', 'technologies are no longer named')],
  ];
  return all.filter(([number]) => number > 0).map(([, clause]) => clause);
};

/** How many of the clauses are about technologies. */
const aboutStack = ({ technologiesNew, technologiesChanged, technologiesGone }: StepNumbers): number =>
  [technologiesNew, technologiesChanged, technologiesGone].filter((it) => it > 0).length;

const brief = (n: StepNumbers): string[] => {
  const all: readonly (readonly [number, string])[] = [
    [n.new, count(n.new, 'new', 'new')],
    [n.raised, count(n.raised, 'rises', 'rise')],
    [n.newMandatory + n.becomesMandatory, count(n.newMandatory + n.becomesMandatory, 'mandatory', 'mandatory')],
    [n.changed, count(n.changed, 'in other words', 'in other words')],
    [n.lowered, count(n.lowered, 'falls', 'fall')],
    [n.dropped, count(n.dropped, 'goes', 'go')],
  ];
  return all.filter(([number]) => number > 0).map(([, words]) => words);
};

export const trackWords: TrackMessages = {
  ladder: 'The ladder',
  thenOneOf: 'then one of',
  startAtOneOf: 'start at one of',
  after: (levels) => `after ${either(levels)}`,
  brings: (way, numbers) => brief(numbers).join(', ') || (way === 'start' ? 'asks for nothing' : 'asks for the same'),
  comparedWith: 'Compared with',
  start: 'nothing (the start)',
  sentence: (way, from, to, numbers) => {
    const what = clauses(numbers);
    if (what.length === 0) return way === 'start' ? `${to} asks for nothing.` : `Nothing changes from ${from} to ${to}.`;
    if (what.length === aboutStack(numbers)) what.unshift(way === 'start' ? 'no skill is asked for' : 'no requirement changes');
    const lead = { up: `From ${from} to ${to}`, down: `From ${from} back to ${to}`, across: `From ${from} across to ${to}`, start: `From nothing to ${to}` }[way];
    return `${lead}: ${listed(what)}.`;
  },
  sections: {
    new: 'What is new',
    raised: 'What rises',
    mandatory: 'What becomes mandatory',
    changed: 'What is said in other words',
    lowered: 'What falls',
    optional: 'What is no longer mandatory',
    dropped: 'What is no longer asked for',
  },
  skillCount: (n) => count(n, 'skill', 'skills'),
  foldAll: 'Fold all',
  unfoldAll: 'Unfold all',
  skills: 'Skills',
  to: 'to',
  mandatory: 'mandatory',
  described: 'described in words',
  nowMandatory: 'now mandatory',
  noLongerMandatory: 'no longer mandatory',
  otherWords: 'in other words',
  falls: 'falls',
  noLongerAsked: 'no longer asked for',
  focus: (level) => `Focus of ${level}`,
  noFocus: (level) => `The role names no focus for ${level}.`,
  sameFocus: 'The focus stays the same.',
  stack: 'Technology stack',
  stackNew: 'New',
  stackChanged: 'Changed',
  stackGone: 'No longer named',
  stackKept: (n) => `${count(n, 'technology stays', 'technologies stay')} as before.`,
  noStack: (level) => `The role names no technology for ${level}.`,
  noLevels: 'This role has no levels, so there is no ladder to walk.',
};
