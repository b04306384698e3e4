/** Waiting for a widget, without sleeping: by its own word, frame by frame. */
import { withoutPrinter } from './printer.js';

/** The next frame, or soon where the page is not in front. */
export const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, 50); });

/**
 * Resolves with the first true answer after one of the element's updates.
 *
 * @template T
 * @param {any} element @param {() => T} answer @param {string} what named in the error
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(element, answer, what, timeout = 15_000) {
  for (const end = performance.now() + timeout; ; ) {
    await element.updateComplete;
    const found = answer();
    if (found) return found;
    if (performance.now() > end) throw new Error(`<${element.localName}> (${element.status}) did not come to: ${what}`);
    await frame();
  }
}

/** Resolves when the widget has settled: something is drawn and can be used, or it says why not. */
export async function settled(element) {
  await until(element, () => element.status !== 'loading' && element.status !== 'idle', 'settle');
  // The code for what a reader does there comes right after the first drawing.
  if (element.localName === 'skill-matrix' && element.status === 'ready') await until(element, () => element.shadowRoot.querySelector('[popover]'), 'be ready for its reader');
}

/** Whether the widget speaks English: sentences are looked for in it alone. */
export const inEnglish = (element) => part(element, '.root').lang === 'en';

/** The element's parts by selector; it throws where there is none. */
export function part(element, selector) {
  const found = element.shadowRoot.querySelector(selector);
  if (!found) throw new Error(`<${element.localName}> has no ${selector}`);
  return found;
}
export const parts = (element, selector) => [...element.shadowRoot.querySelectorAll(selector)];

/** Types or chooses a value, as far as a script can. */
export function enter(field, value) {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

export const press = (target, key, options = {}) => target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }));

/** Presses a button that prints, and sees that a document is laid out for it, and gone when it is printed. */
export async function print(element, button) {
  const printer = withoutPrinter();
  try {
    button.click();
    await until(element, () => printer.printed.length > 0, 'lay a document out');
    if (!printer.printed[0].page.body.textContent.trim()) throw new Error('What is printed is empty.');
    printer.printed[0].end();
    await until(element, () => ![...element.shadowRoot.children].some((it) => it.shadowRoot?.querySelector('iframe')), 'be done with it');
  } finally {
    printer.restore();
  }
}
