import { count, number } from './count.js';
import { alongLadder, keyDomains, listed, requirements as required } from './phrases.js';
import type { FaqMessages, StepInWords } from '../messages/faq.js';

export const faqWords: FaqMessages = {
  none: 'There are no questions about this role yet.',
  copyLink: 'Copy link',
  copyLinkTo: (question) => `Copy link: ${question}`,
  copied: 'Link copied',
  copyByHand: 'Copy this address:',
  toMatrix: 'See the full matrix',
  skills: {
    question: (role, asked) => (asked ? `What skills are needed for the ${role} role?` : `What skills does ${role} describe?`),
    answer: ({ role, skills, categories, levels, first, last, requirements, mandatory }) => {
      const these = `${count(skills, 'skill', 'skills')}${categories > 0 ? ` in ${count(categories, 'category', 'categories')}` : ''}`;
      if (requirements === 0) return `${role} describes ${these} without requiring ${skills === 1 ? 'it' : 'any'}.`;
      const along = alongLadder(levels, first, last);
      return `The ${role} role calls for ${these}. ${along[0]!.toUpperCase()}${along.slice(1)}, that makes ${required(requirements, mandatory)}.`;
    },
    domains: keyDomains,
    atLevel: required,
  },
  advance: {
    question: (role) => `How do you advance to the next level in the ${role} role?`,
    byThreshold: (threshold, even, mandatory) => `As a rule, a level is reached when ${met(threshold, even, mandatory)}. The levels before it come first.`,
    byPoints: (points, bands, even) =>
      points.length === 0
        ? 'No proficiency brings points yet.'
        : [
            `Each proficiency brings points: ${listed(points.map((it) => `${it.name} ${number(it.points)}`))}.`,
            even ? 'They are added up over all skills.' : 'They are multiplied by the weight of the skill and added up over all skills.',
            ...(bands.length > 0 ? [`The sum names the level: ${listed(bands.map((it) => `${it.level} from ${count(it.min, 'point', 'points')}`))}.`] : []),
          ].join(' '),
    last: (level) => `${level} is the last level: no step leads on from it.`,
    step: (from, to) => `From ${from} to ${to}`,
    changes: (step) => listed(changesOf(step)) || 'nothing changes',
    guidance: 'Take this as guidance for a talk about the next step, not as a verdict.',
  },
  stack: {
    question: (role) => `What tech stack is used in the ${role} role?`,
    answer: (technologies, levels) =>
      levels.length === 1
        ? `The stack names ${count(technologies, 'technology', 'technologies')} at ${levels[0]}.`
        : `The stack names ${count(technologies, 'technology', 'technologies')} on ${count(levels.length, 'level', 'levels')}. What a lower level names carries over to the next.`,
    names: listed,
  },
};

function met(threshold: number, even: boolean, mandatory: boolean): string {
  if (threshold === 1) return 'all its requirements are met';
  const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 }).format(threshold);
  const must = mandatory ? 'every mandatory requirement and ' : '';
  return `${must}at least ${percent} of ${even ? 'all its requirements' : 'the weight of all its requirements (some skills weigh more than others)'} are met`;
}

/** The first says what is counted, the others only how many. */
function changesOf({ raised, added, becomeMandatory, becomeOptional, changed, lowered, dropped }: StepInWords): string[] {
  const kinds: readonly [n: number, one: string, other: string][] = [
    [raised, 'rises', 'rise'],
    [added, 'is new', 'are new'],
    [becomeMandatory, 'becomes mandatory', 'become mandatory'],
    [changed, 'is described differently', 'are described differently'],
    [lowered, 'falls', 'fall'],
    [becomeOptional, 'becomes optional', 'become optional'],
    [dropped, 'is no longer asked', 'are no longer asked'],
  ];
  return kinds.filter(([n]) => n > 0).map(([n, one, other], i) => `${i === 0 ? count(n, 'requirement', 'requirements') : number(n)} ${n === 1 ? one : other}`);
}
