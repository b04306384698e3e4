import type { OpinionMessages, ShareMessages } from '../messages/talk.js';
import { day as dayIn, listed, number, plural } from './format.js';

const answerCount = (n: number): string => plural(n, { one: '# réponse', other: '# réponses' });

export const shareWords: ShareMessages = {
  about: 'Le lien lui-même contient vos réponses. Rien n’est stocké où que ce soit, et quiconque l’ouvre les voit à côté des siennes.',
  withName: 'Avec un nom',
  name: 'Nom',
  withNotes: (notes) => plural(notes, { one: 'Avec votre commentaire', other: 'Avec vos # commentaires' }),
  holds: (answers, notes, name) => {
    const what = [answerCount(answers), ...(notes > 0 ? [plural(notes, { one: '# commentaire', other: '# commentaires' })] : []), ...(name === '' ? [] : [`le nom ${name}`])];
    return `Il contient ${listed(what)}${name === '' && notes === 0 ? ', sans nom ni commentaires' : ''}.`;
  },
  link: 'Lien vers vos réponses',
  copy: 'Copier le lien',
  copied: 'Le lien est copié.',
  copyByHand: 'Ce navigateur ne laisse pas la page copier\u00a0: sélectionnez le lien et copiez-le.',
  length: (characters) => plural(characters, { one: '# caractère.', other: '# caractères.' }),
  long: 'Certains programmes coupent un lien de cette longueur\u202f; une copie téléchargée est plus sûre.',
  nothing: 'Il n’y a encore rien à partager\u00a0: répondez d’abord à une question.',
  making: 'Création du lien…',
  failed: 'Ce navigateur ne peut pas créer le lien. Téléchargez plutôt une copie de vos réponses.',
};

export const opinionWords: OpinionMessages = {
  about: 'Ouvrez les réponses que quelqu’un d’autre a données à votre sujet, ou les vôtres d’un autre jour. Vos réponses actuelles restent telles quelles.',
  open: 'Ouvrir une copie…',
  paste: 'Ou un lien vers des réponses',
  show: 'Afficher',
  reading: 'Lecture…',
  title: (subject, day) => `${subject === '' ? 'Autres réponses' : `Réponses\u00a0: ${subject}`}${day === '' ? '' : `, ${dayIn(Date.parse(day))}`}`,
  untouched: 'Elles sont seulement affichées. Les vôtres ne changent pas.',
  sameAsYours: 'Elles sont identiques aux vôtres.',
  you: 'Vous',
  them: (subject) => (subject === '' ? 'L’autre avis' : subject),
  agreed: 'Convenu',
  noGrade: 'aucun niveau pour l’instant',
  settled: (settled, total) => (total === 0 ? 'Il n’y a rien à régler.' : plural(settled, { one: `# différence réglée sur ${number(total)}.`, other: `# différences réglées sur ${number(total)}.` })),
  groups: { apart: 'Réponses différentes', mine: 'Réponse de votre part seulement', theirs: 'Réponse de l’autre avis seulement', same: 'Même réponse', neither: 'Sans réponse' },
  agreedOn: (skill) => `Valeur convenue pour ${skill}`,
  stillOpen: 'à convenir',
  asYou: 'selon vous',
  asThem: (subject) => (subject === '' ? 'selon l’autre avis' : `selon ${subject}`),
  kept: 'Ce dont vous convenez est conservé dans ce navigateur, à part, à côté de vos réponses.',
  notKept: 'Ce dont vous convenez n’est pas conservé\u00a0: cela sera perdu quand vous quitterez cette page. Téléchargez-le.',
  take: 'Adopter celles-ci à la place des miennes…',
  download: 'Télécharger ce qui est convenu',
  forget: 'Oublier ce qui est convenu',
  recall: 'Rétablir ce qui était convenu',
  takeAgreed: 'Adopter ce qui est convenu…',
  close: 'Fermer la comparaison',
  closed: 'La comparaison est fermée.',
  shown: (differences) =>
    differences === 0 ? 'Les deux avis sont affichés. Ils ne diffèrent pas.' : plural(differences, { one: 'Les deux avis sont affichés. Ils diffèrent sur # compétence.', other: 'Les deux avis sont affichés. Ils diffèrent sur # compétences.' }),
  radar: 'En graphique',
  noLink: 'Ce n’est pas un lien vers des réponses\u00a0: «\u00a0#skill-share=\u00a0» n’y figure pas.',
  faults: {
    'share/newer': 'Ce lien a été créé par une version plus récente. Ouvrez-le sur une page qui dispose de cette version.',
    'share/damaged': 'Ce lien est endommagé ou a été coupé. Demandez-le à nouveau, ou demandez un fichier.',
    'share/too-large': 'Ce lien contient plus que des réponses n’en demandent. Demandez plutôt un fichier.',
    'share/unreadable': 'Ce lien ne contient pas de réponses lisibles.',
    'share/other-matrix': 'Ces réponses portent sur une autre matrice. Ouvrez le lien sur la page à laquelle il mène.',
    'share/unsupported': 'Ce navigateur ne peut pas décompresser le lien. Demandez plutôt un fichier.',
  },
  unchanged: 'Rien n’a changé.',
};
