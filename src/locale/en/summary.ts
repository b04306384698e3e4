import { count, number } from './count.js';
import { alongLadder, dayIn, keyDomains, ladder, pair, requirements as required } from './phrases.js';
import type { RoleInWords, SummaryMessages } from '../messages/summary.js';

const noun = (one: string, other: string) => (n: number): string => (n === 1 ? one : other);

export const summaryWords: SummaryMessages = {
  pair,
  level: 'Level',
  counted: {
    skills: noun('skill', 'skills'),
    levels: noun('level', 'levels'),
    requirements: noun('requirement', 'requirements'),
    technologies: noun('technology', 'technologies'),
    categories: noun('category', 'categories'),
  },
  number,
  mandatory: (mandatory, requirements) =>
    requirements === 1 ? 'The one requirement is mandatory' : mandatory === requirements ? `All ${number(requirements)} requirements are mandatory` : `${number(mandatory)} of ${number(requirements)} requirements ${mandatory === 1 ? 'is' : 'are'} mandatory`,
  saysFamily: (family) => /\bfamily$/i.test(family.trim()),
  role: (role) => [roleSentence(role), keyDomains(role.domains)].filter(Boolean).join(' '),
  atLevel: ({ level, requirements, mandatory, technologies }) =>
    `${level} has ${required(requirements, mandatory)}${technologies === 0 ? '' : `${requirements > 0 ? ',' : ''} and names ${count(technologies, 'technology', 'technologies')}`}.`,
  print: 'Print or save as PDF',
  printRefused: 'This page does not let its parts print. Open it in a window of its own and try again.',
  printMissing: 'What prints it could not be loaded. Please try again.',
  revision: 'Revision',
  contact: 'Contact',
  lastChange: 'Last change',
  day: dayIn,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  const start = family === undefined ? role : `${role} is a role in the ${family}${familyIsSaid ? '' : ' family'}. It`;
  const has = count(skills, 'skill', 'skills');
  const rungs = ladder(levels, first, last);
  const comma = rungs.includes(',') ? ',' : '';
  if (skills === 0) return levels === 0 ? `${start} has no skills yet.` : `${start} has ${rungs}${comma} and no skills yet.`;
  if (requirements > 0) return `${start} has ${has} ${alongLadder(levels, first, last)}, with ${required(requirements, mandatory)}.`;
  if (levels > 0) return `${start} has ${has} and ${rungs}${comma} but no requirements yet.`;
  return `${start} describes ${has} without requiring ${skills === 1 ? 'it' : 'any'}.`;
}
