/** The widget in the middle of something: when it is taken away, moved or copied just then, nothing may break. */
import { enter, part, parts, press, until } from '../drawing.js';

const isOpen = (element) => element.shadowRoot.querySelector('[part=details]')?.matches(':popover-open') ?? false;
const cells = (element) => parts(element, 'tbody tr:not([hidden]) button[part~=cell]');

/** @type {import('../widgets.js').Moments} */
export const moments = {
  midway: {
    'while its details are open': async (element) => {
      cells(element)[0].click();
      await until(element, () => isOpen(element), 'open the details');
    },
    'while its details are about to open': (element) => cells(element)[0].click(),
    'while a search is pending': (element) => enter(part(element, 'input[type=search]'), 'docker'),
    'while the reader types': (element) => part(element, 'input[type=search]').focus(),
    'while the reader walks in the grid': (element) => {
      cells(element)[0].focus();
      press(element.shadowRoot.activeElement, 'ArrowDown');
    },
    'while a link to a cell is followed': (element) => void element.openCell('docker', 'senior'),
    'while it loads again': (element) => {
      const over = element.reload();
      return () => over;
    },
  },
  async arrange(element) {
    const fold = part(element, 'button.fold');
    fold.click();
    parts(element, 'button[data-level]').at(-1).click();
    await until(element, () => fold.getAttribute('aria-expanded') === 'false' && parts(element, 'button[data-level][aria-pressed=true]').length === 1, 'fold and select');
  },
  arranged: (element) => ({
    folded: parts(element, 'button.fold[aria-expanded=false]').map((button) => button.textContent),
    level: parts(element, 'button[data-level][aria-pressed=true]').map(({ dataset }) => dataset.level),
    rows: parts(element, 'tbody tr:not(.category):not([hidden])').length,
  }),
  opening: {
    async open(element) {
      const cell = cells(element)[0];
      cell.focus();
      cell.click();
      await until(element, () => isOpen(element), 'open the details');
    },
    isOpen,
  },
  isWide: (element) => part(element, '.root').matches(':not(.narrow)'),
};
