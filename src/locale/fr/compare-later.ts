import type { CarryMessages, NearestMessages } from '../messages/compare-later.js';
import { listed, number, pair, percent, plural, row } from './format.js';
import { answered, asks, metOf, skills } from './phrases.js';

export const carryWords: CarryMessages = {
  title: (role) => `Vos réponses dans le rôle ${role}`,
  fits: (grade) => `Niveau selon vos réponses\u00a0: ${grade}`,
  grade: listed,
  notYet: 'aucun pour l’instant',
  carried: (carried, all, from) => {
    if (all === 1) return `Votre unique réponse pour le rôle ${from} ${carried === 1 ? 'y compte aussi.' : 'n’y compte pas\u00a0: aucun niveau ne peut en être déduit.'}`;
    const answers = `${number(all)} réponses pour le rôle ${from}`;
    if (carried === 0) return `Aucune de vos ${answers} n’y compte\u00a0: aucun niveau ne peut en être déduit.`;
    if (carried === all) return `Vos ${answers} y comptent toutes.`;
    return `${number(carried)} de vos ${answers} y ${plural(carried, { one: 'compte', other: 'comptent' })} aussi.`;
  },
  stay: (answers) => plural(answers, { one: '# réponse n’y compte pas\u00a0: pourquoi', other: '# réponses n’y comptent pas\u00a0: pourquoi' }),
  why: {
    'no-skill': (n, _from, to) => `${skills(n)} que le rôle ${to} n’a pas`,
    'other-scale': (n, _from, to) => `${skills(n)} que le rôle ${to} mesure sur une autre échelle\u00a0: aucun de ses degrés n’équivaut à l’un des vôtres`,
    'other-words': (n, _from, to) => `${plural(n, { one: '# réponse à une formulation', other: '# réponses à des formulations' })} que le rôle ${to} n’emploie pas`,
    'not-applicable': (n, from) => `${plural(n, { one: '# compétence non applicable', other: '# compétences non applicables' })}\u00a0: cela ne vaut que pour le travail dans le rôle ${from}`,
  },
  atLevel: (skill, level) => `${skill} (${level})`,
  standing: (level, numbers) => `Exigences du niveau ${level} dans ce rôle\u00a0: ${metOf(numbers)}${numbers.share === undefined ? '' : ` (${percent(numbers.share)})`}.`,
  noGaps: (level) => `Il ne manque rien de ce que le niveau ${level} y demande.`,
  groups: { mandatory: 'Manquantes, obligatoires', others: 'Manquantes, non obligatoires', unanswered: 'Sans réponse, donc comptées comme manquantes' },
  requirementCount: asks,
  to: 'vers',
  none: 'pas encore',
  noAnswer: 'sans réponse',
  described: 'décrite par un texte',
  mandatory: 'obligatoire',
};

export const nearestWords: NearestMessages = {
  row,
  pair,
  title: 'De quel rôle suis-je le plus proche\u202f?',
  noAnswers: (role) => `Évaluez-vous d’abord dans le rôle ${role}\u00a0: vous verrez ensuite de quel rôle vos réponses vous rapprochent le plus.`,
  rule: (role, level) =>
    `Vos réponses pour le rôle ${role} sont reprises dans chaque rôle et mesurées ${level === '' ? 'au niveau le plus bas' : `au niveau qui correspond à ${level}`}. Le plus proche est le rôle dont la plus grande part est satisfaite, compte tenu du poids\u202f; puis celui qui a le plus d’exigences obligatoires satisfaites\u202f; puis celui qui a le plus de réponses. Ce que vous n’avez pas évalué compte comme non satisfait.`,
  start: 'Trouver le rôle le plus proche',
  stop: 'Arrêter',
  again: 'Chercher à nouveau',
  progress: (done, all) => plural(done, { one: `# rôle lu sur ${number(all)}`, other: `# rôles lus sur ${number(all)}` }),
  stopped: 'Recherche arrêtée.',
  list: 'Rôles, du plus proche au plus éloigné',
  share: (share, level) => `${percent(share)} des exigences du niveau ${level} satisfaites`,
  noShare: 'Ce rôle ne demande rien de mesurable.',
  mandatoryMet: (met, all) => plural(met, { one: `# obligatoire sur ${number(all)}`, other: `# obligatoires sur ${number(all)}` }),
  gradeIs: (levels) => (levels.length === 0 ? 'aucun niveau atteint pour l’instant' : `${levels.length === 1 ? 'niveau atteint' : 'niveaux atteints'}\u00a0: ${listed(levels)}`),
  answered,
  own: 'vos réponses portent sur ce rôle',
  compared: 'comparé ci-dessus',
  compare: 'Comparer',
  compareWith: (role) => `Comparer avec ${role}`,
  failed: (roles) => plural(roles, { one: '# rôle n’a pas pu être lu\u00a0:', other: '# rôles n’ont pas pu être lus\u00a0:' }),
  retry: 'Réessayer',
  found: (role, share) => (role === '' ? 'Aucun autre rôle n’a pu être lu.' : `L’autre rôle le plus proche est ${role}${share === undefined ? '' : `\u00a0: ${percent(share)} des exigences satisfaites`}.`),
};
