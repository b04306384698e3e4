import { expect } from '@open-wc/testing';
import { mirrorFaults, reflowFaults } from './layout.js';
import { allSettings, inSetting, mirrored, resetPage, type Drawn } from './settings.js';
import { states } from './states.js';
import { stories } from './stories.js';

/** The states that no story has; how narrow they are is this suite's to say. */
const more = ['loading', 'stale', 'everything folded', 'details open', 'long words', 'long words, details open'].map((name) => ({
  name,
  draw: async () => {
    const element: Drawn = await states[name]!();
    return { element, remove: () => element.remove() };
  },
}));

describe('nothing is cut off, nothing scrolls sideways, everything can be hit', () => {
  afterEach(resetPage);

  for (const { name, draw } of [...stories, ...more]) {
    it(`${name}, as a reader may have set it, and mirrored from right to left`, async () => {
      const { element, remove } = await draw();
      const found: string[] = [];
      for (const setting of allSettings) found.push(...(await inSetting(element, setting, reflowFaults)));
      found.push(...(await mirrored(element, mirrorFaults)));
      remove();
      expect(found).to.deep.equal([]);
    }).timeout(60_000);
  }
});
