import type { TakeAwayMessages } from '../messages/take-away.js';
import { plural } from './format.js';

const OWN_TAB = 'Abre esta página en una pestaña propia';

export const takeAwayWords: TakeAwayMessages = {
  title: 'Exportar',
  copy: 'Copiar',
  download: 'Descargar',
  print: 'Imprimir',
  items: {
    table: { label: 'Tabla', hint: 'para hojas de cálculo, documentos, wikis' },
    markdown: { label: 'Markdown', hint: 'para tickets y notas' },
    xlsx: { label: 'Hoja de cálculo', hint: '.xlsx con todos los detalles' },
    csv: { label: 'CSV', hint: '.csv para hojas de cálculo y programas' },
    json: { label: 'JSON', hint: '.json, tal como lo leen los widgets' },
    svg: { label: 'Imagen vectorial', hint: '.svg, nítida a cualquier tamaño' },
    png: { label: 'Imagen', hint: '.png para presentaciones y chats' },
    print: { label: 'Imprimir', hint: 'o guardar como PDF, con todos los detalles' },
    'chart-table': { label: 'Tabla', hint: 'para hojas de cálculo, documentos, wikis' },
    'chart-csv': { label: 'CSV', hint: '.csv, los números' },
    'chart-svg': { label: 'Imagen vectorial', hint: '.svg, nítida a cualquier tamaño' },
    'chart-png': { label: 'Imagen', hint: '.png para presentaciones y chats' },
  },
  whole: (skills) => plural(skills, { one: 'La única competencia, aunque los filtros la oculten.', other: 'Las # competencias, también las que ocultan los filtros.' }),
  withRatings: 'Con mis valoraciones y notas',
  copied: (what) => `Copiado: ${what}`,
  downloaded: (file) => `Descargado: ${file}`,
  working: (file) => `Creando ${file}…`,
  cancel: 'Cancelar',
  cancelled: 'Cancelado.',
  copyRefused: 'El navegador no deja que esta página copie. Cópialo de este cuadro, ya está seleccionado:',
  downloadRefused: `Este marco no puede descargar archivos. ${OWN_TAB}, o copia el texto de este cuadro, ya está seleccionado:`,
  downloadDoubtful: (file, byHand) => `Si ${file} no ha llegado, puede que este marco no pueda descargar archivos. ${OWN_TAB}${byHand ? ', o copia el texto de este cuadro, ya está seleccionado:' : '.'}`,
  downloadRefusedWhole: `Este marco no puede descargar archivos. ${OWN_TAB} para obtenerlo.`,
  byHand: 'Para copiar a mano',
  printed: 'Enviado a imprimir.',
  printRefused: `Este marco no puede imprimir. ${OWN_TAB} e inténtalo de nuevo.`,
  tooLarge: 'La matriz es demasiado grande para este tipo de imagen. Usa la imagen vectorial.',
  noCanvas: 'Este navegador no puede dibujar la imagen. Usa la imagen vectorial.',
  leftOut: 'Esta copia del widget no puede crear hojas de cálculo. Usa CSV: esos programas también lo abren.',
  failed: 'No funcionó. Inténtalo de nuevo.',
};
