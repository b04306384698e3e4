/** Each cell is a list of statements that one can tick off, some of them with examples. */
export const supportEngineer = {
  format: 1,
  id: 'support-engineer',
  name: 'Support Engineer',
  revision: '7',
  levels: [
    { id: 'first', name: 'First line' },
    { id: 'second', name: 'Second line' },
    { id: 'lead', name: 'Shift lead' },
  ],
  categories: [
    {
      id: 'customers',
      name: 'Customers',
      skills: [
        {
          id: 'listening',
          name: 'Listening',
          requirements: {
            first: ['Repeats the problem in the words of the customer before answering.', 'Asks for one thing at a time.'],
            second: {
              mandatory: true,
              statements: [
                'Hears the question behind the question.',
                { text: 'Calms a caller who has told it three times before.', examples: ['Opens with what the last ticket said.', 'Names the next step and its hour.'] },
              ],
            },
            lead: { mandatory: true, statements: ['Sits in on calls and says afterwards what went well, then one thing to try.'] },
          },
        },
        {
          id: 'writing',
          name: 'Written answers',
          requirements: {
            first: ['Uses the templates and fills every gap in them.'],
            lead: ['Keeps the templates short.', 'Throws away those that nobody has used for a year.'],
          },
        },
      ],
    },
    {
      id: 'incidents',
      name: 'Incidents',
      skills: [
        {
          id: 'triage',
          name: 'Triage',
          requirements: {
            first: ['Knows the four severities and when to wake someone.'],
            second: ['Finds out within fifteen minutes who else is hit.', 'Writes down what was tried, also what did not help.'],
            lead: { mandatory: true, statements: ['Decides alone whether to roll back.', 'Hands over to the next shift without a loose end.'] },
          },
        },
      ],
    },
  ],
};
