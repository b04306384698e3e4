import type { CompareMessages, CompareNumbers } from '../messages/compare.js';
import { listed, number, plural } from './format.js';
import { skills, steps as stepsOf } from './nouns.js';

function shared({ different, same }: CompareNumbers): string {
  if (different > 0 && same > 0) return `${number(different)} con requisitos distintos y ${number(same)} con los mismos`;
  const all = different + same;
  return `${all === 1 ? '' : all === 2 ? 'ambas ' : 'todas '}con ${different > 0 ? 'requisitos distintos' : 'los mismos requisitos'}`;
}

const alone = (n: number, role: string): string => `${plural(n, { one: '# está', other: '# están' })} solo en ${role}`;

export const compareWords: CompareMessages = {
  other: {
    loading: 'Cargando el otro rol…',
    empty: 'El otro rol aún no tiene competencias.',
    stale: 'Esta es la última versión del otro rol que se pudo cargar; puede no estar al día.',
    failed: 'No se pudo mostrar el otro rol.',
    wrongDocument: 'Su contenido no es una matriz de competencias.',
  },
  catalog: {
    loading: 'Cargando la lista de roles…',
    empty: 'La lista de roles está vacía.',
    stale: 'Esta es la última versión de la lista de roles que se pudo cargar; puede no estar al día.',
    failed: 'No se pudo mostrar la lista de roles.',
    wrongDocument: 'Su contenido no es un catálogo de roles.',
  },
  sides: 'Qué se compara',
  level: 'Nivel',
  compareWith: 'Comparar con',
  chooseRole: 'Elige un rol…',
  noOther: 'Aún no hay otro rol con el que comparar este.',
  roleAt: (role, level) => (level === '' ? role : `${role} (${level})`),
  sentence: (here, there, roles, numbers) => {
    const { different, same, onlyHere, onlyThere } = numbers;
    const rest = [...(onlyHere > 0 ? [alone(onlyHere, roles.here)] : []), ...(onlyThere > 0 ? [alone(onlyThere, roles.there)] : [])];
    const common = different + same === 0 ? `${here} no tiene ninguna competencia en común con ${there}.` : `${here} comparte con ${there} ${skills(different + same)}, ${shared(numbers)}.`;
    return `${common}${rest.length > 0 ? ` ${listed(rest)}.` : ''}`;
  },
  byPlace: (role, level, theirs) => `${role} no tiene ningún nivel llamado ${level}: el más cercano por su lugar en la trayectoria es ${theirs}. Elige otro si lo ves de otra manera.`,
  groups: {
    different: 'Requisitos distintos',
    only: (role) => `Solo en ${role}`,
    same: 'Igual en ambos',
    alone: (role) => `Lo que pide ${role}`,
  },
  skillCount: skills,
  skill: 'Competencia',
  mandatory: 'obligatorio',
  described: 'descrito en texto',
  notAsked: 'no se pide',
  notInRole: 'no está en este rol',
  listed: 'en la lista',
  called: (name) => `allí: ${name}`,
  steps: (steps) => `${stepsOf(Math.abs(steps))} ${steps > 0 ? 'más' : 'menos'}`,
  otherWords: 'con otro texto',
  notComparable: 'no comparable: las escalas son distintas',
  rank: (rank, steps) => `escalón ${number(rank)} de ${number(steps)}`,
  unasked: ({ shared: both, here: ours, there: theirs }, here, there) => {
    const parts = [...(both > 0 ? [`${number(both)} en común`] : []), ...(ours > 0 ? [`${number(ours)} de ${here}`] : []), ...(theirs > 0 ? [`${number(theirs)} de ${there}`] : [])];
    return parts.length === 0 ? '' : `No se muestran las competencias que ninguno de estos niveles pide: ${listed(parts)}.`;
  },
  partMissing: 'No se pudo cargar una parte de este widget. Inténtalo de nuevo.',
};
