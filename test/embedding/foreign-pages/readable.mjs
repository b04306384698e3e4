/**
 * What cannot be read in a widget, or not be hit; runs in the page, so it uses nothing from around it.
 *
 * The background is put together layer by layer on a canvas, from the page's canvas up to the text, through shadow roots and
 * with the columns of a table. Blurred layers count as if nothing lay behind them.
 *
 * @param {HTMLElement} widget
 * @returns {string[]} complaints, each once
 */
export function unreadable(widget) {
  // Small letters are the page's wish where its own are small.
  const smallest = parseFloat(getComputedStyle(widget).fontSize) < 13 ? 9 : 11;
  const pencil = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  const complaints = new Set();
  const styles = new Map();
  const styleOf = (element) => styles.get(element) ?? styles.set(element, getComputedStyle(element)).get(element);
  const parentOf = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const named = (element) => `<${element.localName}${element.className ? ` class="${element.className}"` : ''}>`;
  const paint = (colors) => {
    pencil.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      pencil.fillStyle = color;
      pencil.fillRect(0, 0, 1, 1);
    }
    return [...pencil.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((it) => (it / 255 <= 0.04045 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(luminance(a), luminance(b)) + 0.05) / (Math.min(luminance(a), luminance(b)) + 0.05);

  const column = (cell) => {
    const cols = cell.closest('table').querySelectorAll('col');
    return cols[cell.cellIndex];
  };
  /** From the page's canvas up. */
  const layers = (element) => {
    const list = [];
    for (let it = element; it; it = parentOf(it)) {
      list.unshift(styleOf(it).backgroundColor);
      if (/^t[dh]$/.test(it.localName) && it.closest('table') && column(it)) list.unshift(styleOf(column(it)).backgroundColor);
      if (styleOf(it).position === 'fixed' && it.matches(':popover-open')) break;
    }
    const dark = styleOf(document.documentElement).colorScheme.includes('dark') && (!styleOf(document.documentElement).colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
    return [dark ? '#121212' : '#fff', ...list];
  };
  const opacity = (element) => {
    let product = 1;
    for (let it = element; it && it !== widget; it = parentOf(it)) product *= Number(styleOf(it).opacity);
    return product;
  };
  const hidden = (element) => !element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden');

  const texts = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  const shown = [];
  while (texts.nextNode()) {
    const { parentElement: element, textContent } = texts.currentNode;
    if (!element || !textContent.trim() || element.closest('option, style') || hidden(element)) continue;
    shown.push(texts.currentNode);
    const style = styleOf(element);
    const size = parseFloat(style.fontSize);
    if (size < smallest) complaints.add(`${named(element)} is set in ${size.toFixed(1)}px`);
    const lines = parseFloat(style.lineHeight) / size;
    if (!(lines >= 1) || lines > 2) complaints.add(`${named(element)} has lines of ${lines.toFixed(2)}`);
    if (opacity(element) < 1) complaints.add(`${named(element)} is transparent`);
    const under = layers(element);
    const ink = style.webkitTextFillColor === style.color ? style.color : style.webkitTextFillColor;
    const ratio = contrast(paint(under), paint([...under, ink]));
    if (ratio < 4.5) complaints.add(`${named(element)} "${textContent.trim().slice(0, 20)}" has a contrast of ${ratio.toFixed(2)}`);
  }
  const ruler = widget.shadowRoot.querySelector('.ruler');
  // A skill's longest word has no room in a column of some nine letters, and not every browser can hyphenate.
  const cramped = (cell) => cell && cell.clientWidth / parseFloat(styleOf(ruler).fontSize) < 9;
  for (const text of shown) {
    if (cramped(text.parentElement.closest('th.skill'))) continue;
    if (text.parentElement.clientHeight < 1.9 * parseFloat(styleOf(text.parentElement).lineHeight) && text.parentElement.clientHeight > 0) continue;
    const lines = new Set();
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { bottom } of range.getClientRects()) lines.add(Math.round(bottom));
    const words = text.textContent.trim().split(/[\s/\u00ad-]+/).length;
    if (lines.size > words) complaints.add(`${named(text.parentElement)} "${text.textContent.trim().slice(0, 20)}" is broken within a word`);
  }
  if (shown.length < 20) complaints.add(`only ${shown.length} texts are there`);

  const room = ruler.getBoundingClientRect();
  for (const target of widget.shadowRoot.querySelectorAll('button, input, select, summary')) {
    if (hidden(target)) continue;
    const { width, height, left, right } = target.getBoundingClientRect();
    if (width < 23.95 || height < 23.95) complaints.add(`${named(target)} is ${width.toFixed(1)} × ${height.toFixed(1)}px`);
    if (!target.closest('.details, .scroll') && (left < room.left - 1 || right > room.right + 1)) complaints.add(`${named(target)} stands out of the widget`);
  }
  return [...complaints];
}
