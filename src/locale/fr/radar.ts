import type { RadarMessages } from '../messages/radar.js';
import { apart, decimal, nearPercent, number, pair, plural } from './format.js';

const mean = (value: number, nearest: string | undefined): string => nearPercent(value) + (nearest === undefined ? '' : `, à peu près ${nearest}`);

export const radarWords: RadarMessages = {
  level: 'Niveau',
  title: (level, by, category) => {
    const what = by === 'category' ? 'par catégorie' : category === undefined ? 'par compétence' : `dans la catégorie ${category}, par compétence`;
    return level === undefined ? `Évaluations ${what}` : `Exigences du niveau ${level} ${what}`;
  },
  untitled: 'Profil',
  about: (by) =>
    by === 'category'
      ? 'Le bord est le degré le plus élevé de chaque compétence d’une catégorie\u202f; une valeur est la moyenne de ses compétences. Ce qui n’est pas demandé, ou pas évalué, compte pour zéro.'
      : 'Le bord est le degré le plus élevé d’une compétence. Ce qui n’est pas demandé compte pour zéro.',
  axis: { category: 'Catégorie', skill: 'Compétence', plain: 'Axe' },
  legend: 'Lignes',
  asked: (level) => `Demandé au niveau ${level}`,
  you: 'Vous',
  someone: (place) => `Évaluation ${number(place)}`,
  percent: nearPercent,
  askedMean: (value, nearest, described) =>
    mean(value, nearest) + (described === 0 ? '' : plural(described, { one: '\u202f; # autre compétence décrite par un texte', other: '\u202f; # autres compétences décrites par un texte' })),
  askedStep: (step, mandatory) => (mandatory ? `${step}, obligatoire` : step),
  askedNothing: 'rien',
  describedOnly: 'par un texte seulement',
  ratedMean: (value, nearest, rated, skills) => mean(value, nearest) + (rated === skills ? '' : plural(rated, { one: `\u202f; # évaluée sur ${number(skills)}`, other: `\u202f; # évaluées sur ${number(skills)}` })),
  ratedStep: (step) => step ?? 'pas encore',
  unrated: 'pas encore évaluée',
  notApplicable: 'non applicable',
  noValue: 'aucune valeur',
  number: decimal,
  walk: 'Valeurs, axe par axe',
  value: pair,
  values: (axis, values) => pair(axis, apart(values)),
  hint: 'Pointez un axe, ou appuyez ici sur une touche fléchée, pour en voir les valeurs.',
  table: 'Les mêmes données en tableau',
  key: 'Ce que désignent les numéros',
  tooFew: (axes) => `Il faut au moins trois axes pour un graphique, et il n’y en a ${axes === 0 ? 'aucun' : axes === 1 ? 'qu’un' : 'que deux'}\u00a0: voici le tableau.`,
  tooMany: (axes, most) => `Il y a ici ${number(axes)} axes\u202f; au-delà de ${number(most)}, un graphique devient illisible\u00a0: voici le tableau.`,
  noShape: 'Il n’y a ici aucun nombre qu’un graphique puisse montrer\u00a0: voici le tableau.',
  tooManySeries: (series, most) => `Le graphique montre les ${number(most)} premières des ${number(series)} séries\u202f; le tableau les montre toutes.`,
  tooManyPeople: (people, most) => `${number(people)} évaluations ont été fournies\u202f; les ${number(most)} premières sont affichées.`,
  assessmentLeftOut: (whose, why) => `${whose}\u00a0: affichage impossible. ${why}`,
  notLoaded: 'Les évaluations n’ont pas pu être chargées. Rechargez la page pour réessayer.',
  valuesLeftOut: (n) => plural(n, { one: '# valeur est laissée de côté\u00a0: une valeur est un nombre à partir de 0.', other: '# valeurs sont laissées de côté\u00a0: une valeur est un nombre à partir de 0.' }),
  none: 'Ce rôle n’a ni niveau ni évaluation à représenter.',
};
