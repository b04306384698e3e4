import { part, parts, settled, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { undrawn } from './skill-page.undrawn.js';

const inside = (element, tag) => part(element, tag);
const levels = (element) => parts(inside(element, 'skill-summary'), '[part=levels] button');
const chosen = (element) => levels(element).find((it) => it.getAttribute('aria-pressed') === 'true');
const cell = (element) => part(inside(element, 'skill-matrix'), 'tbody tr:not([hidden]) button[part~=cell]');
const details = (element) => inside(element, 'skill-matrix').shadowRoot.querySelector('[part=details]');
const isOpen = (element) => details(element)?.matches(':popover-open') === true;

async function choose(element, button) {
  const before = button.getAttribute('aria-pressed');
  button.click();
  await until(element, () => button.getAttribute('aria-pressed') !== before, 'mark the level');
}

async function open(element) {
  cell(element).focus();
  cell(element).click();
  await until(inside(element, 'skill-matrix'), () => isOpen(element), 'open the details');
}

const isDrawn = (element) => parts(element, '[data-section]').length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillPage = {
  tag: 'skill-page',
  composite: true,
  isDrawn,
  silent: true,
  interactions: {
    'choose a level for every section': async (element) => {
      // What is chosen already is chosen again in the end.
      const before = chosen(element);
      const level = levels(element).find((it) => it !== before);
      await choose(element, level);
      const matrix = inside(element, 'skill-matrix');
      await until(matrix, () => matrix.level === element.level && element.level !== undefined, 'choose it in the matrix too');
      await choose(element, level);
      await until(matrix, () => matrix.level === undefined, 'take it back there too');
      if (before) await choose(element, before);
    },
    'open the details of a cell, and close them': async (element) => {
      await open(element);
      inside(element, 'skill-matrix').closeCell();
      await until(inside(element, 'skill-matrix'), () => !isOpen(element), 'close the details');
    },
    'show fewer sections, and all again': async (element) => {
      const before = parts(element, '[data-section]').length;
      element.sections = 'matrix';
      await until(element, () => parts(element, '[data-section]').length === 1, 'show one');
      element.sections = '';
      await until(element, () => parts(element, '[data-section]').length === before && element.shadowRoot.querySelector('skill-matrix'), 'show all');
      await settled(inside(element, 'skill-matrix'));
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    for (const it of parts(element, 'details')) it.open = true;
    for (const it of parts(element, '[data-section]')) {
      it.scrollIntoView();
      yield it.dataset.section;
    }
  },
  moments: {
    midway: {
      'while a level is chosen': (element) => levels(element).at(-1).click(),
      'while a link of the navigation has the focus': (element) => part(element, 'nav a').focus(),
      'while it loads again': (element) => {
        const over = element.reload();
        return () => over;
      },
    },
    async arrange(element) {
      await choose(element, levels(element).at(-1));
    },
    arranged: (element) => ({ level: chosen(element)?.textContent, sections: parts(element, '[data-section]').map((it) => it.dataset.section) }),
    opening: { open, isOpen },
  },
  undrawn,
};
