import { part, parts, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { undrawn } from './skill-focus.undrawn.js';

const levels = (element) => parts(element, '[part=levels] button');
const sections = (element) => parts(element, '[part~=level]');
const chosen = (element) => levels(element).find((it) => it.getAttribute('aria-pressed') === 'true');

async function choose(element, button) {
  const before = button.getAttribute('aria-pressed');
  button.click();
  await until(element, () => button.getAttribute('aria-pressed') !== before, 'mark the level');
}

const isDrawn = (element) => sections(element).length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillFocus = {
  tag: 'skill-focus',
  isDrawn,
  silent: true,
  interactions: {
    'see one level, and all again': async (element) => {
      // What is chosen already is chosen again in the end.
      const before = chosen(element);
      const level = levels(element).find((it) => it !== before);
      await choose(element, level);
      await until(element, () => sections(element).length === 1, 'show one level');
      await choose(element, level);
      await until(element, () => sections(element).length > 1, 'show all again');
      if (before) await choose(element, before);
    },
    'see all with one marked': async (element) => {
      element.all = true;
      await choose(element, levels(element)[0]);
      await until(element, () => element.shadowRoot.querySelector('[part~=selected]') && sections(element).length > 1, 'mark it among all');
      await choose(element, levels(element)[0]);
      element.all = false;
      await until(element, () => !element.shadowRoot.querySelector('[part~=selected]'), 'mark none');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    for (const it of parts(element, 'details')) it.open = true;
    yield 'every level';
    for (const button of levels(element)) {
      await choose(element, button);
      yield `the level ${button.textContent}`;
    }
    if (chosen(element)) await choose(element, chosen(element));
  },
  moments: {
    midway: {
      'while a level is chosen': (element) => levels(element).at(-1).click(),
      'while a button has the focus': (element) => levels(element)[0].focus(),
      'while it loads again': (element) => {
        const over = element.reload();
        return () => over;
      },
    },
    async arrange(element) {
      await choose(element, levels(element).at(-1));
    },
    arranged: (element) => ({ level: chosen(element)?.textContent, sections: sections(element).map((it) => it.textContent) }),
  },
  undrawn,
};
