import type { KeepMessages } from '../messages/keep.js';
import { day, listed, number, pair, plural, row } from './format.js';
import { answers as answersOf } from './nouns.js';

const foreign = (matching: number, all: number): string => {
  const aboutIt = 'sobre competencias de esta matriz';
  if (all === 1) return `La única respuesta guardada aquí ${matching === 1 ? '' : 'no '}es ${aboutIt}.`;
  if (matching === 0) return `Ninguna de las ${answersOf(all)} guardadas aquí es ${aboutIt}.`;
  return `Solo ${number(matching)} de las ${answersOf(all)} guardadas aquí ${plural(matching, { one: 'es', other: 'son' })} ${aboutIt}.`;
};

export const keepWords: KeepMessages = {
  row,
  pair,
  day,
  title: 'Tus respuestas',
  reading: 'Buscando respuestas que diste antes…',
  saving: 'Guardando…',
  saved: 'Guardadas en este navegador, y en ningún otro lugar.',
  notSaved: 'Sin guardar: tus respuestas se pierden al salir de esta página.',
  reasons: {
    'answers/none': 'No se guardan en este navegador: la página decide si conserva tus respuestas.',
    'answers/host': 'No se guardan en este navegador: la propia página conserva tus respuestas.',
    'answers/unavailable': 'Este navegador no tiene dónde guardarlas.',
    'answers/blocked': 'El navegador no deja que esta página guarde nada: quizá sea una ventana privada, o las cookies estén desactivadas.',
    'answers/full': 'No queda espacio en el navegador.',
    'answers/newer': 'Una versión más reciente de esta página ha guardado aquí respuestas, y esta no las toca.',
    'answers/failed': 'El navegador no pudo guardarlas.',
  },
  private: 'Son tuyas: no se envía nada a ningún lugar. Para tenerlas en otro sitio, descarga una copia.',
  download: 'Descargar una copia',
  downloaded: 'La copia está en camino a tus descargas.',
  open: 'Abrir una copia…',
  opening: 'Leyendo el archivo…',
  remove: 'Eliminar mis respuestas…',
  removeAsk: (answers) =>
    answers === 0 ? '¿Eliminar las notas y las instantáneas?' : `¿Eliminar ${plural(answers, { one: 'tu respuesta', other: 'tus # respuestas' })}, con las notas y las instantáneas?`,
  removeHint: 'No se puede deshacer. Si has descargado una copia, la conservas.',
  removeYes: 'Eliminar',
  removed: 'Respuestas eliminadas.',
  cancel: 'Cancelar',
  setAside: 'Apartado en este navegador, para que no se pierda nada:',
  setAsideWhy: {
    damaged: (on) => `Lo que había aquí el ${on} y no se pudo leer`,
    newer: (on) => `Lo que había guardado una versión más reciente, encontrado el ${on}`,
    foreign: (on) => `Respuestas de otra matriz, apartadas el ${on}`,
  },
  setAsideDownload: 'Descargar',
  setAsideForget: 'Eliminar para siempre',
  withWhat: (action, what) => `${action}: ${what}`,
  gone: (what, more) => `Esta matriz ha cambiado. Se conserva, pero no cuenta: ${listed([...what, ...(more > 0 ? [`${number(more)} más`] : [])])}.`,
  goneStep: (step, skill) => `${step} en ${skill}`,
  foreign: (matching, all) => `${foreign(matching, all)} ¿Usar lo que coincide?`,
  foreignUse: 'Usar lo que coincide',
  foreignRemove: 'Empezar de nuevo',
  preview: (subject) => (subject === '' ? 'Qué cambiaría esta copia' : `Qué cambiaría la copia de ${subject}`),
  previewCounts: ({ added, changed, removed, note }) =>
    `${listed([
      ...(added > 0 ? [plural(added, { one: 'llega # respuesta', other: 'llegan # respuestas' })] : []),
      ...(changed > 0 ? [plural(changed, { one: 'cambia # respuesta', other: 'cambian # respuestas' })] : []),
      ...(removed > 0 ? [plural(removed, { one: 'desaparece # respuesta', other: 'desaparecen # respuestas' })] : []),
      ...(note > 0 ? [plural(note, { one: 'cambia # nota', other: 'cambian # notas' })] : []),
    ])}.`.replace(/^./, (first) => first.toUpperCase()),
  previewSame: 'Nada: contiene las mismas respuestas.',
  note: 'nota',
  previewTarget: (level) => (level === '' ? 'No hay ningún nivel objetivo.' : `El nivel objetivo pasa a ser ${level}.`),
  more: (n) => `y ${number(n)} más`,
  take: 'Aplicar',
  taken: 'Respuestas aplicadas. Con «Deshacer» recuperas las tuyas.',
  failed: 'El archivo no se abrió, y nada ha cambiado.',
  notText: 'No es un texto en UTF-8, como lo es una copia de respuestas.',
  tooLarge: 'Es demasiado grande para ser una copia de respuestas.',
  noAnswer: 'sin respuesta',
  notYet: 'aún no',
  notApplicable: 'no aplica',
  inWords: (met, total) => `${number(met)} de ${plural(total, { one: '# cumplido', other: '# cumplidos' })}`,
  partMissing: 'No se pudo cargar una parte de este widget. Inténtalo de nuevo.',
};
