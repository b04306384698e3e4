/** Opens cells as a reader does, by the mouse, and says what is wrong with where the details stand. */
import { painted } from './open.mjs';

/**
 * @param {import('puppeteer-core').Page} tab
 * @param {number} index of the widget on the page
 * @returns {Promise<{ complaints: string[], opened: number }>}
 */
export async function misplaced(tab, index) {
  const complaints = [];
  let opened = 0;
  for (const at of [0, 0.5, 0.999]) {
    for (const block of ['center', 'end']) {
      const point = await tab.evaluate(cellToPress, index, at, block);
      if (!point) continue;
      await painted(tab);
      await tab.mouse.click(point.x, point.y);
      await tab.waitForFunction((i) => globalThis.widgetsOfThePage()[i].shadowRoot.querySelector('.details:popover-open h2'), {}, index);
      await painted(tab);
      complaints.push(...(await tab.evaluate(whereItStands, index)).map((it) => `${it} (cell at ${at}, scrolled to ${block})`));
      opened++;
      await tab.keyboard.press('Escape');
      await tab.waitForFunction((i) => !globalThis.widgetsOfThePage()[i].shadowRoot.querySelector('.details:popover-open'), {}, index);
    }
  }
  return { complaints, opened };
}

/** Scrolls to one of the widget's cells; says where it can be hit, if it can. */
function cellToPress(index, at, block) {
  const widget = globalThis.widgetsOfThePage()[index];
  const cells = [...widget.shadowRoot.querySelectorAll('button[part~=cell]')].filter((it) => it.checkVisibility());
  const cell = cells[Math.floor(at * cells.length)];
  cell.scrollIntoView({ block, behavior: 'instant' });
  const { left, top, width, height } = cell.getBoundingClientRect();
  const point = { x: left + width / 2, y: top + height / 2 };
  // Behind the page's bar, or cut off by a panel: no reader can press it there.
  return document.elementFromPoint(point.x, point.y) && widget.shadowRoot.elementFromPoint(point.x, point.y) === cell ? point : undefined;
}

function whereItStands(index) {
  const { shadowRoot } = globalThis.widgetsOfThePage()[index];
  const details = shadowRoot.querySelector('.details');
  const cell = shadowRoot.querySelector('[data-anchor]').getBoundingClientRect();
  const box = details.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const complaints = [];
  const told = `details at ${[box.left, box.top, box.right, box.bottom].map(Math.round)} in ${clientWidth} × ${clientHeight}`;
  if (box.left < 0 || box.top < 0 || box.right > clientWidth + 0.5 || box.bottom > clientHeight + 0.5) complaints.push(`${told} are not whole`);
  if (box.width < 200 || box.height < 100) complaints.push(`${told} are too small to read`);
  if (details.scrollWidth > details.clientWidth) complaints.push(`${told} scroll sideways`);
  if (box.left < cell.right - 1 && box.right > cell.left + 1 && box.top < cell.bottom - 1 && box.bottom > cell.top + 1) complaints.push(`${told} cover their cell`);
  const inset = 12; // Past the rounded corner.
  for (const x of [box.left + inset, (box.left + box.right) / 2, box.right - inset]) {
    for (const y of [box.top + inset, (box.top + box.bottom) / 2, box.bottom - inset]) {
      const hit = shadowRoot.elementFromPoint(x, y);
      if (!hit || !(details === hit || details.contains(hit))) complaints.push(`${told} lie below ${hit?.localName ?? 'something'} at ${Math.round(x)}, ${Math.round(y)}`);
    }
  }
  return complaints;
}
