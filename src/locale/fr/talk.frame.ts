import type { TalkMessages } from '../messages/talk.js';

export const talkWords: TalkMessages = {
  title: 'En parler',
  share: 'Partager vos réponses par un lien',
  opinion: 'Comparer avec un second avis',
  history: 'Faire le point\u00a0: ce qui a changé',
  paper: 'Imprimer',
  loading: 'Un instant…',
  partMissing: 'Une partie du contenu n’a pas pu être chargée. Fermez cette rubrique, puis rouvrez-la.',
};
