import type { RoleInWords, SummaryMessages } from '../messages/summary.js';
import { day, number, pair, plural } from './format.js';
import { alongLadder, keyDomains, ladder, requirements as required, skills as skillCount, technologies as technologyCount } from './phrases.js';

const noun = (one: string, other: string) => (n: number): string => plural(n, { one, other });

export const summaryWords: SummaryMessages = {
  pair,
  level: 'Niveau',
  counted: {
    skills: noun('compétence', 'compétences'),
    levels: noun('niveau', 'niveaux'),
    requirements: noun('exigence', 'exigences'),
    technologies: noun('technologie', 'technologies'),
    categories: noun('catégorie', 'catégories'),
  },
  number,
  mandatory: (mandatory, requirements) => {
    if (requirements === 1) return 'L’unique exigence est obligatoire';
    if (mandatory === requirements) return `Les ${number(requirements)} exigences sont obligatoires`;
    return plural(mandatory, { one: `# exigence sur ${number(requirements)} est obligatoire`, other: `# exigences sur ${number(requirements)} sont obligatoires` });
  },
  saysFamily: (family) => /^famille\b|\bfamily$/i.test(family.trim()),
  role: (role) => [roleSentence(role), keyDomains(role.domains)].filter(Boolean).join(' '),
  atLevel: ({ level, requirements, mandatory, technologies }) => {
    const asks = required(requirements, mandatory);
    const names = technologies === 0 ? '' : `${requirements === 0 ? ', mais' : asks.includes(',') ? ', et' : ' et'} cite ${technologyCount(technologies)}`;
    return `Le niveau ${level} ${requirements === 0 ? 'n’a' : 'comporte'} ${asks}${names}.`;
  },
  print: 'Imprimer ou enregistrer en PDF',
  printRefused: 'Cette page ne permet pas d’imprimer ses éléments. Ouvrez-la dans une fenêtre à part et réessayez.',
  printMissing: 'Ce qui sert à imprimer n’a pas pu être chargé. Veuillez réessayer.',
  revision: 'Révision',
  contact: 'Contact',
  lastChange: 'Dernière modification',
  day,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  const start = family === undefined ? `Le rôle ${role}` : `${role} est un rôle de la ${familyIsSaid ? '' : 'famille '}${family}. Il`;
  const has = skillCount(skills);
  const rungs = ladder(levels, first, last);
  if (skills === 0) return levels === 0 ? `${start} n’a pas encore de compétences.` : `${start} compte ${rungs}, mais n’a pas encore de compétences.`;
  if (requirements > 0) return `${start} compte ${has} ${alongLadder(levels, first, last)}, avec ${required(requirements, mandatory)}.`;
  if (levels > 0) return `${start} compte ${has} et ${rungs}, mais n’a pas encore d’exigences.`;
  return `${start} décrit ${has} ${plural(skills, { one: 'sans la demander', other: 'sans en demander aucune' })}.`;
}
