import { technicalWriter } from './technical-writer.js';

/** As an export gone wrong looks: 60 skills without a name, and one mistake of most other kinds. */
export const manyMistakes = {
  ...technicalWriter,
  scale: [
    { id: 'some', name: 'Some', abbr: 'S' },
    { id: 'more', name: 'More', abbr: 'S' },
  ],
  levels: [...technicalWriter.levels, { id: 'one', name: 'Writer, once more' }, { id: 'three', name: 'Principal Writer', next: ['four'] }],
  skills: [
    ...technicalWriter.skills,
    { id: 'glossary', name: 'Glossary', href: 'javascript:alert(1)', requirements: { one: 'much', nine: ['Keeps it.'], two: ['Says no to a second word for the same thing.'] } },
    { id: 'two words', name: 'Style guide' },
    ...Array.from({ length: 60 }, (_, row) => ({ id: `row-${row + 1}` })),
  ],
};
