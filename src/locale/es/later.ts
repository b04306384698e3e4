import type { LaterMessages } from '../messages/matrix.js';

export const laterWords: LaterMessages = {
  didYouMean: 'Quizá buscas:',
  unknownSkill: (skill) => `El enlace lleva a una competencia que no está en esta matriz: «${skill}».`,
  unknownLevel: (level) => `El enlace lleva a un nivel que no está en esta matriz: «${level}».`,
  unknownMatrix: (matrix) => `El enlace lleva a una matriz que no está en esta página: «${matrix}».`,
  changes: { new: 'nuevo', dropped: 'ya no se pide', raised: 'sube', lowered: 'baja', changed: 'otro texto', mandatory: 'ahora obligatorio', optional: 'ya no obligatorio' },
  meansHere: 'Qué significa aquí',
  noMeaning: 'El documento no dice más al respecto.',
  examples: 'Ejemplos',
  ladder: 'Antes y después',
  ladderBefore: 'antes',
  ladderHere: 'aquí',
  ladderAfter: 'después',
  same: 'lo mismo',
  resources: 'Para aprender',
  copyLink: 'Copiar enlace',
  copied: 'Enlace copiado',
  copyByHand: 'Copia esta dirección:',
  close: 'Cerrar',
};
