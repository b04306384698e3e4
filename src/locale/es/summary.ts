import type { RoleInWords, SummaryMessages } from '../messages/summary.js';
import { day, number, pair, plural } from './format.js';
import { skills as skillsOf, technologies as technologiesOf } from './nouns.js';
import { alongLadder, keyDomains, ladder, mandatoryShare, requirements as required } from './phrases.js';

const noun = (one: string, other: string) => (n: number): string => plural(n, { one, other });

export const summaryWords: SummaryMessages = {
  pair,
  level: 'Nivel',
  counted: {
    skills: noun('competencia', 'competencias'),
    levels: noun('nivel', 'niveles'),
    requirements: noun('requisito', 'requisitos'),
    technologies: noun('tecnología', 'tecnologías'),
    categories: noun('categoría', 'categorías'),
  },
  number,
  mandatory: mandatoryShare,
  saysFamily: (family) => /^familia\b|\bfamily$/i.test(family.trim()),
  role: (role) => [roleSentence(role), keyDomains(role.domains)].filter(Boolean).join(' '),
  atLevel: ({ level, requirements, mandatory, technologies }) => {
    const names = technologies === 0 ? '' : `${requirements > 0 ? ', y' : ', pero'} menciona ${technologiesOf(technologies)}`;
    return `${level} ${requirements === 0 ? 'no tiene requisitos' : `tiene ${required(requirements, mandatory)}`}${names}.`;
  },
  print: 'Imprimir o guardar como PDF',
  printRefused: 'Esta página no permite imprimir sus partes. Ábrela en una ventana propia e inténtalo de nuevo.',
  printMissing: 'No se pudo cargar lo que hace falta para imprimir. Inténtalo de nuevo.',
  revision: 'Revisión',
  contact: 'Contacto',
  lastChange: 'Último cambio',
  day,
};

function roleSentence({ role, family, familyIsSaid, skills, levels, first, last, requirements, mandatory }: RoleInWords): string {
  const said = whatOf({ skills, levels, first, last, requirements, mandatory });
  if (family === undefined) return `${role} ${said}`;
  return `${role} es un rol de la ${familyIsSaid ? '' : 'familia '}${family}. ${said[0]!.toUpperCase()}${said.slice(1)}`;
}

/** Begins with the verb: the role is said before it, or in the sentence before. */
function whatOf({ skills, levels, first, last, requirements, mandatory }: Pick<RoleInWords, 'skills' | 'levels' | 'first' | 'last' | 'requirements' | 'mandatory'>): string {
  const has = skillsOf(skills);
  const rungs = ladder(levels, first, last);
  if (skills === 0) return levels === 0 ? 'aún no tiene competencias.' : `tiene ${rungs}, pero aún ninguna competencia.`;
  if (requirements > 0) return `tiene ${has} ${alongLadder(levels, first, last)}, con ${required(requirements, mandatory)}.`;
  if (levels > 0) return `tiene ${has} y ${rungs}, pero aún ningún requisito.`;
  return `describe ${has} sin ${skills === 1 ? 'pedirla' : 'pedir ninguna'}.`;
}
