import type { RadarMessages } from '../messages/radar.js';
import { apart, decimal, nearPercent, number, pair, plural } from './format.js';
import { skills as skillsOf } from './nouns.js';

const mean = (value: number, nearest: string | undefined): string => nearPercent(value) + (nearest === undefined ? '' : `, cerca de ${nearest}`);

export const radarWords: RadarMessages = {
  level: 'Nivel',
  title: (level, by, category) => {
    const what = `${category === undefined ? '' : ` en ${category}`}${level === undefined && category === undefined ? '' : ','} por ${by === 'category' ? 'categoría' : 'competencia'}`;
    return level === undefined ? `Valoraciones${what}` : `Lo que pide ${level}${what}`;
  },
  untitled: 'Perfil',
  about: (by) =>
    by === 'category'
      ? 'El borde es el escalón más alto de todas las competencias de una categoría; cada valor es la media de sus competencias. Lo que no se pide, o está sin valorar, cuenta como cero.'
      : 'El borde es el escalón más alto de una competencia. Lo que no se pide cuenta como cero.',
  axis: { category: 'Categoría', skill: 'Competencia', plain: 'Eje' },
  legend: 'Líneas',
  asked: (level) => `Se pide en ${level}`,
  you: 'Tú',
  someone: (place) => `Evaluación ${number(place)}`,
  percent: nearPercent,
  askedMean: (value, nearest, described) => mean(value, nearest) + (described === 0 ? '' : `; ${skillsOf(described)} más en texto`),
  askedStep: (step, mandatory) => (mandatory ? `${step}, obligatorio` : step),
  askedNothing: 'nada',
  describedOnly: 'solo en texto',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : `; ${number(rated)} de ${number(skills)} con valoración`),
  ratedStep: (step) => step ?? 'aún ninguno',
  unrated: 'sin valorar',
  notApplicable: 'no aplica',
  noValue: 'sin valor',
  number: decimal,
  walk: 'Valores, eje por eje',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: 'Señala un eje, o pulsa aquí una tecla de flecha, para ver sus valores.',
  table: 'Lo mismo en una tabla',
  key: 'Qué significan los números',
  tooFew: (axes) => `Un gráfico necesita al menos tres ejes, y ${axes === 1 ? 'solo hay uno' : axes === 0 ? 'no hay ninguno' : 'solo hay dos'}: aquí está la tabla.`,
  tooMany: (axes, most) => `Son ${number(axes)} ejes; un gráfico con más de ${number(most)} no se puede leer: aquí está la tabla.`,
  noShape: 'No hay ningún número que un gráfico pueda mostrar: aquí está la tabla.',
  tooManySeries: (series, most) => `El gráfico muestra las primeras ${number(most)} de ${number(series)} filas de números; la tabla las muestra todas.`,
  tooManyPeople: (people, most) => `Hay ${number(people)} evaluaciones; se muestran las primeras ${number(most)}.`,
  assessmentLeftOut: (whose, why) => `No se pudo mostrar: ${whose}. ${why}`,
  notLoaded: 'No se pudieron cargar las valoraciones. Recarga la página para intentarlo de nuevo.',
  valuesLeftOut: (n) => `${plural(n, { one: 'Queda fuera # valor', other: 'Quedan fuera # valores' })}: un valor es un número a partir de 0.`,
  none: 'Este rol no tiene ningún nivel ni ninguna valoración que dibujar.',
};
