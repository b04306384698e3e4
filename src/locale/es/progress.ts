import type { ProgressKind, ProgressMessages } from '../messages/progress.js';
import { listed, moment, number, plural } from './format.js';
import { skills } from './nouns.js';

/** Of one, and of several. */
const KINDS: Readonly<Record<ProgressKind, readonly [one: string, other: string]>> = {
  answered: ['con respuesta nueva', 'con respuesta nueva'],
  raised: ['sube', 'suben'],
  lowered: ['baja', 'bajan'],
  changed: ['cambia', 'cambian'],
  'taken-back': ['ya sin respuesta', 'ya sin respuesta'],
  'not-applicable': ['ya no aplica', 'ya no aplican'],
  applicable: ['vuelve a aplicar', 'vuelven a aplicar'],
  met: ['ahora cumplido en texto', 'ahora cumplidos en texto'],
  'no-longer-met': ['ya no cumplido en texto', 'ya no cumplidos en texto'],
  'words-answered': ['con respuesta nueva en texto', 'con respuesta nueva en texto'],
  'words-taken-back': ['ya sin respuesta en texto', 'ya sin respuesta en texto'],
};
const ALL = Object.keys(KINDS) as ProgressKind[];

const NOW = 'Ahora';
/** A moment in the middle of a sentence. */
const within = (when: string): string => (when === NOW ? 'ahora' : `el ${when}`);

export const progressWords: ProgressMessages = {
  about: 'Una instantánea guarda tus respuestas tal como están ahora, en este navegador y en ningún otro lugar, para mirar atrás. Es un registro; no hay nada que completar.',
  keep: 'Guardar una instantánea',
  nothing: 'Aún no hay nada que guardar: responde primero a una pregunta.',
  kept: 'Instantánea guardada.',
  keptHere: 'La instantánea no se guarda: se pierde al salir de esta página.',
  none: 'Aún no hay ninguna instantánea.',
  reading: 'Buscando instantáneas…',
  list: 'Tus instantáneas',
  day: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.valueOf()) ? at.slice(0, 40) : moment(date);
  },
  now: NOW,
  at: (grade, answered, asked) => `${grade || 'aún sin nivel'}, ${number(answered)} de ${skills(asked)} con respuesta`,
  unreadable: { damaged: 'no se puede leer: está dañada', newer: 'no se puede leer: la guardó una versión más reciente' },
  notSaved: 'sin guardar: se pierde al salir de esta página',
  notRemoved: 'aún no se ha podido eliminar',
  download: 'Descargar',
  remove: 'Eliminar',
  removed: 'Instantánea eliminada.',
  of: (action, day) => `${action}: ${day}`,
  from: 'Cambios desde',
  to: 'hasta',
  changes: (from, to) => `Desde ${within(from)} hasta ${within(to)}`,
  same: 'No ha cambiado nada.',
  counts: (counts) => `${listed(ALL.filter((kind) => counts[kind] > 0).map((kind) => `${number(counts[kind])} ${plural(counts[kind], { one: KINDS[kind][0], other: KINDS[kind][1] })}`))}.`,
  kinds: Object.fromEntries(ALL.map((kind) => [kind, KINDS[kind][0]])) as Record<ProgressKind, string>,
  met: 'cumplido',
  notMet: 'no cumplido',
  inLevel: (skill, level) => `${skill}, ${level}`,
  gone: (n) => plural(n, { one: '# competencia de entonces ya no está en esta matriz.', other: '# competencias de entonces ya no están en esta matriz.' }),
};
