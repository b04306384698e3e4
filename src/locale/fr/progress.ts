import type { Forms } from '../format.js';
import type { ProgressKind, ProgressMessages } from '../messages/progress.js';
import { listed, moment, plural } from './format.js';
import { answered } from './phrases.js';

/** Of what has changed in a skill: for one, and for several. */
const CHANGES: Readonly<Record<ProgressKind, Forms<'one'>>> = {
  answered: { one: 'nouvellement évaluée', other: 'nouvellement évaluées' },
  raised: { one: 'relevée', other: 'relevées' },
  lowered: { one: 'abaissée', other: 'abaissées' },
  changed: { one: 'modifiée', other: 'modifiées' },
  'taken-back': { one: 'réponse retirée', other: 'réponses retirées' },
  'not-applicable': { one: 'devenue non applicable', other: 'devenues non applicables' },
  applicable: { one: 'redevenue applicable', other: 'redevenues applicables' },
  met: { one: 'désormais satisfaite (texte)', other: 'désormais satisfaites (texte)' },
  'no-longer-met': { one: 'redevenue non satisfaite (texte)', other: 'redevenues non satisfaites (texte)' },
  'words-answered': { one: 'nouvellement évaluée (texte)', other: 'nouvellement évaluées (texte)' },
  'words-taken-back': { one: 'réponse retirée (texte)', other: 'réponses retirées (texte)' },
};
const KINDS = Object.keys(CHANGES) as ProgressKind[];

export const progressWords: ProgressMessages = {
  about: 'Un instantané conserve vos réponses telles qu’elles sont maintenant, dans ce navigateur et nulle part ailleurs, pour y revenir plus tard. C’est une trace\u202f; il n’y a rien à accomplir.',
  keep: 'Prendre un instantané',
  nothing: 'Il n’y a encore rien à conserver\u00a0: répondez d’abord à une question.',
  kept: 'L’instantané est conservé.',
  keptHere: 'L’instantané n’est pas enregistré\u00a0: il sera perdu quand vous quitterez cette page.',
  none: 'Il n’y a pas encore d’instantané.',
  reading: 'Recherche d’instantanés…',
  list: 'Vos instantanés',
  day: (at) => {
    const date = new Date(at);
    return Number.isNaN(date.valueOf()) ? at.slice(0, 40) : moment(date);
  },
  now: 'Maintenant',
  at: (grade, done, asked) => `${grade || 'aucun niveau pour l’instant'}, ${answered(done, asked)}`,
  unreadable: { damaged: 'illisible\u00a0: il est endommagé', newer: 'illisible\u00a0: une version plus récente l’a conservé' },
  notSaved: 'non enregistré\u00a0: il sera perdu quand vous quitterez cette page',
  notRemoved: 'n’a pas encore pu être supprimé',
  download: 'Télécharger',
  remove: 'Supprimer',
  removed: 'L’instantané est supprimé.',
  of: (action, day) => `${action}\u00a0: ${day}`,
  from: 'Changements depuis',
  to: 'jusqu’à',
  changes: (from, to) => `Changements\u00a0: ${from} – ${to}`,
  same: 'Rien n’a changé.',
  counts: (counts) =>
    `${listed(KINDS.filter((kind) => counts[kind] > 0).map((kind) => plural(counts[kind], { one: `# ${CHANGES[kind].one}`, other: `# ${CHANGES[kind].other}` })))}.`,
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, CHANGES[kind].one])) as Record<ProgressKind, string>,
  met: 'satisfaite',
  notMet: 'non satisfaite',
  inLevel: (skill, level) => `${skill}, ${level}`,
  gone: (skills) => plural(skills, { one: '# compétence d’alors n’est plus dans cette matrice.', other: '# compétences d’alors ne sont plus dans cette matrice.' }),
};
