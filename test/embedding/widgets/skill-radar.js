import { frame, part, parts, press, until } from '../drawing.js';
import { everywhere } from './everywhere.js';
import { exporting } from './exporting.js';
import { undrawn } from './skill-radar.undrawn.js';

const levels = (element) => parts(element, '[part=levels] button');
const chosen = (element) => levels(element).find((it) => it.getAttribute('aria-pressed') === 'true');
const outline = (element) => part(element, '[part=chart] .line').getAttribute('d');
const values = (element) => part(element, '[part=values]');
const rows = (element) => parts(element, 'tbody tr').map((it) => it.textContent);

async function choose(element, level) {
  level.click();
  await until(element, () => level.getAttribute('aria-pressed') === 'true', 'mark the level');
}

async function openTable(element) {
  for (const it of parts(element, 'details')) it.open = true;
  await frame();
  await element.updateComplete;
}

/** A table alone is drawn too, of a document that has too few axes or too many. */
const isDrawn = (element) => parts(element, 'tbody tr').length > 0;

/** @type {import('../widgets.js').Widget} */
export const skillRadar = {
  tag: 'skill-radar',
  isDrawn,
  interactions: {
    'see what each level asks for': async (element) => {
      for (const level of levels(element)) {
        const before = { outline: outline(element), rows: rows(element).join() };
        const wasChosen = level === chosen(element);
        await choose(element, level);
        if (!wasChosen) await until(element, () => outline(element) !== before.outline || rows(element).join() !== before.rows, 'draw what it asks for');
      }
    },
    'walk from axis to axis': async (element) => {
      values(element).focus();
      const seen = new Set();
      for (let i = 0; i < 3; i++) {
        const before = values(element).textContent;
        press(values(element), 'ArrowRight');
        await until(element, () => values(element).textContent !== before, 'show the values of the next axis');
        seen.add(values(element).getAttribute('aria-valuetext'));
      }
      if (seen.size < 3) throw new Error('Some axes have the same name and values.');
      press(values(element), 'Home');
      await until(element, () => values(element).getAttribute('aria-valuenow') === '1', 'come back to the first axis');
    },
    'point at an axis': async (element) => {
      const chart = part(element, '[part=chart]');
      const { left, top, width, height } = chart.getBoundingClientRect();
      chart.dispatchEvent(new PointerEvent('pointermove', { clientX: left + width / 2 + 2, clientY: top + height * 0.75, bubbles: true, composed: true }));
      await until(element, () => Number(values(element).getAttribute('aria-valuenow')) > 1, 'show the values of the axis below');
    },
    'open and close the table': async (element) => {
      const details = part(element, '[part=table]');
      details.querySelector('summary').click();
      await until(element, () => details.open, 'open the table');
      details.querySelector('summary').click();
      await until(element, () => !details.open, 'close it');
    },
    ...exporting,
    ...everywhere(isDrawn),
  },
  async *reveal(element) {
    await openTable(element);
    yield 'the first level';
    for (const level of levels(element)) {
      await choose(element, level);
      yield `what ${level.textContent} asks for`;
    }
    for (const { id } of element.matrix.categories) {
      element.category = id;
      await element.updateComplete;
      await openTable(element);
      yield `the skills of ${id}`;
    }
    element.category = undefined;
  },
  moments: {
    midway: {
      'while a level is chosen': (element) => levels(element).at(-1).click(),
      'while the values have the focus': (element) => values(element).focus(),
      'while it loads again': (element) => {
        const over = element.reload();
        return () => over;
      },
    },
    async arrange(element) {
      await choose(element, levels(element).at(-1));
      await openTable(element);
      press(values(element), 'End');
      await until(element, () => values(element).getAttribute('aria-valuenow') === values(element).getAttribute('aria-valuemax'), 'show the last axis');
    },
    arranged: (element) => ({ level: chosen(element)?.textContent, axis: values(element).getAttribute('aria-valuetext'), open: part(element, '[part=table]').open }),
  },
  undrawn,
};
