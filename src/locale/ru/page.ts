import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: 'На этой странице',
  sections: {
    summary: 'Коротко о роли',
    stack: 'Стек технологий',
    focus: 'Фокус по уровням',
    matrix: 'Матрица компетенций',
    profile: 'Профиль требований',
    track: 'Карьерная лестница',
    calculator: 'Узнайте свой грейд',
    faq: 'Вопросы и ответы',
  },
};
