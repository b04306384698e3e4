import type { GradeMessages, StandingNumbers } from '../messages/grade.js';
import { listed, number, percent, plural } from './format.js';
import { points } from './nouns.js';

const metOf = (met: number, total: number): string =>
  met === total && total > 1 ? `los ${number(total)} requisitos cumplidos` : `${number(met)} de ${plural(total, { one: '# requisito cumplido', other: '# requisitos cumplidos' })}`;

/** `30 de 33 obligatorios` */
export const mandatoryOf = (met: number, total: number): string =>
  met === total && total > 1 ? `los ${number(total)} obligatorios` : `${number(met)} de ${plural(total, { one: '# obligatorio', other: '# obligatorios' })}`;

/** `46 de 58 requisitos cumplidos, 30 de 33 obligatorios` */
export const row = ({ met, total, mandatoryMet, mandatoryTotal }: StandingNumbers): string => `${metOf(met, total)}${mandatoryTotal > 0 ? `, ${mandatoryOf(mandatoryMet, mandatoryTotal)}` : ''}`;

export const gradeWords: GradeMessages = {
  title: 'En qué punto estás',
  start: 'Responde a la primera competencia y se mostrará aquí.',
  noGrade: 'Ningún nivel de este rol pide competencias, así que no hay nivel que calcular: esto es un registro de tus respuestas.',
  fits: (grade) => `Nivel según tus respuestas: ${grade}`,
  grade: listed,
  notYet: 'aún ninguno',
  changed: (grade) => (grade === '' ? 'Tus respuestas aún no encajan con ningún nivel.' : `Tus respuestas encajan ahora con ${grade}.`),
  aim: 'Mi objetivo',
  aimNext: (level) => (level === '' ? 'el siguiente nivel' : `el siguiente nivel (${level})`),
  levels: 'Nivel por nivel',
  row,
  rowPoints: (sum, min) => `${number(sum)} de ${points(min)}`,
  percent,
  marks: { grade: 'encaja', target: 'tu objetivo', passed: 'encaja, pero un nivel anterior está pendiente', undecided: 'nada de lo que pide aplica', empty: 'no pide nada' },
  legend: (threshold) => `Intenso: cumplido. Pálido: en camino. La línea: ${percent(threshold)}, que es suficiente.`,
  toWhy: 'Por qué, y qué viene después',
  reveal: 'Mostrar mi resultado',
  hidden: 'Lo que piden los niveles está oculto, para que primero respondas por tu cuenta.',
  mandatory: {
    title: (level) => `Parte obligatoria de ${level}`,
    met: (level) => `Parte obligatoria de ${level} cumplida.`,
    open: (level, met, total) => `Hasta ${level} ${plural(met, { one: 'se cumple #', other: 'se cumplen #' })} de ${plural(total, { one: '# requisito obligatorio', other: '# requisitos obligatorios' })}.`,
    none: (level) => `No queda nada obligatorio que responder hasta ${level}.`,
    gaps: 'Lo que aún está pendiente',
    noGrade: 'Esto no es un nivel: los niveles piden más que lo obligatorio.',
  },
};
