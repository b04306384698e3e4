import { expect } from '@open-wc/testing';
import { ACROSS, gridKeyFaults, gridsOf, tabStopFaults } from './grid.js';
import { states } from './states.js';
import { stories } from './stories.js';

describe('the keyboard of a grid', () => {
  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const [state, draw] of Object.entries(states)) {
    it(`leads where the keys say, and mirrored from right to left: ${state}`, async () => {
      const element = await draw();
      expect(gridsOf(element).length).to.equal(state === 'loading' ? 0 : 1);
      expect(tabStopFaults(element)).to.deep.equal([]);
      expect(await gridKeyFaults(element)).to.deep.equal([]);
      document.documentElement.dir = 'rtl';
      expect(await gridKeyFaults(element, ACROSS)).to.deep.equal([]);
    }).timeout(60_000);
  }

  for (const { name, draw } of stories) {
    it(`has one Tab stop in the story ${name}`, async () => {
      const { element, remove } = await draw();
      expect(tabStopFaults(element)).to.deep.equal([]);
      remove();
    });
  }
});
