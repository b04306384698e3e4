import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { count, number } from './count.js';
import { listed } from './phrases.js';

function shared({ different, same }: CompareNumbers): string {
  const all = different + same;
  if (different > 0 && same > 0) return `${number(different)} with ${different === 1 ? 'a different expectation' : 'different expectations'} and ${number(same)} with the same`;
  const kind = different > 0 ? 'different' : 'the same';
  return all === 1 ? `with ${different > 0 ? 'a different' : 'the same'} expectation` : `all with ${kind} expectations`;
}

const alone = (n: number, role: string): string => `${number(n)} ${n === 1 ? 'is' : 'are'} only in ${role}`;

export const compareWords: CompareMessages = {
  other: {
    loading: 'Loading the other role …',
    empty: 'The other role has no skills yet.',
    stale: 'This is the last version of the other role that could be loaded; it may be out of date.',
    failed: 'The other role could not be shown.',
    wrongDocument: 'Its content is not a skill matrix.',
  },
  catalog: {
    loading: 'Loading the list of roles …',
    empty: 'The list of roles is empty.',
    stale: 'This is the last version of the list of roles that could be loaded; it may be out of date.',
    failed: 'The list of roles could not be shown.',
    wrongDocument: 'Its content is no catalog of roles.',
  },
  sides: 'What is compared',
  level: 'Level',
  compareWith: 'Compare with',
  chooseRole: 'Choose a role …',
  noOther: 'There is no other role to compare this one with yet.',
  roleAt: (role, level) => (level === '' ? role : `${role} at ${level}`),
  sentence: (here, there, roles, numbers) => {
    const { different, same, onlyHere, onlyThere } = numbers;
    const rest = [...(onlyHere > 0 ? [alone(onlyHere, roles.here)] : []), ...(onlyThere > 0 ? [alone(onlyThere, roles.there)] : [])];
    const common = different + same === 0 ? `${here} and ${there} have no skill in common.` : `${here} and ${there} share ${count(different + same, 'skill', 'skills')}, ${shared(numbers)}.`;
    return `${common}${rest.length > 0 ? ` ${listed(rest)}.` : ''}`;
  },
  byPlace: (role, level, theirs) => `${role} has no level called ${level}: ${theirs} is the one nearest in place on its ladder. Choose another if you see it otherwise.`,
  groups: {
    different: 'Different expectations',
    only: (role) => `Only in ${role}`,
    same: 'The same in both',
    alone: (role) => `What ${role} asks for`,
  },
  skillCount: (n) => count(n, 'skill', 'skills'),
  skill: 'Skill',
  mandatory: 'mandatory',
  described: 'described in words',
  notAsked: 'not asked for',
  notInRole: 'not in this role',
  listed: 'listed',
  called: (name) => `there: ${name}`,
  steps: (steps) => `${count(Math.abs(steps), 'step', 'steps')} ${steps > 0 ? 'more' : 'less'}`,
  otherWords: 'in other words',
  notComparable: 'not comparable: the scales differ',
  rank: (rank, steps) => `step ${number(rank)} of ${number(steps)}`,
  unasked: ({ shared: both, here: ours, there: theirs }, here, there) => {
    const parts = [...(both > 0 ? [`${number(both)} that both have`] : []), ...(ours > 0 ? [`${number(ours)} of ${here}`] : []), ...(theirs > 0 ? [`${number(theirs)} of ${there}`] : [])];
    return parts.length === 0 ? '' : `Not listed, since neither of these levels asks for them: ${listed(parts)}.`;
  },
  partMissing: 'A part of this widget could not be loaded. Please try again.',
};
