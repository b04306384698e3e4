import type { KeepMessages } from '../messages/keep.js';
import { day, listed, number, pair, plural, row } from './format.js';

export const keepWords: KeepMessages = {
  row,
  pair,
  day,
  title: 'Vos réponses',
  reading: 'Recherche de vos réponses précédentes…',
  saving: 'Enregistrement…',
  saved: 'Enregistrées dans ce navigateur, et nulle part ailleurs.',
  notSaved: 'Non enregistrées\u00a0: vos réponses seront perdues quand vous quitterez cette page.',
  reasons: {
    'answers/none': 'Non enregistrées dans ce navigateur\u00a0: c’est la page qui décide si elle conserve vos réponses.',
    'answers/host': 'Non enregistrées dans ce navigateur\u00a0: la page conserve elle-même vos réponses.',
    'answers/unavailable': 'Ce navigateur n’a nulle part où les conserver.',
    'answers/blocked': 'Le navigateur ne laisse cette page rien conserver\u00a0: la fenêtre est peut-être privée, ou les cookies sont désactivés.',
    'answers/full': 'Il n’y a plus de place dans le navigateur.',
    'answers/newer': 'Une version plus récente de cette page a conservé ici des réponses, auxquelles celle-ci ne touche pas.',
    'answers/failed': 'Le navigateur n’a pas pu les enregistrer.',
  },
  private: 'Elles sont à vous\u00a0: rien n’est envoyé où que ce soit. Pour les avoir ailleurs, téléchargez une copie.',
  download: 'Télécharger une copie',
  downloaded: 'La copie arrive dans vos téléchargements.',
  open: 'Ouvrir une copie…',
  opening: 'Lecture du fichier…',
  remove: 'Supprimer mes réponses…',
  removeAsk: (answers) =>
    answers === 0 ? 'Supprimer les commentaires et les instantanés\u202f?' : plural(answers, { one: 'Supprimer votre réponse, avec les commentaires et les instantanés\u202f?', other: 'Supprimer vos # réponses, avec les commentaires et les instantanés\u202f?' }),
  removeHint: 'Cette suppression est définitive. Si vous avez téléchargé une copie, elle vous reste.',
  removeYes: 'Supprimer',
  removed: 'Vos réponses sont supprimées.',
  cancel: 'Annuler',
  setAside: 'Mis de côté dans ce navigateur, pour que rien ne soit perdu\u00a0:',
  setAsideWhy: {
    damaged: (on) => `Ce qui se trouvait ici le ${on} et n’a pas pu être lu`,
    newer: (on) => `Ce qu’une version plus récente avait conservé, trouvé le ${on}`,
    foreign: (on) => `Réponses à une autre matrice, déplacées le ${on}`,
  },
  setAsideDownload: 'Télécharger',
  setAsideForget: 'Supprimer définitivement',
  withWhat: (action, what) => `${action}\u00a0: ${what}`,
  gone: (what, more) => `Cette matrice a changé. Conservé, mais non compté\u00a0: ${listed([...what, ...(more > 0 ? [plural(more, { one: '# autre', other: '# autres' })] : [])])}.`,
  goneStep: (step, skill) => `${step} pour ${skill}`,
  foreign: (matching, all) => `${kept(matching, all)} Utiliser ce qui convient\u202f?`,
  foreignUse: 'Utiliser ce qui convient',
  foreignRemove: 'Repartir de zéro',
  preview: (subject) => (subject === '' ? 'Ce que cette copie changerait' : `Ce que cette copie changerait (${subject})`),
  previewCounts: ({ added, changed, removed, note }) =>
    `${listed([
      ...(added > 0 ? [plural(added, { one: '# réponse s’ajoute', other: '# réponses s’ajoutent' })] : []),
      ...(changed > 0 ? [plural(changed, { one: '# réponse change', other: '# réponses changent' })] : []),
      ...(removed > 0 ? [plural(removed, { one: '# réponse disparaît', other: '# réponses disparaissent' })] : []),
      ...(note > 0 ? [plural(note, { one: '# commentaire change', other: '# commentaires changent' })] : []),
    ])}.`,
  previewSame: 'Rien\u00a0: elle contient les mêmes réponses.',
  note: 'commentaire',
  previewTarget: (level) => (level === '' ? 'Aucun niveau n’est visé.' : `Le niveau visé devient ${level}.`),
  more: (n) => plural(n, { one: 'et # autre', other: 'et # autres' }),
  take: 'Adopter ces réponses',
  taken: 'Ces réponses sont adoptées. «\u00a0Annuler l’action\u00a0» rétablit les vôtres.',
  failed: 'Ce fichier n’a pas été ouvert, et rien n’a changé.',
  notText: 'Ce n’est pas un texte en UTF-8, comme l’est une copie de réponses.',
  tooLarge: 'Il est trop volumineux pour être une copie de réponses.',
  noAnswer: 'sans réponse',
  notYet: 'pas encore',
  notApplicable: 'non applicable',
  inWords: (met, total) => plural(met, { one: `# satisfaite sur ${number(total)}`, other: `# satisfaites sur ${number(total)}` }),
  partMissing: 'Une partie du contenu n’a pas pu être chargée. Veuillez réessayer.',
};

/** How many of the answers that are kept are about this matrix. */
function kept(matching: number, all: number): string {
  if (all === 1) return 'La seule réponse conservée ici ne porte pas sur une compétence de cette matrice.';
  if (matching === 0) return `Aucune des ${number(all)} réponses conservées ici ne porte sur une compétence de cette matrice.`;
  return plural(matching, {
    one: `Seule # des ${number(all)} réponses conservées ici porte sur une compétence de cette matrice.`,
    other: `Seules # des ${number(all)} réponses conservées ici portent sur des compétences de cette matrice.`,
  });
}
