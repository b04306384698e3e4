import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: 'Sur cette page',
  sections: {
    summary: 'En bref',
    stack: 'Stack technique',
    focus: 'Priorités par niveau',
    matrix: 'Matrice de compétences',
    profile: 'Profil d’exigences',
    track: 'Parcours de carrière',
    calculator: 'Situer votre niveau',
    faq: 'Questions et réponses',
  },
};
