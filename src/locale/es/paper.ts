import type { PaperMessages } from '../messages/paper.js';
import { number } from './format.js';

export const paperWords: PaperMessages = {
  about: 'Se imprime, o tu navegador lo guarda como PDF. El papel no lleva nombre ni notas, salvo que así lo quieras.',
  onePage: 'Imprimir el resultado en una página',
  everything: 'Imprimir la lista completa',
  refused: 'Esta página no permite imprimir sus partes. Ábrela en una ventana propia e inténtalo de nuevo.',
  resultOf: (role) => `${role}: el resultado`,
  answersOf: (role) => `${role}: todas las respuestas`,
  of: (name) => `Respuestas de ${name}`,
  revision: (revision) => `Matriz: revisión ${revision}`,
  differences: 'En qué difieren las dos opiniones',
  noDifferences: 'Las dos opiniones no difieren.',
  settled: 'Acordado',
  more: (lines) => `y ${number(lines)} más`,
  skill: 'Competencia',
  asked: (level) => (level === '' ? 'Se pide' : `${level} pide`),
  answer: 'Respuesta',
  note: 'Nota',
  met: 'Cumplido',
  yes: '✓',
  no: '–',
  mandatory: 'obligatorio',
  nothingAsked: 'nada',
};
