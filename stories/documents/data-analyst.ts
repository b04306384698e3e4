/** A ladder that forks, graded by points, with all that stands around a matrix: family, links, contact, changes, questions of its own. */
export const dataAnalyst = {
  format: 1,
  id: 'data-analyst',
  name: 'Data Analyst',
  description: 'Turns questions into queries,\nand answers into decisions.',
  family: { id: 'data', name: 'Data family', href: 'https://skills.example/data' },
  revision: '3',
  contact: 'data-guild@company.example',
  links: [
    { rel: 'full-matrix', label: 'Full Matrix', href: 'https://skills.example/data/matrix' },
    { rel: 'career-track', label: 'Career Track', href: 'https://skills.example/data/track' },
    { rel: 'pdf', label: 'PDF', href: 'https://skills.example/data/analyst.pdf' },
  ],
  changes: [
    { revision: '2', date: '2026-02-10', summary: 'Levels have names.' },
    { revision: '3', date: '2026-09-01', summary: 'The ladder forks after Senior, as agreed at https://skills.example/data/fork.' },
  ],
  scale: [
    { id: 'asks', name: 'Asks' },
    { id: 'answers', name: 'Answers' },
    { id: 'teaches', name: 'Teaches' },
  ],
  levels: [
    { id: 'junior', name: 'Junior', stack: ['SQL'] },
    { id: 'senior', name: 'Senior', stack: ['dbt', 'Python'] },
    { id: 'expert', name: 'Expert', track: 'expert' },
    { id: 'lead', name: 'Team Lead', track: 'people' },
  ],
  categories: [
    {
      id: 'questions',
      name: 'Questions',
      skills: [
        { id: 'sql', name: 'SQL', weight: 2, requirements: { junior: 'asks', senior: { proficiency: 'answers', mandatory: true }, expert: { proficiency: 'teaches', mandatory: true }, lead: 'answers' } },
        { id: 'charts', name: 'Charts', requirements: { junior: 'asks', senior: 'answers', expert: 'answers', lead: 'answers' } },
      ],
    },
    { id: 'people', name: 'People', skills: [{ id: 'interviews', name: 'Interviews', requirements: { senior: 'asks', expert: 'asks', lead: { proficiency: 'teaches', mandatory: true } } }] },
  ],
  grading: { method: 'points', points: { asks: 1, answers: 2, teaches: 4 }, bands: [{ level: 'junior', min: 3 }, { level: 'senior', min: 7 }, { level: 'expert', min: 11 }, { level: 'lead', min: 10 }] },
  faq: [{ question: 'Who decides about a step?', answer: 'Your lead and one person from another team.\nThe guild answers questions: https://skills.example/data/guild.' }],
};
