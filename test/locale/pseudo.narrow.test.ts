import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { laidOut, resetPage, type Drawn } from '../accessibility/settings.js';
import { widgets } from '../embedding/widgets.js';
import { narrowFaults } from './narrow.js';
import { NARROW, speakPseudo, watchedWidget } from './pseudo.page.js';

describe('On the smallest phone, in a language of accents', () => {
  before(async () => {
    speakPseudo();
    document.body.style.setProperty('margin', '0');
    await setViewport({ width: NARROW, height: 800 });
  });
  after(resetPage);

  for (const { tag, reveal } of widgets) {
    it(`<${tag}> has room for longer words, whatever is open`, async () => {
      const { box, element, watch } = await watchedWidget(tag);
      await laidOut(element as Drawn);
      const faults: string[] = [];
      for await (const part of reveal(element)) faults.push(...narrowFaults(box).map((it) => `${part}: ${it}`));
      box.remove();
      expect([...faults, ...watch.end()]).to.deep.equal([]);
    }).timeout(120_000);
  }
});
