/** Skills and what each step means in them, asked of nobody: no levels, the columns are the steps. */
export const dataCatalogue = {
  format: 1,
  id: 'data-catalogue',
  name: 'Data skills',
  scale: [
    { id: 'uses', name: 'Uses' },
    { id: 'builds', name: 'Builds' },
    { id: 'teaches', name: 'Teaches' },
  ],
  categories: [
    {
      id: 'questions',
      name: 'Asking the data',
      skills: [
        {
          id: 'sql',
          name: 'SQL',
          description: 'Asking tables for what one wants to know.',
          resources: [{ title: 'The SQL chapter of the handbook', href: 'handbook/sql.html' }],
          expectations: {
            uses: 'Changes a query that somebody else has written.',
            builds: 'Joins five tables and can say why the count is right.',
            teaches: ['Explains a query plan to those who fear it.', 'Keeps the list of traps in our own tables.'],
          },
        },
        { id: 'charts', name: 'Charts', expectations: { uses: 'Reads the axes before the line.', builds: 'Draws the one chart that answers the question.' } },
      ],
    },
    {
      id: 'trust',
      name: 'Trusting the data',
      skills: [{ id: 'quality', name: 'Quality checks', expectations: { builds: 'Every table has a check that has failed at least once.', teaches: 'Finds the checks that can never fail.' } }],
    },
  ],
};
