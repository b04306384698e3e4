import type { PageMessages } from '../messages/page.js';

export const pageWords: PageMessages = {
  onThisPage: 'On this page',
  sections: {
    summary: 'Summary',
    stack: 'Technology stack',
    focus: 'Focus by level',
    matrix: 'Skill matrix',
    profile: 'Requirement profile',
    track: 'Career track',
    calculator: 'Know your grade',
    faq: 'Questions and answers',
  },
};
