/**
 * Scrolls until the grid's header has to stick, and says whether a reader sees it; runs in the page.
 *
 * @param {number} index of the widget on the page
 * @returns {string[]} complaints
 */
export function headerOutOfView(index) {
  const { shadowRoot } = globalThis.widgetsOfThePage()[index];
  const table = shadowRoot.querySelector('table[role=grid]');
  table.rows[Math.floor(table.rows.length / 2)].scrollIntoView({ block: 'center', behavior: 'instant' });
  const head = shadowRoot.querySelector('thead th').getBoundingClientRect();
  if (table.getBoundingClientRect().top >= head.top) return [`the header had no need to stick at ${head.top}`];
  if (head.top < 0 || head.bottom > innerHeight) return [`the header stands at ${head.top}`];
  return [head.top + 2, head.bottom - 2].flatMap((y) => {
    const hit = shadowRoot.elementFromPoint(head.left + 10, y);
    return hit?.closest('thead') ? [] : [`something covers the header at ${y}`];
  });
}
