import type { RoleInWords, SummaryMessages } from '../messages/summary.js';
import { day, number, pair, plural } from './format.js';
import { alongLadder, areOf, keyDomains, ladder, REQUIREMENT, requirements as required, SKILL, skills as skillCount, TECHNOLOGY, technologies as technologyCount, type Noun } from './phrases.js';

const noun = (forms: Noun) => (n: number): string => plural(n, forms);

export const summaryWords: SummaryMessages = {
  pair,
  level: 'Level',
  counted: {
    skills: noun(SKILL),
    levels: noun({ one: 'Level', other: 'Level' }),
    requirements: noun(REQUIREMENT),
    technologies: noun(TECHNOLOGY),
    categories: noun({ one: 'Kategorie', other: 'Kategorien' }),
  },
  number,
  mandatory: (mandatory, requirements) => {
    if (mandatory < requirements) return `${number(mandatory)} von ${number(requirements)} Anforderungen ${areOf(mandatory, requirements)} Pflicht`;
    return requirements === 2 ? 'Beide Anforderungen sind Pflicht' : plural(requirements, { one: 'Die einzige Anforderung ist Pflicht', other: 'Alle # Anforderungen sind Pflicht' });
  },
  // Of a document in English too: its names are shown as they are.
  saysFamily: (family) => /familie$|\bfamily$/i.test(family.trim()),
  role: (role) => [roleSentence(role), keyDomains(role.domains)].filter(Boolean).join(' '),
  atLevel: ({ level, requirements, mandatory, technologies }) =>
    `${level} umfasst ${required(requirements, mandatory)}${technologies === 0 ? '' : `${requirements > 0 ? ',' : ''} und nennt ${technologyCount(technologies)}`}.`,
  print: 'Drucken oder als PDF speichern',
  printRefused: 'Diese Seite lässt ihre Teile nicht drucken. Bitte in einem eigenen Fenster öffnen und erneut versuchen.',
  printMissing: 'Was zum Drucken nötig ist, konnte nicht geladen werden. Bitte erneut versuchen.',
  revision: 'Stand',
  contact: 'Kontakt',
  lastChange: 'Letzte Änderung',
  day,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  const start = family === undefined ? `Die Rolle ${role}` : `Die Rolle ${role} gehört zur ${familyIsSaid ? '' : 'Jobfamilie '}${family}. Sie`;
  const has = skillCount(skills);
  const rungs = ladder(levels, first, last);
  if (skills === 0) return levels === 0 ? `${start} hat noch keine Skills.` : `${start} hat ${rungs}, aber noch keine Skills.`;
  if (requirements > 0) return `${start} umfasst ${has} ${alongLadder(levels, first, last)} mit ${required(requirements, mandatory)}.`;
  if (levels > 0) return `${start} hat ${has} und ${rungs}, aber noch keine Anforderungen.`;
  return `${start} beschreibt ${has} ohne Anforderungen.`;
}
