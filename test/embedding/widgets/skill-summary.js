import { part, parts, print, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { moments } from './skill-summary.moments.js';
import { undrawn } from './skill-summary.undrawn.js';

const levels = (element) => parts(element, '[part=levels] button');

async function choose(element, button) {
  const before = button.getAttribute('aria-pressed');
  button.click();
  await until(element, () => button.getAttribute('aria-pressed') !== before, 'mark the level');
}

const isDrawn = (element) => element.shadowRoot.querySelector('[part=sentence]') !== null;

/** @type {import('../widgets.js').Widget} */
export const skillSummary = {
  tag: 'skill-summary',
  isDrawn,
  interactions: {
    'read what a level has, and take the choice back': async (element) => {
      // Another widget of the document may have chosen one, which is chosen again in the end.
      const before = levels(element).find((it) => it.getAttribute('aria-pressed') === 'true');
      const level = levels(element).findLast((it) => it.getAttribute('aria-pressed') === 'false');
      await choose(element, level);
      const words = (await until(element, () => element.shadowRoot.querySelector('[part=level]'), 'say what the level has')).textContent;
      await until(element, () => part(element, '[role=status]').textContent.trim() === words.trim(), 'say it aloud');
      await choose(element, level);
      await until(element, () => !element.shadowRoot.querySelector('[part=level]'), 'say no more about it');
      if (before) await choose(element, before);
    },
    'print the matrix': (element) => print(element, part(element, '[data-print]')),
    'be narrow, be wide again': async (element) => {
      const { style } = element;
      style.setProperty('width', '320px');
      await until(element, () => part(element, '.summary').scrollWidth <= 320, 'fit');
      style.removeProperty('width');
      await until(element, () => part(element, '.summary').clientWidth > 320, 'be wide');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    yield 'the header';
    for (const it of parts(element, 'details')) it.open = true;
    yield 'problems';
    for (const button of levels(element)) {
      await choose(element, button);
      yield `what ${button.textContent} has`;
    }
    const chosen = levels(element).find((it) => it.getAttribute('aria-pressed') === 'true');
    if (chosen) await choose(element, chosen);
  },
  moments,
  undrawn,
};
