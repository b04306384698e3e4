const STEPS = ['Aware', 'Learning', 'Assisted', 'Independent', 'Advising', 'Leading', 'Defining'];
const SKILLS = ['Reading code', 'Writing code', 'Listening to people who use it', 'Estimating', 'Hiring', 'Budgets'];

/** More columns than fit beside each other, in two groups: the grid scrolls by itself. */
export const twelveLevels = {
  format: 1,
  id: 'twelve-levels',
  name: 'Engineer, twelve levels',
  scale: STEPS.map((name, step) => ({ id: `step-${step}`, name, abbr: String(step) })),
  levels: Array.from({ length: 12 }, (_, i) => ({ id: `level-${i + 1}`, name: `Level ${i + 1}`, abbr: `L${i + 1}`, group: i < 7 ? 'Engineer' : 'Staff' })),
  categories: [
    {
      id: 'everything',
      name: 'Everything',
      skills: SKILLS.map((name, row) => ({
        id: `skill-${row}`,
        name,
        requirements: Object.fromEntries(Array.from({ length: 12 - row }, (_, i) => [`level-${i + row + 1}`, { proficiency: `step-${Math.floor(i / 2)}`, mandatory: i > 5 }])),
      })),
    },
  ],
};
