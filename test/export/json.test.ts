import { expect } from '@open-wc/testing';
import { parseText } from '../../src/data/parse.js';
import { matrixJson, matrixJsonText } from '../../src/export/json.js';
import { documents, read } from './documents.js';
import { manyMistakes } from '../../stories/documents/many-mistakes.js';
import { platformFork } from '../../stories/documents/platform-fork.js';

describe('matrixJson', () => {
  for (const [name, document] of Object.entries({ ...documents, manyMistakes, platformFork })) {
    it(`writes ${name} as a document of format 1, which read again is the same matrix, without a mistake`, async () => {
      const matrix = await read(document);
      const again = await parseText(matrixJsonText(matrix));
      expect(again.problems).to.deep.equal([]);
      expect(again.document).to.deep.equal(matrix);
    });
  }

  it('keeps the scales that categories and skills have of their own, ids that objects know, and texts in several languages', async () => {
    const scale = (id: string) => [{ id, name: { en: `${id} one`, de: `${id} eins` } }];
    const matrix = await read({
      format: 1,
      id: 'own',
      name: { en: 'Role', de: 'Rolle' },
      lang: 'en',
      scale: scale('all'),
      levels: [{ id: 'constructor', name: 'A', stack: ['SQL', { name: 'Go', href: 'https://example.org/' }] }],
      grading: { method: 'points', points: { all: 2 }, bands: [{ level: 'constructor', min: 1 }] },
      skills: [{ id: 'loose', name: 'Loose', requirements: { constructor: 'all' } }],
      categories: [
        { id: 'c', name: 'C', scale: scale('own'), skills: [{ id: 'x', name: 'X', requirements: { constructor: { proficiency: 'own', mandatory: true, statements: [{ text: 'a', examples: ['b'] }] } } }] },
        { id: 'd', name: 'D', skills: [{ id: 'toString', name: 'Y', scale: scale('mine'), weight: 2, expectations: { mine: { text: 't', examples: ['e'] } }, requirements: { constructor: ['one', 'two'] } }] },
        { id: 'e', name: 'E' },
      ],
    });
    expect((await parseText(JSON.stringify(matrixJson(matrix)))).document).to.deep.equal(matrix);
  });
});
