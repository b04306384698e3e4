import type { StepNumbers, TrackMessages } from '../messages/track.js';
import { either, listed, plural } from './format.js';
import { skills } from './nouns.js';

const mandatoryOf = (all: number, mandatory: number): string => {
  if (mandatory === 0) return '';
  if (mandatory < all) return `, ${plural(mandatory, { one: '# de ellas obligatoria', other: '# de ellas obligatorias' })}`;
  return all === 1 ? ' y obligatoria' : `, ${all === 2 ? 'ambas' : 'todas'} obligatorias`;
};

type Clause = readonly [n: number, one: string, other: string, after?: string];
const said = (all: readonly Clause[]): string[] => all.filter(([n]) => n > 0).map(([n, one, other, after = '']) => plural(n, { one, other }) + after);

/** A clause for each number that is not zero. */
const clauses = (n: StepNumbers): string[] =>
  said([
    [n.new, '# competencia es nueva', '# competencias son nuevas', mandatoryOf(n.new, n.newMandatory)],
    [n.raised, '# competencia sube', '# competencias suben'],
    [n.becomesMandatory, '# requisito pasa a ser obligatorio', '# requisitos pasan a ser obligatorios'],
    [n.changed, '# requisito cambia de texto', '# requisitos cambian de texto'],
    [n.lowered, '# competencia baja', '# competencias bajan'],
    [n.becomesOptional, '# requisito deja de ser obligatorio', '# requisitos dejan de ser obligatorios'],
    [n.dropped, '# competencia ya no se pide', '# competencias ya no se piden'],
    [n.technologiesNew, '# tecnología es nueva', '# tecnologías son nuevas'],
    [n.technologiesChanged, '# tecnología cambia', '# tecnologías cambian'],
    [n.technologiesGone, '# tecnología ya no se menciona', '# tecnologías ya no se mencionan'],
  ]);

/** How many of the clauses are about technologies. */
const aboutStack = ({ technologiesNew, technologiesChanged, technologiesGone }: StepNumbers): number =>
  [technologiesNew, technologiesChanged, technologiesGone].filter((it) => it > 0).length;

/** In the gender of the skills that are counted. */
const brief = (n: StepNumbers): string[] =>
  said([
    [n.new, '# nueva', '# nuevas'],
    [n.raised, '# sube', '# suben'],
    [n.newMandatory + n.becomesMandatory, '# obligatoria', '# obligatorias'],
    [n.changed, '# cambia de texto', '# cambian de texto'],
    [n.lowered, '# baja', '# bajan'],
    [n.dropped, '# ya no se pide', '# ya no se piden'],
  ]);

export const trackWords: TrackMessages = {
  ladder: 'La trayectoria',
  thenOneOf: 'después, uno de',
  startAtOneOf: 'empieza en uno de',
  after: (levels) => `después de ${either(levels)}`,
  brings: (way, numbers) => brief(numbers).join(', ') || (way === 'start' ? 'no pide nada' : 'pide lo mismo'),
  comparedWith: 'Comparado con',
  start: 'nada (el inicio)',
  sentence: (way, from, to, numbers) => {
    const what = clauses(numbers);
    if (what.length === 0) return way === 'start' ? `${to} no pide nada.` : `No cambia nada de ${from} a ${to}.`;
    if (what.length === aboutStack(numbers)) what.unshift(way === 'start' ? 'no se pide ninguna competencia' : 'no cambia ningún requisito');
    const lead = { up: `De ${from} a ${to}`, down: `De ${from} de vuelta a ${to}`, across: `De ${from} a ${to}, en otra rama`, start: `De cero a ${to}` }[way];
    return `${lead}: ${listed(what)}.`;
  },
  sections: {
    new: 'Lo nuevo',
    raised: 'Lo que sube',
    mandatory: 'Lo que pasa a ser obligatorio',
    changed: 'Lo que cambia de texto',
    lowered: 'Lo que baja',
    optional: 'Lo que deja de ser obligatorio',
    dropped: 'Lo que ya no se pide',
  },
  skillCount: skills,
  foldAll: 'Contraer todo',
  unfoldAll: 'Expandir todo',
  skills: 'Competencias',
  to: 'pasa a',
  mandatory: 'obligatorio',
  described: 'descrito en texto',
  nowMandatory: 'ahora obligatorio',
  noLongerMandatory: 'ya no obligatorio',
  otherWords: 'con otro texto',
  falls: 'baja',
  noLongerAsked: 'ya no se pide',
  focus: (level) => `Enfoque de ${level}`,
  noFocus: (level) => `El rol no indica ningún enfoque para ${level}.`,
  sameFocus: 'El enfoque sigue igual.',
  stack: 'Stack tecnológico',
  stackNew: 'Nuevas',
  stackChanged: 'Cambiadas',
  stackGone: 'Ya no se mencionan',
  stackKept: (n) => plural(n, { one: '# tecnología sigue como antes.', other: '# tecnologías siguen como antes.' }),
  noStack: (level) => `El rol no menciona ninguna tecnología para ${level}.`,
  noLevels: 'Este rol no tiene niveles, así que no hay trayectoria que recorrer.',
};
