import { expect } from '@open-wc/testing';
import { axeFaults } from './axe.js';
import { stories } from './stories.js';
import { resetTheme, setTheme, themes } from './themes.js';

describe('axe has nothing to say', () => {
  const rows: string[] = [];

  afterEach(resetTheme);
  after(() => console.log([`story${' '.repeat(31)}${themes.map(({ scheme, direction }) => `${scheme} ${direction}`.padEnd(10)).join('')}state`, ...rows].join('\n')));

  for (const { name, draw } of stories) {
    it(`about the story ${name}, light and dark, in either direction`, async () => {
      const { element, remove } = await draw();
      const found: string[][] = [];
      try {
        // Drawn once: a theme is the page's, so a widget follows it without being drawn again.
        for (const theme of themes) {
          setTheme(theme);
          found.push((await axeFaults(element, found.length > 0)).map((fault) => `${theme.scheme} ${theme.direction}: ${fault}`));
        }
      } finally {
        rows.push(`${name.padEnd(36)}${found.map(({ length }) => String(length).padEnd(10)).join('')}${element.status}`);
        remove();
      }
      expect(found.flat()).to.deep.equal([]);
    }).timeout(60_000);
  }
});
