import { enter, frame, inEnglish, part, parts, press, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { exporting } from './exporting.js';
import { moments } from './skill-matrix.moments.js';
import { undrawn } from './skill-matrix.undrawn.js';

const shownRows = (element) => parts(element, 'tbody tr:not(.category):not([hidden])');
const shownCells = (element) => parts(element, 'tbody tr:not([hidden]) button[part~=cell]');
const details = (element) => element.shadowRoot.querySelector('[part=details]');
const isOpen = (element) => details(element)?.matches(':popover-open');

async function open(element, cell) {
  cell.click();
  await until(element, () => isOpen(element) && details(element).querySelector('h2'), 'open the details');
}

async function close(element) {
  element.closeCell();
  await until(element, () => !isOpen(element), 'close the details');
}

async function filterBy(element, change, what) {
  const before = shownRows(element).length;
  change();
  await until(element, () => shownRows(element).length < before, what);
  element.clearFilters();
  await until(element, () => shownRows(element).length === before, 'show everything again');
}

const isDrawn = (element) => shownRows(element).length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillMatrix = {
  tag: 'skill-matrix',
  isDrawn,
  moments,
  undrawn,
  interactions: {
    'open the details and close them': async (element) => {
      await open(element, shownCells(element)[0]);
      await close(element);
    },
    'walk by arrows with the details open': async (element) => {
      const cell = shownCells(element)[0];
      cell.focus();
      await open(element, cell);
      const title = part(element, '#details-title').textContent;
      press(element.shadowRoot.activeElement, 'ArrowDown');
      await until(element, () => isOpen(element) && part(element, '#details-title').textContent !== title, 'show the next cell');
      press(details(element), 'Escape');
      await until(element, () => !isOpen(element), 'close at Escape');
    },
    'copy a link': async (element) => {
      await open(element, shownCells(element)[0]);
      const copy = () => parts(element, '.tail button')[0];
      const before = copy().textContent;
      copy().click();
      await until(element, () => (inEnglish(element) ? /copied/i.test(copy().textContent) : copy().textContent !== before) || element.shadowRoot.querySelector('.tail input'), 'say that the link is copied, or show it');
      await close(element);
    },
    'select a level': async (element) => {
      const level = parts(element, 'button[data-level], [part=switcher] button').at(-1);
      const before = level.getAttribute('aria-pressed');
      level.click();
      await until(element, () => parts(element, 'button[data-level], [part=switcher] button').at(-1).getAttribute('aria-pressed') !== before, 'mark the level');
    },
    search: async (element) => {
      await filterBy(element, () => enter(part(element, 'input[type=search]'), shownRows(element).at(-1).cells[0].textContent.trim().slice(0, 40)), 'show what was searched for');
    },
    'search in vain': async (element) => {
      enter(part(element, 'input[type=search]'), 'qqqqqqqqqqqqqqqq');
      await until(element, () => element.shadowRoot.querySelector('[part=nothing-found]'), 'say that nothing was found');
      element.clearFilters();
      await until(element, () => shownRows(element).length > 0, 'show everything again');
    },
    'filter by proficiency': async (element) => {
      const chip = parts(element, '[part=legend] button')[0];
      chip.click();
      await until(element, () => chip.getAttribute('aria-pressed') === 'true', 'press the chip');
      chip.click();
      await until(element, () => chip.getAttribute('aria-pressed') === 'false', 'release the chip');
    },
    'filter by category': async (element) => {
      const select = parts(element, 'select')[0];
      await filterBy(element, () => enter(select, select.options[1].value), 'show one category');
    },
    'compare two levels': async (element) => {
      const [from, to] = parts(element, '.compare select');
      enter(from, from.options[1].value);
      enter(to, to.options[to.options.length - 1].value);
      await until(element, () => element.shadowRoot.querySelector('.change'), 'show what changes');
      element.clearFilters();
      await until(element, () => !element.shadowRoot.querySelector('.change'), 'show everything again');
    },
    'fold and unfold a category': async (element) => {
      const fold = part(element, 'button.fold');
      const before = shownRows(element).length;
      fold.click();
      await until(element, () => shownRows(element).length !== before, 'fold');
      part(element, 'button.fold').click();
      await until(element, () => shownRows(element).length === before, 'unfold');
    },
    'read the notes': async (element) => {
      const notes = part(element, '[part=foot] details');
      notes.open = true;
      await frame();
      notes.open = false;
    },
    ...exporting,
    'be compact': async (element) => {
      element.compact = true;
      await until(element, () => element.shadowRoot.querySelector('.tools-fold'), 'be compact');
      element.compact = false;
      await until(element, () => !element.shadowRoot.querySelector('.tools-fold'), 'be as before');
    },
    'be narrow, switch the level, be wide again': async (element) => {
      const { style } = element;
      style.setProperty('width', '320px');
      const level = await until(element, () => parts(element, '[part=switcher] button').at(-1), 'show the switcher');
      level.click();
      await until(element, () => parts(element, '[part=switcher] button').at(-1).getAttribute('aria-pressed') === 'true', 'switch');
      style.removeProperty('width');
      await until(element, () => !element.shadowRoot.querySelector('[part=switcher]'), 'be wide');
    },
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    yield 'the grid';
    for (const it of parts(element, 'details')) it.open = true;
    yield 'foot and problems';
    for (const cell of shownCells(element)) {
      await open(element, cell);
      yield `details of ${cell.getAttribute('aria-label')}`;
    }
    if (isOpen(element)) await close(element);
  },
};
