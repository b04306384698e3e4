/**
 * How widgets look inside when the page's sheets are in force, and when they are not; runs in the page.
 *
 * What a widget takes by design is held: the host's box, the font's family and size, the colour, the spacing of letters,
 * the direction, and its own custom properties. One element of each kind stands for all of its kind.
 *
 * @returns {Promise<string[]>} what the page's sheets change inside the widgets: which, each element and property
 */
export async function reachedByThePage() {
  const TAKEN = ['color', 'color-scheme', 'font-family', 'font-size', 'letter-spacing', 'word-spacing', 'direction', 'visibility', 'pointer-events'];
  const CUSTOM = ['--skill-accent', '--skill-surface', '--skill-sticky-top', '--skill-min-block-size'];
  const BOX = { display: 'block', 'box-sizing': 'border-box', padding: '0px', border: '0px', width: '700px', height: 'auto', float: 'none', position: 'static' };
  // Where a box stands on the page is the page's matter.
  const PLACE = /^(top|right|bottom|left|inset-.*)$/;
  const widgets = globalThis.widgetsOfThePage().filter((it) => it.checkVisibility());
  const settled = async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const widget of widgets) await widget.updateComplete;
  };
  const kindsOf = (widget) => {
    const found = new Map();
    for (const it of widget.shadowRoot.querySelectorAll('*')) {
      const kind = `${it.parentElement?.className ?? ''} > ${it.localName}.${it.className}`;
      if (!found.has(kind)) found.set(kind, it);
    }
    return found;
  };
  const look = (kinds) => {
    const found = new Map();
    for (const [kind, element] of kinds) {
      for (const pseudo of ['', '::before', '::after', ...(element.localName === 'input' ? ['::placeholder'] : [])]) {
        const style = getComputedStyle(element, pseudo || null);
        if (style.content === 'none') continue;
        for (const property of style) if (!PLACE.test(property)) found.set(`${kind}${pseudo} ${property}`, style.getPropertyValue(property));
      }
    }
    return found;
  };
  const hold = (widget, properties) => {
    for (const [property, value] of Object.entries(properties)) if (value !== '') widget.style.setProperty(property, value, 'important');
  };

  const held = widgets.map((widget) => {
    const style = getComputedStyle(widget);
    return { ...BOX, ...Object.fromEntries([...TAKEN, ...CUSTOM].map((property) => [property, style.getPropertyValue(property)])) };
  });
  const zooms = widgets.map((widget) => String(widget.currentCSSZoom));
  widgets.forEach((widget, i) => hold(widget, held[i]));
  await settled();
  const kinds = widgets.map(kindsOf);
  const before = kinds.map(look);
  const sheets = new Set(widgets.flatMap((widget) => [...document.styleSheets, ...widget.getRootNode().styleSheets]));
  for (const sheet of sheets) sheet.disabled = true;
  widgets.forEach((widget, i) => hold(widget, { zoom: zooms[i] }));
  await settled();
  const after = kinds.map(look);
  for (const sheet of sheets) sheet.disabled = false;
  for (const widget of widgets) widget.removeAttribute('style');
  await settled();

  return kinds.flatMap((found, i) => [
    ...(found.size < 25 ? [`widget ${i} has only ${found.size} kinds of elements`] : []),
    ...[...before[i]].filter(([what, value]) => after[i].get(what) !== value).map(([what, value]) => `widget ${i} ${what}: ${value}, without the page ${after[i].get(what)}`),
  ]);
}
