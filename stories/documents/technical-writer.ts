/** A ladder in words alone, as many companies have one: no scale, every cell says it itself. */
export const technicalWriter = {
  format: 1,
  id: 'writer',
  name: 'Technical Writer',
  levels: [
    { id: 'one', name: 'Writer' },
    { id: 'two', name: 'Senior Writer' },
  ],
  skills: [
    {
      id: 'editing',
      name: 'Editing',
      requirements: {
        one: { text: 'Mends a page so that a newcomer can follow it.' },
        two: { mandatory: true, text: 'Cuts a guide to half and loses nothing.', examples: ['The guide to releases went from nine pages to four.'] },
      },
    },
    { id: 'interviews', name: 'Interviews', requirements: { two: { text: 'Gets the one sentence that matters out of an engineer in ten minutes.' } } },
  ],
};
