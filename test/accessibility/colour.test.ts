import { expect } from '@open-wc/testing';
import { colourFaults } from './colour.js';
import { states } from './states.js';
import { stories } from './stories.js';

describe('nothing is told by colour alone', () => {
  for (const [state, draw] of Object.entries(states)) {
    it(`in the state ${state}`, async () => expect(colourFaults(await draw())).to.deep.equal([]));
  }

  for (const { name, draw } of stories) {
    it(`in the story ${name}`, async () => {
      const { element, remove } = await draw();
      const found = colourFaults(element);
      remove();
      expect(found).to.deep.equal([]);
    });
  }
});
