import { inEnglish, part, parts, press, until } from '../drawing.js';
import { withoutPrinter } from '../printer.js';

const panel = (element) => element.shadowRoot.querySelector('[part=export-panel]');
const isOpen = (element) => panel(element)?.matches(':popover-open') === true;
/** What became of the last wish: its words, and the text to copy by hand where there is one. */
function outcome(element) {
  const taken = panel(element).querySelector('.taken');
  return taken?.querySelector('progress') ? '' : `${taken?.textContent.trim() ?? ''}${taken?.querySelector('textarea')?.value ?? ''}`;
}

async function open(element) {
  part(element, 'button[part=export]').click();
  await until(element, () => isOpen(element) && panel(element).querySelector('.take'), 'show what can be exported');
}

/** What a reader does with a widget that exports: everything that it offers, once. */
export const exporting = {
  'export in every form': async (element) => {
    await open(element);
    const printer = withoutPrinter();
    try {
      for (const { dataset } of parts(element, '.take')) {
        const before = outcome(element);
        part(element, `[data-kind=${dataset.kind}]`).click();
        const words = await until(element, () => outcome(element) !== before && outcome(element), `export ${dataset.kind}`);
        if (inEnglish(element) && !/^(Copied|Downloaded|Handed to the printer|The browser does not let this page copy|This copy of the widget cannot write spreadsheets)/.test(words)) throw new Error(`${dataset.kind}: ${words}`);
      }
    } finally {
      for (const it of printer.printed) it.end();
      printer.restore();
    }
    press(panel(element).querySelector('.take'), 'Escape');
    await until(element, () => !isOpen(element), 'close at Escape');
  },
};
