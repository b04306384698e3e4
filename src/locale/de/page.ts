import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: 'Auf dieser Seite',
  sections: {
    summary: 'Überblick',
    stack: 'Tech-Stack',
    focus: 'Schwerpunkte nach Level',
    matrix: 'Skill-Matrix',
    profile: 'Anforderungsprofil',
    track: 'Karrierepfad',
    calculator: 'Ihre Einstufung',
    faq: 'Fragen und Antworten',
  },
};
