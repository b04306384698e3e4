import type { StandingNumbers } from '../messages/grade.js';
import type { ResultMessages } from '../messages/result.js';
import { listed, number, pair, percent, plural, row as inARow } from './format.js';
import { asks, conditions, metOf, points, requirementsMet } from './phrases.js';

const inPercent = ({ share }: StandingNumbers): string => (share === undefined ? '' : ` (${percent(share)})`);

export const resultWords: ResultMessages = {
  title: 'Pourquoi, et la suite',
  guidance: 'À prendre comme un repère pour un entretien, non comme un verdict\u00a0: ce résultat reflète vos réponses, pas votre travail.',
  why: 'Pourquoi',
  rule: (threshold, even, mandatory) => {
    const [first = '', ...others] = [...conditions(threshold >= 1 ? undefined : percent(threshold), even, mandatory), 'les niveaux précédents sont atteints'];
    return `Un niveau est atteint quand ${listed([first, ...others.map((it) => `que ${it}`)])}.`;
  },
  rulePoints: (sum, even) => `Vos réponses rapportent ${points(sum)}${even ? '' : ', compte tenu du poids de chaque compétence'}.`,
  leftOut: (skills, mandatory) =>
    `${plural(skills.length, { one: 'Non comptée, car vous l’indiquez comme non applicable', other: 'Non comptées, car vous les indiquez comme non applicables' })}\u00a0: ${listed(skills)}${mandatory > 0 ? ` (${plural(mandatory, { one: '# exigence obligatoire', other: '# exigences obligatoires' })})` : ''}.`,
  fits: (level, numbers) => `Le niveau ${level} est atteint\u00a0: ${requirementsMet(numbers)}${inPercent(numbers)}.`,
  open: (level, { met, total, mandatoryMet, mandatoryTotal, share = 0 }, threshold) => {
    const must = mandatoryTotal - mandatoryMet;
    const done = met === 0 ? `aucune exigence sur ${number(total)} n’est satisfaite` : plural(met, { one: `# exigence sur ${number(total)} est satisfaite`, other: `# exigences sur ${number(total)} sont satisfaites` });
    const reasons = [
      ...(must > 0 ? [plural(must, { one: '# exigence obligatoire n’est pas satisfaite', other: '# exigences obligatoires ne sont pas satisfaites' })] : []),
      ...(share < threshold - 1e-9 ? [`${done} (${percent(share)}), et il ${threshold >= 1 ? 'les faut toutes' : `suffirait de ${percent(threshold)}`}`] : []),
    ];
    return `Le niveau ${level} n’est pas encore atteint\u00a0: ${reasons.join('\u202f; ')}.`;
  },
  passed: (level, numbers, before) =>
    `Pris seul, le niveau ${level} serait atteint (${metOf(numbers)}), mais ${plural(before.length, { one: 'le niveau', other: 'les niveaux' })} ${listed(before)} avant lui ${plural(before.length, { one: 'ne l’est', other: 'ne le sont' })} pas encore.`,
  undecided: (level) => `Impossible de se prononcer sur le niveau ${level}\u00a0: tout ce qu’il demande est non applicable.`,
  empty: (level) => `Le niveau ${level} ne demande rien.`,
  bandReached: (level, min) => `Le niveau ${level} commence à ${points(min)}\u00a0: atteint.`,
  bandOpen: (level, min, missing) => `Le niveau ${level} commence à ${points(min)}\u00a0: il en manque ${number(missing)}.`,

  gapsTo: (level) => `Ce qui manque pour le niveau ${level}`,
  noGaps: (level) => `Il ne manque rien de ce que demande le niveau ${level}.`,
  groups: { mandatory: 'Obligatoires', others: 'Non obligatoires', unanswered: 'Sans réponse', leftOut: 'Non applicables' },
  skillCount: asks,
  to: 'vers',
  unanswered: 'sans réponse',
  none: 'pas encore',
  inWords: 'décrite par un texte',
  mandatory: 'obligatoire',
  goTo: (skill) => `Aller à ${skill}`,
  tryIt: 'Essayer',
  tryItOn: (skill) => `Essayer\u00a0: et si l’exigence ${skill} était satisfaite\u202f?`,

  first: 'À apprendre en premier',
  firstWords: 'Une étape par compétence\u00a0: d’abord ce qui est obligatoire, puis ce qui rapporte le plus par étape.',
  resources: (titles) => pair('Pour apprendre', inARow(titles)),

  path: 'Un chemin court',
  pathSentence: (kind, steps, level) => {
    const enough = `${plural(steps, { one: '# étape suffirait', other: '# étapes suffiraient' })} pour le niveau ${level}`;
    if (kind === 'fewest') return `${enough}${plural(steps, { one: '', other: ', pas une de moins' })}\u00a0:`;
    return `${enough}, et ${plural(steps, { one: 'elle ne peut pas être omise', other: 'aucune ne peut être omise' })}\u00a0:`;
  },
  noPath: (level) => `Aucun chemin ne mène au niveau ${level} tant que ce qu’il demande est non applicable.`,

  chart: (level) => `En graphique, à côté de ce que demande le niveau ${level}`,
  you: 'Vous',
  partMissing: 'Une partie du contenu n’a pas pu être chargée. Fermez cette rubrique, puis rouvrez-la.',
  whatIf: 'Et si…\u202f?',
  whatIfHint: 'Modifiez des réponses et voyez ce qui en résulterait. Rien n’est enregistré tant que vous ne le demandez pas.',
  whatIfOn: 'Ceci est un essai\u00a0: les réponses que vous modifiez maintenant ne sont pas enregistrées.',
  whatIfMoves: (before, after) => {
    if (before === '') return `Niveau ${after}, au lieu d’aucun pour l’instant.`;
    return after === '' ? `Aucun niveau, au lieu du niveau ${before}.` : `Du niveau ${before} au niveau ${after}.`;
  },
  whatIfSame: (grade) => (grade === '' ? 'Toujours aucun niveau.' : `Toujours le niveau ${grade}.`),
  whatIfKeep: 'Enregistrer ces changements',
  whatIfDrop: 'Revenir à mes réponses',
};
