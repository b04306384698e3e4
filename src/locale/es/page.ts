import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: 'En esta página',
  sections: {
    summary: 'Resumen',
    stack: 'Stack tecnológico',
    focus: 'Enfoque por nivel',
    matrix: 'Matriz de competencias',
    profile: 'Perfil de requisitos',
    track: 'Trayectoria profesional',
    calculator: 'Conoce tu nivel',
    faq: 'Preguntas y respuestas',
  },
};
